import type { Time } from '../../model/index.ts'
import type { Doc, TimeSpan } from '../doc.ts'
import { sentenceDate, tokenCount } from '../doc.ts'
import { isoDay, parseDay } from './calendar.ts'
import { OPENERS, PHRASES } from './en/phrases.ts'
import { readers } from './en/readers.ts'
import { BEFORE_YEAR, NOT_A_DATE } from './en/words.ts'
import { daysOf, third, unitOf } from './interval.ts'
import type { Lexeme } from './lexeme.ts'
import { lexemes } from './lexeme.ts'
import type { Scene, Sense } from './meanings.ts'
import { MEANINGS, NO_TIME } from './meanings.ts'
import type { Phrase, PhraseTable } from './phrase.ts'
import { candidates, compilePhrase, matchPhrase, tabulate } from './phrase.ts'
import { tenseAt } from './tense.ts'

const phrases = tabulate(PHRASES.map((row, order) => compilePhrase(row, readers, order)))
const openers = tabulate(OPENERS.map((row, order) => compilePhrase(row, readers, order)))

/** What has been spoken of so far: phrases such as "a day earlier" and "the quarter" lean on it. */
interface Focus {
  day: string | null
  quarter: string | null
}

/**
 * Finds the time expressions of a text: in text order, disjoint, on token boundaries. News time is past unless the verb is
 * future; an expression that needs a document date where there is none has null `start` and `end`.
 *
 * @example findTimes(doc).times[0].time // { text: 'last week', value: '2021-W16', start: '2021-04-19', end: '2021-04-25', … }
 */
export function findTimes(doc: Doc): Pick<Doc, 'times' | 'timeOf'> {
  const timeOf = new Int32Array(tokenCount(doc)).fill(-1)
  const times: TimeSpan[] = []
  const words = lexemes(doc.text)
  const focus: Focus = { day: null, quarter: null }
  let token = 0
  for (let at = 0; at < words.length;) {
    while (token < tokenCount(doc) && doc.end[token] <= words[at].start) token++
    if (token === tokenCount(doc)) break
    const found = readAt(doc, words, at, token, focus)
    if (!found) {
      at++
      continue
    }
    if (found.sense === NO_TIME) {
      at = found.to
      continue
    }
    let to = token + 1
    while (to < tokenCount(doc) && doc.start[to] < words[found.to - 1].end) to++
    timeOf.fill(times.length, token, to)
    times.push({ from: token, to, time: timeOfSense(doc, words[at].start, words[found.to - 1].end, found.sense) })
    const { value } = found.sense
    if (value && /^\d{4}-\d\d-\d\d/.test(value)) focus.day = value.slice(0, 10)
    if (value && unitOf(value) === 'Q') focus.quarter ??= value
    at = found.to
  }
  return { times, timeOf }
}

interface Found {
  readonly to: number
  readonly sense: Sense
}

/** The longest phrase that starts at a lexeme, an opener ("early", "about") before it included. */
function readAt(doc: Doc, words: readonly Lexeme[], at: number, token: number, focus: Focus): Found | null {
  const plain = phraseAt(doc, words, at, at, token, focus)
  const opener = longest(openers, words, at)
  if (!opener) return plain
  const core = phraseAt(doc, words, opener.to, at, token, focus)
  if (!core || (plain && plain.to >= core.to)) return plain
  const days = daysOf(core.sense.value)
  const kind = opener.phrase.row[1]
  if (kind === 'about' || !days || core.sense.days) return core
  return { to: core.to, sense: { ...core.sense, days: third(days, kind as 'early') } }
}

function longest(table: PhraseTable, words: readonly Lexeme[], at: number): { to: number; phrase: Phrase } | null {
  let best: { to: number; phrase: Phrase } | null = null
  for (const phrase of candidates(table, words, at)) {
    const match = matchPhrase(phrase, words, at)
    if (match && (!best || match.to > best.to)) best = { to: match.to, phrase }
  }
  return best
}

function phraseAt(
  doc: Doc,
  words: readonly Lexeme[],
  at: number,
  opened: number,
  token: number,
  focus: Focus,
): Found | null {
  if (at >= words.length) return null
  const before = words[opened - 1]?.lower ?? ''
  if (NOT_A_DATE.has(before)) return null
  let best: Found | null = null
  for (const phrase of candidates(phrases, words, at)) {
    const match = matchPhrase(phrase, words, at)
    if (!match || (best && match.to <= best.to)) continue
    const [, means, arg = ''] = phrase.row
    // "the two-week visit": an article before a compound belongs to the noun
    if (/^(?:the|an?)$/.test(words[at].lower) && means !== 'none' && isCompound(doc.text, words[match.to - 1])) continue
    const scene: Scene = {
      day: parseDay(sentenceDate(doc, doc.sentence[token])),
      tense: tenseAt(doc, token),
      focusDay: focus.day,
      focusQuarter: focus.quarter,
      words: words.slice(at, match.to).map(word => word.lower),
      before,
      after: words[match.to]?.lower ?? '',
      beforeYear: BEFORE_YEAR,
    }
    const sense = MEANINGS[means](match.slots, scene, arg)
    if (sense) best = { to: match.to, sense }
  }
  return best
}

/** Whether a word is tied to the one before it by a hyphen. */
const isCompound = (text: string, word: Lexeme): boolean => /[-‐‑]/.test(text[word.start - 1] ?? '')

function timeOfSense(doc: Doc, start: number, end: number, sense: Sense): Time {
  const days = sense.days ?? (sense.type === 'DATE' || sense.type === 'TIME' ? daysOf(sense.value) : null)
  const iso = (day: number | null | undefined) => (day == null ? null : isoDay(day))
  const { type, value, basis } = sense
  return {
    text: doc.text.slice(start, end),
    span: [start, end],
    type,
    value,
    start: iso(days?.[0]),
    end: iso(days?.[1]),
    basis,
  }
}
