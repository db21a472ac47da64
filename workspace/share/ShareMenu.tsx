import { Menu } from '@base-ui/react/menu'
import { Link2, Mail, Quote, Share2 } from 'lucide-react'
import { useState } from 'react'
import { citationAddress } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { usePlace } from '../place.ts'
import { say } from '../shell/notices.ts'
import type { TextId } from '../i18n/text.tsx'
import { type Cited, citationText } from './citation-text.ts'
import { mailAddress, NETWORKS } from './networks.ts'
import { withTextFragment } from './text-fragment.ts'
import { webAddress } from './web-address.ts'

const FORMATS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
] as const

/** Permalinks, citations, and ways to hand the page on. */
export function ShareMenu({ path, article, quote }: { path: string; article: Cited; quote: string | null }) {
  const t = useText()
  const { view } = usePlace()
  const [open, setOpen] = useState(false)
  const mine = quote !== null || view === 'articles'
  useCommand('share', mine ? () => setOpen(true) : null)
  const page = webAddress(article.canonicalUrl ?? article.url)
  const atSentence = page && (quote ? withTextFragment(page, quote) : page)
  const text = quote ?? article.title ?? ''
  const copy = async (words: string, done: TextId) => {
    await navigator.clipboard.writeText(words)
    say({ kind: 'done', text: done })
  }
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger className="icon-button" aria-label={t('command.share')} title={t('command.share')}>
        <Share2 aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="menu-place">
          <Menu.Popup className="menu">
            <Menu.Item className="menu-item" onClick={() => void copy(new URL(path, location.href).href, 'done.link')}>
              <Link2 aria-hidden />
              {t('share.permalink')}
            </Menu.Item>
            {atSentence && (
              <Menu.Item className="menu-item" onClick={() => void copy(atSentence, 'done.link')}>
                <Link2 aria-hidden />
                {t(quote ? 'share.atSentence' : 'share.atOutlet')}
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onClick={() => void copy(citationText(article, quote), 'done.citation')}>
              <Quote aria-hidden />
              {t('share.citation')}
            </Menu.Item>
            <Menu.Separator className="menu-separator" />
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{t('share.bibliography')}</Menu.GroupLabel>
              {FORMATS.map(([format, name]) => (
                <Menu.LinkItem key={format} className="menu-item" href={citationAddress(article.id, format)} download>
                  {name}
                </Menu.LinkItem>
              ))}
            </Menu.Group>
            {atSentence && (
              <>
                <Menu.Separator className="menu-separator" />
                <Menu.Group>
                  <Menu.GroupLabel className="menu-label">{t('share.to')}</Menu.GroupLabel>
                  {NETWORKS.map(({ name, address }) => (
                    <Menu.LinkItem
                      key={name}
                      className="menu-item"
                      href={address(atSentence, text)}
                      target="_blank"
                      rel="noopener noreferrer external"
                    >
                      {name}
                    </Menu.LinkItem>
                  ))}
                  <Menu.LinkItem className="menu-item" href={mailAddress(atSentence, text)}>
                    <Mail aria-hidden />
                    {t('share.mail')}
                  </Menu.LinkItem>
                </Menu.Group>
              </>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
