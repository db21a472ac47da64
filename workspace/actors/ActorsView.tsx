import { Download } from 'lucide-react'
import { useActor, useHealth, useList } from '../api/queries.ts'
import type { ActorLine } from '../api/record-api.ts'
import { type TextId, useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { usePlace } from '../place.ts'
import { DownloadMenu } from '../share/DownloadMenu.tsx'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { NothingFound } from '../shell/NothingFound.tsx'
import { Panes } from '../shell/Panes.tsx'
import { RowList } from '../shell/RowList.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { ActorPane } from './ActorPane.tsx'
import { useCountry } from './country.ts'
import { useSector } from './sector.ts'

/** Who appears in the record, and what they held, did and said. */
export function ActorsView() {
  const t = useText()
  const { id, ask, open } = usePlace()
  const { data: health } = useHealth()
  const answer = useList('actors', ask)
  const actor = useActor(id)
  useCommand('back', id ? () => open('actors', null) : null)
  if (health?.articles === 0) return <EmptyRecord />
  const items = answer.data?.pages.flatMap(page => page.items) ?? []
  const list = (
    <>
      <div className="list-head">
        <h1 className="list-count">{t('view.actors')}</h1>
        <DownloadMenu kind="actors" trigger={<Download aria-hidden />} />
      </div>
      {answer.isPending && <Waiting />}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && items.length === 0 && <NothingFound />}
      {items.length > 0 && (
        <RowList
          label={t('view.actors')}
          items={items}
          view="actors"
          openId={id}
          more={answer.hasNextPage && !answer.isFetching ? () => void answer.fetchNextPage() : null}
          row={item => <ActorRow line={item} />}
        />
      )}
    </>
  )
  return (
    <Panes
      focus={id}
      panes={[
        { name: 'list', content: list },
        {
          name: 'actor',
          content:
            id === null ? (
              <p className="pane-hint">{t('actors.hint')}</p>
            ) : actor.isError ? (
              <Failed error={actor.error} onRetry={() => void actor.refetch()} />
            ) : actor.data ? (
              <ActorPane key={id} actor={actor.data} />
            ) : (
              <Waiting />
            ),
        },
      ]}
    />
  )
}

function ActorRow({ line }: { line: ActorLine }) {
  const t = useText()
  const country = useCountry()
  const sector = useSector()
  const of = [line.country && country(line.country), line.sector && sector(line.sector)].filter(Boolean)
  return (
    <>
      <span className="row-head">
        <bdi className="party">{line.name}</bdi>
        <span className="quiet">{t(`actorKind.${line.kind}` as TextId)}</span>
      </span>
      <span className="row-marks">
        {of.join(' · ')} {line.code && <code>{line.code}</code>}
      </span>
      <span className="row-foot">
        {t('actors.counts', { events: line.events, statements: line.statements, articles: line.articles })}
      </span>
    </>
  )
}
