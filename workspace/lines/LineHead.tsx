import { useText } from '../i18n/text.tsx'
import { ClassMark } from './ClassMark.tsx'
import { Parties } from './Parties.tsx'
import type { ShownLine } from './shown.ts'
import { StatusMark } from './StatusMark.tsx'
import { UNCERTAIN } from './wording.ts'

/** What the line says, in one glance. */
export function LineHead({ shown }: { shown: ShownLine }) {
  const t = useText()
  const { confidence } = shown.type === 'event' ? shown.event : shown.statement
  return (
    <header className="line-head">
      <h2>
        {shown.type === 'event' ? (
          <Parties actors={shown.event.actors} recipients={shown.event.recipients} />
        ) : (
          <bdi className="party">{shown.statement.source?.text ?? t('statement.nobody')}</bdi>
        )}
      </h2>
      <p className="row-marks">
        {shown.type === 'event' ? (
          <>
            <ClassMark of={shown.event.class} />
            <StatusMark of={shown.event.status} always />
          </>
        ) : (
          <span className="class-mark">{t(`stance.${shown.statement.stance}`)}</span>
        )}
        <Confidence of={confidence} />
      </p>
    </header>
  )
}

/** How sure the coder is, as a figure, as a word where it is not, and as a bar. */
function Confidence({ of: confidence }: { of: number }) {
  const t = useText()
  return (
    <span className={confidence < UNCERTAIN ? 'confidence uncertain' : 'confidence'} title={t('field.confidence')}>
      <svg viewBox="0 0 24 6" aria-hidden>
        <rect width="24" height="6" rx="3" className="confidence-all" />
        <rect width={24 * confidence} height="6" rx="3" className="confidence-part" />
      </svg>
      {t(confidence < UNCERTAIN ? 'line.uncertainBy' : 'line.sureBy', { share: Math.round(confidence * 100) })}
    </span>
  )
}
