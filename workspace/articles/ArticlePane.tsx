import { useEffect, useMemo, useRef } from 'react'
import { useArticle } from '../api/queries.ts'
import type { ArticleAnswer } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { ReadAloud } from '../play/ReadAloud.tsx'
import { useSpeech } from '../play/speech.ts'
import { Failed } from '../shell/Failed.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { BlockText } from './BlockText.tsx'
import { type Light, lightsOf } from './layers.ts'
import { Legend, useLayers } from './Legend.tsx'
import { selectedSpan, selectWords, type SelectedWords } from './selected-words.ts'
import { Snapshot } from './Snapshot.tsx'

/** The article as it was read, with its lines lit; or the kept page itself. */
export function ArticlePane({ id, lit }: { id: string | null; lit: string | null }) {
  const t = useText()
  const { data, isPending, isError, error, refetch } = useArticle(id)
  if (id === null) return <p className="pane-hint">{t('article.hint')}</p>
  if (isPending) return <Waiting />
  if (isError) return <Failed error={error} onRetry={() => void refetch()} />
  return <Read key={id} page={data} lit={lit} />
}

function Read({ page, lit }: { page: ArticleAnswer; lit: string | null }) {
  const { open } = usePlace()
  const [layers] = useLayers()
  const body = useRef<HTMLElement>(null)
  const { article, sentences } = page
  const speech = useSpeech(article.text, sentences, article.language)
  const shown = [...layers].join()
  const lights = useMemo(
    () => lightsOf(page).filter(light => shown.includes(light.layer) || light.id === lit),
    [page, shown, lit],
  )
  useEffect(() => {
    body.current?.querySelector('.lit')?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }, [lit, page.article.id])
  useEffect(() => {
    const read = () => body.current && selectWords(wordsIn(body.current, article.id))
    document.addEventListener('selectionchange', read)
    return () => {
      document.removeEventListener('selectionchange', read)
      selectWords(null)
    }
  }, [article.id])
  const openLight = ({ layer, id }: Light) => {
    if (layer === 'events') open('lines', id)
    else if (layer === 'statements') open('statements', id)
    else if (layer === 'actors') open('lines', null, { actor: page.actors.find(actor => actor.id === id)?.name ?? id })
  }
  return (
    <>
      <div className="article-bar">
        <Legend />
        <ReadAloud speech={speech} />
        <Snapshot id={article.id} title={article.title} />
      </div>
      <article className="article" ref={body} lang={article.language ?? undefined}>
        <ArticleHead page={page} />
        {article.blocks.map(block => (
          <BlockText
            key={block.span[0]}
            block={block}
            text={article.text}
            lights={lights}
            lit={lit}
            speaking={speech.at}
            onOpen={openLight}
          />
        ))}
      </article>
    </>
  )
}

function wordsIn(body: HTMLElement, article: string): SelectedWords | null {
  const span = selectedSpan(body)
  return span && { article, span }
}
