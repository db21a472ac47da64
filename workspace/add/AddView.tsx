import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useText } from '../i18n/text.tsx'
import { Bookmarklet } from './Bookmarklet.tsx'
import { JobCard } from './JobCard.tsx'
import { begin, useJobs } from './jobs.ts'

/** The ways in: addresses, files, a page as it is seen; and what became of them. */
export function AddView() {
  const t = useText()
  const jobs = useJobs()
  const [addresses, setAddresses] = useState('')
  const files = useRef<HTMLInputElement>(null)
  const listed = addresses.split(/\s+/).filter(Boolean)
  return (
    <div className="page add">
      <h1>{t('view.add')}</h1>
      <div className="ways">
        <section aria-labelledby="add-address">
          <h2 id="add-address">{t('add.address')}</h2>
          <form
            onSubmit={e => {
              e.preventDefault()
              void begin({ addresses: listed }).then(done => done && setAddresses(''))
            }}
          >
            <label>
              {t('add.addressLabel')}
              <textarea
                rows={3}
                inputMode="url"
                placeholder="https://example.org/news/2026/envoy-recalled"
                spellCheck={false}
                autoFocus
                value={addresses}
                onChange={e => setAddresses(e.target.value)}
                onKeyDown={e => {
                  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) e.currentTarget.form?.requestSubmit()
                }}
              />
            </label>
            <p className="quiet">{t('add.addressText')}</p>
            <button type="submit" className="button primary" disabled={listed.length === 0}>
              {t('add.read', { n: listed.length })}
            </button>
          </form>
        </section>
        <section aria-labelledby="add-files">
          <h2 id="add-files">{t('add.files')}</h2>
          <p className="quiet">{t('add.filesText')}</p>
          <input
            ref={files}
            type="file"
            multiple
            className="unseen"
            tabIndex={-1}
            aria-label={t('add.choose')}
            onChange={e => {
              const chosen = [...(e.target.files ?? [])]
              e.target.value = ''
              if (chosen.length) void begin({ files: chosen })
            }}
          />
          <button type="button" className="button drop-here" onClick={() => files.current?.click()}>
            <FileUp aria-hidden />
            {t('add.choose')}
          </button>
        </section>
        <Bookmarklet />
      </div>
      {jobs.length > 0 && (
        <section aria-labelledby="add-jobs">
          <h2 id="add-jobs">{t('add.jobs')}</h2>
          {jobs.map(id => (
            <JobCard key={id} id={id} />
          ))}
        </section>
      )}
    </div>
  )
}
