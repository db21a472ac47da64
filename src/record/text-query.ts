import { Failure } from '../model/index.ts'
import type { Query } from './query.ts'

export const MAX_TEXT = 512
export const MAX_TERMS = 32

/** Each phrase is a list of words that stand beside each other; a single word is a phrase of one. */
export interface TextQuery {
  readonly all: readonly (readonly string[])[]
  readonly none: readonly (readonly string[])[]
}

const LISTS = ['class', 'country', 'status', 'stance', 'marked'] as const
const VALUES = ['actor', 'dyad', 'since', 'until', 'outlet', 'speaker', 'tag'] as const
type Field = (typeof LISTS)[number] | (typeof VALUES)[number]

const isList = (name: string): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name)
const isField = (name: string): name is Field => isList(name) || (VALUES as readonly string[]).includes(name)

/**
 * Reads a text that somebody typed:
 *
 *     expelled diplomats        both words
 *     "persona non grata"       a phrase
 *     -embassy  -"the embassy"  without
 *     class:SANCTION outlet:"The Times"   a field of the query; lists are split at commas
 *
 * Everything else, operators of any database included, is words and nothing more.
 * @throws Failure query.wrong for more than 32 terms or 512 characters
 */
export function parseText(text: string): { text: TextQuery; fields: Partial<Query> } {
  if (text.length > MAX_TEXT)
    throw new Failure('query.wrong', { detail: `the text has ${text.length} characters; at most ${MAX_TEXT} are read` })
  const all: string[][] = []
  const none: string[][] = []
  const fields: Record<string, string | string[]> = {}
  const terms = [...text.matchAll(/(-?)(?:([a-z]{3,8}):)?(?:"([^"]*)"?|([^\s"]+))/g)]
  if (terms.length > MAX_TERMS)
    throw new Failure('query.wrong', { detail: `the text has ${terms.length} terms; at most ${MAX_TERMS} are read` })
  for (const [, minus, name = '', phrase, word] of terms) {
    const value = phrase ?? word ?? ''
    if (isField(name)) {
      if (minus)
        throw new Failure('query.wrong', { detail: `"-${name}:" is not understood: only words can be left out` })
      fields[name] = isList(name) ? [...((fields[name] as string[]) ?? []), ...value.split(',')] : value
      continue
    }
    const words = wordsIn(name ? `${name} ${value}` : value)
    if (words.length) (minus ? none : all).push(words)
  }
  return { text: { all, none }, fields: fields as Partial<Query> }
}

/** Letters, marks and digits, as the index splits them. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\p{Co}]+/gu) ?? []

/** The expression for FTS5: each word quoted, so that nothing in it is an operator. */
export const toMatch = (phrases: readonly (readonly string[])[], joined: 'AND' | 'OR'): string =>
  phrases.map(words => `"${words.join(' ')}"`).join(` ${joined} `)
