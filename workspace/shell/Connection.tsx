import { useIsMutating } from '@tanstack/react-query'
import { WifiOff } from 'lucide-react'
import { useHealth } from '../api/queries.ts'
import { RequestFailed } from '../api/request.ts'
import { useLanguage, useText } from '../i18n/text.tsx'

/** Says that the server is out of reach, since when what is shown is old, and that what was done is kept and sent again. */
export function Connection() {
  const t = useText()
  const language = useLanguage()
  const { error, failureReason, dataUpdatedAt } = useHealth()
  const waiting = useIsMutating()
  const failed = error ?? failureReason
  if (!(failed instanceof RequestFailed)) return null
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(dataUpdatedAt)
  const expired = failed.problem.status === 401
  if (!failed.offline && !expired) return null
  return (
    <div className="banner" role="status">
      <WifiOff aria-hidden />
      <span>
        {expired ? t('offline.expired') : t('offline.text')}{' '}
        {!expired && dataUpdatedAt > 0 && t('offline.since', { time })}{' '}
        {waiting > 0 && t('offline.waiting', { n: waiting })}
      </span>
    </div>
  )
}
