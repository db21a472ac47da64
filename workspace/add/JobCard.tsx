import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useArticle, useJob } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { pathOf } from '../place.ts'
import { Failed } from '../shell/Failed.tsx'

/** Articles of one job that are named; more are counted. */
const NAMED = 12

/** How far the reading of what was handed over is, what came of it, and what could not be read and why. */
export function JobCard({ id }: { id: string }) {
  const t = useText()
  const client = useQueryClient()
  const { data: job, error, refetch } = useJob(id)
  const over = job?.state === 'done' || job?.state === 'failed'
  useEffect(() => {
    if (over) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' })
  }, [over, client])
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!job) return <p className="waiting">{t('waiting')}</p>
  return (
    <article className="job" aria-busy={!over}>
      <p role="status">
        <strong>{t(`job.${job.state}`)}</strong> {t('job.counts', { added: job.added, known: job.known })}
      </p>
      {!over && job.at && (
        <p className="quiet">
          <bdi>{job.at}</bdi>
        </p>
      )}
      <ul>
        {[...new Set(job.articles)].slice(0, NAMED).map(article => (
          <li key={article}>
            <Added id={article} />
          </li>
        ))}
      </ul>
      {job.articles.length > NAMED && <p className="quiet">{t('job.more', { n: job.articles.length - NAMED })}</p>}
      {job.failures.map(({ source, message, remedy }) => (
        <p key={source} className="hint" dir="auto">
          <strong>
            <bdi>{source}</bdi>
          </strong>
          : {message} {remedy}
        </p>
      ))}
    </article>
  )
}

function Added({ id }: { id: string }) {
  const t = useText()
  const { data } = useArticle(id)
  return (
    <Link to={pathOf('articles', id)} search={{}}>
      <bdi>{data?.article.title ?? data?.article.source ?? id}</bdi>
      {data && (
        <span className="quiet">
          {' '}
          {t('article.counts', { events: data.events.length, statements: data.statements.length })}
        </span>
      )}
    </Link>
  )
}
