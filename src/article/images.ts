import type { Image } from '../model/index.ts'
import { absolute } from './address.ts'
import type { TextBlock } from './block.ts'
import { cleanLine } from './clean-text.ts'
import { metaContent, type PageData } from './page-data.ts'
import { attribute, textOf, type TreeNode } from './tree.ts'

const MOST = 100
const MOST_SEEN = 1000

/** The article's pictures: the one that the page names for itself, then those that stand in the body. */
export function imagesOf(page: PageData, body: readonly TextBlock[], base: string | null): Image[] {
  const images: Image[] = []
  const add = (address: string | null, alt: string, caption: string) => {
    const url = absolute(address, base)
    if (!url || images.some(image => image.url === url) || images.length >= MOST) return
    images.push({ url, alt: cleanLine(alt) || null, caption: cleanLine(caption) || null, credit: null })
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
    add(attribute(image, 'data-src') || attribute(image, 'src') || null, attribute(image, 'alt'), captionOf(image))
  }
  return images
}

function captionOf(image: TreeNode): string {
  let figure: TreeNode | null = image
  while (figure && figure.tag !== 'figure') figure = figure.parent
  const caption = figure?.children.find(child => child.tag === 'figcaption')
  return caption ? textOf(caption) : ''
}
