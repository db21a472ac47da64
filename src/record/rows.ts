import type { Actor, Article, Event, Participant, Reading, Statement } from '../model/index.ts'
import { fold } from './fold.ts'
import { signOf } from './likeness.ts'
import { NO_DAY } from './schema.ts'

/**
 * The rows of the index that follow from one reading. Pure: `verify` makes them again and compares.
 * References to other rows stand as keys here (an actor's `key`); the writer turns them into numbers.
 */
export interface Rows {
  readonly article: ArticleRow
  readonly appearances: readonly ({ readonly actor: ActorRow } & Pick<Actor, 'role' | 'from' | 'to'>)[]
  readonly statements: readonly StatementRow[]
  readonly events: readonly EventRow[]
}

export interface ArticleRow {
  readonly id: string
  readonly kind: string
  readonly source: string
  readonly url: string | null
  readonly outlet: string | null
  readonly outlet_key: string | null
  readonly credit: string | null
  readonly title: string | null
  readonly published: string | null
  readonly day: string
  readonly language: string | null
  readonly text: string
}

export interface ActorRow {
  readonly key: string
  readonly name: string
  readonly name_key: string
  readonly kind: string
  readonly country: string | null
  readonly sector: string | null
  readonly code: string | null
}

export interface StatementRow {
  readonly id: string
  readonly stance: string
  readonly act: string
  readonly kind: string
  readonly source_kind: string
  readonly speaker: string | null
  readonly behalf: string | null
  readonly day: string
  readonly confidence: number
  readonly json: string
  /** To be found by; stands in `json`. */
  readonly words: string
}

export interface PartyRow {
  readonly side: 0 | 1
  readonly actor: string | null
  readonly country: string | null
  readonly sector: string | null
  readonly code: string | null
}

export interface LandRow {
  readonly country: string
  readonly side: 0 | 1
  readonly other: string
}

/** The lands of an event, each with each land on the other side, from both ends. */
export function landsOf(parties: readonly PartyRow[]): LandRow[] {
  const on = (side: 0 | 1) => [...new Set(parties.flatMap(p => (p.side === side && p.country) || []))]
  const [does, doneTo] = [on(0), on(1)]
  const rows = (side: 0 | 1, lands: readonly string[], others: readonly string[]) =>
    lands.flatMap(country => (others.length ? others : ['']).map((other): LandRow => ({ country, side, other })))
  return [...rows(0, does, doneTo), ...rows(1, doneTo, does)]
}

export interface EventRow {
  readonly id: string
  readonly class: string
  readonly quad: number
  readonly status: string
  readonly start: string | null
  readonly end: string | null
  readonly day: string
  readonly place: string | null
  readonly statement: string | null
  readonly stance: string | null
  readonly speaker: string | null
  readonly confidence: number
  readonly goldstein: number | null
  readonly words: string
  readonly sign: string
  readonly json: string
  readonly parties: readonly PartyRow[]
}

export function rowsOf(reading: Reading): Rows {
  const { article, actors, statements, events, sentences } = reading
  const told = dayOf(article.published) ?? dayOf(article.snapshot.capturedAt)
  const keys = new Map(actors.map(actor => [actor.id, actorRow(actor).key]))
  const keyOf = (id: string | null | undefined): string | null => (id && keys.get(id)) || null
  const said = new Map(statements.map(statement => [statement.id, statement]))
  const { text } = article
  const outlet = outletOf(article)

  const statementRow = (s: Statement): StatementRow => ({
    id: s.id,
    stance: s.stance,
    act: s.act,
    kind: s.kind,
    source_kind: s.sourceKind,
    speaker: keyOf(s.speaker),
    behalf: keyOf(s.behalf),
    day: dayOf(s.said?.start) ?? dayOf(s.said?.end) ?? told ?? NO_DAY,
    confidence: s.confidence,
    json: JSON.stringify(s),
    words: s.content.text,
  })

  const partyRow = (side: 0 | 1, p: Participant): PartyRow => ({
    side,
    actor: keyOf(p.actor),
    country: p.country,
    sector: p.sector,
    code: p.code,
  })

  const eventRow = (e: Event): EventRow => {
    const statement = e.assertedBy ? said.get(e.assertedBy) : undefined
    const start = dayOf(e.time?.start)
    const end = dayOf(e.time?.end)
    const at = sentences[e.sentence]
    const words = at ? text.slice(...at) : e.trigger.text
    return {
      id: e.id,
      class: e.class,
      quad: e.quad,
      status: e.status,
      start,
      end,
      day: start ?? end ?? told ?? NO_DAY,
      place: e.place?.country ?? null,
      statement: e.assertedBy,
      stance: statement?.stance ?? null,
      speaker: keyOf(statement?.speaker),
      confidence: e.confidence,
      goldstein: e.goldstein,
      words,
      sign: signOf(e, words),
      json: JSON.stringify(e),
      parties: [...e.actors.map(p => partyRow(0, p)), ...e.recipients.map(p => partyRow(1, p))],
    }
  }

  return {
    article: {
      id: article.id,
      kind: article.kind,
      source: article.source,
      url: article.canonicalUrl ?? article.url,
      outlet,
      outlet_key: outlet && fold(outlet),
      credit: article.credit,
      title: article.title,
      published: article.published,
      day: told ?? NO_DAY,
      language: article.language,
      text,
    },
    appearances: actors.map(actor => ({ actor: actorRow(actor), role: actor.role, from: actor.from, to: actor.to })),
    statements: statements.map(statementRow),
    events: events.map(eventRow),
  }
}

/** The publisher, else the host of the address. */
export function outletOf(article: Article): string | null {
  if (article.publisher) return article.publisher
  const url = article.canonicalUrl ?? article.url
  return (url && URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || null
}

/** Actors of two articles are one where name, kind, country and sector agree; roles differ from day to day. */
export function actorRow({ name, kind, country, sector, code }: Actor): ActorRow {
  const name_key = fold(name)
  return { key: [name_key, kind, country ?? '', sector ?? ''].join('|'), name, name_key, kind, country, sector, code }
}

/** The day of a date or a time, null for what is no day of the calendar. */
export function dayOf(time: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(time ?? '')
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : null
}
