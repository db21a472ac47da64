import type { Article } from '../model/index.ts'

/**
 * Articles as entries of a bibliography. Each cites the kept copy: when it was captured and the SHA-256 of its bytes.
 * BibTeX with the fields of biblatex's @online; RIS of type NEWS; CSL-JSON 1.0 of type article-newspaper.
 */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

const addressOf = (a: Article): string | null => a.canonicalUrl ?? a.url
const outletOf = (a: Article): string | null => a.publisher ?? (addressOf(a) && hostOf(addressOf(a)!))
const kept = ({ snapshot: { sha256, capturedAt } }: Article): string =>
  `Kept copy${capturedAt ? ` of ${capturedAt}` : ''}, SHA-256 ${sha256}`
const day = (date: string | null): string | null => date?.slice(0, 10) ?? null

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, sign => BIBTEX[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')

/** One entry; the key is the article's id. */
export function toBibtex(a: Article): string {
  const address = addressOf(a)
  const fields: [string, string | null][] = [
    ['title', a.title && `{${tex(a.title)}}`],
    ['author', a.byline.length ? a.byline.map(name => `{${tex(name)}}`).join(' and ') : null],
    ['organization', outletOf(a) && tex(outletOf(a)!)],
    ['date', day(a.published)],
    ['url', address?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['urldate', day(a.snapshot.capturedAt)],
    ['langid', a.language === 'en' ? 'english' : null],
    ['note', kept(a)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@online{${a.id.replace(/[^\w-]/g, '-')},\n${lines.join('\n')}\n}\n`
}

export function toRis(a: Article): string {
  const line = (tag: string, value: string | null) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [])
  return [
    'TY  - NEWS',
    ...line('ID', a.id),
    ...line('TI', a.title),
    ...a.byline.flatMap(name => line('AU', name)),
    ...line('T2', outletOf(a)),
    ...line('DA', day(a.published)?.replaceAll('-', '/') ?? null),
    ...line('UR', addressOf(a)),
    ...line('Y2', day(a.snapshot.capturedAt)?.replaceAll('-', '/') ?? null),
    ...line('LA', a.language),
    ...line('N1', kept(a)),
    'ER  - ',
    '',
  ].join('\r\n')
}

/** An item of CSL-JSON, as citeproc and Zotero read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly note: string
  readonly [field: string]: unknown
}

export function toCsl(a: Article): CslItem {
  const date = (text: string | null) => text && { 'date-parts': [day(text)!.split('-').map(Number)] }
  const fields = {
    title: a.title,
    author: a.byline.length ? a.byline.map(literal => ({ literal })) : null,
    'container-title': outletOf(a),
    issued: date(a.published),
    accessed: date(a.snapshot.capturedAt),
    URL: addressOf(a),
    language: a.language,
  }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return { id: a.id, type: 'article-newspaper', ...known, note: kept(a) }
}
