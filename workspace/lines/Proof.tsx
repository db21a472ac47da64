import type { EventAnswer } from '../api/record-api.ts'
import { keptAddress } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'

/** What ties the line to the kept bytes, in the words of the W3C's Web Annotation. */
export function Proof({ evidence }: { evidence: EventAnswer['evidence'] }) {
  const t = useText()
  return (
    <details className="line-part proof">
      <summary>
        <h3>{t('proof.title')}</h3>
      </summary>
      <p className="quiet">{t('proof.text')}</p>
      <dl className="fields">
        <div className="field">
          <dt>{t('proof.bytes')}</dt>
          <dd>
            <a href={`${keptAddress(evidence.sha256)}?download=1`} download>
              <code>{evidence.sha256}</code>
            </a>
          </dd>
        </div>
        <div className="field">
          <dt>{t('proof.text256')}</dt>
          <dd>
            <code>{evidence.textSha256}</code>
          </dd>
        </div>
        {evidence.selectors.map(([position, quote], i) => (
          <div className="field" key={i}>
            <dt>
              {position.start}–{position.end}
            </dt>
            <dd dir="auto">
              <span className="quiet">{quote.prefix}</span>
              <mark>{quote.exact}</mark>
              <span className="quiet">{quote.suffix}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
