import { REL } from '../src/language/labels.ts'
import { randomSource } from './random.ts'
import type { TreeSentence } from './treebank.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * Reports with a day after the verb of speech, as agencies write them: "The minister said on Tuesday that …". Made from
 * training sentences whose verb has a clause right after it; the treebanks hold next to none of these, and without them
 * the clause hangs on the day.
 */
export function datedReports(sentences: readonly TreeSentence[]): TreeSentence[] {
  const random = randomSource(11)
  return sentences.flatMap(s => {
    const verb = s.words.findIndex((_, i) => /^VERB (?:VBD|VBZ|VBP|VBN)$/.test(s.tags[i]) && clauseFollows(s, i))
    if (verb < 0 || random() > 0.5) return []
    const day = DAYS[Math.floor(random() * DAYS.length)]
    return [withDay(s, verb, random() < 0.75 ? ['on', day] : [day])]
  })
}

/** A clausal complement begins at the very next word: with "that", or with its own subject. */
function clauseFollows(s: TreeSentence, verb: number): boolean {
  const clause = s.heads.findIndex((head, i) => head === verb && i > verb && s.rels[i] === REL.ccomp)
  const next = verb + 1
  if (clause < 0 || next >= s.words.length) return false
  if (s.words[next].toLowerCase() === 'that') return s.rels[next] === REL.mark && s.heads[next] === clause
  return s.heads[next] === clause && s.rels[next] === REL.nsubj && next < clause
}

function withDay(s: TreeSentence, verb: number, added: readonly string[]): TreeSentence {
  const at = verb + 1
  const moved = (i: number) => (i >= at ? i + added.length : i)
  const day = at + added.length - 1
  const splice = <T>(column: readonly T[], ...fresh: T[]): T[] => column.toSpliced(at, 0, ...fresh)
  const bare = added.length === 1
  return {
    document: s.document,
    words: splice(s.words, ...added),
    lemmas: splice(s.lemmas, ...added),
    tags: splice(s.tags, ...(bare ? ['PROPN NNP'] : ['ADP IN', 'PROPN NNP'])),
    heads: splice(s.heads.map(moved), ...(bare ? [verb] : [day, verb])),
    rels: splice(s.rels, ...(bare ? [REL['obl:unmarked']] : [REL.case, REL.obl])),
  }
}
