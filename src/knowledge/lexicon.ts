import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import Papa from 'papaparse'
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { Failure, ploverClass, type PloverClass } from '../model/index.ts'
import { countryName, type Named, slug } from './names.ts'
import { PhraseIndex } from './phrase-index.ts'

/** A verb or a noun that a user gave a class. The slots are those of the tables of `events`. */
export interface LexiconFrame {
  readonly line: number
  readonly part: 'verb' | 'noun'
  readonly lemma: string
  readonly particle: string | null
  readonly preposition: string | null
  /** Lemmas, one of which its object (of a noun: a modifier) must be; empty for any. */
  readonly objects: readonly string[]
  readonly class: PloverClass
  readonly mode: string | null
  /** null: the root code of the class. */
  readonly cameo: string | null
  readonly recipient: readonly string[]
  readonly flags: readonly string[]
}

/** Further frames and actors that a user gave in a file. */
export interface Lexicon {
  /** Of the file's bytes: the first 12 hexadecimal digits of their SHA-256. */
  readonly id: string
  readonly frames: readonly LexiconFrame[]
  readonly actors: PhraseIndex<Named>
}

/** What flags a user may set, and what they ask for. */
export const LEXICON_FLAGS: readonly string[] = ['dyad', 'target', 'soft', 'mutual', 'crowd', 'any']
const FIELDS = 'kind,word,particle,preposition,objects,class,mode,cameo,recipient,flags,also,country,sector'.split(',')
const LARGEST = 2 ** 20

/** A row as it stands in the file, whatever its form: names and values as text. */
interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/**
 * Reads a lexicon: YAML with the lists `verbs`, `nouns` and `actors`, or CSV with a column `kind`.
 *
 * @throws Failure `lexicon.row`, with the line, where a row is wrong or contradicts another
 * @example
 * loadLexicon('ours.yaml').frames[0].class // "SANCTION"
 */
export function loadLexicon(file: string): Lexicon {
  let text: string
  try {
    if (statSync(file).size > LARGEST) throw new Error('more than 1 MB')
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    throw new Failure('lexicon.unreadable', { source: file, detail: (thrown as Error).message })
  }
  return parseLexicon(text, file)
}

/** The same for a text; the name's ending says whether it is CSV. */
export function parseLexicon(text: string, file: string): Lexicon {
  const wrong = (line: number, detail: string): never => {
    throw new Failure('lexicon.row', { source: file, line: String(line), detail })
  }
  const rows = /\.csv$/i.test(file) ? csvRows(text, wrong) : yamlRows(text, wrong)
  const frames: LexiconFrame[] = []
  const actors = new PhraseIndex<Named>()
  const seen = new Map<string, { line: number; says: string }>()
  const once = (key: string, says: string, line: number) => {
    const before = seen.get(key)
    if (before)
      wrong(
        line,
        `"${key}" stands in line ${before.line} already, ${before.says === says ? 'the same' : `as ${before.says}`}`,
      )
    seen.set(key, { line, says })
  }
  for (const row of rows) {
    if (row.cells.get('kind') === 'actor') {
      for (const named of actorsOf(row, wrong)) {
        once(named.name, `${named.country ?? ''} ${named.sector ?? ''}`.trim(), row.line)
        actors.add(named.name, named)
      }
    } else {
      const frame = frameOf(row, wrong)
      once(wordsOf(frame), frame.class, row.line)
      frames.push(frame)
    }
  }
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 12), frames, actors }
}

type Wrong = (line: number, detail: string) => never

const wordsOf = ({ lemma, particle, preposition, objects }: LexiconFrame): string =>
  [lemma, particle, preposition && `@${preposition}`, objects.length && `~${objects.toSorted().join(',')}`]
    .filter(Boolean)
    .join(' ')

function csvRows(text: string, wrong: Wrong): Row[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [head = [], ...rest] = data
  const names = head.map(name => name.trim().toLowerCase())
  const unknown = names.find(name => !FIELDS.includes(name))
  if (unknown !== undefined) wrong(1, `no column is called "${unknown}"; there are ${FIELDS.join(', ')}`)
  if (!names.includes('kind') || !names.includes('word')) wrong(1, 'the columns "kind" and "word" are needed')
  return rest.flatMap((cells, i) => {
    const line = i + 2
    if (cells.every(cell => !cell.trim()) || cells[0].startsWith('#')) return []
    if (cells.length > names.length) wrong(line, `${cells.length} cells, but ${names.length} columns`)
    return [{ line, cells: new Map(cells.map((cell, k) => [names[k], cell.trim()])) }]
  })
}

const LISTS: Readonly<Record<string, string>> = { verbs: 'verb', nouns: 'noun', actors: 'actor' }

function yamlRows(text: string, wrong: Wrong): Row[] {
  const counter = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: counter, maxAliasCount: 0 } as Parameters<typeof parseDocument>[1])
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line
  const [error] = parsed.errors
  if (error) wrong(lineAt(error.pos[0]), error.message.split('\n')[0])
  if (!isMap(parsed.contents)) return wrong(1, 'the lists "verbs", "nouns" or "actors" are expected')
  return (parsed.contents as YAMLMap).items.flatMap(({ key, value }) => {
    const list = String(key)
    const line = lineAt((key as { range?: readonly number[] }).range?.[0])
    if (!LISTS[list]) wrong(line, `no list is called "${list}"; there are verbs, nouns and actors`)
    if (!isSeq(value)) return wrong(line, `"${list}" is no list`)
    return value.items.map(item => {
      const at = lineAt((item as { range?: readonly number[] }).range?.[0])
      if (!isMap(item)) return wrong(at, 'a row of names and values is expected')
      const cells = new Map<string, string>([['kind', LISTS[list]]])
      for (const [name, given] of Object.entries(item.toJSON() as Record<string, unknown>)) {
        if (!FIELDS.includes(name) || name === 'kind') wrong(at, `nothing is called "${name}"`)
        cells.set(name, Array.isArray(given) ? given.join(';') : String(given ?? ''))
      }
      return { line: at, cells }
    })
  })
}

const listIn = (row: Row, name: string): string[] =>
  (row.cells.get(name) ?? '')
    .split(/[;,]/)
    .map(item => item.trim())
    .filter(Boolean)
const WORD = /^[\p{L}][\p{L}\p{N}'’-]*$/u

function frameOf(row: Row, wrong: Wrong): LexiconFrame {
  const { line, cells } = row
  const part = cells.get('kind')
  if (part !== 'verb' && part !== 'noun') return wrong(line, `a row is a verb, a noun or an actor, not "${part}"`)
  const lemma = (cells.get('word') ?? '').toLowerCase()
  if (!WORD.test(lemma)) wrong(line, `"${lemma}" is not one word in its basic form`)
  const name = ploverClass.safeParse((cells.get('class') ?? '').toUpperCase())
  if (!name.success)
    return wrong(line, `"${cells.get('class') ?? ''}" is none of the classes ${ploverClass.options.join(', ')}`)
  const recipient = listIn(row, 'recipient')
  const flags = listIn(row, 'flags')
  const strange = flags.find(flag => !LEXICON_FLAGS.includes(flag))
  if (strange) wrong(line, `no flag is called "${strange}"; there are ${LEXICON_FLAGS.join(', ')}`)
  const slot = recipient.find(item => !/^[a-z]+$/.test(item))
  if (slot) wrong(line, `a recipient stands at obj, iobj or a preposition, not at "${slot}"`)
  const cameo = cells.get('cameo') || null
  if (cameo && !/^\d{2,4}$/.test(cameo)) wrong(line, `"${cameo}" is no CAMEO code`)
  const objects = listIn(row, 'objects').map(item => item.toLowerCase())
  const odd = objects.find(item => !WORD.test(item))
  if (odd) wrong(line, `"${odd}" is not one word in its basic form`)
  return {
    line,
    part,
    lemma,
    particle: cells.get('particle')?.toLowerCase() || null,
    preposition: cells.get('preposition')?.toLowerCase() || null,
    objects,
    class: name.data,
    mode: cells.get('mode') || null,
    cameo,
    recipient,
    flags,
  }
}

function actorsOf(row: Row, wrong: Wrong): Named[] {
  const { line, cells } = row
  const country = cells.get('country')?.toUpperCase() || null
  if (country && countryName(country) === country) wrong(line, `"${country}" is no country's code of three letters`)
  const sector = cells.get('sector')?.toUpperCase() || null
  if (sector && !/^[A-Z]{3}$/.test(sector)) wrong(line, `"${sector}" is no sector of three letters`)
  if (!country && !sector) wrong(line, 'an actor needs a country or a sector')
  const all = [cells.get('word') ?? '', ...listIn(row, 'also')]
  if (!all[0] || all.some(name => !/^\p{Lu}/u.test(name))) wrong(line, 'a name begins with a capital letter')
  const id = `${country ?? sector}-${slug(all[0])}`
  return all.map(name => {
    const acronym = /^[A-Z.0-9/&-]{2,6}$/.test(name)
    return { kind: 'body', id, name, country, sector, ambiguous: false, acronym }
  })
}
