import { Download, Rss } from 'lucide-react'
import { useChart } from '../api/queries.ts'
import { feedAddress } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { say } from '../shell/notices.ts'
import { DownloadMenu } from '../share/DownloadMenu.tsx'
import { SavedSearches } from './SavedSearches.tsx'

/** How many lines there are, and what can be done with all of them. */
export function ListHead({ kind }: { kind: 'events' | 'statements' | 'articles' }) {
  const t = useText()
  const { ask } = usePlace()
  const { data } = useChart('facets', ask, kind === 'events')
  const copyFeed = async () => {
    const { address } = await feedAddress(ask, kind)
    await navigator.clipboard.writeText(new URL(address, location.href).href)
    say({ kind: 'done', text: 'done.feed' })
  }
  return (
    <div className="list-head">
      <h1 className="list-count" aria-live="polite">
        {kind === 'events' && data
          ? t('lines.count', { n: data.total })
          : t(kind === 'events' ? 'view.lines' : `view.${kind}`)}
      </h1>
      <SavedSearches />
      <DownloadMenu kind={kind} trigger={<Download aria-hidden />} />
      <button
        type="button"
        className="icon-button"
        aria-label={t('feed.copy')}
        title={t('feed.copy')}
        onClick={() => void copyFeed()}
      >
        <Rss aria-hidden />
      </button>
    </div>
  )
}
