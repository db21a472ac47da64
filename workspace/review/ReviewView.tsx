import { SkipForward } from 'lucide-react'
import { useState } from 'react'
import { useHealth, useLine, useList } from '../api/queries.ts'
import { ArticlePane } from '../articles/ArticlePane.tsx'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { Facets } from '../lines/Facets.tsx'
import { LinePane } from '../lines/LinePane.tsx'
import { shownAccount } from '../lines/shown.ts'
import { usePlace } from '../place.ts'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { Panes } from '../shell/Panes.tsx'
import { RowList } from '../shell/RowList.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { QueueRow } from './QueueRow.tsx'

const KINDS = ['events', 'statements'] as const

/** Lines that nobody has checked, the least certain first: accept, fix, reject, or skip to the next. */
export function ReviewView() {
  const t = useText()
  const { id, ask, open } = usePlace()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('events')
  const { data: health } = useHealth()
  const answer = useList('queue', ask, kind)
  const line = useLine(id)
  useCommand('back', id ? () => open('review', null) : null)
  if (health?.articles === 0) return <EmptyRecord />
  const items = answer.data?.pages.flatMap(page => page.items) ?? []
  const at = items.findIndex(item => item.id === id)
  const after = items[at + 1]?.id ?? null
  const goOn = () => open('review', after, undefined, true)
  const shown = shownAccount(line.data ?? null, null)
  const list = (
    <>
      <div className="list-head">
        <h1 className="list-count">{t('view.review')}</h1>
        <div className="switch" role="group" aria-label={t('review.kind')}>
          {KINDS.map(name => (
            <button
              key={name}
              type="button"
              aria-pressed={name === kind}
              onClick={() => {
                setKind(name)
                open('review', null)
              }}
            >
              {t(name === 'events' ? 'view.lines' : 'view.statements')}
            </button>
          ))}
        </div>
      </div>
      <p className="list-text quiet">{t('review.lead')}</p>
      <Facets />
      {answer.isPending && <Waiting />}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && items.length === 0 && <p className="pane-hint">{t('review.none')}</p>}
      {items.length > 0 && (
        <RowList
          label={t('view.review')}
          items={items}
          view="review"
          openId={id}
          more={answer.hasNextPage && !answer.isFetching ? () => void answer.fetchNextPage() : null}
          row={item => <QueueRow line={item} />}
        />
      )}
    </>
  )
  return (
    <Panes
      focus={id}
      panes={[
        { name: 'list', content: list },
        { name: 'article', content: <ArticlePane id={shown?.article.id ?? null} lit={shown?.id ?? null} /> },
        {
          name: 'line',
          content: line.isError ? (
            <Failed error={line.error} onRetry={() => void line.refetch()} />
          ) : (
            <>
              {shown && (
                <button type="button" className="button skip-line" disabled={after === null} onClick={goOn}>
                  <SkipForward aria-hidden />
                  {t('review.skip')}
                </button>
              )}
              <LinePane key={shown?.id} shown={shown} whole={line.data ?? null} onChecked={goOn} />
            </>
          ),
        },
      ]}
    />
  )
}
