import type { TextBlock } from './block.ts'
import { dateIn, type Order } from './date-text.ts'
import { CHANGED, PUBLISHED, PUBLISHED_ON } from './tables/date-words.ts'
import { attribute, type TreeNode } from './tree.ts'

/** A date that a reader sees at the head of the article. */
export interface ShownDate {
  readonly date: string
  /** What stands beside it calls it the date of publication, that of the last change, or nothing. */
  readonly label: 'published' | 'changed' | null
}

/** Blocks above and below the headline among which the date of the article is looked for. */
const ABOVE = 2
const BELOW = 12
const LONGEST = 160
/** Letters beside a date without a label; more is a sentence that happens to tell of a day. Doubled where no other place tells the date. */
const WORDS = 50
/** As many days in the head of one article are those of other articles. */
const TOO_MANY = 3

/** Where the head shows no date: that of a line elsewhere which says when the article was published. */
export function lateDate(blocks: readonly TextBlock[], headline: number, order: Order): string | null {
  for (const block of blocks.slice(headline)) {
    if (block.furniture || block.text.length > LATE || !PUBLISHED_ON.test(block.text)) continue
    const date = dateIn(block.text, order)
    if (date) return date
  }
  return null
}
const LATE = 220

/** The day with which the first paragraph begins: "27.1.2022 – The council …". */
export function leadingDate(body: readonly TextBlock[], order: Order): string | null {
  const first = body.find(block => block.text.length > 40)
  return first ? dateIn(first.text.slice(0, DATELINE), order) : null
}
const DATELINE = 45

/** The dates between just above the headline and the first paragraph of the body, the telling ones first. */
export function shownDates(
  blocks: readonly TextBlock[],
  headline: number,
  body: ReadonlySet<TextBlock>,
  order: Order,
  isAlone: boolean,
): ShownDate[] {
  const most = isAlone ? 2 * WORDS : WORDS
  const found: ShownDate[] = []
  for (let i = Math.max(0, headline - ABOVE); i < Math.min(blocks.length, headline + BELOW); i++) {
    const block = blocks[i]
    if (i === headline) continue
    if (i > headline && body.has(block) && block.text.length > LONGEST) break
    if (block.text.length > LONGEST || (i < headline && block.furniture)) continue
    const date = dateIn(block.text, order)
    if (!date) continue
    const label = labelOf(block, blocks[i - 1])
    if (label === null && lettersOf(block.text) > (body.has(block) ? most / 2 : most)) continue
    found.push({ date, label })
  }
  const plain = new Set(found.filter(({ label }) => !label).map(({ date }) => date.slice(0, 10)))
  if (plain.size >= TOO_MANY) return found.filter(({ label }) => label)
  return found.toSorted((a, b) => RANK[a.label ?? 'plain'] - RANK[b.label ?? 'plain'])
}

const RANK = { published: 0, plain: 1, changed: 2 }
const lettersOf = (text: string): number => text.replace(/[^\p{L}]+/gu, '').length

function labelOf(block: TextBlock, before: TextBlock | undefined): ShownDate['label'] {
  const beside = before && before.text.length < 40 ? before.text : ''
  for (const text of [block.text, namesOf(block.element), beside]) {
    const published = PUBLISHED.exec(text)
    const changed = CHANGED.exec(text)
    if (published && changed) return published.index < changed.index ? 'published' : 'changed'
    if (published) return 'published'
    if (changed) return 'changed'
  }
  return null
}

const namesOf = (node: TreeNode): string =>
  `${attribute(node, 'class')} ${node.parent ? attribute(node.parent, 'class') : ''}`
