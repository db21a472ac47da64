import { Menu } from '@base-ui/react/menu'
import { type ReactNode, useState } from 'react'
import { exportAddress } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { usePlace } from '../place.ts'

type Kind = 'events' | 'statements' | 'articles' | 'actors'

const FORMATS: Readonly<Record<Kind, readonly [format: string, name: string][]>> = {
  events: [
    ['csv', 'CSV'],
    ['jsonl', 'JSON Lines'],
    ['html', 'HTML'],
    ['plover', 'PLOVER'],
    ['gdelt', 'GDELT'],
  ],
  statements: [
    ['csv', 'CSV'],
    ['jsonl', 'JSON Lines'],
    ['html', 'HTML'],
  ],
  articles: [
    ['csv', 'CSV'],
    ['jsonl', 'JSON Lines'],
    ['bibtex', 'BibTeX'],
    ['ris', 'RIS'],
    ['csl-json', 'CSL-JSON'],
  ],
  actors: [
    ['csv', 'CSV'],
    ['jsonl', 'JSON Lines'],
  ],
}

/** Everything that the search finds, as a file. */
export function DownloadMenu({ kind, trigger }: { kind: Kind; trigger: ReactNode }) {
  const t = useText()
  const { ask } = usePlace()
  const [open, setOpen] = useState(false)
  useCommand('download', () => setOpen(true))
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger className="icon-button" aria-label={t('command.download')} title={t('command.download')}>
        {trigger}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="menu-place">
          <Menu.Popup className="menu">
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{t('download.title')}</Menu.GroupLabel>
              {FORMATS[kind].map(([format, name]) => (
                <Menu.LinkItem key={format} className="menu-item" href={exportAddress(format, ask, kind)} download>
                  {format === 'html' ? t('download.html') : name}
                </Menu.LinkItem>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
