import { Link } from '@tanstack/react-router'
import { type TextId, useDay, useText } from '../i18n/text.tsx'
import { ClassMark } from '../lines/ClassMark.tsx'
import { StatusMark } from '../lines/StatusMark.tsx'
import { pathOf, usePlace } from '../place.ts'
import { type Chronicle, countPeriods, rangeOf } from './chronicle.ts'
import { unitOf } from './days.ts'
import type { Range } from './TimelineView.tsx'

/** So many lines are listed one by one; more are counted by period. */
const EACH = 100
const QUADS = [1, 2, 3, 4] as const

/** What the drawing shows, as a table: each line where there are few, else how many in each period. */
export function TimelineTable({ chronicle, range: [from, to] }: { chronicle: Chronicle; range: Range }) {
  const t = useText()
  const [low, high] = rangeOf(chronicle, from, to)
  return (
    <section className="table-scroll" tabIndex={0} role="region" aria-label={t('timeline.table')}>
      {high - low <= EACH ? (
        <EachLine chronicle={chronicle} low={low} high={high} />
      ) : (
        <Periods chronicle={chronicle} from={from} to={to} />
      )}
    </section>
  )
}

function EachLine({ chronicle: { columns }, low, high }: { chronicle: Chronicle; low: number; high: number }) {
  const t = useText()
  const day = useDay()
  const { ask } = usePlace()
  return (
    <table>
      <caption>{t('timeline.caption', { n: high - low })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.time')}</th>
          <th scope="col">{t('field.class')}</th>
          <th scope="col">{t('field.status')}</th>
          <th scope="col">{t('field.origins')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.id.slice(low, high).map((id, i) => {
          const [start, end] = [columns.start[low + i]!, columns.end[low + i]!]
          return (
            <tr key={id}>
              <td>
                <Link to={pathOf('lines', id)} search={ask as never}>
                  {start === end ? day(start) : `${day(start)} – ${day(end)}`}
                </Link>
              </td>
              <td>
                <ClassMark of={columns.class[low + i]!} />
              </td>
              <td>
                <StatusMark of={columns.status[low + i]!} always />
              </td>
              <td className="number">{columns.origins[low + i]}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Periods({ chronicle, from, to }: { chronicle: Chronicle; from: number; to: number }) {
  const t = useText()
  const day = useDay()
  const { ask } = usePlace()
  const rows = countPeriods(chronicle, from, to, unitOf(to - from))
  return (
    <table>
      <caption>{t('timeline.byPeriod')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.time')}</th>
          {QUADS.map(quad => (
            <th key={quad} scope="col">
              {t(`quad.${quad}` as TextId)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ period, counts }) => (
          <tr key={period}>
            <td>
              <Link to="/lines" search={{ ...ask, since: period, until: period } as never}>
                {day(period)}
              </Link>
            </td>
            {counts.map((n, i) => (
              <td key={i} className="number">
                {n}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
