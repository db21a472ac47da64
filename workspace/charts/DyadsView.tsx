import { Link } from '@tanstack/react-router'
import { type CSSProperties, useMemo } from 'react'
import { useCountry } from '../actors/country.ts'
import { useChart, useHealth } from '../api/queries.ts'
import type { Dyad } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { Facets } from '../lines/Facets.tsx'
import { usePlace } from '../place.ts'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { NothingFound } from '../shell/NothingFound.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { Curve } from './Curve.tsx'
import { heatOf } from './heat.ts'

/** Countries on each side of the table. */
const MOST = 16

/** Who acts on whom, as a table whose cells are the warmer the more there is; and the curve of what is asked for. */
export function DyadsView() {
  const t = useText()
  const { ask } = usePlace()
  const { dyad, ...everything } = ask
  const { data: health } = useHealth()
  // The table shows all dyads even while one is chosen.
  const { data, isPending, isError, error, refetch } = useChart('dyads', everything)
  if (health?.articles === 0) return <EmptyRecord />
  return (
    <div className="page wide">
      <h1>{t('view.dyads')}</h1>
      <Facets />
      {isPending && <Waiting />}
      {isError && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <NothingFound />}
      {data && data.items.length > 0 && <HeatTable dyads={data.items} chosen={dyad ?? null} />}
      <Curve ask={ask} />
    </div>
  )
}

function HeatTable({ dyads, chosen }: { dyads: readonly Dyad[]; chosen: string | null }) {
  const t = useText()
  const country = useCountry()
  const { ask } = usePlace()
  const heat = useMemo(() => heatOf(dyads, MOST), [dyads])
  return (
    <>
      <p className="quiet">{t('dyads.caption')}</p>
      <section className="table-scroll" tabIndex={0} role="region" aria-label={t('dyads.table')}>
        <table className="heat">
          <caption className="unseen">{t('dyads.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dyads.corner')}</th>
              {heat.columns.map(to => (
                <th key={to} scope="col" title={country(to)}>
                  <span>{country(to)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.rows.map(from => (
              <tr key={from}>
                <th scope="row">{country(from)}</th>
                {heat.columns.map(to => {
                  const dyad = heat.at(from, to)
                  const name = `${from}>${to}`
                  return (
                    <td key={to}>
                      {dyad && (
                        <Link
                          to="/dyads"
                          search={{ ...ask, dyad: name } as never}
                          resetScroll={false}
                          className={dyad.conflict > dyad.cooperation ? 'cell conflict' : 'cell cooperation'}
                          style={{ '--warmth': heat.warmth(dyad) } as CSSProperties}
                          aria-current={name === chosen ? 'true' : undefined}
                          title={t('dyads.cell', { from: country(from), to: country(to), ...countsOf(dyad) })}
                        >
                          <span aria-hidden>{dyad.occurrences}</span>
                          <span className="unseen">
                            {t('dyads.cell', { from: country(from), to: country(to), ...countsOf(dyad) })}
                          </span>
                          <small aria-hidden>
                            {dyad.conflict > dyad.cooperation ? '■' : '●'}
                            {Math.max(dyad.conflict, dyad.cooperation)}
                          </small>
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const countsOf = ({ occurrences, conflict, cooperation, origins }: Dyad) => ({
  n: occurrences,
  conflict,
  cooperation,
  origins,
})
