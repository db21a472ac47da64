import { Link } from '@tanstack/react-router'
import { useList } from '../api/queries.ts'
import type { ActorLine } from '../api/record-api.ts'
import type { AnswerOf } from '../../src/server/index.ts'
import { type TextId, useDay, useText } from '../i18n/text.tsx'
import { EventRow } from '../lines/EventRow.tsx'
import { StatementRow } from '../lines/StatementRow.tsx'
import { pathOf } from '../place.ts'
import { useCountry } from './country.ts'
import { useSector } from './sector.ts'

/** One actor: its roles with their dates, what it did and had done to it, what it said. */
export function ActorPane({ actor }: { actor: AnswerOf<'actor'> }) {
  const t = useText()
  const country = useCountry()
  const sector = useSector()
  return (
    <div className="actor-page">
      <h2>
        <bdi>{actor.name}</bdi>
      </h2>
      <p className="row-marks">
        {[
          t(`actorKind.${actor.kind}` as TextId),
          actor.country && country(actor.country),
          actor.sector && sector(actor.sector),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {actor.code && <code>{actor.code}</code>}
      </p>
      <Roles held={actor.held} />
      <ActorLines actor={actor} />
    </div>
  )
}

function Roles({ held }: { held: AnswerOf<'actor'>['held'] }) {
  const t = useText()
  const day = useDay()
  if (held.length === 0) return null
  const term = (from: string | null, to: string | null) =>
    from || to ? `${day(from) || '…'} – ${day(to) || '…'}` : t('line.unknown')
  return (
    <section className="line-part">
      <h3>{t('actors.roles')}</h3>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('actors.roles')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('actors.role')}</th>
              <th scope="col">{t('actors.term')}</th>
              <th scope="col">{t('actors.told')}</th>
              <th scope="col">{t('view.articles')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ role, from, to, first, last, articles }, i) => (
              <tr key={i}>
                <td>{role ?? t('line.unknown')}</td>
                <td>{term(from, to)}</td>
                <td>{first === last ? day(first) : `${day(first)} – ${day(last)}`}</td>
                <td className="number">{articles}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ActorLines({ actor: { name } }: { actor: ActorLine }) {
  const t = useText()
  const events = useList('events', { actor: name })
  const statements = useList('statements', { speaker: name })
  return (
    <>
      <section className="line-part">
        <h3>{t('view.lines')}</h3>
        <ul className="plain-rows">
          {(events.data?.pages[0]?.items ?? []).slice(0, 20).map(line => (
            <li key={line.id}>
              <Link to={pathOf('lines', line.id)} search={{}} className="row-link">
                <EventRow line={line} />
              </Link>
            </li>
          ))}
        </ul>
        <Link to="/lines" search={{ actor: name }} className="button">
          {t('actors.allLines')}
        </Link>
      </section>
      <section className="line-part">
        <h3>{t('view.statements')}</h3>
        <ul className="plain-rows">
          {(statements.data?.pages[0]?.items ?? []).slice(0, 20).map(line => (
            <li key={line.id}>
              <Link to={pathOf('statements', line.id)} search={{}} className="row-link">
                <StatementRow line={line} />
              </Link>
            </li>
          ))}
        </ul>
        <Link to="/statements" search={{ speaker: name }} className="button">
          {t('actors.allStatements')}
        </Link>
      </section>
    </>
  )
}
