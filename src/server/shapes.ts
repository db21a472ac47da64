import { z } from 'zod'
import {
  actor,
  article,
  coder,
  event,
  occurrence,
  ploverClass,
  quadClass,
  span,
  statement,
  status,
  time,
  warning,
} from '../model/index.ts'

/** What the API answers: shapes made of the model's own. The types serve the workspace, the schemas the OpenAPI document. */

export const mark = z.object({
  kind: z.enum(['accepted', 'rejected', 'changed', 'coded', 'bookmark', 'tag', 'note', 'trash']),
  value: z.string(),
})

/** One act of the log. */
export const entry = z.object({
  n: z.int(),
  at: z.string(),
  who: z.string(),
  act: z.string(),
  target: z.string(),
  detail: z.looseObject({
    article: z.string().optional(),
    field: z.string().optional(),
    value: z.unknown().optional(),
    of: z.int().optional(),
  }),
})
export type EntryShape = z.infer<typeof entry>

/** One page of a list; `next` is the `cursor` of the page after it, and null on the last. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

export const articleLine = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  credit: z.string().nullable(),
  published: z.string().nullable(),
  day: z.string(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string(),
  /** The article that this one is a copy of, or its own id. */
  origin: z.string(),
  events: z.int(),
  statements: z.int(),
  marks: z.array(mark),
})
export type ArticleLine = z.infer<typeof articleLine>

export const capture = z.object({
  sha256: z.string(),
  kind: z.enum(['page', 'row']),
  source: z.string(),
  url: z.string().nullable(),
  mediaType: z.string(),
  charset: z.string().nullable(),
  bytes: z.int(),
  capturedAt: z.string().nullable(),
  keptAt: z.string(),
})

/** An article with all that was read in it, as people corrected it. */
export const articlePage = z.object({
  article,
  sentences: z.array(span),
  actors: z.array(actor),
  times: z.array(time),
  statements: z.array(statement),
  events: z.array(event),
  warnings: z.array(warning),
  coder,
  origin: z.string(),
  captures: z.array(capture),
  /** Marks on the article and on its lines, by id. */
  marks: z.record(z.string(), z.array(mark)),
})
export type ArticlePage = z.infer<typeof articlePage>

/** An occurrence as a list shows it: with the sentence of each account, by the account's event. */
export const eventLine = occurrence.extend({
  quad: quadClass,
  /** Of the account that tells it first. */
  confidence: z.number(),
  sentences: z.record(z.string(), z.string()),
  marks: z.array(mark),
})
export type EventLine = z.infer<typeof eventLine>

const cited = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
})

export const statementLine = statement.extend({
  speakerName: z.string().nullable(),
  cited,
  marks: z.array(mark),
})
export type StatementLineShape = z.infer<typeof statementLine>

export const actorLine = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
  code: z.string().nullable(),
  roles: z.array(z.string()),
  articles: z.int(),
  events: z.int(),
  statements: z.int(),
})

/** An actor with the roles that it held, each with the articles that say so. */
export const actorPage = actorLine.extend({
  held: z.array(
    z.object({
      role: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      /** First and last day of the articles in which it has this role. */
      first: z.string(),
      last: z.string(),
      articles: z.int(),
    }),
  ),
})
export type ActorPage = z.infer<typeof actorPage>

const reasonInText = z.object({
  field: z.string(),
  code: z.string(),
  spans: z.array(span),
  args: z.record(z.string(), z.string()),
  words: z.string(),
})

const evidence = z.object({
  article: z.string(),
  sha256: z.string(),
  textSha256: z.string(),
  sentence: z.string(),
  reasons: z.array(reasonInText),
  selectors: z.array(
    z.tuple([
      z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
    ]),
  ),
})

const head = article.pick({
  ...{ id: true, title: true, publisher: true, published: true },
  ...{ url: true, canonicalUrl: true, source: true },
})

const human = <T extends z.ZodType>(line: T) =>
  z.object({ marks: z.array(mark), acts: z.array(entry), machine: line.nullable() })

const shownEvent = z.object({
  type: z.literal('event'),
  event,
  voices: z.array(statement),
  article: head,
  evidence,
  occurrence,
  human: human(event),
})

const shownStatement = z.object({
  type: z.literal('statement'),
  statement,
  within: z.array(statement),
  article: head,
  evidence,
  human: human(statement),
})

/** One line with all that stands behind it. */
export const line = z.discriminatedUnion('type', [
  shownEvent,
  shownStatement,
  z.object({ type: z.literal('occurrence'), occurrence, lines: z.array(shownEvent) }),
])
export type Line = z.infer<typeof line>

/** Lines that nobody has checked, the least certain first. */
export const queueLine = z.object({
  type: z.enum(['event', 'statement']),
  id: z.string(),
  confidence: z.number(),
  sentence: z.string(),
  cited,
  event: event.nullable(),
  statement: statement.nullable(),
})
export type QueueLine = z.infer<typeof queueLine>

const count = z.object({ value: z.string(), occurrences: z.int() })
export const facets = z.object({
  /** Occurrences in all. */
  total: z.int(),
  class: z.array(count),
  quad: z.array(count),
  status: z.array(count),
  year: z.array(count),
  country: z.array(count),
  outlet: z.array(count),
  speaker: z.array(count),
  tag: z.array(count),
})
export type FacetsShape = z.infer<typeof facets>

/** Who acts on whom, by country: a cell of the heat-map. */
export const dyad = z.object({
  from: z.string(),
  to: z.string(),
  occurrences: z.int(),
  origins: z.int(),
  cooperation: z.int(),
  conflict: z.int(),
})
export const dyads = z.object({ items: z.array(dyad) })
export type Dyad = z.infer<typeof dyad>

/** One week of a conflict–cooperation curve. Days without an event have no row. */
export const week = z.object({
  /** Its Monday. */
  week: z.string(),
  occurrences: z.int(),
  origins: z.int(),
  /** Mean of Goldstein's scale, -10 to 10, over the occurrences that have a value; null where none has. */
  goldstein: z.number().nullable(),
  cooperation: z.int(),
  conflict: z.int(),
})
export const curve = z.object({ items: z.array(week) })
export type Week = z.infer<typeof week>

/** Occurrences as columns, so that 100,000 of them travel and draw fast; the oldest first. Undated ones are left out. */
export const timeline = z.object({
  id: z.array(z.string()),
  /** First and last day. */
  start: z.array(z.string()),
  end: z.array(z.string()),
  class: z.array(ploverClass),
  quad: z.array(quadClass),
  status: z.array(status),
  origins: z.array(z.int()),
  /** More stood in the record than are given here. */
  cut: z.boolean(),
})
export type Timeline = z.infer<typeof timeline>

/** Work that goes on after the answer: pages that are read and kept, or a verification. */
export const job = z.object({
  id: z.string(),
  kind: z.enum(['add', 'verify']),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** What it works on now. */
  at: z.string().nullable(),
  added: z.int(),
  known: z.int(),
  /** Ids of the articles that were added or were there already, in order. */
  articles: z.array(z.string()),
  failures: z.array(z.object({ source: z.string(), code: z.string(), message: z.string(), remedy: z.string() })),
  verification: z
    .object({
      checked: z.object({ blobs: z.int(), articles: z.int(), lines: z.int(), replayed: z.int() }),
      faults: z.array(
        z.object({
          check: z.enum(['bytes', 'words', 'replay']),
          id: z.string(),
          article: z.string().nullable(),
          message: z.string(),
        }),
      ),
    })
    .nullable(),
})
export type Job = z.infer<typeof job>

export const health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  /** The name of the record's file. */
  record: z.string(),
  readOnly: z.boolean(),
  /** Grows with every change of the record. */
  revision: z.string(),
  articles: z.int(),
  occurrences: z.int(),
  statements: z.int(),
  uptime: z.number(),
})

export const session = z.object({ who: z.string(), rights: z.array(z.string()) })

/** What was done, and the line as it stands now; null where it was rejected or is not there any more. */
export const done = z.object({
  entries: z.array(entry),
  line: line.nullable(),
  version: z.string().nullable(),
})
export type Done = z.infer<typeof done>

export const many = z.object({ preview: z.boolean(), count: z.int(), entries: z.array(entry) })
export type Many = z.infer<typeof many>

export const history = pageOf(entry)

/** RFC 9457, with our code and remedy. A conflict holds the line as it stands now and the act that was refused. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  remedy: z.string(),
  current: line.nullable().optional(),
  version: z.string().optional(),
  yours: z.unknown().optional(),
})
export type Problem = z.infer<typeof problem>
