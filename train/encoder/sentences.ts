import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { REL_LABELS } from '../../src/language/labels.ts'
import { datedReports } from '../dated-reports.ts'
import { headlines } from '../headlines.ts'
import { type TreeSentence, readTreebank, trainingSentences } from '../treebank.ts'

/**
 * Writes what the encoder learns from and is tried on, one sentence a line: `{part, words, tags, heads, rels, names}`.
 * `heads` counts from 1, 0 is the root; `names` (GUM only) holds gold spans `[from, to, kind]`, or is null.
 *
 * usage: DEMARCHE_DATA=… node train/encoder/sentences.ts OUT.jsonl
 */
interface Mention {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly named: boolean
}
interface GumDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly Mention[]
}
type Name = readonly [from: number, to: number, kind: string]

const KIND: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }
const NAME_PART = /^(?:\p{Lu}.*|\p{N}+|of|the|and|for|de|da|di|du|la|le|van|von|der|den|al|el|bin|&|[-–/.'’])$/u
const LEADING =
  /^(?:the|an?|mr\.?|mrs\.?|ms\.?|dr\.?|president|professor|prof\.?|senator|sen\.?|judge|justice|king|queen|prince|princess|pope|sir|general|gen\.?|captain|minister|secretary|chairman)$/i

/** Offsets of a document's words in its text; null where a word isn't found near the one before it. */
function offsets(text: string, words: readonly string[]): [number, number][] | null {
  let at = 0
  const found: [number, number][] = []
  for (const word of words) {
    const from = text.indexOf(word, at)
    if (from < 0 || from > at + 40) return null
    found.push([from, (at = from + word.length)])
  }
  return found
}

/** GUM marks whole noun phrases: the outermost named ones, without article, title and 's, are the names. */
function goldNames(document: GumDocument, sentences: readonly TreeSentence[]): Name[][] | null {
  const where = offsets(
    document.text,
    sentences.flatMap(s => s.words),
  )
  if (!where) return null
  let first = 0
  return sentences.map(({ words }) => {
    const at = where.slice(first, (first += words.length))
    const [from, to] = [at[0][0], at[at.length - 1][1]]
    const inside = document.mentions.filter(m => m.named && m.start >= from && m.end <= to)
    const names: Name[] = []
    for (const m of inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
      let a = at.findIndex(([start]) => start >= m.start)
      let b = at.findLastIndex(([, end]) => end <= m.end)
      while (a >= 0 && a < b && LEADING.test(words[a])) a++
      while (b > a && /^['’]s?$/.test(words[b])) b--
      if (a < 0 || b < a || names.some(n => a < n[1] && n[0] <= b)) continue
      const proper = words.slice(a, b + 1).every(w => NAME_PART.test(w)) && /^[\p{Lu}\p{N}]/u.test(words[b])
      // A named thing of another kind is kept as such: what the teacher calls it is believed, its absence is not.
      if (proper) names.push([a, b + 1, KIND[m.type] ?? 'OTHER'])
    }
    return names
  })
}

const data = process.env['DEMARCHE_DATA'] ?? ''
const gum = gunzipSync(readFileSync(join(data, 'names', 'gum_free_coref_ner.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(line => line)
  .map(line => JSON.parse(line) as GumDocument)
const train = trainingSentences(data)
const names = new Map<TreeSentence, Name[]>()
for (const document of gum) {
  const sentences = train.filter(s => s.document === document.id)
  const found = sentences.length ? goldNames(document, sentences) : null
  found?.forEach((list, i) => names.set(sentences[i], list))
}
const parts: [string, readonly TreeSentence[]][] = [
  ['train', train],
  ['variant', [...headlines(train), ...datedReports(train)]],
  ['ewt-dev', readTreebank(join(data, 'syntax', 'en_ewt-ud-dev.conllu.gz'))],
  ['gum-dev', readTreebank(join(data, 'syntax', 'en_gum-ud-dev.conllu.gz'))],
]
const lines = parts.flatMap(([part, sentences]) =>
  sentences.map(s => {
    const heads = s.heads.map(h => (h === s.words.length ? 0 : h + 1))
    const rels = s.rels.map(r => REL_LABELS[r])
    return JSON.stringify({ part, words: s.words, tags: s.tags, heads, rels, names: names.get(s) ?? null })
  }),
)
writeFileSync(process.argv[2], `${lines.join('\n')}\n`)
console.error(`${lines.length} sentences, ${names.size} of them with gold names`)
