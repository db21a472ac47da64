import { useState } from 'react'
import { Dialog } from '../shell/Dialog.tsx'
import { useText } from '../i18n/text.tsx'
import { useRun } from './commands.tsx'
import { COMMAND_IDS, COMMANDS, commandText, type CommandId } from './key-map.ts'
import { KeyCaps } from './KeyCaps.tsx'
import './command-bar.css'

/** Every command that can be run here and now, found by typing. What matches no command is searched for. */
export function CommandBar({
  open,
  onClose,
  onSearch,
}: {
  open: boolean
  onClose: () => void
  onSearch: (text: string) => void
}) {
  const t = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('commands.title')} bare>
      <Choice onClose={onClose} onSearch={onSearch} />
    </Dialog>
  )
}

function Choice({ onClose, onSearch }: { onClose: () => void; onSearch: (text: string) => void }) {
  const t = useText()
  const { run, can } = useRun()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const ids = COMMAND_IDS.filter(id => id !== 'commands' && can(id)).filter(id =>
    words.every(word => t(commandText(id)).toLowerCase().includes(word)),
  )
  const choose = (id: CommandId | undefined) => {
    onClose()
    // The bar gives the focus back first; then the command may move it.
    setTimeout(() => (id ? run(id) : onSearch(typed)))
  }
  return (
    <div className="command-bar">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="command-list"
        aria-activedescendant={ids[at] && `command-${ids[at]}`}
        aria-label={t('commands.title')}
        placeholder={t('commands.placeholder')}
        autoFocus
        value={typed}
        onChange={e => {
          setTyped(e.target.value)
          setAt(0)
        }}
        onKeyDown={e => {
          if (e.key === 'ArrowDown') setAt(Math.min(at + 1, ids.length - 1))
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (e.key === 'Enter') choose(ids[at])
          else return
          e.preventDefault()
        }}
      />
      <div id="command-list" role="listbox" aria-label={t('commands.title')} tabIndex={-1}>
        {ids.map((id, i) => (
          <div
            key={id}
            id={`command-${id}`}
            role="option"
            aria-selected={i === at}
            ref={element => {
              if (i === at) element?.scrollIntoView({ block: 'nearest' })
            }}
            onClick={() => choose(id)}
          >
            <span>{t(commandText(id))}</span>
            <KeyCaps of={COMMANDS[id][0]} />
          </div>
        ))}
        {ids.length === 0 && (
          <div role="option" aria-selected="true" onClick={() => choose(undefined)}>
            {t('commands.searchFor', { text: typed })}
          </div>
        )}
      </div>
    </div>
  )
}
