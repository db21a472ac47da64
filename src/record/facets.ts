import type { Condition } from './conditions.ts'
import type { Db } from './database.ts'
import { tellings } from './sieve.ts'
import { Tally } from './tally.ts'

/** A value of a field and how many occurrences have it, in some telling. */
export interface Count {
  readonly value: string
  readonly occurrences: number
}

const FIELDS = ['class', 'quad', 'status', 'year', 'country', 'outlet', 'speaker'] as const
export type FacetField = (typeof FIELDS)[number]
export type Facets = Readonly<Record<FacetField, readonly Count[]>>

/** Values of a facet that are counted. */
const MOST = 20

/** How the occurrences that an answer would have are spread, the most frequent value first. */
export function facets(db: Db, where: readonly Condition[]): Facets {
  const tallies = Object.fromEntries(FIELDS.map(field => [field, new Tally()])) as Record<FacetField, Tally<unknown>>
  const told = tellings(db, where, {
    fields:
      'event.class, event.quad, event.status, substr(event.day, 1, 4) AS year, article.outlet, actor.name AS speaker',
    join: 'JOIN article ON article.n = event.article LEFT JOIN actor ON actor.n = event.speaker',
  })
  for (const { occurrence, ...values } of told)
    for (const [field, value] of Object.entries(values)) tallies[field as FacetField].add(value, occurrence)
  const parties = tellings(db, where, { fields: 'party.country', join: 'JOIN party ON party.event = event.n' })
  for (const { occurrence, country } of parties) tallies.country.add(country, occurrence)
  const countsOf = (field: FacetField): Count[] =>
    tallies[field]
      .counts()
      .slice(0, MOST)
      .map(([value, occurrences]) => ({ value: String(value), occurrences }))
  return Object.fromEntries(FIELDS.map(field => [field, countsOf(field)])) as Record<FacetField, Count[]>
}
