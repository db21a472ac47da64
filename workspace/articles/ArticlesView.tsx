import { useArticle, useHealth, useList } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { Facets } from '../lines/Facets.tsx'
import { ListHead } from '../lines/ListHead.tsx'
import { usePlace } from '../place.ts'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { NothingFound } from '../shell/NothingFound.tsx'
import { Panes } from '../shell/Panes.tsx'
import { RowList } from '../shell/RowList.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { ArticleLines } from './ArticleLines.tsx'
import { ArticlePane } from './ArticlePane.tsx'
import { ArticleRow } from './ArticleRow.tsx'

/** List of articles · the article · its lines. */
export function ArticlesView() {
  const t = useText()
  const { id, ask, open } = usePlace()
  const { data: health } = useHealth()
  const answer = useList('articles', ask)
  const article = useArticle(id)
  useCommand('back', id ? () => open('articles', null) : null)
  if (health?.articles === 0) return <EmptyRecord />
  const items = answer.data?.pages.flatMap(page => page.items) ?? []
  const list = (
    <>
      <ListHead kind="articles" />
      <Facets />
      {answer.isPending && <Waiting />}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && items.length === 0 && <NothingFound />}
      {items.length > 0 && (
        <RowList
          label={t('view.articles')}
          items={items}
          view="articles"
          openId={id}
          more={answer.hasNextPage && !answer.isFetching ? () => void answer.fetchNextPage() : null}
          row={item => <ArticleRow line={item} />}
        />
      )}
    </>
  )
  return (
    <Panes
      focus={id}
      panes={[
        { name: 'list', content: list },
        { name: 'article', content: <ArticlePane id={id} lit={null} /> },
        {
          name: 'line',
          content: article.data ? <ArticleLines page={article.data} /> : <p className="pane-hint">{t('line.hint')}</p>,
        },
      ]}
    />
  )
}
