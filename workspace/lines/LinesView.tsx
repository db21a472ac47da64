import { useState } from 'react'
import { useHealth, useLine, useList } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { NothingFound } from '../shell/NothingFound.tsx'
import { Panes } from '../shell/Panes.tsx'
import { RowList } from '../shell/RowList.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useCommand } from '../keys/commands.tsx'
import { ArticlePane } from '../articles/ArticlePane.tsx'
import { BulkBar } from './BulkBar.tsx'
import { EventRow } from './EventRow.tsx'
import { Facets } from './Facets.tsx'
import { LinePane } from './LinePane.tsx'
import { shownAccount } from './shown.ts'
import { StatementRow } from './StatementRow.tsx'
import { ListHead } from './ListHead.tsx'

/** List · article · line: what the record knows, where it stands, and all that is behind it. */
export function LinesView() {
  const t = useText()
  const { view, id, ask, account, open } = usePlace()
  const kind = view === 'statements' ? 'statements' : 'events'
  const { data: health } = useHealth()
  const answer = useList(kind, ask)
  const line = useLine(id)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useCommand('back', id ? () => open(view, null) : selected.size ? () => setSelected(new Set()) : null)

  const items = answer.data?.pages.flatMap(page => page.items as { id: string }[]) ?? []
  const select = (id: string) =>
    setSelected(new Set(selected.has(id) ? [...selected].filter(s => s !== id) : [...selected, id]))
  if (health?.articles === 0) return <EmptyRecord />
  const list = (
    <>
      <ListHead kind={kind} />
      <Facets />
      {selected.size > 0 && <BulkBar kind={kind} selected={selected} onDone={() => setSelected(new Set())} />}
      {answer.isPending && <Waiting />}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && items.length === 0 && <NothingFound />}
      {items.length > 0 && (
        <RowList
          label={t(`view.${view}`)}
          items={items}
          view={view}
          openId={id}
          more={answer.hasNextPage && !answer.isFetching ? () => void answer.fetchNextPage() : null}
          selected={selected}
          onSelect={select}
          row={item => (kind === 'events' ? <EventRow line={item as never} /> : <StatementRow line={item as never} />)}
        />
      )}
    </>
  )
  const shown = shownAccount(line.data ?? null, account)
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
            <LinePane key={shown?.id} shown={shown} whole={line.data ?? null} />
          ),
        },
      ]}
    />
  )
}
