/** How English fills the slots of the time grammar: one reader a slot. */
import type { Lexeme } from '../lexeme.ts'
import type { Reader, Taken } from '../phrase.ts'
import * as words from './words.ts'

const took = (value: number | string, to: number): Taken => ({ value, to })

const lookUp =
  (table: Readonly<Record<string, number | string>>, plural = false): Reader =>
  (lex, at) => {
    const word = lex[at].lower
    const key = Object.hasOwn(table, word) ? word : plural && word.endsWith('s') ? word.slice(0, -1) : ''
    return Object.hasOwn(table, key) ? took(table[key], at + 1) : null
  }

/** "twenty-four", "two hundred", "12", "2 1/2", "1,500". */
export const number: Reader = (lex, at) => {
  const digits = lex[at].lower.replaceAll(',', '')
  if (/^\d{1,6}$/.test(digits)) {
    const half = lex[at + 1]?.text === '1' && lex[at + 2]?.text === '/' && lex[at + 3]?.text === '2'
    if (half) return took(Number(digits) + 0.5, at + 4)
    const tenths = lex[at + 1]?.text === '.' && /^\d$/.test(lex[at + 2]?.text ?? '') && touching(lex, at, 3)
    return tenths ? took(Number(`${digits}.${lex[at + 2].text}`), at + 3) : took(Number(digits), at + 1)
  }
  let sum = 0
  let part = 0
  let to = at
  for (; to < lex.length && to < at + 8; to++) {
    const word = lex[to].lower
    if (Object.hasOwn(words.TENS, word)) {
      if (part % 100) break
      part += words.TENS[word]
    } else if (Object.hasOwn(words.ONES, word)) {
      if (part % 100 && (part % 10 || part % 100 < 20 || words.ONES[word] > 9)) break
      part += words.ONES[word]
    } else if (word === 'hundred' && to > at) part = (part || 1) * 100
    else if (word === 'thousand' && to > at) {
      sum += (part || 1) * 1000
      part = 0
    } else break
  }
  return to > at ? took(sum + part, to) : null
}

function touching(lex: readonly Lexeme[], at: number, count: number): boolean {
  for (let i = at + 1; i < at + count; i++) if (!lex[i] || lex[i].start !== lex[i - 1].end) return false
  return true
}

/** "12.5", "7:30": what follows is part of the number. */
const decimal = (lex: readonly Lexeme[], at: number): boolean =>
  /^[.:,]$/.test(lex[at + 1]?.text ?? '') && /^\d/.test(lex[at + 2]?.text ?? '') && touching(lex, at, 3)

/** A number or an article: "a year", "an hour", "a couple of weeks", "half a year", "a hundred". */
const count: Reader = (lex, at) => {
  const [first, second, third] = [lex[at].lower, lex[at + 1]?.lower, lex[at + 2]?.lower]
  if ((first === 'a' || first === 'an') && second === 'couple') return took(2, third === 'of' ? at + 3 : at + 2)
  if ((first === 'a' || first === 'an') && second === 'half') return took(0.5, at + 2)
  if ((first === 'a' || first === 'an') && second === 'dozen') return took(12, at + 2)
  if (first === 'half' && (second === 'a' || second === 'an')) return took(0.5, at + 2)
  if (first === 'a' && second === 'hundred') return took(100, at + 2)
  if (first === 'a' && second === 'thousand') return took(1000, at + 2)
  if (first === 'a' || first === 'an' || first === 'another') return took(1, at + 1)
  if (first === 'couple' && second === 'of') return took(2, at + 2)
  if (first === 'dozen') return took(12, at + 1)
  return number(lex, at)
}

/** A number that nobody gives: "several", "a few". */
const some: Reader = (lex, at) => {
  const word = lex[at].lower
  if (word === 'a' && lex[at + 1]?.lower === 'few') return took('X', at + 2)
  if (word === 'a' && lex[at + 1]?.lower === 'number' && lex[at + 2]?.lower === 'of') return took('X', at + 3)
  return ['several', 'few', 'many', 'some'].includes(word) ? took('X', at + 1) : null
}

/** Months and weekdays are capitalised; a shortened one takes its full stop along. */
const capital =
  (table: Readonly<Record<string, number>>, plural = false): Reader =>
  (lex, at) => {
    const { text, lower } = lex[at]
    if (!/^\p{Lu}/u.test(text)) return null
    const key = Object.hasOwn(table, lower) ? lower : plural && lower.endsWith('s') ? lower.slice(0, -1) : ''
    if (!Object.hasOwn(table, key)) return null
    if (!words.SHORT.has(key)) return took(table[key], at + 1)
    if (lex[at + 1]?.text === '.' && touching(lex, at, 2)) return took(table[key], at + 2)
    const beside = /^\d/.test(lex[at + 1]?.text ?? '') || /^\d/.test(lex[at - 1]?.text ?? '')
    return beside ? took(table[key], at + 1) : null
  }

/** Day of the month: "2", "2nd", "eighth", "twenty-first". */
const day: Reader = (lex, at) => {
  const { lower, end } = lex[at]
  if (/^\d{1,2}$/.test(lower)) {
    const n = Number(lower)
    if (n < 1 || n > 31) return null
    const suffix = lex[at + 1]
    if (suffix && suffix.start === end && /^(?:st|nd|rd|th)$/.test(suffix.lower)) return took(n, at + 2)
    const more =
      suffix && suffix.start === end && (/^[\p{L}%/]/u.test(suffix.lower) || decimal(lex, at)) && suffix.lower !== "'s"
    return more ? null : took(n, at + 1)
  }
  const n = ordinal(lex, at)
  return n && Number(n.value) <= 31 ? n : null
}

const ordinal: Reader = (lex, at) => {
  const { lower, end } = lex[at]
  if (Object.hasOwn(words.ORDINALS, lower)) return took(words.ORDINALS[lower], at + 1)
  const next = lex[at + 1]
  if (next && Object.hasOwn(words.TENS, lower) && Object.hasOwn(words.ORDINALS, next.lower)) {
    if (words.ORDINALS[next.lower] < 10) return took(words.TENS[lower] + words.ORDINALS[next.lower], at + 2)
  }
  const digits = /^\d{1,3}$/.test(lower) && next?.start === end && /^(?:st|nd|rd|th)$/.test(next.lower)
  return digits ? took(Number(lower), at + 2) : null
}

/** "1989", "nineteen ninety-six", "two thousand", "twenty twenty-one". Bounds keep prices and counts out. */
const year: Reader = (lex, at) => {
  const { lower } = lex[at]
  if (/^\d{4}$/.test(lower)) {
    const n = Number(lower)
    return n >= 1000 && n <= 2200 && !decimal(lex, at) ? took(n, at + 1) : null
  }
  if (lower === 'nineteen' || lower === 'eighteen' || lower === 'twenty') {
    const rest = lex[at + 1] && number(lex, at + 1)
    const n = rest ? Number(rest.value) : 0
    if (rest && n >= 10 && n <= 99) return took((lower === 'twenty' ? 20 : words.ONES[lower]) * 100 + n, rest.to)
    return null
  }
  if (lower !== 'two') return null
  const n = number(lex, at)
  return n && Number(n.value) >= 2000 && Number(n.value) < 2100 ? n : null
}

/** The years of a decade: "1980s", "'80s", "eighties". */
const decade: Reader = (lex, at) => {
  const { lower, end } = lex[at]
  if (Object.hasOwn(words.DECADES, lower)) return took(words.DECADES[lower], at + 1)
  const quote = /^['’`]$/.test(lower) ? 1 : 0
  const digits = lex[at + quote]
  const letter = lex[at + quote + 1]
  if (!digits || !letter || letter.start !== digits.end || !/^(?:s|'s)$/.test(letter.lower)) return null
  if (quote && digits.start !== end) return null
  if (/^\d{3}0$/.test(digits.lower)) return took(Number(digits.lower) / 10, at + quote + 2)
  return quote && /^\d0$/.test(digits.lower) ? took(190 + Number(digits.lower) / 10, at + quote + 2) : null
}

/** A clock time as minutes after midnight: "5 p.m.", "10:35 a.m.", "7:15", "noon", "2100 GMT". */
const clock: Reader = (lex, at) => {
  const { lower } = lex[at]
  if (lower === 'noon' || lower === 'midday') return took(720, at + 1)
  if (lower === 'midnight') return took(1440, at + 1)
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lower)
  if (military && /^(?:gmt|utc|hours)$/.test(lex[at + 1]?.lower ?? '')) {
    return took(Number(military[1]) * 60 + Number(military[2]), at + 2)
  }
  if (!/^\d{1,2}$/.test(lower) || Number(lower) > 24) return null
  let hour = Number(lower)
  let minute = 0
  let to = at + 1
  const colon = /^[:.]$/.test(lex[to]?.text ?? '') && /^[0-5]\d$/.test(lex[to + 1]?.text ?? '') && touching(lex, at, 3)
  if (colon) {
    minute = Number(lex[to + 1].text)
    to += 2
  }
  const half = lex[to] && /^([ap])\.?\s?m\.?$/.exec(lex[to].lower)
  if (half) {
    hour = (hour % 12) + (half[1] === 'p' ? 12 : 0)
    to++
  } else if (lex[to]?.lower === "o'clock") to++
  else if (!colon || lex[at + 1].text === '.') return null
  return hour <= 24 ? took(hour * 60 + minute, to) : null
}

const zone: Reader = (lex, at) =>
  /^(?:est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|cet|cest|bst|et|ct|pt)$/.test(lex[at].lower) &&
  /^\p{Lu}/u.test(lex[at].text)
    ? took(lex[at].lower, at + 1)
    : lex[at].lower === 'local' && lex[at + 1]?.lower === 'time'
      ? took('local', at + 2)
      : null

/** "2021-04-28", "11/02/89" (month first), "28.04.2021" (day first): value is ISO. */
const numeric: Reader = (lex, at) => {
  const run = lex.slice(at, at + 5)
  if (run.length < 5 || !touching(lex, at, 5) || run[1].text !== run[3].text) return null
  const [a, b, c] = [run[0].text, run[2].text, run[4].text]
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null
  const full = (y: string) => (y.length === 2 ? String(Number(y) + (Number(y) < 50 ? 2000 : 1900)) : y.padStart(4, '0'))
  const iso = (y: string, m: string, d: string) =>
    took(`${full(y)}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, at + 5)
  const sign = run[1].text
  if (a.length === 4 && c.length <= 2 && /^[-/.]$/.test(sign)) return iso(a, b, c)
  if (c.length !== 4 && (c.length !== 2 || sign !== '/')) return null
  if (sign === '/') return Number(a) > 12 ? iso(c, b, a) : iso(c, a, b)
  if (sign === '-') return Number(a) > 12 ? iso(c, b, a) : iso(c, a, b)
  return sign === '.' && c.length === 4 ? iso(c, b, a) : null
}

const FEAST_WORDS = Object.keys(words.FEASTS).map(name => name.split(' '))
const FEAST_FIRST = new Set(FEAST_WORDS.map(([first]) => first))
const feast: Reader = (lex, at) => {
  if (!FEAST_FIRST.has(lex[at].lower.replace(/'s$/, '')) || !/^\p{Lu}/u.test(lex[at].text)) return null
  let best: Taken | null = null
  for (const name of FEAST_WORDS) {
    // the genitive is a lexeme of its own: "New Year 's Day"
    const parts = name.flatMap(part => (part.endsWith("'s") ? [part.slice(0, -2), "'s"] : [part]))
    if (parts.every((part, i) => lex[at + i]?.lower === part) && (!best || at + parts.length > best.to))
      best = took(words.FEASTS[name.join(' ')].join(','), at + parts.length)
  }
  return best
}

export const readers: Readonly<Record<string, Reader>> = {
  n: number,
  count,
  some,
  ord: ordinal,
  unit: lookUp(words.UNITS, true),
  month: capital(words.MONTHS),
  weekday: capital(words.WEEKDAYS),
  weekdays: capital(words.WEEKDAYS, true),
  season: lookUp(words.SEASONS, true),
  part: lookUp(words.PARTS),
  day,
  year,
  decade,
  clock,
  zone,
  numeric,
  feast,
}
