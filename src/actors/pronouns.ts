import { childBy, type Doc, form, lemma, REL, UPOS } from '../language/index.ts'

/** Whom a pronoun may stand for. */
export type PronounKind = 'person' | 'body'
const KINDS: Readonly<Record<string, PronounKind>> = {
  he: 'person',
  him: 'person',
  his: 'person',
  himself: 'person',
  she: 'person',
  her: 'person',
  herself: 'person',
  it: 'body',
  its: 'body',
  itself: 'body',
}
/** Clauses whose subject, where it is a pronoun, goes on from the subject of the clause above. */
const BELOW: ReadonlySet<number> = new Set([REL.ccomp, REL.advcl, REL.xcomp, REL.conj, REL.parataxis])
const MAX_CLAUSES = 6
/** Verbs whose subject "it" is somebody, never the weather or a clause. */
const SPEECH: ReadonlySet<string> = new Set(
  'say,add,deny,warn,accuse,call,urge,condemn,announce,demand,claim,insist,reject,vow,pledge,promise,threaten,tell,ask,expel,summon,recall'.split(
    ',',
  ),
)

export const pronounKind = (doc: Doc, token: number): PronounKind | null => {
  if (doc.upos[token] !== UPOS.PRON) return null
  const word = form(doc, token).toLowerCase()
  return Object.hasOwn(KINDS, word) ? KINDS[word] : null
}

/**
 * The subject that a pronoun goes on from: that of its own clause for a possessive, of a clause above, else of the sentence
 * before where the pronoun opens its own. -1 where none is safe. `suits` says who may be meant.
 */
export function subjectBefore(doc: Doc, pronoun: number, kind: PronounKind, suits: (token: number) => boolean): number {
  const relation = doc.rel[pronoun]
  if (relation === REL.expl) return -1
  const subject = relation === REL.nsubj || relation === REL['nsubj:pass']
  const possessive = relation === REL['nmod:poss']
  let clause = doc.head[pronoun]
  if (possessive) clause = clauseOf(doc, clause)
  for (let i = 0; i < MAX_CLAUSES && clause >= 0; i++) {
    const found = subjectOf(doc, clause)
    const own = i === 0 && !possessive
    if (found >= 0 && found < pronoun && !own) return suits(found) ? found : -1
    if (!BELOW.has(doc.rel[clause]) && i > 0) break
    clause = clauseOf(doc, doc.head[clause])
  }
  if (!subject || !opens(doc, pronoun) || (kind === 'body' && !SPEECH.has(lemma(doc, doc.head[pronoun])))) return -1
  return lastSubject(doc, doc.sentence[pronoun] - 1, suits)
}

function subjectOf(doc: Doc, clause: number): number {
  return childBy(doc, clause, REL.nsubj, REL['nsubj:pass'])
}

function clauseOf(doc: Doc, token: number): number {
  let t = token
  for (let i = 0; t >= 0 && i < 12; i++, t = doc.head[t]) {
    const tag = doc.upos[t]
    if (tag === UPOS.VERB || subjectOf(doc, t) >= 0) return t
  }
  return -1
}

/** Nothing but conjunctions, adverbs and marks before it. */
function opens(doc: Doc, token: number): boolean {
  return token - doc.sentenceStart[doc.sentence[token]] <= 2
}

/** The only subject that suits in a sentence of the same or the block before. */
function lastSubject(doc: Doc, sentence: number, suits: (token: number) => boolean): number {
  if (sentence < 0) return -1
  let found = -1
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    if (doc.rel[t] !== REL.nsubj && doc.rel[t] !== REL['nsubj:pass']) continue
    if (doc.upos[t] === UPOS.PRON || !suits(t)) continue
    if (found >= 0) return -1
    found = t
  }
  return found
}
