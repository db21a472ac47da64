import { escaped, type Exchange } from './world.ts'

/** A page with its words exchanged, and where each offset of the old one went. */
export interface Exchanged {
  readonly text: string
  readonly date: string
  at(offset: number): number
}

/** Years after which the calendar repeats: weekdays and dates stay as they are. */
export const YEARS = 28

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
/** What a number before these says of is the make-up of the page, not how many were hit. */
const FIXED =
  /^[\s-]+(?:other |of its |working |more )?(?:sides?|countries|governments|nations|neighbou?rs|states|colleagues|leaders|ministers|armies|presidents|days?|hours?|weeks?|months?|years?|nights?|decades?|minutes?|years?-old|o'clock|am\b|pm\b)/i

/** Exchanges states, people, numbers and years, each everywhere in the same way. */
export function exchange(
  text: string,
  date: string,
  { words }: Exchange,
  people: ReadonlyMap<string, string>,
): Exchanged {
  const all = new Map([...words, ...people])
  const longest = [...all.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${longest.join('|') || '(?!)'})(?![\\p{L}\\p{N}])|((?:19|20)\\d\\d)(?!\\d)|(${NUMBERS.join('|')})(?![\\p{L}])|(\\d{1,3})(?![\\d.,:/%\\p{L}–-]))`,
    'gu',
  )
  const cuts: [start: number, end: number, put: string][] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, word, year, spelled, digits] = match
    const start = match.index
    const end = start + whole.length
    const put = word
      ? all.get(word)!
      : year
        ? String(Number(year) + YEARS)
        : isFixed(text, start, end)
          ? whole
          : spelled
            ? (NUMBERS[NUMBERS.indexOf(spelled) + 1] ?? 'fourteen')
            : String(Number(digits) + 3)
    if (put !== whole) cuts.push([start, end, put])
  }
  let made = ''
  let last = 0
  const moved: [offset: number, shift: number][] = []
  for (const [start, end, put] of cuts) {
    made += text
      .slice(last, start)
      .replace(/\b([Aa])n?(\s+)$/, (_, a: string, gap: string) => (/^[AEIOU]/.test(put) ? `${a}n` : a) + gap)
    moved.push([start, made.length - start])
    made += put
    last = end
    moved.push([end, made.length - end])
  }
  made += text.slice(last)
  return {
    text: made,
    date: date.replace(/^\d{4}/, year => String(Number(year) + YEARS)),
    at: offset => offset + (moved.findLast(([from]) => from <= offset)?.[1] ?? 0),
  }
}

const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

/** Days of the month, clock times, items of lists, and numbers that say how many parties there are. */
function isFixed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd()
  const after = text.slice(end, end + 24)
  return (
    MONTH.test(before) ||
    /[:.\d,$€£]$/.test(text.slice(start - 1, start)) ||
    /^\.\s/.test(after) ||
    FIXED.test(after) ||
    /^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(after) ||
    text.slice(start - 1, start) === '\n'
  )
}

const GIVEN = 'Ingrid Tomas Leila Samuel Marta Viktor Amina Joel Petra Oscar Nadia Felix'.split(' ')
const SURNAMES =
  'Halvorsen Marchetti Delacroix Okonjo Lindqvist Brandauer Castellano Fenwick Rosenthal Vukovar Ostrander Whitlock'.split(
    ' ',
  )

/** Other names for people: "Halina Borkowska" → "Ingrid Halvorsen", "Borkowska" → "Halvorsen". */
export function peopleFor(names: readonly string[]): Map<string, string> {
  const people = new Map<string, string>()
  for (const [i, name] of [...new Set(names)].entries()) {
    const parts = name.split(' ')
    const surname = parts.at(-1)!
    if (people.has(surname)) continue
    const other = SURNAMES[i % SURNAMES.length]
    people.set(name, `${GIVEN[i % GIVEN.length]} ${other}`)
    people.set(surname, other)
  }
  return people
}
