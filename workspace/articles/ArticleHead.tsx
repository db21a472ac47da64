import { ExternalLink } from 'lucide-react'
import type { ArticleAnswer } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { Marking } from '../lines/Marking.tsx'
import { ShareMenu } from '../share/ShareMenu.tsx'
import { webAddress } from '../share/web-address.ts'

/** Outlet, date, byline, where the page is and what is known of its keeping; and what can be done with all of it. */
export function ArticleHead({ page }: { page: ArticleAnswer }) {
  const t = useText()
  const day = useDay()
  const { article, origin, marks, warnings } = page
  const address = webAddress(article.canonicalUrl ?? article.url)
  return (
    <header className="article-head">
      <p className="article-source">
        <bdi>{article.publisher ?? article.source}</bdi>
        {article.published && (
          <>
            {' · '}
            <time dateTime={article.published}>{day(article.published)}</time>
          </>
        )}
        {article.byline.length > 0 && (
          <>
            {' · '}
            <bdi>{article.byline.join(', ')}</bdi>
          </>
        )}
        {article.credit && (
          <>
            {' · '}
            <bdi>{article.credit}</bdi>
          </>
        )}
      </p>
      <div className="article-acts">
        <Marking target={article.id} marks={marks[article.id] ?? []} what="article" />
        <ShareMenu path={`/articles/${encodeURIComponent(article.id)}`} article={article} quote={null} />
        {address && (
          <a className="button" href={address} target="_blank" rel="noopener noreferrer external">
            <ExternalLink aria-hidden />
            {t('article.atOutlet')}
          </a>
        )}
      </div>
      {article.kind !== 'article' && <p className="hint">{t(`kind.${article.kind}`)}</p>}
      {origin !== article.id && <p className="hint">{t('article.copy')}</p>}
      {warnings.map(({ code, message }) => (
        <p key={code} className="hint">
          {message}
        </p>
      ))}
    </header>
  )
}
