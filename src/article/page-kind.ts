import type { Article } from '../model/index.ts'
import type { TextBlock } from './block.ts'
import { textsOf } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'

const SHORT = 250

/** What kind of page it is, by what it says of itself and by how much of it is prose. */
export function kindOfPage(page: PageData, blocks: readonly TextBlock[], body: readonly TextBlock[]): Article['kind'] {
  const types = textsOf(page.article?.['@type']).join(' ')
  if (/LiveBlog/i.test(types)) return 'liveBlog'
  const length = body.reduce((sum, block) => sum + block.text.length, 0)
  if (length < SHORT) {
    if (
      textsOf(page.article?.['isAccessibleForFree']).some(text => /false/i.test(text)) ||
      page.article?.['isAccessibleForFree'] === false
    )
      return 'teaser'
    if (/Video|Gallery/i.test(types) || metaContent(page, ['og:type'])?.startsWith('video')) return 'media'
    const linked = blocks.filter(block => block.linked > block.text.length * 0.8).length
    if (linked > 30) return 'index'
    return length ? 'article' : 'other'
  }
  return 'article'
}
