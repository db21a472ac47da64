import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useChange, useJob } from '../api/queries.ts'
import { verify } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'

/** Checks every line against the kept bytes, and says what was found and what that means. */
export function Verify() {
  const t = useText()
  const [id, setId] = useState<string | null>(null)
  const begin = useChange(verify, job => setId(job.id))
  const { data: job } = useJob(id)
  const found = job?.verification
  const running = begin.isPending || job?.state === 'waiting' || job?.state === 'running'
  return (
    <section aria-labelledby="verify" className="verify">
      <h2 id="verify">{t('verify.title')}</h2>
      <p className="quiet">{t('verify.text')}</p>
      <button type="button" className="button" disabled={running} onClick={() => begin.mutate(undefined)}>
        <ShieldCheck aria-hidden />
        {t('verify.do')}
      </button>
      <div role="status">
        {running && <p>{t('verify.running')}</p>}
        {found && (
          <p className={found.faults.length ? 'hint' : undefined}>
            {t('verify.found', { ...found.checked, faults: found.faults.length })}
          </p>
        )}
        {job?.failures.map(({ source, message, remedy }) => (
          <p key={source} className="hint">
            {message} {remedy}
          </p>
        ))}
      </div>
      <ul className="history">
        {found?.faults.map(({ check, id, message }) => (
          <li key={`${check} ${id}`}>
            <code>{id}</code> {t(`verify.${check}`)}: {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
