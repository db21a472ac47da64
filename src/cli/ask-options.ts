import { type Command, InvalidArgumentError, Option } from 'commander'
import { existsSync } from 'node:fs'
import type { OpenRecord, Query } from '../record/index.ts'

export interface DbOption {
  readonly db?: string
}

export interface AskOptions extends DbOption, Omit<Query, 'text'> {
  readonly text?: string
  readonly json?: true
  readonly format?: Format
  readonly facets?: true
}

export const FORMATS = [
  ...(['text', 'jsonl', 'csv', 'parquet', 'html'] as const),
  ...(['gdelt', 'plover', 'bibtex', 'ris', 'csl'] as const),
] as const
export type Format = (typeof FORMATS)[number]

/** --db FILE, else DEMARCHE_DB, else ./demarche.db */
export const recordFile = ({ db }: DbOption): string => db || process.env['DEMARCHE_DB'] || 'demarche.db'

export const dbOption = (): Option =>
  new Option('--db <file>', 'the record (default: $DEMARCHE_DB, else ./demarche.db)')

/** Opens a record that must be there; read-only where it cannot be written. */
export async function openToAsk(options: DbOption): Promise<OpenRecord> {
  const [{ openRecord }, { Failure }] = await Promise.all([import('../record/index.ts'), import('../model/index.ts')])
  const file = recordFile(options)
  if (!existsSync(file)) throw new Failure('record.missing', { source: file })
  try {
    return openRecord(file)
  } catch (thrown) {
    if (!(thrown instanceof Failure && ['record.readOnly', 'record.cannotOpen'].includes(thrown.code))) throw thrown
    return openRecord(file, { readOnly: true })
  }
}

const collect = (value: string, before: string[] = []): string[] => [...before, ...value.split(',').filter(Boolean)]
const upper = (value: string, before?: string[]): string[] => collect(value.toUpperCase(), before)
const quads = (value: string, before: number[] = []): number[] => [...before, ...collect(value).map(number)]

function number(value: string): number {
  const parsed = Number(value)
  if (!value.trim() || Number.isNaN(parsed)) throw new InvalidArgumentError('not a number')
  return parsed
}

/** What narrows an answer. The values themselves are checked by the query's own schema. */
export function withQuery(command: Command): Command {
  return command
    .argument('[words...]', 'words in the line: word, "a phrase", -without, class:SANCTION')
    .addOption(dbOption())
    .option('--actor <name>', 'who takes part: a name, a part of it, or a code (RUSGOV)')
    .option('--dyad <pair>', 'RUS,USA: between them; RUS>USA: one way; * is anybody')
    .option('--country <codes>', 'ISO 3166-1 alpha-3, on either side', upper)
    .option('--class <classes>', 'event classes: SANCTION,ACCUSE', upper)
    .option('--quad <quads>', '1, 2 cooperation; 3, 4 conflict; verbal, material', quads)
    .option('--status <statuses>', 'happened, planned, denied …', collect)
    .option('--since <day>', 'not over before: 2021, 2021-04, 2021-04-28')
    .option('--until <day>', 'not begun after')
    .option('--outlet <name>', 'who published it')
    .option('--speaker <name>', 'who says so')
    .option('--stance <stances>', 'says, denies, threatens …', collect)
    .option('--confidence <least>', '0 to 1', number)
    .option('--tag <tag>', 'what people tagged so')
    .option('--marked <marks>', 'accepted, changed, coded, bookmark, note, trash', collect)
    .option('--limit <n>', 'how many lines at most', number)
    .option('--cursor <cursor>', 'goes on where an answer stopped')
    .option('--json', 'one line of JSON each')
    .addOption(
      new Option(
        '--format <format>',
        'how to print; html for events and statements, gdelt and plover for events, bibtex, ris and csl for articles',
      ).choices([...FORMATS]),
    )
}

/** The query of a call: the options, and the words put back as they were typed. */
export function queryOf(words: readonly string[], options: AskOptions): Query {
  const { db: _, json: __, format: ___, limit: ____, facets: _____, ...fields } = options
  // The shell took the quotes of "a phrase" away: one argument of several words is a phrase again.
  const text = words.map(word => (/\s/.test(word) && !/["]/.test(word) ? quoted(word) : word)).join(' ')
  return { ...fields, ...(text && { text }) }
}

function quoted(word: string): string {
  const [, before = '', rest = ''] = /^(-?(?:[a-z]{4,8}:)?)(.*)$/s.exec(word) ?? []
  return `${before}"${rest}"`
}

export const formatOf = ({ json, format }: AskOptions): Format => format ?? (json ? 'jsonl' : 'text')
