import { BookmarkPlus, Copy } from 'lucide-react'
import { useText } from '../i18n/text.tsx'
import { say } from '../shell/notices.ts'
import { bookmarklet } from './packed-page.ts'

/** For pages that need a login: a bookmark that sends the page as it is seen, from the browser to this machine. */
export function Bookmarklet() {
  const t = useText()
  const code = bookmarklet(location.origin)
  return (
    <section aria-labelledby="add-seen">
      <h2 id="add-seen">{t('add.seen')}</h2>
      <p className="quiet">{t('add.seenText')}</p>
      <p className="page-acts">
        <a
          className="button"
          draggable
          // React refuses such an address, rightly, where it comes from outside; this one is ours, and is only dragged.
          ref={element => element?.setAttribute('href', code)}
          onClick={e => e.preventDefault()}
        >
          <BookmarkPlus aria-hidden />
          {t('add.bookmarklet')}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(code).then(() => say({ kind: 'done', text: 'done.link' }))}
        >
          <Copy aria-hidden />
          {t('add.copyBookmarklet')}
        </button>
      </p>
    </section>
  )
}
