import type { TextBlock } from './block.ts'
import { cleanLine } from './clean-text.ts'
import { dateIn } from './date-text.ts'
import { isPerson, names } from './person-names.ts'
import { BY } from './tables/byline-words.ts'
import { attribute, type TreeNode, walk } from './tree.ts'

/** A line of a byline is no longer. */
const LONGEST = 180
/** Blocks above and below the headline among which a byline is looked for. */
const ABOVE = 2
const BELOW = 10
const MOST_RUNS = 30
/** A run that signs with less than a full name is no longer. */
const SHORT = 40
const EDGES = /^[\s,|·•–—-]+|[\s,|·•–—-]+$/g
const ONLY_BY = /^[\p{L} ]{2,20}\s?[:：]?$/u
/** What ends a name that runs on: a date, "in", "on", "am" … */
const RUNS_ON = /\s(?:in|on|at|am|um|le|el|il|op|den|в|[|·•⋅–—])\s.*$|\s\p{Lu}?\p{L}{0,12}\.?\s?\d.*$/u
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|people|staff|contributors?|producers?|writers?|team|by|journalists?|redaktion|users?|members?)\//i

/** Names in the lines around the headline that are signed "by", "von", "Autor:". */
export function* signedBylines(blocks: readonly TextBlock[], headline: number): Generator<string[]> {
  const around = blocks.slice(Math.max(0, headline - ABOVE), headline + BELOW)
  for (const [i, block] of around.entries()) {
    if (block.text.length > LONGEST) continue
    const found = signed(block, around[i + 1])
    if (found.length) yield found
  }
}

/** Names around the headline that lead to a profile or stand beside a date. */
export function* bareBylines(blocks: readonly TextBlock[], headline: number): Generator<string[]> {
  const around = blocks.slice(Math.max(0, headline - ABOVE), headline + BELOW)
  for (const { text, href } of around)
    if (href && PROFILE.test(href) && text.length < 60 && isPerson(text)) yield names([text])
  for (const [i, { kind, text }] of around.entries())
    if (kind !== 'heading' && isPerson(text) && isDated(around[i + 1] ?? around[i - 1])) yield names([text])
}

/** Names in a line "Author: …" below the body. */
export function* lateBylines(blocks: readonly TextBlock[], headline: number): Generator<string[]> {
  for (const [i, block] of blocks.slice(headline + BELOW).entries()) {
    if (block.text.length > 80 || block.furniture > 1) continue
    const found = signed(block, blocks[headline + BELOW + i + 1]).filter(isPerson)
    if (found.length) yield found
  }
}

/** The names after "by", "von", "Autor:" at the beginning of one of the line's runs, or in the next run or block. */
function signed(block: TextBlock, after: TextBlock | undefined): string[] {
  if (!BY_INSIDE.test(block.text)) return []
  const runs = rawRuns(block.element)
  for (const [i, run] of runs.entries()) {
    const inside = dateIn(run) ? SIGNED.exec(run) : null
    const people = inside ? names([inside[1].replace(RUNS_ON, '')]) : []
    if (people.length && people.every(isPerson)) return people
    if (!BY.test(run + ' ')) continue
    const rest = run.replace(BY, '').replace(EDGES, '')
    if (rest && rest !== run) {
      const found = names([rest.replace(RUNS_ON, '')])
      if (found.length && (found.every(isPerson) || run.length < SHORT)) return found
    } else if (ONLY_BY.test(run)) {
      const next = runs[i + 1] ?? (after && after.text.length < 60 ? after.text : '')
      const found = names([next.replace(RUNS_ON, '')])
      if (found.length) return found
    }
  }
  return []
}
/** In a line that tells the date too. */
const SIGNED = /\s(?:by|von|par|por|di|door|av|af|przez|od)\s(\p{Lu}.{2,80})$/u
const BY_INSIDE = new RegExp(`(?:^|[^\\p{L}])${BY.source.replace(/^\^\\s\*/, '')}|\\p{Ll}(?:By|by)\\s`, 'iu')

const isDated = (block: TextBlock | undefined): boolean =>
  !!block && block.text.length < 60 && dateIn(block.text) !== null

/** The runs of text in an element as they stand. */
function rawRuns(node: TreeNode): string[] {
  const runs: string[] = []
  walk(node, each => {
    const text = each.tag ? '' : cleanLine(each.text).replace(EDGES, '')
    if (text) runs.push(text)
    return !each.kind.isUnseen && runs.length < MOST_RUNS
  })
  return runs
}

/** The runs of text in an element, without "by" at their beginning. */
export const runsOf = (node: TreeNode): string[] =>
  rawRuns(node)
    .map(run => run.replace(BY, '').replace(EDGES, ''))
    .filter(Boolean)

/** Those of its runs that could be names; what is no link stands beside names that are, and after the first name, for roles. */
export function peopleOf(node: TreeNode, runs: readonly string[]): string[] {
  const people = runs.filter(isPerson)
  if (people.length < 2) return people
  const linked: string[] = []
  walk(node, each => {
    if (each.tag === 'a') linked.push(...runsOf(each).filter(isPerson))
    return each.tag !== 'a'
  })
  return linked.length ? linked : people.slice(0, 1)
}

/** The class and id of an element. */
export const namesOf = (node: TreeNode): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`
