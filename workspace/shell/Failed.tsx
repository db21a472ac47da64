import { RotateCw, TriangleAlert } from 'lucide-react'
import { RequestFailed } from '../api/request.ts'
import { useText } from '../i18n/text.tsx'

/** What could not be had, why, and what to do. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const t = useText()
  const problem = error instanceof RequestFailed ? error.problem : null
  return (
    <div className="failed" role="alert">
      <TriangleAlert aria-hidden />
      <div>
        <p className="failed-title">
          {problem?.status === 0 ? t('offline.text') : (problem?.title ?? t('failed.title'))}
        </p>
        {problem?.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
        {problem?.remedy && <p>{problem.remedy}</p>}
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            <RotateCw aria-hidden />
            {t('failed.retry')}
          </button>
        )}
      </div>
    </div>
  )
}
