import { ChevronDown, ListFilter, X } from 'lucide-react'
import { chipsOf, type Field, holds, toggled } from '../api/ask.ts'
import { useChart } from '../api/queries.ts'
import type { Facets as Counts } from '../api/record-api.ts'
import { type TextId, useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { useValueText } from './value-text.ts'

const FACETS = ['class', 'status', 'country', 'outlet', 'speaker', 'tag'] as const satisfies readonly (keyof Counts &
  Field)[]

/** What narrows the list: the values that there are, with how many lines each would leave. */
export function Facets() {
  const t = useText()
  const { ask, setAsk } = usePlace()
  const { data } = useChart('facets', ask)
  const valueText = useValueText()
  const chips = chipsOf(ask)
  return (
    <div className="facets">
      {chips.length > 0 && (
        <ul className="chips" aria-label={t('facets.active')}>
          {chips.map(([field, value]) => (
            <li key={`${field}:${value}`}>
              <button type="button" className="chip" onClick={() => setAsk(toggled(ask, field, value))}>
                <span className="quiet">{t(`field.${field}` as TextId)}</span> <bdi>{valueText(field, value)}</bdi>
                <X aria-label={t('facets.remove')} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <details className="facet-list">
        <summary>
          <ListFilter aria-hidden />
          {t('facets.title')}
          <ChevronDown aria-hidden className="fold" />
        </summary>
        <div className="facet-groups">
          <div className="facet-dates" role="group" aria-label={t('field.time')}>
            {(['since', 'until'] as const).map(field => (
              <label key={field}>
                {t(`field.${field}`)}
                <input
                  type="date"
                  value={ask[field]?.length === 10 ? ask[field] : ''}
                  onChange={e => setAsk({ ...ask, [field]: e.target.value || undefined } as typeof ask)}
                />
              </label>
            ))}
          </div>
          {FACETS.map(field => {
            const counts = data?.[field] ?? []
            if (counts.length === 0) return null
            return (
              <fieldset key={field}>
                <legend>{t(`field.${field}`)}</legend>
                {counts.map(({ value, occurrences }) => (
                  <label key={value} className="facet">
                    <input
                      type="checkbox"
                      checked={holds(ask, field, value)}
                      onChange={() => setAsk(toggled(ask, field, value))}
                    />
                    <bdi>{valueText(field, value)}</bdi>
                    <span className="count">{occurrences}</span>
                  </label>
                ))}
              </fieldset>
            )
          })}
        </div>
      </details>
    </div>
  )
}
