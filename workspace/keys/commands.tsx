import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react'
import { useSetting } from '../settings.ts'
import { type CommandId, commandOf, pressed } from './key-map.ts'

type Run = () => void
type Bound = Map<CommandId, Run[]>

const Commands = createContext<{ bound: Bound; run: (id: CommandId) => boolean } | null>(null)

const useCommands = () => {
  const commands = use(Commands)
  if (!commands) throw new Error('outside of CommandKeys')
  return commands
}

/** How long the second key of "g t" may take. */
const SEQUENCE_MS = 1500

/** A window or menu that is open. One that closes stays for a moment, the focus still in it: what is pressed then is the page's. */
const OPEN = ':is([role=dialog], [role=menu]):not([data-closed])'
const CLOSING = ':is([role=dialog], [role=menu])[data-closed]'

/** Where letters are typed, or a key has a meaning of its own. */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(CLOSING) === null &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'))
/** Esc leaves a choice; in a field of text it is the field's own. */
const leaves = (target: EventTarget | null, key: string): boolean =>
  key === 'Escape' && target instanceof HTMLSelectElement
const isActive = (target: EventTarget | null, key: string): boolean =>
  target instanceof HTMLElement &&
  ((key === 'Enter' && target.matches('a, button, summary, [role=option], [role=menuitem]')) ||
    (key.startsWith('Arrow') && target.closest('[role=menu], [role=listbox], [role=slider], [role=dialog]') !== null))

/** Listens to the keyboard for the whole page and runs what the views have bound. */
export function CommandKeys({ children }: { children: ReactNode }) {
  const [singleKeys] = useSetting('singleKeys')
  const value = useMemo(() => {
    const bound: Bound = new Map()
    const run = (id: CommandId): boolean => {
      const last = bound.get(id)?.at(-1)
      last?.()
      return last !== undefined
    }
    return { bound, run }
  }, [])
  useEffect(() => {
    let before = ''
    let timer = 0
    const listen = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.altKey || e.isComposing || ['Shift', 'Control', 'Meta'].includes(e.key)) return
      const key = pressed(e)
      const modified = key.startsWith('Mod+')
      if (takesLetters(e.target) && key !== 'Mod+k' && !leaves(e.target, key)) return
      if (!modified && isActive(e.target, key)) return
      if (document.querySelector(OPEN) && !modified && key !== 'Escape') return
      const command = commandOf(key, before, singleKeys === 'on')
      before = command === 'begun' ? key : ''
      clearTimeout(timer)
      if (command === 'begun') timer = window.setTimeout(() => (before = ''), SEQUENCE_MS)
      else if (command && value.run(command)) e.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [singleKeys, value])
  return <Commands value={value}>{children}</Commands>
}

/**
 * Binds a command while the part of the page that calls this is shown; the last one to bind it has it.
 * @param behind it stands back: whoever else binds the command has it
 */
export function useCommand(id: CommandId, run: Run | null, { behind = false } = {}): void {
  const { bound } = useCommands()
  const latest = useRef(run)
  latest.current = run
  const active = run !== null
  useEffect(() => {
    if (!active) return
    const mine = () => latest.current?.()
    const others = bound.get(id) ?? []
    bound.set(id, behind ? [mine, ...others] : [...others, mine])
    return () =>
      void bound.set(
        id,
        bound.get(id)!.filter(other => other !== mine),
      )
  }, [active, behind, bound, id])
}

/** Runs commands by name, and says which can be run now. */
export function useRun(): { run: (id: CommandId) => boolean; can: (id: CommandId) => boolean } {
  const { bound, run } = useCommands()
  return { run, can: id => (bound.get(id)?.length ?? 0) > 0 }
}
