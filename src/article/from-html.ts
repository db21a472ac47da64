import type { Article, Link, Page } from '../model/index.ts'
import { absolute } from './address.ts'
import { blocksOf, type TextBlock } from './block.ts'
import { bylineOf } from './byline.ts'
import { cleanLine, comparable } from './clean-text.ts'
import type { Piece } from './compose.ts'
import { creditOf } from './credit.ts'
import { liveEntries } from './live-entries.ts'
import { refinedKind } from './refined-kind.ts'
import { datelineOf } from './dateline.ts'
import { datesOf } from './dates.ts'
import { finish } from './draft.ts'
import { imagesOf } from './images.ts'
import { textsOf } from './json-ld.ts'
import { relatedHeadline } from './line-shape.ts'
import { metaContent, type PageData, pageData } from './page-data.ts'
import { kindOfPage } from './page-kind.ts'
import { chooseBlocks } from './learned-selection.ts'
import { relatedOf, selectBlocks } from './selection.ts'
import type { BlockScene } from './block-features.ts'
import { type Title, titleOf } from './title.ts'
import { Names } from './names.ts'
import { parseTree } from './tree-builder.ts'

/** The article of an HTML page. */
export function extractHtml(page: Page): Article {
  const { data, title, scene } = sceneOf(page.text)
  const { blocks, headline: top } = scene
  const found = chooseBlocks(scene)
  const standfirst = standfirstOf(scene)
  const apart = standfirst && !found.includes(standfirst) && (!found.length || standfirst.start < found[0].start)
  const chosen = standfirst && apart ? [standfirst, ...found] : found
  const base = absolute(data.base, page.url) ?? page.url
  const publisher = publisherOf(data)
  const byline = bylineOf(data, blocks, top, publisher)
  const { published, modified } = datesOf(data, blocks, top, found, page.url, page.text)
  const told = kindOfPage(data, blocks, chosen, title?.text ?? null)
  const entries = liveEntries(data, chosen, told === 'liveBlog', published?.date ?? null)
  const kind = told === 'article' && entries.size ? 'liveBlog' : told
  const pieces = piecesOf(title, blocks[top], chosen, entries, standfirst)
  const lead = pieces.find(piece => piece.kind === 'lead')?.text ?? null
  const basis: Record<string, string> = {}
  if (title) basis['title'] = title.basis
  if (byline) basis['byline'] = byline.basis
  if (published) basis['published'] = published.basis
  if (modified) basis['modified'] = modified.basis
  return finish(page, pieces, {
    kind,
    canonicalUrl: absolute(data.canonical ?? metaContent(data, ['og:url']), base),
    publisher,
    section:
      metaContent(data, ['article:section', 'og:section', 'section']) ??
      textsOf(data.article?.['articleSection'])[0] ??
      null,
    title: title?.text ?? null,
    lead,
    byline: byline?.names ?? [],
    credit: creditOf(data, chosen, byline?.names ?? []),
    dateline: datelineOf(chosen.find(block => block.kind === 'paragraph')?.text ?? ''),
    published: published?.date ?? null,
    modified: modified?.date ?? null,
    basis,
    language: data.language ?? metaContent(data, ['og:locale', 'content-language'])?.replace('_', '-') ?? null,
    images: imagesOf(data, chosen, base),
    related: relatedOf(blocks, chosen).map((block): Link => ({
      text: relatedHeadline(cleanLine(block.text)) ?? cleanLine(block.text),
      url: absolute(block.href, base),
    })),
    tags: tagsOf(data),
  })
}

/** A page taken apart: what it says of itself, its headline, its blocks and those that the rules hold for its body. */
export function sceneOf(html: string): { data: PageData; title: Title | null; scene: BlockScene } {
  const tree = parseTree(html)
  const names = new Names()
  const data = pageData(tree.root)
  const blocks = blocksOf(tree, names)
  const title = titleOf(data)
  const headline = title ? comparable(title.text) : ''
  const longest = title ? title.text.length * 2 + 20 : 0
  const words = blocks.map(({ text }) => (text.length < Math.max(longest, LONGEST_COMPARED) ? comparable(text) : ''))
  const isHeadline = (i: number) => words[i] === headline && headline !== ''
  const top = Math.max(
    0,
    blocks.findIndex((_, i) => isHeadline(i)),
  )
  const chosen = new Set(selectBlocks(blocks, blocks[top]?.start ?? 0, tree))
  const description = metaContent(data, ['og:description', 'description', 'twitter:description']) ?? ''
  const told = data.article?.['articleBody']
  return {
    data,
    title,
    scene: {
      blocks,
      words,
      chosen,
      headline: top,
      title: headline,
      description,
      told: typeof told === 'string' ? told : '',
      tree,
      names,
      isHeadline,
    },
  }
}

/** Longer blocks are compared with nothing. */
const LONGEST_COMPARED = 250

/** The block near the headline that the page gives as its own description, which outlets cut short for machines. */
function standfirstOf({ blocks, words, headline, description, isHeadline }: BlockScene): TextBlock | null {
  const told = comparable(description.replace(/(?:…|\.\.\.)\s*$/, ''))
  if (told.length < 40) return null
  for (let i = Math.max(0, headline - 2); i < Math.min(blocks.length, headline + 14); i++) {
    const block = blocks[i]
    if (isHeadline(i) || block.text.length < 40 || block.text.length > 1000 || block.linked > block.text.length / 2)
      continue
    const shown = words[i] || comparable(block.text)
    if (shown === told || (shown.startsWith(told.slice(0, 150)) && told.length > 60)) return block
  }
  return null
}

/** The pieces in order; the first paragraph is the lead where the outlet says the same of the page elsewhere. */
function piecesOf(
  title: Title | null,
  shown: TextBlock | undefined,
  chosen: readonly TextBlock[],
  entries: ReadonlyMap<TextBlock, string | null>,
  standfirst: TextBlock | null,
): Piece[] {
  const pieces: Piece[] = []
  if (title) {
    const same = shown && comparable(shown.text) === comparable(title.text)
    pieces.push({ kind: 'title', text: title.text, origin: same ? [shown.start, shown.end] : null, time: null })
  }
  const set = standfirst ? chosen.indexOf(standfirst) : -1
  const lead = set >= 0 ? set : chosen.findIndex(block => refinedKind(block) === 'paragraph' && block.text.length > 40)
  chosen.forEach((block, i) => {
    const entered = entries.get(block)
    if (entered === null) return
    const time = entered ?? null
    const kind = refinedKind(block)
    pieces.push({
      kind: i === lead && lead < 4 && time === null ? 'lead' : time !== null && kind === 'paragraph' ? 'entry' : kind,
      text: block.text,
      origin: [block.start, block.end],
      time,
    })
  })
  return pieces
}

function publisherOf(data: PageData): string | null {
  return (
    metaContent(data, ['og:site_name']) ??
    textsOf(data.article?.['publisher'])[0] ??
    metaContent(data, ['application-name', 'dc.publisher'])
  )
}

function tagsOf(data: PageData): string[] {
  const told = [
    ...(data.meta.get('article:tag') ?? []),
    ...textsOf(data.article?.['keywords']),
    ...(data.meta.get('news_keywords') ?? []),
  ]
  const tags = told
    .flatMap(text => text.split(/[,;]/))
    .map(cleanLine)
    .filter(tag => tag && tag.length < 60)
  return [...new Set(tags)].slice(0, 50)
}
