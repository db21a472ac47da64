import { useSetting } from '../settings.ts'
import { COMMANDS, type CommandId } from './key-map.ts'
import { KeyCaps } from './KeyCaps.tsx'

/** The key of a command beside its button, for eyes only: the button has its name already. */
export function KeyHint({ of: command }: { of: CommandId }) {
  const [singleKeys] = useSetting('singleKeys')
  if (singleKeys !== 'on') return null
  return (
    <span aria-hidden className="key-hint">
      <KeyCaps of={COMMANDS[command][0]} />
    </span>
  )
}
