import type { Image } from '../model/index.ts'
import { absolute } from './address.ts'
import type { TextBlock } from './block.ts'
import { cleanLine } from './clean-text.ts'
import { metaContent, type PageData } from './page-data.ts'
import { PICTURE } from './tables/notice-words.ts'
import { attribute, textOf, type TreeNode, walk } from './tree.ts'

const MOST = 100
const MOST_SEEN = 1000

/** The article's pictures: the one that the page names for itself, then those that stand in the body. */
export function imagesOf(page: PageData, body: readonly TextBlock[], base: string | null): Image[] {
  const images: Image[] = []
  const add = (address: string | null, alt: string, caption: string, credit = '') => {
    const url = absolute(address, base)
    if (!url || images.some(image => image.url === url) || images.length >= MOST) return
    images.push({ url, alt: cleanLine(alt) || null, ...captionAndCredit(cleanLine(caption), credit) })
  }
  add(
    metaContent(page, ['og:image', 'og:image:url', 'twitter:image']),
    metaContent(page, ['og:image:alt', 'twitter:image:alt']) ?? '',
    '',
  )
  if (!body.length) return images
  const [from, to] = [body[0].start, body[body.length - 1].end]
  for (const image of page.images.slice(0, MOST_SEEN)) {
    if (image.start < from || image.start > to) continue
    add(
      attribute(image, 'data-src') || attribute(image, 'src') || null,
      attribute(image, 'alt'),
      captionOf(image),
      creditOf(image),
    )
  }
  return images
}

/** Parts a caption from whose picture it is, where an element of its own or its last words say so. */
function captionAndCredit(caption: string, shown: string): { caption: string | null; credit: string | null } {
  const named = shown && caption.endsWith(shown) ? shown : ''
  const match = named ? null : PICTURE.exec(caption.slice(-140))
  const credit = (named || match?.[1] || shown).replace(PICTURE_WORD, '').trim()
  const rest = named
    ? caption.slice(0, -named.length)
    : match
      ? caption.slice(0, caption.length - match[0].trimStart().length)
      : caption
  return { caption: rest.replace(/[\s|([/–—-]+$/, '') || null, credit: credit || null }
}
const PICTURE_WORD = /^[^:：©]{0,20}[:：©]\s?/u
const CREDIT_NAME = /credit|copyright|photographer|byline|source|fotograf|bildnachweis|rights/i

function figureOf(image: TreeNode): TreeNode | null {
  let figure: TreeNode | null = image
  while (figure && figure.tag !== 'figure') figure = figure.parent
  return figure
}

function captionOf(image: TreeNode): string {
  const caption = figureOf(image)?.children.find(child => child.tag === 'figcaption')
  return caption ? textOf(caption) : ''
}

function creditOf(image: TreeNode): string {
  const figure = figureOf(image)
  let credit = ''
  if (figure && figure.end - figure.start < LONGEST_FIGURE)
    walk(figure, node => {
      const isCredit = CREDIT_NAME.test(`${attribute(node, 'class')} ${attribute(node, 'itemprop')}`)
      if (isCredit && node !== figure) credit ||= cleanLine(textOf(node))
      return !credit
    })
  return credit.length < 120 ? credit : ''
}
const LONGEST_FIGURE = 20_000
