import { type Article, type Event, Failure, type Occurrence, type Reason, type Statement } from '../model/index.ts'
import type { Entry } from './act.ts'
import type { Db } from './database.ts'
import { forgotten, tombstoneAt } from './forget.ts'
import { entriesOfTarget } from './log.ts'
import { type Mark, marksAt } from './marks.ts'
import { occurrence } from './occurrences.ts'
import { recentReading } from './recent-reading.ts'
import { correctedIn } from './write-index.ts'

/** W3C Web Annotation selectors into the text of an article. */
export interface Evidence {
  readonly article: string
  /** Of the bytes that were archived. */
  readonly sha256: string
  readonly textSha256: string
  readonly sentence: string
  /** The reasons of the line, each with the words that it points at. */
  readonly reasons: readonly (Reason & { readonly words: string })[]
  readonly selectors: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ][]
}

/** What people did to a line, and how the machine read it. */
export interface Human<Line> {
  readonly marks: readonly Mark[]
  readonly acts: readonly Entry[]
  /** The line as it was read, where people changed it; null where they did not, or coded it by hand. */
  readonly machine: Line | null
}

/** A line of the record with all that stands behind it. */
export type Shown =
  | {
      readonly type: 'occurrence'
      readonly occurrence: Occurrence
      readonly lines: Extract<Shown, { type: 'event' }>[]
    }
  | {
      readonly type: 'event'
      readonly event: Event
      /** The statements in whose voice it is told, the innermost first. */
      readonly voices: Statement[]
      readonly article: ArticleHead
      readonly evidence: Evidence
      readonly occurrence: Occurrence
      readonly human: Human<Event>
    }
  | {
      readonly type: 'statement'
      readonly statement: Statement
      readonly within: Statement[]
      readonly article: ArticleHead
      readonly evidence: Evidence
      readonly human: Human<Statement>
    }
  | { readonly type: 'article'; readonly article: Article; readonly events: Event[]; readonly statements: Statement[] }

export type ArticleHead = Pick<Article, 'id' | 'title' | 'publisher' | 'published' | 'url' | 'canonicalUrl' | 'source'>

/** @throws Failure record.notFound */
export function show(db: Db, id: string): Shown {
  const whole = db.prepare('SELECT n FROM occurrence WHERE id = ?').pluck().get(id) as number | undefined
  if (whole !== undefined) {
    const found = occurrence(db, whole)
    const lines = found.accounts.map(account => showLine(db, account.event, found) as ShownEvent)
    return { type: 'occurrence', occurrence: found, lines }
  }
  return showLine(db, id)
}

type ShownEvent = Extract<Shown, { type: 'event' }>

/** @param told the occurrence that the line belongs to, where it is known */
function showLine(db: Db, id: string, told?: Occurrence): Shown {
  const row = db
    .prepare(
      `SELECT 'event' AS type, line.json, article.id AS article, occurrence FROM event
       JOIN line ON line.event = event.n JOIN article ON article.n = event.article WHERE event.id = :id
       UNION ALL
       SELECT 'statement', statement.json, article.id, NULL FROM statement JOIN article ON article.n = statement.article WHERE statement.id = :id
       UNION ALL
       SELECT 'article', NULL, article.id, NULL FROM article WHERE id = :id`,
    )
    .get({ id }) as { type: Shown['type']; json: string; article: string; occurrence: number } | undefined
  if (!row) throw gone(db, id)
  const read = recentReading(db, row.article)
  if (!read) throw new Failure('record.lost', { id: row.article })
  const reading = correctedIn(db, read)
  const { article, statements, events, sentences } = reading
  if (row.type === 'article') return { type: 'article', article, events, statements }
  const head = (({ id, title, publisher, published, url, canonicalUrl, source }) => ({
    id,
    title,
    publisher,
    published,
    url,
    canonicalUrl,
    source,
  }))(article)
  const sentenceAt = (n: number) => article.text.slice(...(sentences[n] ?? [0, 0]))
  if (row.type === 'statement') {
    const statement = JSON.parse(row.json) as Statement
    return {
      type: 'statement',
      statement,
      within: voices(statement.within, statements),
      article: head,
      evidence: evidenceOf(article, statement.content.spans, sentenceAt(statement.sentence), statement.reasons),
      human: humanOf(db, statement, read.statements),
    }
  }
  const event = JSON.parse(row.json) as Event
  return {
    type: 'event',
    event,
    voices: voices(event.assertedBy, statements),
    article: head,
    evidence: evidenceOf(article, event.trigger.spans, sentenceAt(event.sentence), event.reasons),
    occurrence: told ?? occurrence(db, row.occurrence),
    human: humanOf(db, event, read.events),
  }
}

/** From a statement outwards: who says it, within whose statement, and so on. */
function voices(id: string | null, statements: readonly Statement[]): Statement[] {
  const chain: Statement[] = []
  for (let at = id; at !== null;) {
    const found = statements.find(statement => statement.id === at)
    if (!found || chain.includes(found)) break
    chain.push(found)
    at = found.inheritedFrom ?? found.within
  }
  return chain
}

const CONTEXT = 32

function humanOf<Line extends { id: string }>(db: Db, shown: Line, read: readonly Line[]): Human<Line> {
  const machine = read.find(line => line.id === shown.id) ?? null
  const changed = machine && JSON.stringify(machine) !== JSON.stringify(shown)
  return { marks: marksAt(db, shown.id), acts: entriesOfTarget(db, shown.id), machine: changed ? machine : null }
}

/** Why there is no such line: it was removed on request, a person rejected it, or there never was one. */
function gone(db: Db, id: string): Failure {
  const last = entriesOfTarget(db, id).findLast(entry => entry.act === 'reject')
  const tombstone = tombstoneAt(db, id)
  if (tombstone) return forgotten(tombstone)
  if (!last) return new Failure('record.notFound', { id })
  return new Failure('record.rejected', { id, who: last.who, day: last.at.slice(0, 10) })
}

function evidenceOf(
  article: Article,
  spans: readonly (readonly [number, number])[],
  sentence: string,
  reasons: readonly Reason[],
): Evidence {
  const { text } = article
  return {
    article: article.id,
    sha256: article.snapshot.sha256,
    textSha256: article.textSha256,
    sentence,
    reasons: reasons.map(r => ({ ...r, words: r.spans.map(span => text.slice(...span)).join(' … ') })),
    selectors: spans.map(([start, end]) => [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
    ]),
  }
}
