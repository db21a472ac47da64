import { Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { useText } from '../i18n/text.tsx'
import { useUndo } from '../lines/acts.ts'
import { say, useNotice } from './notices.ts'

/** A thing done leaves by itself; a failure stays until it is read. */
const SHOWN_MS = 8000

export function NoticeLine() {
  const t = useText()
  const notice = useNotice()
  const { undo } = useUndo()
  useEffect(() => {
    if (notice?.kind !== 'done') return
    const timer = setTimeout(() => say(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div className={notice ? `notice ${notice.kind}` : undefined} role="status" aria-live="polite">
      {notice?.kind === 'done' && <span>{t(notice.text, notice.values)}</span>}
      {notice?.kind === 'failed' && (
        <span>
          {notice.problem?.status === 0
            ? t('offline.text')
            : (notice.problem?.detail ?? notice.problem?.title ?? t('failed.title'))}{' '}
          {notice.problem?.remedy}
        </span>
      )}
      {notice?.kind === 'done' && notice.undo && (
        <button type="button" className="button" onClick={() => undo()}>
          <Undo2 aria-hidden />
          {t('command.undo')}
        </button>
      )}
      {notice && (
        <button type="button" className="icon-button small" aria-label={t('close')} onClick={() => say(null)}>
          <X aria-hidden />
        </button>
      )}
    </div>
  )
}
