import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { REL } from '../src/language/labels.ts'

/** A sentence with its gold syntax, one entry a word. */
export interface TreeSentence {
  readonly document: string
  readonly words: string[]
  readonly lemmas: string[]
  /** "NOUN NNS". */
  readonly tags: string[]
  /** Word number, or the number of words for the root's own head. */
  readonly heads: number[]
  readonly rels: number[]
}

/** Genres of GUM whose texts are non-commercial: never trained on. The genre stands in the document's name. */
const CLOSED = /^GUM_(?:fiction|whow|essay|letter|podcast)_/

export function readTreebank(file: string): TreeSentence[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences: TreeSentence[] = []
  let document = ''
  for (const block of text.split('\n\n')) {
    const rows: string[][] = []
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14)
      else if (/^\d+\t/.test(line)) rows.push(line.split('\t'))
    }
    if (!rows.length) continue
    sentences.push({
      document,
      words: rows.map(r => r[1]),
      lemmas: rows.map(r => r[2]),
      tags: rows.map(r => `${r[3]} ${r[4]}`),
      heads: rows.map(r => (r[6] === '0' ? rows.length : Number(r[6]) - 1)),
      rels: rows.map(r => REL[r[7] as keyof typeof REL] ?? REL.dep),
    })
  }
  return sentences
}

/** What the shipped models learn from: UD English EWT and the free genres of GUM. */
export function trainingSentences(data: string): TreeSentence[] {
  const part = (name: string) => readTreebank(join(data, 'syntax', name))
  return [...part('en_ewt-ud-train.conllu.gz'), ...part('en_gum-ud-train.conllu.gz')].filter(
    s => !CLOSED.test(s.document),
  )
}
