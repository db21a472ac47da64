/**
 * What the phrases of the language tables mean: slots and the scene they stand in → a TIMEX3 value and its days.
 * Relative phrases without a document date have a null value: the date is never guessed.
 */
import type { Time } from '../../model/index.ts'
import type { DayNumber, Unit } from './calendar.ts'
import * as cal from './calendar.ts'
import type { Days } from './interval.ts'
import { daysOf, shiftValue } from './interval.ts'
import type { Slots } from './phrase.ts'

export interface Scene {
  /** The document's day. */
  readonly day: DayNumber | null
  readonly tense: 'past' | 'future' | null
  /** Value of the last time spoken of as a day, and as a quarter. */
  readonly focusDay: string | null
  readonly focusQuarter: string | null
  /** The lexemes of the phrase in lower case, and those beside it. */
  readonly words: readonly string[]
  readonly before: string
  readonly after: string
  readonly beforeYear: ReadonlySet<string>
}
export interface Sense {
  readonly type: Time['type']
  readonly value: string | null
  readonly basis: 'explicit' | 'relative'
  /** Instead of the days of the value. */
  readonly days?: readonly [DayNumber | null, DayNumber | null]
}
export type Meaning = (slots: Slots, scene: Scene, arg: string) => Sense | null

const explicit = (value: string | null): Sense => ({ type: 'DATE', value, basis: 'explicit' })
const relative = (value: string | null, days?: Sense['days']): Sense =>
  days ? { type: 'DATE', value, basis: 'relative', days } : { type: 'DATE', value, basis: 'relative' }
const withPart = (value: string | null, part: Slots[string]): Sense =>
  part ? { type: 'TIME', value: value && `${value}${part}`, basis: 'relative' } : relative(value)
const num = (slot: Slots[string]): number => Number(slot)
const pad = (n: number): string => String(n).padStart(2, '0')

/** Past unless the verb is future; with neither, a day up to three months ahead is meant as ahead. */
function yearNear(scene: Scene, month: number, day: number | null): number | null {
  if (scene.day === null) return null
  const { year } = cal.ymd(scene.day)
  const at = (y: number) => cal.dayOf(y, month, day ?? 1)
  const ahead = at(year) > scene.day ? year : year + 1
  const sameMonth = day === null && cal.ymd(scene.day).month === month
  if (at(year) === scene.day || sameMonth) return year
  const distance = at(ahead) - scene.day
  // a month or day so near ahead would have its year, or "last", if it were the one long past
  const near = distance < (day === null ? 62 : 90)
  return near || (isFuture(scene) && distance < 300) ? ahead : ahead - 1
}

/** "until Tuesday", "as early as March" lie ahead, whatever the verb. */
const isFuture = (scene: Scene): boolean =>
  scene.tense === 'future' || ['until', 'till', 'by', 'as', 'due', 'through'].includes(scene.before)

function date(slots: Slots, scene: Scene): Sense | null {
  const [month, day] = [num(slots['month']), num(slots['day'])]
  const year = slots['year'] === undefined ? yearNear(scene, month, day) : num(slots['year'])
  if (year === null) return relative(day <= 31 ? `XXXX-${pad(month)}-${pad(day)}` : null)
  if (!cal.isDate(year, month, day)) return null
  return { ...explicit(cal.isoDay(cal.dayOf(year, month, day))), basis: slots['year'] ? 'explicit' : 'relative' }
}

/** The weekday on or before the day (past), or on or after it (future). */
function weekdayNear(day: DayNumber, weekday: number, future: boolean): DayNumber {
  const back = (cal.weekdayOf(day) - weekday + 7) % 7
  return future && back ? day + 7 - back : day - back
}

const weekday: Meaning = (slots, scene) => {
  if (scene.day === null) return withPart(null, slots['part'])
  return withPart(cal.isoDay(weekdayNear(scene.day, num(slots['weekday']), isFuture(scene))), slots['part'])
}

const inDays = (scene: Scene, n: number): string | null => (scene.day === null ? null : cal.isoDay(scene.day + n))

const quarterNear = (scene: Scene, n: number, year: number | null): Sense | null => {
  if (n > 4) return null
  if (year !== null) return explicit(`${cal.yearValue(year)}-Q${n}`)
  if (scene.day === null) return relative(`XXXX-Q${n}`)
  const now = cal.ymd(scene.day)
  const started = cal.dayOf(now.year, 3 * n - 2, 1) <= scene.day
  const soon = cal.dayOf(now.year, 3 * n - 2, 1) - scene.day < 92 && scene.tense !== 'past'
  return relative(`${cal.yearValue(started || soon || scene.tense === 'future' ? now.year : now.year - 1)}-Q${n}`)
}

const season = (scene: Scene, code: string, which: string): Sense => {
  if (scene.day === null) return relative(`XXXX-${code}`)
  const { year } = cal.ymd(scene.day)
  const has = (y: number) => daysOf(`${cal.yearValue(y)}-${code}`) as Days
  let y = year
  if (which === 'next') y = has(year)[0] > scene.day ? year : year + 1
  else if (which === 'last' || which === 'past') {
    while (has(y)[1] >= scene.day) y--
  } else if (which === '' && scene.tense !== 'future') while (has(y)[0] > scene.day) y--
  return relative(`${cal.yearValue(y)}-${code}`)
}

/** "P2D", "PT16H", "PXM": decades and centuries in years. */
export function durationValue(n: number | 'X', unit: Unit): string {
  const years = { DE: 10, CE: 100 }[unit as 'DE'] as number | undefined
  if (years) return n === 'X' ? `PX${unit}` : `P${n * years}Y`
  if (unit === 'WE') return n === 'X' ? 'PXWE' : `P${n}WE`
  const whole = { Y: ['M', 12], H: ['M', 6], Q: ['M', 3], D: ['TH', 24], TH: ['TM', 60], TM: ['TS', 60] }[
    unit as 'Y'
  ] as [Unit, number] | undefined
  if (typeof n === 'number' && n % 1) {
    if (!whole || (n * whole[1]) % 1) return durationValue(Math.round(n) || 1, unit)
    const rest = durationValue((n % 1) * whole[1], whole[0])
    const head = Math.trunc(n) ? durationValue(Math.trunc(n), unit) : 'P'
    return head === 'P' ? rest : head + (head.includes('T') ? rest.slice(2) : rest.slice(1))
  }
  return unit.startsWith('T') ? `PT${n}${unit[1]}` : `P${n}${unit}`
}

const unitSlot = (slots: Slots): Unit => String(slots['unit']) as Unit
const away = (from: DayNumber | null, n: number, unit: Unit): Sense => {
  if (unit.startsWith('T'))
    return { ...relative(from === null ? null : cal.isoDay(cal.shiftDay(from, n, unit))), type: 'DATE' }
  const day = from === null ? null : cal.shiftDay(from, n, unit)
  return relative(
    day === null ? null : cal.periodValue(day, unit === 'DE' || unit === 'CE' || unit === 'H' ? 'Y' : unit),
  )
}
const near = (scene: Scene, n: number, unit: Unit): Sense | null => {
  if (unit.startsWith('T')) return null
  return relative(scene.day === null ? null : cal.periodValue(cal.shiftDay(scene.day, n, unit), unit))
}
const yearAgo = (scene: Scene): Sense =>
  scene.focusQuarter ? relative(shiftValue(scene.focusQuarter, -1, 'Y')) : away(scene.day, -1, 'Y')
const focusDayOf = (scene: Scene): DayNumber | null => cal.parseDay(scene.focusDay) ?? scene.day

/** Looks like a time and is none: the finder goes on behind it. */
export const NO_TIME: Sense = { type: 'DATE', value: null, basis: 'explicit' }

export const MEANINGS: Readonly<Record<string, Meaning>> = {
  none: () => NO_TIME,
  date,
  numeric: slots => (cal.parseDay(String(slots['numeric'])) === null ? null : explicit(String(slots['numeric']))),
  month(slots, scene) {
    const month = num(slots['month'])
    if (month === 3 && ['for', 'of', 'on'].includes(scene.after)) return null
    if (slots['year'] !== undefined) return explicit(cal.monthValue(num(slots['year']), month))
    if (month === 5 && !scene.beforeYear.has(scene.before) && scene.before !== 'mid') return null
    const year = yearNear(scene, month, null)
    return relative(year === null ? `XXXX-${pad(month)}` : cal.monthValue(year, month))
  },
  monthOfYear(slots, scene) {
    if (scene.day === null) return relative(`XXXX-${pad(num(slots['month']))}`)
    const shift = scene.words.includes('last') ? -1 : scene.words.includes('next') ? 1 : 0
    return relative(cal.monthValue(cal.ymd(scene.day).year + shift, num(slots['month'])))
  },
  monthNear(slots, scene) {
    const month = num(slots['month'])
    if (scene.day === null) return relative(`XXXX-${pad(month)}`)
    const now = cal.ymd(scene.day)
    if (scene.words[0] === 'this') return relative(cal.monthValue(now.year, month))
    if (scene.words[0] === 'last') return relative(cal.monthValue(month < now.month ? now.year : now.year - 1, month))
    return relative(cal.monthValue(month > now.month ? now.year : now.year + 1, month))
  },
  weekOf(slots, scene) {
    const found = date(slots, scene)
    const day = cal.parseDay(found?.value ?? null)
    return found && { ...found, value: day === null ? null : cal.weekValue(day) }
  },
  feast(slots, scene) {
    const [month, nth, weekday] = String(slots['feast']).split(',').map(Number)
    const year = slots['year'] === undefined ? yearNear(scene, month, 20) : num(slots['year'])
    if (year === null) return relative(weekday ? null : `XXXX-${pad(month)}-${pad(nth)}`)
    let day = cal.dayOf(year, month, weekday ? 1 : nth)
    if (weekday && nth > 0) day += ((weekday - cal.weekdayOf(day) + 7) % 7) + 7 * (nth - 1)
    if (weekday && nth < 0) {
      day = cal.dayOf(year, month + 1, 0)
      day -= (cal.weekdayOf(day) - weekday + 7) % 7
    }
    return { ...explicit(cal.isoDay(day)), basis: slots['year'] ? 'explicit' : 'relative' }
  },
  year(slots, scene, arg) {
    const year = num(slots['year'])
    const sure = arg || scene.words.length > 1 || scene.beforeYear.has(scene.before)
    return sure || (year >= 1900 && year <= 2100) ? explicit(cal.yearValue(year)) : null
  },
  decade: slots => explicit(String(slots['decade'])),
  century: slots => explicit(pad(num(slots['ord']) - 1)),
  days: (slots, scene, arg) => withPart(inDays(scene, Number(arg)), slots['part']),
  night: (_, scene, arg) => withPart(inDays(scene, Number(arg)), 'TNI'),
  weekday,
  weekdayNear(slots, scene, arg) {
    if (scene.day === null) return withPart(null, slots['part'])
    const day = weekdayNear(scene.day + (arg === 'next' ? 1 : -1), num(slots['weekday']), arg === 'next')
    return withPart(cal.isoDay(day), slots['part'])
  },
  clock(slots, scene, arg) {
    const minutes = num(slots['clock'])
    const day = slots['weekday']
      ? (weekday({ weekday: slots['weekday'] }, scene, '')?.value ?? null)
      : slots['month']
        ? (date(slots, scene)?.value ?? null)
        : arg
          ? inDays(scene, Number(arg))
          : (scene.focusDay ?? inDays(scene, 0))
    const time = `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
    return { type: 'TIME', value: day && `${day.slice(0, 10)}${time}`, basis: 'relative' }
  },
  near: (slots, scene, arg) =>
    /^end(?:ed|ing)$/.test(scene.after) && !slots['unit']
      ? { type: 'DURATION', value: 'P1Y', basis: 'explicit' }
      : near(scene, Number(arg), (slots['unit'] ?? 'Y') as Unit),
  season(slots, scene) {
    if (slots['year'] !== undefined) return explicit(`${cal.yearValue(num(slots['year']))}-${slots['season']}`)
    return scene.words.includes('fall') ? null : season(scene, String(slots['season']), '')
  },
  seasonNear: (slots, scene) =>
    season(scene, String(slots['season']), scene.words.includes('past') ? 'past' : scene.words[0]),
  partOfNear(slots, scene) {
    const found = near(scene, 0, unitSlot(slots))
    const days = daysOf(found?.value ?? null)
    if (!found || !days || scene.day === null) return found
    return relative(found.value, scene.words[0] === 'earlier' ? [days[0], scene.day] : [scene.day, days[1]])
  },
  weekend: (_, scene) =>
    relative(scene.day === null ? null : cal.periodValue(scene.tense === 'future' ? scene.day : scene.day - 5, 'WE')),
  yearEnd(_, scene) {
    const found = near(scene, 0, 'Y')
    const days = daysOf(found?.value ?? null)
    return found && days ? relative(found.value, [days[1] - 30, days[1]]) : found
  },
  quarter: (slots, scene) =>
    quarterNear(scene, num(slots['ord']), slots['year'] === undefined ? null : num(slots['year'])),
  quarterOf(slots, scene, arg) {
    if (num(slots['ord']) > 4) return null
    const year = scene.day === null ? 'XXXX' : cal.yearValue(cal.ymd(scene.day).year + Number(arg))
    return relative(`${year}-Q${slots['ord']}`)
  },
  quarterOfYear(slots, scene) {
    if (!scene.focusQuarter) return explicit(cal.yearValue(num(slots['year'])))
    return relative(cal.yearValue(num(slots['year'])) + scene.focusQuarter.slice(4))
  },
  half(slots, scene) {
    const n = num(slots['ord'] ?? 1)
    if (n > 2) return null
    if (slots['year'] !== undefined) return explicit(`${cal.yearValue(num(slots['year']))}-H${n}`)
    return relative(scene.day === null ? `XXXX-H${n}` : `${cal.yearValue(cal.ymd(scene.day).year)}-H${n}`)
  },
  focus: (_, scene) => relative(scene.focusQuarter ?? near(scene, 0, 'Q')?.value ?? null),
  focusYearAgo: (_, scene) => yearAgo(scene),
  away(slots, scene, arg) {
    const [n, unit] = [num(slots['count']), unitSlot(slots)]
    if (arg === '-1' && n === 1 && unit === 'Y') return yearAgo(scene)
    return away(scene.day, n * Number(arg), unit)
  },
  fromFocus(slots, scene, arg) {
    const [n, unit] = [num(slots['count']), unitSlot(slots)]
    if (arg === '-1' && n === 1 && unit === 'Y') return yearAgo(scene)
    return away(focusDayOf(scene), n * Number(arg), unit)
  },
  nextToFocus(slots, scene, arg) {
    const from = focusDayOf(scene)
    if (slots['part']) return withPart(from === null ? null : cal.isoDay(from + 1), slots['part'])
    return away(from, Number(arg), (slots['unit'] ?? 'D') as Unit)
  },
  focusDay(slots, scene) {
    return withPart(scene.focusDay ?? inDays(scene, 0), slots['part'])
  },
  focusUnit(slots, scene) {
    const unit = unitSlot(slots)
    if (unit.startsWith('T')) return null
    if (unit === 'Q' && scene.focusQuarter) return relative(scene.focusQuarter)
    return away(focusDayOf(scene), 0, unit)
  },
  vague(slots, { day, words }, arg) {
    if (words.at(-1) === 'ago' && String(slots['unit']).startsWith('T')) return relative('PRESENT_REF', [day, day])
    const days = { PAST_REF: [null, day], FUTURE_REF: [day, null], PRESENT_REF: [day, day] } as const
    return relative(arg, days[arg as 'PAST_REF'])
  },
  recent(slots, { day }, arg) {
    const value = durationValue('X', unitSlot(slots))
    return relative(value, arg === '1' ? [day, null] : [null, day])
  },
  span(slots, scene, arg) {
    const unit = unitSlot(slots)
    if (unit === 'TS' && scene.words[0] === 'a') return null
    let n = (slots['some'] ?? slots['more'] ?? slots['count'] ?? slots['n'] ?? 1) as number | 'X'
    if (n === 1 && arg === '0' && scene.words[0] === 'a' && scene.before !== 'for' && scene.before !== 'within') {
      const rate = /^(?:\d.*|times?|once|twice|shares?|people|tons|barrels)$/.test(scene.before)
      if (rate) return { type: 'SET', value: durationValue(1, unit), basis: 'explicit' }
    }
    if (typeof n === 'number' && scene.words.includes('half') && scene.words.includes('and')) n += 0.5
    const value = durationValue(n, unit)
    const { day } = scene
    if (arg === '0' || day === null) return { type: 'DURATION', value, basis: 'explicit' }
    const other = n === 'X' ? null : cal.shiftDay(day, Number(arg) * n, unit)
    return { type: 'DURATION', value, basis: 'relative', days: arg === '-1' ? [other, day] : [day, other] }
  },
  bare(slots, scene) {
    if (!scene.words[0].endsWith('s') || !['for', 'in', 'within', 'over'].includes(scene.before)) return null
    return { type: 'DURATION', value: durationValue('X', unitSlot(slots)), basis: 'explicit' }
  },
  set: (_, __, arg) => ({ type: 'SET', value: arg, basis: 'explicit' }),
  each: slots => ({ type: 'SET', value: durationValue(1, unitSlot(slots)), basis: 'explicit' }),
  eachWeekday: slots => ({ type: 'SET', value: `XXXX-WXX-${slots['weekday']}`, basis: 'explicit' }),
  weekdayPlural(slots, scene) {
    if (!scene.words[0].endsWith('days') && scene.words[1] !== 'nights') return null
    return { type: 'SET', value: `XXXX-WXX-${slots['weekdays']}${slots['part'] ?? ''}`, basis: 'explicit' }
  },
}
