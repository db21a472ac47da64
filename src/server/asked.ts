import type { Occurrence } from '../model/index.ts'
import type { Answer, OpenRecord, Query } from '../record/index.ts'
import type { EventLine, FacetsShape, StatementLineShape, Timeline } from './shapes.ts'

/** A question that may take long: it is answered in a thread of its own. */
export type Asked =
  | { readonly what: keyof typeof ANSWERS; readonly query: Query }
  | { readonly what: 'queue'; readonly kind: 'event' | 'statement'; readonly query: Query }

/** The answer as it goes out, in JSON. */
export function answer(record: OpenRecord, asked: Asked): string {
  const { what, query } = asked
  return JSON.stringify(what === 'queue' ? record.views.queue(asked.kind, query) : ANSWERS[what](record, query))
}

/** Points of one timeline. */
const MOST_POINTS = 200_000

const ANSWERS = {
  events: (record: OpenRecord, query: Query) => mapped(record.events(query), o => eventLineOf(record, o)),
  statements: (record: OpenRecord, query: Query) =>
    mapped(record.statements(query), (s): StatementLineShape => ({ ...s, marks: record.marks(s.id) })),
  articles: (record: OpenRecord, query: Query) => record.views.articleLines(query),
  actors: (record: OpenRecord, query: Query) => record.actors(query),
  facets: (record: OpenRecord, query: Query): FacetsShape => {
    const facets = record.facets(query)
    // Tellings of one occurrence have one class, and there are fewer classes than values that are counted.
    const total = facets.class.reduce((sum, { occurrences }) => sum + occurrences, 0)
    const copy = Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, [...counts]]))
    return { total, ...copy, tag: record.views.tags() } as FacetsShape
  },
  dyads: (record: OpenRecord, query: Query) => ({ items: record.views.dyads(query) }),
  curve: (record: OpenRecord, query: Query) => ({
    items: record.views.curve(query.status ? query : { ...query, status: ['happened', 'ongoing'] }),
  }),
  timeline: (record: OpenRecord, query: Query): Timeline => {
    const points = record.views.points(query, MOST_POINTS + 1)
    const shown = points.slice(0, MOST_POINTS)
    return {
      id: shown.map(p => p.id),
      start: shown.map(p => p.start),
      end: shown.map(p => p.end),
      class: shown.map(p => p.class),
      quad: shown.map(p => p.quad),
      status: shown.map(p => p.status),
      origins: shown.map(p => p.origins),
      cut: points.length > MOST_POINTS,
    }
  },
} as const

const mapped = <T, U>({ items, next }: Answer<T>, view: (item: T) => U): Answer<U> => ({ items: items.map(view), next })

function eventLineOf(record: OpenRecord, occurrence: Occurrence): EventLine {
  const events = occurrence.accounts.map(account => account.event)
  const lines = record.views.eventLines(events)
  const first = lines[events[0]!]
  return {
    ...occurrence,
    quad: first?.quad ?? 1,
    confidence: first?.confidence ?? 0,
    sentences: Object.fromEntries(events.map(id => [id, lines[id]?.sentence ?? ''])),
    marks: record.marks(events[0]!),
  }
}
