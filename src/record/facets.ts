import type { Condition } from './conditions.ts'
import type { Db } from './database.ts'

/** A value of a field and how many occurrences have it, in some telling. */
export interface Count {
  readonly value: string
  readonly occurrences: number
}

/** Column and what else it takes to find it. */
const FIELDS = {
  class: { column: 'event.class', join: '' },
  quad: { column: 'CAST(event.quad AS TEXT)', join: '' },
  status: { column: 'event.status', join: '' },
  year: { column: 'substr(event.day, 1, 4)', join: '' },
  country: { column: 'party.country', join: 'JOIN party ON party.event = event.n' },
  outlet: { column: 'article.outlet', join: '' },
  speaker: { column: 'speaker.name', join: 'JOIN actor AS speaker ON speaker.n = event.speaker' },
} as const
export type FacetField = keyof typeof FIELDS
export type Facets = Readonly<Record<FacetField, readonly Count[]>>

/** Values of a facet that are counted. */
const MOST = 20

/** How the occurrences that an answer would have are spread, the most frequent value first. */
export function facets(db: Db, where: readonly Condition[]): Facets {
  const sql = where.map(c => `(${c.sql})`).join(' AND ') || '1'
  const values = where.flatMap(c => c.values)
  const countsOf = (field: FacetField): Count[] => {
    const { column, join } = FIELDS[field]
    return db
      .prepare(
        `SELECT ${column} AS value, count(DISTINCT event.occurrence) AS occurrences
         FROM event JOIN article ON article.n = event.article ${join}
         WHERE ${sql} AND ${column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}`,
      )
      .all(...values) as Count[]
  }
  return {
    class: countsOf('class'),
    quad: countsOf('quad'),
    status: countsOf('status'),
    year: countsOf('year'),
    country: countsOf('country'),
    outlet: countsOf('outlet'),
    speaker: countsOf('speaker'),
  }
}
