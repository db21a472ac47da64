import { Menu } from '@base-ui/react/menu'
import { BookMarked, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type Ask, readAsk, writeAsk } from '../api/ask.ts'
import { useText } from '../i18n/text.tsx'
import { usePlace, type ViewName } from '../place.ts'
import { useSetting } from '../settings.ts'
import { Dialog } from '../shell/Dialog.tsx'

interface Saved {
  readonly name: string
  readonly view: ViewName
  readonly ask: Record<string, string>
}

function readSaved(text: string): Saved[] {
  try {
    const saved: unknown = JSON.parse(text)
    return Array.isArray(saved) ? (saved as Saved[]) : []
  } catch {
    return []
  }
}

/** Searches by name, kept on this machine. */
export function SavedSearches() {
  const t = useText()
  const { view, ask, open } = usePlace()
  const [setting, set] = useSetting('savedSearches')
  const [naming, setNaming] = useState(false)
  const saved = readSaved(setting)
  const keep = (name: string) =>
    set(JSON.stringify([...saved.filter(one => one.name !== name), { name, view, ask: writeAsk(ask) }]))
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className="icon-button" aria-label={t('saved.title')} title={t('saved.title')}>
          <BookMarked aria-hidden />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={6} className="menu-place">
            <Menu.Popup className="menu">
              <div className="menu-label">{t('saved.title')}</div>
              {saved.length === 0 && <p className="menu-text quiet">{t('saved.none')}</p>}
              {saved.map(one => (
                <Menu.Item
                  key={one.name}
                  className="menu-item"
                  onClick={() => open(one.view, null, readAsk(one.ask) as Ask)}
                >
                  <bdi>{one.name}</bdi>
                </Menu.Item>
              ))}
              <Menu.Separator className="menu-separator" />
              <Menu.Item className="menu-item" onClick={() => setNaming(true)}>
                <Plus aria-hidden />
                {t('saved.keep')}
              </Menu.Item>
              {saved.length > 0 && (
                <Menu.Item className="menu-item" onClick={() => set(JSON.stringify(saved.slice(0, -1)))}>
                  <Trash2 aria-hidden />
                  {t('saved.drop', { name: saved.at(-1)!.name })}
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Dialog open={naming} onClose={() => setNaming(false)} title={t('saved.keep')}>
        <form
          className="words-form"
          onSubmit={e => {
            e.preventDefault()
            const name = String(new FormData(e.currentTarget).get('name') ?? '').trim()
            if (name) keep(name)
            setNaming(false)
          }}
        >
          <label>
            {t('saved.name')}
            <input name="name" autoFocus required maxLength={100} />
          </label>
          <button type="submit" className="button primary">
            {t('save')}
          </button>
        </form>
      </Dialog>
    </>
  )
}
