import type { EventAnswer } from '../api/record-api.ts'
import { useCountry } from '../actors/country.ts'
import { hasText, type TextId, useText } from '../i18n/text.tsx'

type Reason = EventAnswer['evidence']['reasons'][number]

/** Why each field has its value, with the words that it was read from. */
export function Reasons({ of: reasons, rule }: { of: readonly Reason[]; rule: string }) {
  const t = useText()
  const country = useCountry()
  const argument = (value: string) => (/^[A-Z]{3}$/.test(value) ? country(value) : value)
  return (
    <details className="line-part" open={reasons.length <= 6}>
      <summary>
        <h3>{t('reasons.title')}</h3>
      </summary>
      <ul className="reasons">
        {reasons.map(({ field, code, args, words }, i) => (
          <li key={i}>
            <span className="reason-field">{hasText(`field.${field}`) ? t(`field.${field}` as TextId) : field}</span>
            <span>
              {hasText(`reason.${code}`) ? t(`reason.${code}` as TextId) : code}
              {Object.keys(args).length > 0 && `: ${Object.values(args).map(argument).join(', ')}`}
              {words && <bdi className="quiet"> “{words}”</bdi>}
            </span>
          </li>
        ))}
        <li>
          <span className="reason-field">{t('reasons.rule')}</span>
          <code>{rule}</code>
        </li>
      </ul>
    </details>
  )
}
