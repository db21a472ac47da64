import type { Article, Link, Page, Span } from '../model/index.ts'
import { cleanText, comparable } from './clean-text.ts'
import type { Piece } from './compose.ts'
import { dateIn } from './date-text.ts'
import { datelineOf } from './dateline.ts'
import { finish, NO_FACTS } from './draft.ts'
import { linesOf } from './from-row.ts'
import { endsSentence, isPlea, isProse, relatedHeadline } from './line-shape.ts'

interface Line {
  readonly text: string
  readonly span: Span
}

const LONGEST_TITLE = 300
const LONGEST_DATE = 80

/**
 * The article of a page that a crawler flattened to plain text, from the shape of its lines: furniture is short lines or
 * lists of labels before the headline, a headline is short, has no final stop, and often stands there twice; what comes
 * after it are sentences.
 */
export function extractPlain(page: Page): Article {
  const lines = linesOf(page.text)
    .map((span): Line => ({ text: cleanText(page.text.slice(span[0], span[1])), span }))
    .filter(line => line.text)
  const firstProse = lines.findIndex(line => isProse(line.text))
  const headline = headlineOf(lines, firstProse)
  const title = headline < 0 ? null : lines[headline].text
  const dated = dateOf(lines, headline, firstProse)
  const related: Link[] = []
  const pieces: Piece[] = []
  if (title !== null) pieces.push(piece('title', lines[headline]))
  const prefixes = repeatedBeginnings(lines)
  let led = false
  for (const line of bodyOf(lines, Math.max(headline, firstProse < 0 ? -1 : headline))) {
    if (line === dated?.line || (title !== null && comparable(line.text) === comparable(title))) continue
    const other = relatedHeadline(line.text) ?? afterPrefix(line.text, prefixes)
    if (other !== null) related.push({ text: other, url: null })
    else if (isPlea(line.text) && !/[.…]$/.test(line.text)) continue
    else if (isProse(line.text) || endsSentence(line.text)) {
      pieces.push(piece(led || title === null ? 'paragraph' : 'lead', line))
      led = true
    } else pieces.push(piece(line.text.length < 120 ? 'heading' : 'paragraph', line))
  }
  const lead = pieces.find(each => each.kind === 'lead')?.text ?? null
  const basis: Record<string, string> = {}
  if (title !== null) basis['title'] = 'text'
  if (dated) basis['published'] = 'text'
  const kind = pieces.some(each => each.kind !== 'title') ? 'article' : 'other'
  const first = pieces.find(each => each.kind === 'lead' || each.kind === 'paragraph')
  return finish(page, pieces, {
    ...NO_FACTS,
    kind,
    title,
    lead,
    dateline: datelineOf(first?.text ?? ''),
    published: dated?.date ?? null,
    basis,
    related,
  })
}

const piece = (kind: Piece['kind'], line: Line): Piece => ({ kind, text: line.text, origin: line.span, time: null })

/** The line that stands twice before the prose begins; else the last one before it that could be a headline. */
function headlineOf(lines: readonly Line[], firstProse: number): number {
  const until = firstProse < 0 ? Math.min(lines.length, 50) : firstProse
  const seen = new Map<string, number>()
  for (let i = 0; i < until; i++) {
    const text = comparable(lines[i].text)
    const before = seen.get(text)
    if (before !== undefined && couldBeTitle(lines[i].text) && text.length > 20) return before
    seen.set(text, i)
  }
  for (let i = until - 1; i >= 0 && i >= until - 6; i--) if (couldBeTitle(lines[i].text)) return i
  return -1
}

function couldBeTitle(text: string): boolean {
  if (text.length < 15 || text.length > LONGEST_TITLE || isPlea(text)) return false
  return !(text.length < LONGEST_DATE && dateIn(text) !== null && text.replace(/[^\p{L}]/gu, '').length < 25)
}

/** A date in a short line around the headline. */
function dateOf(lines: readonly Line[], headline: number, firstProse: number): { date: string; line: Line } | null {
  const from = Math.max(0, Math.min(headline, firstProse) - 6)
  for (const line of lines.slice(from, Math.max(headline, firstProse, 0) + 3)) {
    const date = line.text.length <= LONGEST_DATE && !isProse(line.text) ? dateIn(line.text) : null
    if (date) return { date, line }
  }
  return null
}

/** The lines after the headline, up to the last one that is prose. */
function bodyOf(lines: readonly Line[], headline: number): Line[] {
  let last = lines.length - 1
  while (last > headline && !(endsSentence(lines[last].text) && !isPlea(lines[last].text))) last--
  return last > headline ? lines.slice(headline + 1, last + 1) : lines.slice(headline + 1)
}

const WORDS = 3

/** Beginnings of three words that several lines without a final stop share: links set in one form. */
function repeatedBeginnings(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    if (endsSentence(text) || text.length < 40 || text.length > 300) continue
    const words = text.split(' ')
    if (words.length <= WORDS + 2) continue
    const key = words.slice(0, WORDS).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const titles = new Map<string, number>()
  for (const { text } of lines) titles.set(text, (titles.get(text) ?? 0) + 1)
  for (const [text, count] of titles) if (count > 1) counts.delete(text.split(' ').slice(0, WORDS).join(' '))
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

function afterPrefix(text: string, prefixes: ReadonlySet<string>): string | null {
  if (endsSentence(text) || text.length > 300) return null
  const words = text.split(' ')
  return prefixes.has(words.slice(0, WORDS).join(' ')) ? words.slice(WORDS).join(' ') : null
}
