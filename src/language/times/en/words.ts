/**
 * English words for times and the code that each stands for. Source: general knowledge of the language; codes are those
 * of ISO-TimeML values.
 */
import type { Unit } from '../calendar.ts'

const numbered = (words: string, from = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').flatMap((group, i) => group.split('/').map(word => [word, i + from])))

export const MONTHS = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
)
export const WEEKDAYS = numbered(
  'monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun',
)
/** Shortened names, which count only with their full stop or beside a number, and take the stop along. */
export const SHORT = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thur thu fri sat sun'.split(' '),
)

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  centurie: 'CE',
}

export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** Parts of a day. */
export const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  mornings: 'TMO',
  afternoon: 'TAF',
  afternoons: 'TAF',
  evening: 'TEV',
  evenings: 'TEV',
  night: 'TNI',
  nights: 'TNI',
}

export const ONES = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
)
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
export const ORDINALS = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
}

/** Feasts with a fixed day: [month, day], or [month, nth, weekday] where they move with the week. */
export const FEASTS: Readonly<Record<string, readonly number[]>> = {
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  halloween: [10, 31],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'labor day': [9, 1, 1],
  'independence day': [7, 4],
  'memorial day': [5, -1, 1],
  'may day': [5, 1],
}
/** Feasts as phrases: longest first is not needed, the grammar takes the longest match. */

/** Words after which a bare number may be a year, though it lies outside 1900–2100. */
export const BEFORE_YEAR = new Set('in since of by from until till before after during to between and'.split(' '))
/** Words right before a number that say it is none of a date. */
export const NOT_A_DATE = new Set('$ € £ # no nos route flight article resolution room page'.split(' '))
/** Words that show a future tense when they stand near, and a past one. */
export const FUTURE_CUES = new Set(
  "will shall 'll wo scheduled due expected expects plans plan planning going hopes hope intends set ready slated".split(
    ' ',
  ),
)
export const PAST_CUES = new Set(
  'said was were had did told took came went gave made met held began became left fell rose won lost sent spoke saw got put found kept led ran felt wrote broke chose drew grew knew flew stood understood thought brought bought sold paid shot fought caught taught hit cut'.split(
    ' ',
  ),
)
