import { PhraseIndex } from './phrase-index.ts'
import { items, rowsOf } from './rows.ts'
import { BODIES, INTERNATIONAL, MEDIA } from './tables/bodies.ts'
import { COUNTRIES } from './tables/countries.ts'
import { PEOPLES } from './tables/peoples.ts'
import { BREAKAWAY, REGIONS } from './tables/regions.ts'

/** A name that the tables hold. */
export interface Named {
  readonly kind: 'country' | 'demonym' | 'capital' | 'region' | 'breakaway' | 'body' | 'people'
  readonly id: string
  /** As the table shows it. */
  readonly name: string
  readonly country: string | null
  readonly sector: string | null
  /** Also a word, a person's name or another place: it needs the context's consent. */
  readonly ambiguous: boolean
  /** An acronym: only written in capitals. */
  readonly acronym: boolean
}

const ACRONYM = /^[A-Z.0-9/&-]{2,6}$/
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

function build(): PhraseIndex<Named> {
  const index = new PhraseIndex<Named>()
  const add = (item: string, named: Omit<Named, 'ambiguous' | 'acronym'>) => {
    const name = item.replace(/\*$/, '')
    index.add(name, { ...named, ambiguous: item.endsWith('*'), acronym: ACRONYM.test(name) })
  }
  for (const [country, names, demonyms, capitals] of rowsOf(COUNTRIES)) {
    const name = items(names)[0].replace(/\*$/, '')
    for (const item of items(names)) add(item, { kind: 'country', id: country, name, country, sector: null })
    for (const item of items(demonyms)) add(item, { kind: 'demonym', id: country, name, country, sector: null })
    for (const item of items(capitals))
      add(item, { kind: 'capital', id: `${country}GOV`, name: item.replace(/\*$/, ''), country, sector: 'GOV' })
  }
  for (const [country, names] of rowsOf(REGIONS))
    for (const item of items(names)) {
      const name = item.replace(/\*$/, '')
      add(item, { kind: 'region', id: `${country}-${slug(name)}`, name, country, sector: null })
    }
  for (const [country, names] of rowsOf(BREAKAWAY))
    for (const name of items(names))
      add(name, { kind: 'breakaway', id: `${country}-${slug(name)}`, name, country, sector: 'PRE' })
  const body = (country: string | null, sector: string, names: string) => {
    const name = items(names)[0].replace(/\*$/, '')
    const id = `${country ?? sector}-${slug(name)}`
    for (const item of items(names)) add(item, { kind: 'body', id, name, country, sector })
  }
  for (const [country, sector, names] of rowsOf(BODIES)) body(country === '-' ? null : country, sector, names)
  for (const [sector, names] of rowsOf(INTERNATIONAL)) body(null, sector, names)
  for (const [country, names] of rowsOf(MEDIA)) body(country === '-' ? null : country, 'JRN', names)
  for (const [country, sector, names] of rowsOf(PEOPLES))
    for (const name of items(names))
      add(name, {
        kind: 'people',
        id: `${country === '-' ? 'x' : country}-${slug(name)}`,
        name,
        country: country === '-' ? null : country,
        sector,
      })
  return index
}

let index: PhraseIndex<Named> | undefined
/** All names but persons', built at the first call. */
export const names = (): PhraseIndex<Named> => (index ??= build())

/** ISO 3166-1 alpha-3 of a country, a demonym, a capital, a region or a body of a state. */
export function countryOf(name: string): string | null {
  const plural = name.replace(/s$/, '')
  return (names().get(name)[0] ?? names().get(plural)[0])?.country ?? null
}

let shown: Map<string, string> | undefined
/** A country's name by its code. */
export function countryName(code: string): string {
  shown ??= new Map(rowsOf(COUNTRIES).map(([iso, all]) => [iso, items(all)[0].replace(/\*$/, '')]))
  return shown.get(code) ?? code
}
