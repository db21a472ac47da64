import { Link } from '@tanstack/react-router'
import type { Ask } from '../api/ask.ts'
import { useChart } from '../api/queries.ts'
import type { Week } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { useValueText } from '../lines/value-text.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { dateOf, dayNumber, ticks, unitOf } from './days.ts'

const SIZE = { width: 900, height: 260, left: 34, bottom: 24, top: 8 }

/** Conflict and cooperation by week: Goldstein's scale as a line, independent origins as columns; and the same as a table. */
export function Curve({ ask }: { ask: Ask }) {
  const t = useText()
  const valueText = useValueText()
  const { data, isPending } = useChart('curve', ask)
  const who = ask.dyad ? valueText('dyad', ask.dyad) : t('curve.all')
  return (
    <section aria-labelledby="curve" className="curve">
      <h2 id="curve">{t('curve.title', { who })}</h2>
      <p className="quiet">{t('curve.text')}</p>
      {isPending && <Waiting />}
      {data?.items.length === 0 && <p className="quiet">{t('curve.none')}</p>}
      {data && data.items.length > 0 && (
        <>
          <Plot weeks={data.items} who={who} />
          <WeekTable weeks={data.items} ask={ask} />
        </>
      )}
      {ask.dyad && (
        <Link to="/lines" search={ask as never} className="button">
          {t('curve.lines')}
        </Link>
      )}
    </section>
  )
}

function Plot({ weeks, who }: { weeks: readonly Week[]; who: string }) {
  const t = useText()
  const day = useDay()
  const days = weeks.map(week => dayNumber(week.week))
  const [first, last] = [days[0]! - 7, days.at(-1)! + 14]
  const middle = SIZE.top + (SIZE.height - SIZE.bottom - SIZE.top) / 2
  const half = middle - SIZE.top
  const x = (at: number) => SIZE.left + ((at - first) / (last - first)) * (SIZE.width - SIZE.left)
  const y = (goldstein: number) => middle - (goldstein / 10) * half
  const most = Math.max(1, ...weeks.map(week => week.origins))
  const scored = weeks.flatMap((week, i) =>
    week.goldstein === null ? [] : [[x(days[i]!), y(week.goldstein)] as const],
  )
  const unit = unitOf(last - first)
  const step = Math.ceil(ticks(first, last, unit).length / 8)
  return (
    <svg
      className="curve-plot"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('curve.label', { who, from: day(weeks[0]!.week), to: day(weeks.at(-1)!.week), n: weeks.length })}
    >
      {[-10, -5, 0, 5, 10].map(value => (
        <g key={value}>
          <line x1={SIZE.left} x2={SIZE.width} y1={y(value)} y2={y(value)} className={value === 0 ? 'axis' : 'grid'} />
          <text x={SIZE.left - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {ticks(first, last, unit)
        .filter((_, i) => i % step === 0)
        .map(at => (
          <text key={at} x={x(at)} y={SIZE.height - 6}>
            {day(dateOf(at).slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10))}
          </text>
        ))}
      {weeks.map((week, i) => {
        const tall = (week.origins / most) * half * 0.9
        return (
          <rect
            key={week.week}
            x={x(days[i]!) - 2}
            y={week.conflict > week.cooperation ? middle : middle - tall}
            width={4}
            height={tall}
            className={week.conflict > week.cooperation ? 'bar conflict' : 'bar cooperation'}
          />
        )
      })}
      <polyline points={scored.map(point => point.join()).join(' ')} className="goldstein" />
      {scored.map(([cx, cy]) => (
        <circle key={cx} cx={cx} cy={cy} r={3.5} className="goldstein-point" />
      ))}
    </svg>
  )
}

function WeekTable({ weeks, ask }: { weeks: readonly Week[]; ask: Ask }) {
  const t = useText()
  const day = useDay()
  return (
    <details>
      <summary>{t('curve.table')}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('curve.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('curve.week')}</th>
              <th scope="col">Goldstein</th>
              <th scope="col">{t('field.origins')}</th>
              <th scope="col">{t('curve.occurrences')}</th>
              <th scope="col">{t('curve.cooperation')}</th>
              <th scope="col">{t('curve.conflict')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(week => (
              <tr key={week.week}>
                <td>
                  <Link
                    to="/lines"
                    search={{ ...ask, since: week.week, until: dateOf(dayNumber(week.week) + 6) } as never}
                  >
                    {day(week.week)}
                  </Link>
                </td>
                <td className="number">{week.goldstein === null ? '–' : week.goldstein.toFixed(1)}</td>
                <td className="number">{week.origins}</td>
                <td className="number">{week.occurrences}</td>
                <td className="number">{week.cooperation}</td>
                <td className="number">{week.conflict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
