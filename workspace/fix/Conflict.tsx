import type { Act, LineAnswer } from '../api/record-api.ts'
import type { Problem } from '../api/request.ts'
import { type TextId, useText } from '../i18n/text.tsx'

/** Somebody else changed the line meanwhile: both values, and the choice. */
export function Conflict({
  problem,
  refused,
  onMine,
  onTheirs,
}: {
  problem: Problem
  refused: Act
  onMine: (match: string | null) => void
  onTheirs: () => void
}) {
  const t = useText()
  const current = (problem.current ?? null) as LineAnswer | null
  const version = typeof problem.version === 'string' ? problem.version : null
  if (refused.act !== 'change') return null
  const theirs = current?.type === 'event' ? current.event : current?.type === 'statement' ? current.statement : null
  return (
    <div className="failed" role="alert">
      <div>
        <p className="failed-title">{t('conflict.title')}</p>
        <dl className="fields">
          <div className="field">
            <dt>{t('conflict.theirs')}</dt>
            <dd>{worded(t, refused.field, theirs?.[refused.field as keyof typeof theirs])}</dd>
          </div>
          <div className="field">
            <dt>{t('conflict.yours')}</dt>
            <dd>{worded(t, refused.field, refused.value)}</dd>
          </div>
        </dl>
        <button type="button" className="button" onClick={onTheirs}>
          {t('conflict.keepTheirs')}
        </button>
        <button type="button" className="button" onClick={() => onMine(version)}>
          {t('conflict.keepYours')}
        </button>
      </div>
    </div>
  )
}

function worded(t: ReturnType<typeof useText>, field: string, value: unknown): string {
  if (value === null || value === undefined) return t('line.unknown')
  if (typeof value === 'string') return t(`${field}.${value}` as TextId)
  if (Array.isArray(value))
    return value.map(one => (one as { text?: string }).text ?? '').join(', ') || t('line.nobody')
  const { text, start, name } = value as { text?: string; start?: string; name?: string }
  return text ?? name ?? start ?? t('line.unknown')
}
