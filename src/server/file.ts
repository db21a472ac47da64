import {
  actorSheet,
  articleSheet,
  eventSheet,
  gdeltSheet,
  type HtmlLine,
  ploverSheet,
  type Sheet,
  statementSheet,
  toBibtex,
  toCsl,
  toCsv,
  toHtml,
  toRis,
  toTsv,
} from '../export/index.ts'
import { type Article, Failure, type Occurrence } from '../model/index.ts'
import type { Answer, OpenRecord, Query, Shown } from '../record/index.ts'

export type Kind = 'events' | 'statements' | 'articles' | 'actors'

/** What a search gives as a file: its ending, its media type, and of which lines it can be made. */
export const FORMATS = {
  csv: { type: 'text/csv', ending: 'csv', kinds: ['events', 'statements', 'articles', 'actors'] },
  jsonl: { type: 'application/jsonl', ending: 'jsonl', kinds: ['events', 'statements', 'articles', 'actors'] },
  html: { type: 'text/html', ending: 'html', kinds: ['events', 'statements'] },
  gdelt: { type: 'text/tab-separated-values', ending: 'tsv', kinds: ['events'] },
  plover: { type: 'text/tab-separated-values', ending: 'tsv', kinds: ['events'] },
  bibtex: { type: 'application/x-bibtex', ending: 'bib', kinds: ['articles'] },
  ris: { type: 'application/x-research-info-systems', ending: 'ris', kinds: ['articles'] },
  'csl-json': { type: 'application/vnd.citationstyles.csl+json', ending: 'json', kinds: ['articles'] },
} as const satisfies Readonly<Record<string, { type: string; ending: string; kinds: readonly Kind[] }>>
export type Format = keyof typeof FORMATS

export interface FileAsked {
  readonly kind: Kind
  readonly format: Format
  /** Its `cursor` says which part of the file is asked for. */
  readonly query: Query
}

/** A part of a file; `next` is the cursor of the part after it, and null of the last. */
export interface FilePart {
  readonly text: string
  readonly next: string | null
}

/** Lines in one part; what is made of them is held in memory. */
const PART = 500
/** Lines in one HTML file: a browser must be able to open it. */
const MOST_HTML = 5_000

/** @throws Failure request.wrong where the lines cannot be given in this format */
export function checkFormat({ kind, format }: Pick<FileAsked, 'kind' | 'format'>): void {
  if (!(FORMATS[format].kinds as readonly Kind[]).includes(kind))
    throw new Failure('request.wrong', { detail: `${kind} cannot be given as ${format}` })
}

/** Files are made part by part, so that neither side has to hold a whole one. */
export function filePart(record: OpenRecord, { kind, format, query }: FileAsked): FilePart {
  if (format === 'html') return { text: htmlOf(record, kind, query), next: null }
  const { items, next } = record[kind]({ ...query, limit: PART }) as Answer<never>
  const first = query.cursor === undefined
  switch (format) {
    case 'jsonl':
      return { text: items.map(item => `${JSON.stringify(item)}\n`).join(''), next }
    case 'csv': {
      const sheet: Sheet<never> = SHEETS[kind]
      const rows = items.flatMap(item => sheet.rows(item))
      return { text: toCsv(sheet, rows, { header: first }), next }
    }
    case 'gdelt':
    case 'plover': {
      const sheet = format === 'gdelt' ? gdeltSheet : ploverSheet
      const rows = (items as readonly Occurrence[]).flatMap(({ id }) =>
        sheet.rows(record.show(id) as Extract<Shown, { type: 'occurrence' }>),
      )
      return { text: toTsv(sheet, rows, { header: first && format === 'plover' }), next }
    }
    case 'bibtex':
    case 'ris':
      return { text: (items as readonly Article[]).map(format === 'ris' ? toRis : toBibtex).join(''), next }
    case 'csl-json': {
      const list = (items as readonly Article[]).map(article => JSON.stringify(toCsl(article))).join(',\n')
      return { text: `${first ? '[' : ',\n'}${list}${next === null ? ']\n' : ''}`, next }
    }
  }
}

const SHEETS = { events: eventSheet, statements: statementSheet, articles: articleSheet, actors: actorSheet } as const

function htmlOf(record: OpenRecord, kind: Kind, query: Query): string {
  const lines: HtmlLine[] = []
  let cursor = query.cursor
  do {
    const page: Answer<{ id: string }> = record[kind as 'events']({
      ...query,
      limit: PART,
      ...(cursor !== undefined && { cursor }),
    })
    lines.push(...page.items.flatMap(({ id }) => linesUnder(record, id)))
    cursor = page.next ?? undefined
  } while (cursor !== undefined && lines.length < MOST_HTML)
  const texts = new Set(lines.map(line => line.article.id))
  const articles = [...texts].flatMap(id => record.reading(id)?.article ?? [])
  const whole = cursor === undefined ? '' : ', the newest: there are more'
  return toHtml(lines, articles, `${lines.length} ${kind} from a record${whole}`)
}

function linesUnder(record: OpenRecord, id: string): HtmlLine[] {
  const shown = record.show(id)
  if (shown.type === 'occurrence') return shown.lines
  return shown.type === 'article' ? [] : [shown]
}

/** One entry of a bibliography. */
export function citationOf(article: Article, format: 'bibtex' | 'ris' | 'csl-json'): string {
  if (format === 'csl-json') return `${JSON.stringify([toCsl(article)], null, 1)}\n`
  return format === 'ris' ? toRis(article) : toBibtex(article)
}
