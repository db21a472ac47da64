import type { Article, Occurrence, Participant } from '../model/index.ts'
import type { ActorLine, StatementLine } from '../record/index.ts'

/** A row of a table: one value a column, in the order of the columns. Unknown is null. */
export type Cell = string | number | boolean | null
export type FlatRow = Readonly<Record<string, Cell>>
export type ColumnType = 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'

/** How lines of one kind become rows, and of what type each column is. */
export interface Sheet<T> {
  readonly columns: Readonly<Record<string, ColumnType>>
  rows(line: T): FlatRow[]
}

const joined = (values: readonly (string | null)[]): string | null => values.filter(v => v !== null).join('; ') || null
const names = (list: readonly Participant[]) => joined(list.map(p => p.text))
const countries = (list: readonly Participant[]) => joined(list.map(p => p.country))
const codes = (list: readonly Participant[]) => joined(list.map(p => p.code))

/** One row an account, so that who says so is never lost; what the occurrence as a whole has is repeated. */
export const eventSheet: Sheet<Occurrence> = {
  columns: {
    occurrence: 'STRING',
    class: 'STRING',
    start: 'STRING',
    end: 'STRING',
    actors: 'STRING',
    actorCountries: 'STRING',
    actorCodes: 'STRING',
    recipients: 'STRING',
    recipientCountries: 'STRING',
    recipientCodes: 'STRING',
    placeCountry: 'STRING',
    origins: 'INT32',
    outlets: 'INT32',
    differences: 'STRING',
    event: 'STRING',
    status: 'STRING',
    speaker: 'STRING',
    outlet: 'STRING',
    told: 'STRING',
    trigger: 'STRING',
    article: 'STRING',
    origin: 'STRING',
  },
  rows: o =>
    o.accounts.map(a => ({
      occurrence: o.id,
      class: o.class,
      start: o.time?.start ?? null,
      end: o.time?.end ?? null,
      actors: names(o.actors),
      actorCountries: countries(o.actors),
      actorCodes: codes(o.actors),
      recipients: names(o.recipients),
      recipientCountries: countries(o.recipients),
      recipientCodes: codes(o.recipients),
      placeCountry: o.place?.country ?? null,
      origins: o.origins,
      outlets: o.outlets,
      differences: joined([...new Set(o.differences.map(d => `${d.kind}: ${d.field}`))]),
      event: a.event,
      status: a.status,
      speaker: a.speaker,
      outlet: a.outlet,
      told: a.told,
      trigger: a.trigger.text,
      article: a.article,
      origin: a.origin,
    })),
}

export const statementSheet: Sheet<StatementLine> = {
  columns: {
    statement: 'STRING',
    speaker: 'STRING',
    source: 'STRING',
    sourceKind: 'STRING',
    stance: 'STRING',
    act: 'STRING',
    kind: 'STRING',
    cue: 'STRING',
    content: 'STRING',
    negated: 'BOOLEAN',
    modal: 'BOOLEAN',
    conditional: 'BOOLEAN',
    question: 'BOOLEAN',
    confidence: 'DOUBLE',
    article: 'STRING',
    title: 'STRING',
    outlet: 'STRING',
    published: 'STRING',
    url: 'STRING',
  },
  rows: s => [
    {
      statement: s.id,
      speaker: s.speakerName,
      source: s.source?.text ?? null,
      sourceKind: s.sourceKind,
      stance: s.stance,
      act: s.act,
      kind: s.kind,
      cue: s.cue?.text ?? null,
      content: s.content.text,
      negated: s.negated,
      modal: s.modal,
      conditional: s.conditional,
      question: s.question,
      confidence: s.confidence,
      article: s.cited.id,
      title: s.cited.title,
      outlet: s.cited.outlet,
      published: s.cited.published,
      url: s.cited.url,
    },
  ],
}

export const articleSheet: Sheet<Article> = {
  columns: {
    article: 'STRING',
    title: 'STRING',
    publisher: 'STRING',
    byline: 'STRING',
    published: 'STRING',
    url: 'STRING',
    language: 'STRING',
    kind: 'STRING',
    source: 'STRING',
    sha256: 'STRING',
    text: 'STRING',
  },
  rows: a => [
    {
      article: a.id,
      title: a.title,
      publisher: a.publisher,
      byline: joined(a.byline),
      published: a.published,
      url: a.canonicalUrl ?? a.url,
      language: a.language,
      kind: a.kind,
      source: a.source,
      sha256: a.snapshot.sha256,
      text: a.text,
    },
  ],
}

export const actorSheet: Sheet<ActorLine> = {
  columns: {
    name: 'STRING',
    kind: 'STRING',
    country: 'STRING',
    sector: 'STRING',
    code: 'STRING',
    roles: 'STRING',
    articles: 'INT32',
    events: 'INT32',
    statements: 'INT32',
  },
  rows: ({ name, kind, country, sector, code, roles, articles, events, statements }) => [
    { name, kind, country, sector, code, roles: joined(roles), articles, events, statements },
  ],
}
