import { MONTHS } from './tables/months.ts'

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})(?:[./]|\s?年\s?|\s?년\s?)(\d{1,2})(?:[./]|\s?月\s?|\s?월\s?)(\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})(?:[./-]|\s?[./]\s)(\d{1,2})(?:[./-]|\s?[./]\s)((?:19|20)\d{2})(?![\d:])/
const COUNTED = /(?<!\p{L})(?:ngày\s)?(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?((?:19|20)\d{2})(?!\d)/iu
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]|\s?%)/
const PACKED = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?/
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\s-]{1,3}(?:(?:de|of|del)\s)?([\p{L}\p{M}]{2,13})\.?,?[\s-]{1,3}(?:(?:de|del)\s)?((?:19|20)\d{2})(?!\d)/gu
const MONTH_DAY = /([\p{L}\p{M}]{2,13})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d{2})(?!\d)/gu
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d{2})(?:\sm)?\.?\s([\p{L}\p{M}]{2,13})\s(\d{1,2})(?!\d)/gu
const CLOCK =
  /(?<![\d:.])(\d{1,2})[:.](\d{2})(?!\d)(?::\d{2})?(?:\s?([ap])\.?m\b)?(?:\s?(?:GMT|UTC|Z)(?![a-z])([+-]\d{2}:?\d{2})?)?/i
const LONGEST = 300

/** Which stands first where a date is three figures and either could be: 3/4/2025. */
export type Order = 'day' | 'month'

/**
 * The first date in a text as ISO 8601: with its time and zone where the text tells them so, else "YYYY-MM-DD" and a time
 * ("T11:53") where one stands near. null: none.
 * @example
 * dateIn('Posted May 3, 2022 6:30 pm') // "2022-05-03T18:30"
 */
export function dateIn(raw: string, order: Order = 'day'): string | null {
  const text = asciiDigits(raw.slice(0, LONGEST).normalize('NFC'))
  if (!/\d/.test(text)) return null
  const iso = ISO.exec(text)
  if (iso) {
    const date = day(iso[1], iso[2], iso[3])
    if (!date) return null
    if (iso[4] === undefined || +iso[4] > 23 || +iso[5] > 59) return date
    return `${date}T${iso[4].padStart(2, '0')}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}${iso[7] ? zone(iso[7]) : ''}`
  }
  const found = inFigures(text, order) ?? inWords(text)
  if (!found) return null
  const clock = CLOCK.exec(text.slice(found.end)) ?? CLOCK.exec(text.slice(0, found.start))
  return clock ? found.date + time(clock) : found.date
}

const zone = (told: string): string => (told === 'Z' ? 'Z' : told.replace(/^(.\d\d):?/, '$1:'))

/** Digits of Arabic, Persian, Devanagari and Bengali as those of ASCII, each in its place. */
const asciiDigits = (text: string): string =>
  OTHER_DIGITS.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, sign => {
        const code = sign.charCodeAt(0)
        return String((code & 15) - (code >= 0x966 ? 6 : 0))
      })
    : text
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/

interface Found {
  readonly date: string
  readonly start: number
  readonly end: number
}

function inFigures(text: string, order: Order): Found | null {
  const packed = PACKED.exec(text)
  const first = YEAR_FIRST.exec(text)
  const last = YEAR_LAST.exec(text) ?? COUNTED.exec(text)
  const short = SHORT_YEAR.exec(text)
  if (packed && day(packed[1], packed[2], packed[3])) return found(packed, day(packed[1], packed[2], packed[3]))
  if (first) return found(first, day(first[1], first[2], first[3]))
  if (last) {
    const [one, two] = order === 'day' || !last[0].includes('/') ? [last[1], last[2]] : [last[2], last[1]]
    return found(last, day(last[3], two, one) ?? day(last[3], one, two))
  }
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

function time([said, hour, minute, half, offset]: RegExpExecArray): string {
  const of12 = half ? (+hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : +hour
  if (of12 > 23 || +minute > 59) return ''
  const where = offset ? zone(offset) : /(?:GMT|UTC|Z)$/i.test(said) ? 'Z' : ''
  return `T${String(of12).padStart(2, '0')}:${minute}${where}`
}

/** "2021", "4", "28" → "2021-04-28"; null where no such day is or the year is none of the web's. */
function day(year: string, month: string, dayOfMonth: string): string | null {
  const [y, m, d] = [+year, +month, +dayOfMonth]
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** A date that the address tells: "/2021/04/28/", "/2021-04-28-" or "/28-04-2021"; of an archive's copy the one in the address copied. */
export function dateInUrl(url: string): string | null {
  const own = url.slice(Math.max(0, url.lastIndexOf('/http')))
  const match =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/.?#]|$)/.exec(own) ??
    /[/_-]((?:19|20)\d{2})[/_-](\d{2})[/_-](\d{2})(?=[/_.?#-]|$)/.exec(own) ??
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_.?#-]|$)/.exec(own)
  if (match) return day(match[1], match[2], match[3])
  const last = /[/_-](\d{2})[._-](\d{2})[._-](20\d{2})(?=[/_.?#-]|$)/.exec(own)
  return last ? day(last[3], last[2], last[1]) : null
}
