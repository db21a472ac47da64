import { memo } from 'react'
import type { ArticleLine } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { Marks } from '../lines/EventRow.tsx'

export const ArticleRow = memo(function ArticleRow({ line }: { line: ArticleLine }) {
  const t = useText()
  const day = useDay()
  return (
    <>
      <span className="row-title" dir="auto">
        {line.title ?? line.source}
      </span>
      <span className="row-marks">
        {t('article.counts', { events: line.events, statements: line.statements })}
        {line.origin !== line.id && <span className="tag-mark">{t('article.isCopy')}</span>}
        <Marks of={line.marks} />
      </span>
      <span className="row-foot">
        <bdi>{line.outlet ?? t('article.noOutlet')}</bdi>
        {line.published && ` · ${day(line.published)}`}
      </span>
    </>
  )
})
