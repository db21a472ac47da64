import { MONTHS } from './tables/months.ts'

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})(?:[./]|\s?年\s?|\s?년\s?)(\d{1,2})(?:[./]|\s?月\s?|\s?월\s?)(\d{1,2})(?!\d)/
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)/
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/
const PACKED = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?/
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\s-]{1,3}(?:(?:de|of|del)\s)?(\p{L}{3,13})\.?,?[\s-]{1,3}(?:(?:de|del)\s)?((?:19|20)\d{2})(?!\d)/gu
const MONTH_DAY = /(\p{L}{3,13})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d{2})(?!\d)/gu
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d{2})\.?\s(\p{L}{3,13})\s(\d{1,2})(?!\d)/gu
const CLOCK = /(?<![\d:])(\d{1,2})[:.](\d{2})(?!\d)(?:\s?([ap])\.?m\b)?/i
const LONGEST = 300

/**
 * The first date in a text as ISO 8601: with its time and zone where the text is in ISO form, else "YYYY-MM-DD" and a time
 * ("T11:53") where one stands near. Day before month in figures, unless that cannot be. null: none.
 */
export function dateIn(raw: string): string | null {
  const text = raw.slice(0, LONGEST).normalize('NFC')
  const iso = ISO.exec(text)
  if (iso) {
    const date = day(iso[1], iso[2], iso[3])
    if (!date) return null
    if (iso[4] === undefined || +iso[4] > 23 || +iso[5] > 59) return date
    const zone = iso[7] ? (iso[7] === 'Z' ? 'Z' : iso[7].replace(/^(.\d\d):?/, '$1:')) : ''
    return `${date}T${iso[4].padStart(2, '0')}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}${zone}`
  }
  const found = inFigures(text) ?? inWords(text)
  if (!found) return null
  const clock = CLOCK.exec(text.slice(found.end)) ?? CLOCK.exec(text.slice(0, found.start))
  return clock ? found.date + time(clock) : found.date
}

interface Found {
  readonly date: string
  readonly start: number
  readonly end: number
}

function inFigures(text: string): Found | null {
  const packed = PACKED.exec(text)
  const first = YEAR_FIRST.exec(text)
  const last = DAY_FIRST.exec(text)
  const short = SHORT_YEAR.exec(text)
  if (packed && day(packed[1], packed[2], packed[3])) return found(packed, day(packed[1], packed[2], packed[3]))
  if (first) return found(first, day(first[1], first[2], first[3]))
  if (last) return found(last, day(last[3], last[2], last[1]) ?? day(last[3], last[1], last[2]))
  if (short && +short[3] < 70) return found(short, day(`20${short[3]}`, short[2], short[1]))
  return null
}

function inWords(text: string): Found | null {
  const all: Found[] = []
  for (const match of text.matchAll(DAY_MONTH)) push(all, match, match[3], match[2], match[1])
  for (const match of text.matchAll(MONTH_DAY)) push(all, match, match[3], match[1], match[2])
  for (const match of text.matchAll(YEAR_MONTH_DAY)) push(all, match, match[1], match[2], match[3])
  return all.toSorted((a, b) => a.start - b.start)[0] ?? null
}

function push(all: Found[], match: RegExpMatchArray, year: string, name: string, dayOfMonth: string): void {
  const month = MONTHS.get(name.toLowerCase())
  const date = month ? day(year, String(month), dayOfMonth) : null
  if (date) all.push({ date, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })
}

const found = (match: RegExpExecArray, date: string | null): Found | null =>
  date ? { date, start: match.index, end: match.index + match[0].length } : null

function time([, hour, minute, half]: RegExpExecArray): string {
  const of12 = half ? (+hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : +hour
  return of12 < 24 && +minute < 60 ? `T${String(of12).padStart(2, '0')}:${minute}` : ''
}

/** "2021", "4", "28" → "2021-04-28"; null where no such day is or the year is none of the web's. */
function day(year: string, month: string, dayOfMonth: string): string | null {
  const [y, m, d] = [+year, +month, +dayOfMonth]
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** A date that the address tells: "/2021/04/28/" or "/2021-04-28-". */
export function dateInUrl(url: string): string | null {
  const match =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/.?#]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d{2})[/_-](\d{2})[/_-](\d{2})(?=[/_.?#-]|$)/.exec(url) ??
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_.?#-]|$)/.exec(url)
  return match ? day(match[1], match[2], match[3]) : null
}
