import type { Doc } from '../doc.ts'
import { form, upos, xpos } from '../doc.ts'
import { FUTURE_CUES, PAST_CUES } from './en/words.ts'

const REACH = 12

/** Tense of the clause that a token stands in: of the verbs that govern it, else of the nearest verb, the left first. */
export function tenseAt(doc: Doc, token: number): 'past' | 'future' | null {
  const sentence = doc.sentence[token]
  const [from, to] = [doc.sentenceStart[sentence], doc.sentenceStart[sentence + 1]]
  let steps = 0
  for (let verb = doc.head[token]; verb >= 0 && steps < REACH; verb = doc.head[verb], steps++) {
    if (upos(doc, verb) !== 'VERB') continue
    for (let k = doc.childStart[verb]; k < doc.childStart[verb + 1]; k++) {
      if (tenseOf(doc, doc.child[k]) === 'future' && doc.child[k] < verb) return 'future'
    }
    const own = tenseOf(doc, verb)
    if (own) return own
  }
  for (let i = token - 1; i >= Math.max(from, token - REACH); i--) {
    const tense = tenseOf(doc, i)
    if (tense) return tense
  }
  for (let i = token + 1; i < Math.min(to, token + REACH); i++) {
    const tense = tenseOf(doc, i)
    if (tense) return tense
  }
  return null
}

function tenseOf(doc: Doc, token: number): 'past' | 'future' | null {
  const word = form(doc, token).toLowerCase()
  if (FUTURE_CUES.has(word)) return 'future'
  if (xpos(doc, token) === 'VBD' || PAST_CUES.has(word)) return 'past'
  return xpos(doc, token) === 'XX' && /[a-z]{2}ed$/.test(word) ? 'past' : null
}
