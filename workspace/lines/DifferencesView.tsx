import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useList } from '../api/queries.ts'
import type { EventLine } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { pathOf, usePlace } from '../place.ts'
import { Failed } from '../shell/Failed.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { ClassMark } from './ClassMark.tsx'
import { Differences } from './Differences.tsx'
import { Facets } from './Facets.tsx'
import { Parties } from './Parties.tsx'

/** Differing lines that are looked for before it is asked whether to look further, in lines and in pages read. */
const ENOUGH = { found: 20, pages: 10 }

/** Where accounts of one thing differ: denials, corrections, other numbers; both sentences side by side. */
export function DifferencesView() {
  const t = useText()
  const { ask, open } = usePlace()
  const answer = useList('events', ask)
  const { hasNextPage, isFetching, fetchNextPage } = answer
  const found = (answer.data?.pages ?? []).flatMap(page => page.items).filter(line => line.differences.length > 0)
  const pages = answer.data?.pages.length ?? 0
  const goOn = hasNextPage && !isFetching && found.length < ENOUGH.found && pages < ENOUGH.pages
  useEffect(() => {
    if (goOn) void fetchNextPage()
  }, [goOn, fetchNextPage])
  const focus = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('.difference-head a')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  useCommand('next', found.length ? () => focus(1) : null)
  useCommand('previous', found.length ? () => focus(-1) : null)
  return (
    <div className="page">
      <h1>{t('view.differences')}</h1>
      <p className="lead">{t('differences.lead')}</p>
      <Facets />
      {answer.isPending && <Waiting />}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && found.length === 0 && !goOn && !isFetching && <p className="quiet">{t('differences.none')}</p>}
      {found.map(line => (
        <DifferingLine key={line.id} line={line} onShow={event => open('lines', line.id, { ...ask, account: event })} />
      ))}
      {hasNextPage && !goOn && (
        <button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('list.more')}
        </button>
      )}
    </div>
  )
}

function DifferingLine({ line, onShow }: { line: EventLine; onShow: (event: string) => void }) {
  return (
    <section className="differing">
      <h2 className="difference-head">
        <Link to={pathOf('lines', line.id)} search={{}}>
          <Parties actors={line.actors} recipients={line.recipients} />
        </Link>
        <ClassMark of={line.class} />
      </h2>
      <Differences occurrence={line} sentenceOf={event => line.sentences[event] ?? null} onShow={onShow} />
    </section>
  )
}
