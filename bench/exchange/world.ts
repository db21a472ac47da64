import { items, rowsOf } from '../../src/knowledge/rows.ts'
import { COUNTRIES } from '../../src/knowledge/tables/countries.ts'
import { PLACES } from '../../src/knowledge/tables/places.ts'

/** The words of one state that a page may use. */
interface State {
  readonly code: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

const plain = (cell: string | undefined): string[] => items(cell ?? '').map(item => item.replace(/\*$/, ''))

export const STATES: readonly State[] = rowsOf(COUNTRIES).map(([code, names, demonyms, capitals]) => ({
  code,
  names: plain(names),
  demonyms: plain(demonyms),
  capitals: plain(capitals),
}))

/** States to take the places of others: one word each, and an adjective in -an, which serves as a noun too. */
const STAND_INS = 'PER CHL KEN BOL GHA UGA ZMB COL TUN MOZ NGA MEX CUB ROU AGO HTI BWA RWA MOZ CMR CAN'.split(' ')

/** Seats of power of states that have no plain stand-in, with another's. */
const SEATS: readonly (readonly [from: string, to: string])[] = [
  ['the White House', 'Downing Street'],
  ['White House', 'Downing Street'],
  ['The Kremlin', 'Zhongnanhai'],
  ['the Kremlin', 'Zhongnanhai'],
]
const SEATED: Readonly<Record<string, string>> = { USA: 'GBR', RUS: 'CHN' }

export interface Exchange {
  /** Words → those that take their place. */
  readonly words: ReadonlyMap<string, string>
  /** Codes of the states exchanged. */
  readonly lands: ReadonlyMap<string, string>
}

/** Says which states take the places of those that a page names, and with which words. */
export function exchangeFor(text: string): Exchange {
  const words = new Map<string, string>()
  const lands = new Map<string, string>()
  const says = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text)
  const free = STAND_INS.filter(code => {
    const { names, demonyms, capitals } = stateOf(code)
    return ![...names, ...demonyms, ...capitals].some(says)
  })
  if (SEATS.some(([word]) => says(word))) for (const [from, to] of SEATS) words.set(from, to)
  for (const state of STATES) {
    const seated = words.size && SEATS.some(([word]) => says(word)) ? SEATED[state.code] : undefined
    const named = [...state.names, ...state.demonyms, ...state.capitals].filter(says)
    if (!named.length || named.some(word => word.length < 2)) continue
    const code = seated ?? free.shift()
    if (!code) continue
    const other = stateOf(code)
    lands.set(state.code, code)
    for (const word of state.names) words.set(word, other.names[0])
    for (const word of state.capitals) words.set(word, other.capitals[0])
    for (const word of state.demonyms) {
      words.set(word, other.demonyms[0])
      words.set(`${word}s`, /(?:sh|ese)$/.test(other.demonyms[0]) ? other.demonyms[0] : `${other.demonyms[0]}s`)
    }
    // As a modifier "US diplomats" takes the adjective, elsewhere the name.
    if (state.code === 'USA') for (const word of ['US', 'U.S.']) words.set(word, 'UK')
  }
  for (const [land, code] of lands) {
    const towns = townsOf(land).filter(town => !words.has(town) && says(town))
    const others = townsOf(code).filter(town => !town.includes(' ') && !says(town))
    for (const [i, town] of towns.entries()) if (others[i]) words.set(town, others[i])
  }
  return { words, lands }
}

const townsOf = (land: string): string[] =>
  rowsOf(PLACES).flatMap(([country, name]) => (country === land && name.length > 3 ? [name] : []))

const stateOf = (code: string): State => STATES.find(s => s.code === code)!
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
