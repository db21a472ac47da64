import { REL } from '../src/language/labels.ts'
import { randomSource } from './random.ts'
import type { TreeSentence } from './treebank.ts'

const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|over)$/i

/**
 * Sentences in the register of headlines, made from training sentences: no final stop, no articles, no form of "be"
 * that only links or helps; every second one with capitals. One sentence in twelve has such a sibling.
 */
export function headlines(sentences: readonly TreeSentence[]): TreeSentence[] {
  const random = randomSource(3)
  return sentences.flatMap(s => {
    if (s.words.length < 5 || s.words.length > 22 || random() > 1 / 8) return []
    const root = s.heads.indexOf(s.words.length)
    if (!s.tags[root]?.startsWith('VERB')) return []
    const leaf = (i: number) => !s.heads.includes(i)
    const drop = s.words.map(
      (word, i) =>
        leaf(i) &&
        ((s.rels[i] === REL.det && /^(?:a|an|the)$/i.test(word)) ||
          s.rels[i] === REL['aux:pass'] ||
          (i === s.words.length - 1 && word === '.')),
    )
    return [pick(s, drop, random() < 0.5)]
  })
}

function pick(s: TreeSentence, drop: readonly boolean[], capitals: boolean): TreeSentence {
  const kept = s.words.map((_, i) => i).filter(i => !drop[i])
  const place = new Map(kept.map((old, i) => [old, i]))
  const raised = (word: string, i: number) =>
    (capitals && !SMALL.test(word)) || i === 0 ? word.replace(/^\p{Ll}/u, c => c.toUpperCase()) : word
  return {
    document: s.document,
    words: kept.map((old, i) => raised(s.words[old], i)),
    lemmas: kept.map(old => s.lemmas[old]),
    tags: kept.map(old => s.tags[old]),
    heads: kept.map(old => place.get(s.heads[old]) ?? kept.length),
    rels: kept.map(old => s.rels[old]),
  }
}
