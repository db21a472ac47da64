import type { Article } from '../model/index.ts'
import type { TextBlock } from './block.ts'
import { textsOf } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { CONSENT_WORDS, ERROR_WORDS } from './tables/notice-words.ts'

const SHORT = 250
/** Of a page behind a wall no more than this is shown. */
const SHOWN = 1200
/** A page of consent or of error says no more than this. */
const NOTICE = 1500
const HEADLINES = 12

/** What kind of page it is, by what it says of itself and by how much of it is prose. */
export function kindOfPage(
  page: PageData,
  blocks: readonly TextBlock[],
  body: readonly TextBlock[],
  title: string | null,
): Article['kind'] {
  const types = textsOf(page.article?.['@type']).join(' ')
  if (/LiveBlog/i.test(types)) return 'liveBlog'
  const length = body.reduce((sum, block) => sum + block.text.length, 0)
  const prose = blocks.reduce((sum, block) => sum + Math.max(0, block.text.length - block.linked), 0)
  if (prose < NOTICE) {
    if (title && ERROR_WORDS.test(title.slice(0, 200))) return 'error'
    const consent = blocks.filter(block => CONSENT_WORDS.test(block.text.slice(0, 600)))
    const said = consent.reduce((sum, block) => sum + block.text.length, 0)
    if ((title && CONSENT_WORDS.test(title.slice(0, 200)) && said > 0) || (consent.length > 1 && said > prose * 0.5))
      return 'consent'
  }
  const free = page.article?.['isAccessibleForFree']
  if (length < SHOWN && (free === false || textsOf(free).some(text => /false/i.test(text)))) return 'teaser'
  if (!saysArticle(page, types) && isIndex(blocks, length)) return 'index'
  if (length < SHORT) {
    if (/Video|Gallery/i.test(types) || metaContent(page, ['og:type'])?.startsWith('video')) return 'media'
    return length ? 'article' : 'other'
  }
  return 'article'
}

const saysArticle = (page: PageData, types: string): boolean =>
  /Article|Posting|Report/i.test(types) || metaContent(page, ['og:type']) === 'article'

/** Many headlines that are links, and more text in them than in prose. */
function isIndex(blocks: readonly TextBlock[], prose: number): boolean {
  const headlines = blocks.filter(
    ({ text, linked, furniture }) => !furniture && text.length > 25 && text.length < 200 && linked > text.length * 0.8,
  )
  return headlines.length >= HEADLINES && headlines.reduce((sum, { text }) => sum + text.length, 0) > prose
}
