import { children, type Doc, form, lemma, REL, UPOS, xpos } from '../language/index.ts'

/** Views on the tree that frames ask for. All take and give token numbers, -1 for none. */

const DEEPEST = 12

export const small = (doc: Doc, token: number): string => form(doc, token).toLowerCase()

/** The preposition (or conjunction) that a word stands after: "with" of "with Moscow". */
export function caseOf(doc: Doc, token: number): string | null {
  for (const c of children(doc, token)) {
    if (doc.rel[c] === REL.case || doc.rel[c] === REL.mark) return small(doc, c)
  }
  return null
}

const PARTICLES: ReadonlySet<string> = new Set(['off', 'down', 'out', 'back', 'away', 'up'])

export function particleOf(doc: Doc, verb: number): string | null {
  for (const c of children(doc, verb)) {
    if (doc.rel[c] === REL['compound:prt']) return small(doc, c)
  }
  for (const c of children(doc, verb)) {
    if (doc.rel[c] === REL.advmod && c === verb + 1 && PARTICLES.has(small(doc, c))) return small(doc, c)
  }
  return null
}

/** "home", "back", "down" where the parser took a particle for an adverb. */
export function hasParticle(doc: Doc, verb: number, particle: string): boolean {
  return children(doc, verb).some(
    c =>
      (doc.rel[c] === REL['compound:prt'] || doc.rel[c] === REL.advmod || doc.rel[c] === REL.obl) &&
      small(doc, c) === particle,
  )
}

export function isPassive(doc: Doc, verb: number): boolean {
  let auxiliaries = false
  for (const c of children(doc, verb)) {
    const r = doc.rel[c]
    if (r === REL['aux:pass']) return true
    if (r === REL['nsubj:pass']) return !children(doc, verb).some(o => doc.rel[o] === REL.obj)
    if (r === REL.aux || r === REL.nsubj) auxiliaries = true
  }
  if (auxiliaries || xpos(doc, verb) !== 'VBN') return false
  const r = doc.rel[verb]
  // A participle with an object of its own is a finite verb that the parser took for one: "its minister, X, praised China".
  if (children(doc, verb).some(c => doc.rel[c] === REL.obj || doc.rel[c] === REL.ccomp)) return false
  if (r === REL.acl && doc.head[verb] >= 0 && doc.rel[doc.head[verb]] === REL.root && hasInfinitive(doc, verb))
    return false
  if (r === REL.acl || r === REL.advcl || r === REL.amod || r === REL.ccomp || r === REL.xcomp) return true
  return r === REL.conj && doc.head[verb] >= 0 ? isPassive(doc, doc.head[verb]) : false
}

const hasInfinitive = (doc: Doc, verb: number): boolean =>
  children(doc, verb).some(c => doc.rel[c] === REL.xcomp && isInfinitive(doc, c))

const isClausal = (doc: Doc, token: number): boolean => doc.upos[token] === UPOS.VERB || doc.upos[token] === UPOS.AUX

/** The word that a relative pronoun stands for; the word itself where it is none. */
export function referent(doc: Doc, token: number): number {
  const word = small(doc, token)
  if (word !== 'who' && word !== 'which' && word !== 'that' && word !== 'whom' && word !== 'whose') return token
  let at = doc.head[token]
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (doc.rel[at] === REL['acl:relcl']) return doc.head[at]
    at = doc.head[at]
  }
  // Where the parser lost the clause: the noun right before "who" or "which".
  const first = doc.sentenceStart[doc.sentence[token]]
  if (word === 'who' || word === 'which') {
    const before = token - 1 > first && small(doc, token - 1) === ',' ? token - 2 : token - 1
    if (before >= first && (doc.upos[before] === UPOS.NOUN || doc.upos[before] === UPOS.PROPN)) {
      return doc.rel[before] === REL.flat ? doc.head[before] : before
    }
  }
  return token
}

/** The grammatical subject, its own or, in infinitives, participles and coordinates, the one understood. */
export function subjectOf(doc: Doc, verb: number, objectControl: (governor: number) => boolean, depth = 0): number {
  for (const c of children(doc, verb)) {
    const r = doc.rel[c]
    if (r === REL.nsubj || r === REL['nsubj:pass']) return referent(doc, c)
  }
  const head = doc.head[verb]
  if (head < 0 || depth > DEEPEST) return -1
  const r = doc.rel[verb]
  if (r === REL.xcomp || r === REL.ccomp) {
    if (!isClausal(doc, head)) return subjectOf(doc, head, objectControl, depth + 1)
    if (r === REL.ccomp && xpos(doc, verb) !== 'VB' && xpos(doc, verb) !== 'VBG') return -1
    if (objectControl(head)) return addressee(doc, head)
    return subjectOf(doc, head, objectControl, depth + 1)
  }
  if (r === REL.conj && isClausal(doc, head)) {
    if (isPassive(doc, verb) !== isPassive(doc, head) && !hasOwnSubject(doc, head)) return -1
    return subjectOf(doc, head, objectControl, depth + 1)
  }
  if (r === REL.advcl && isClausal(doc, head)) {
    if (objectControl(head) && (isInfinitive(doc, verb) || caseOf(doc, verb) === 'of')) return addressee(doc, head)
    return xpos(doc, verb) === 'VBG' || isInfinitive(doc, verb) || isPassive(doc, verb)
      ? subjectOf(doc, head, objectControl, depth + 1)
      : -1
  }
  if (r === REL.acl || r === REL['acl:relcl']) {
    if (!isInfinitive(doc, verb)) return r === REL.acl ? head : relativeHasObjectGap(doc, verb) ? -1 : head
    const owner = ownerOf(doc, head)
    if (owner >= 0) return owner
    const above = doc.head[head]
    return above >= 0 && isClausal(doc, above) ? subjectOf(doc, above, objectControl, depth + 1) : -1
  }
  return -1
}

const hasOwnSubject = (doc: Doc, verb: number): boolean =>
  children(doc, verb).some(c => doc.rel[c] === REL.nsubj || doc.rel[c] === REL['nsubj:pass'])

const relativeHasObjectGap = (doc: Doc, verb: number): boolean => hasOwnSubject(doc, verb)

export const isInfinitive = (doc: Doc, verb: number): boolean =>
  children(doc, verb).some(c => doc.rel[c] === REL.mark && small(doc, c) === 'to')

/** Whom a verb of asking addresses: its object, or what stands after "on", "to", "with". */
export function addressee(doc: Doc, verb: number): number {
  if (isPassive(doc, verb)) {
    for (const c of children(doc, verb)) if (doc.rel[c] === REL['nsubj:pass'] || doc.rel[c] === REL.nsubj) return c
  }
  let oblique = -1
  for (const c of children(doc, verb)) {
    if (doc.rel[c] === REL.iobj || doc.rel[c] === REL.obj) return referent(doc, c)
    const preposition = doc.rel[c] === REL.obl ? caseOf(doc, c) : null
    if (
      oblique < 0 &&
      (preposition === 'on' || preposition === 'to' || preposition === 'with' || preposition === 'from')
    )
      oblique = c
  }
  return oblique
}

/** The direct object, or what is it in a passive or in a relative clause. */
export function objectOf(doc: Doc, verb: number): number {
  if (isPassive(doc, verb)) {
    for (const c of children(doc, verb)) {
      if (doc.rel[c] === REL['nsubj:pass'] || doc.rel[c] === REL.nsubj) return referent(doc, c)
    }
    const head = doc.head[verb]
    if (doc.rel[verb] === REL.acl || doc.rel[verb] === REL['acl:relcl'] || doc.rel[verb] === REL.amod) return head
    if (head >= 0 && isClausal(doc, head)) {
      if (doc.rel[verb] === REL.conj) return objectOf(doc, head)
      if (doc.rel[verb] === REL.xcomp || doc.rel[verb] === REL.advcl) return subjectOf(doc, head, () => false)
    }
    return -1
  }
  for (const c of children(doc, verb)) if (doc.rel[c] === REL.obj) return referent(doc, c)
  for (const c of children(doc, verb)) if (doc.rel[c] === REL.iobj) return referent(doc, c)
  // A bare noun right after the verb that is no time: "warned Ankara that …".
  for (const c of children(doc, verb)) {
    if (doc.rel[c] === REL['obl:unmarked'] && doc.timeOf[c] < 0 && doc.upos[c] === UPOS.PROPN && c === verb + 1)
      return c
  }
  if (doc.rel[verb] === REL['acl:relcl'] && hasOwnSubject(doc, verb)) {
    const own = children(doc, verb).some(c => doc.rel[c] === REL.nsubj && referent(doc, c) === doc.head[verb])
    if (!own) return doc.head[verb]
  }
  const head = doc.head[verb]
  // "detained and beat two men": the object of the last verb serves both.
  if (head >= 0 && doc.rel[verb] !== REL.conj) {
    for (const c of children(doc, verb)) {
      if (doc.rel[c] === REL.conj && isClausal(doc, c) && c - verb <= 3) {
        for (const o of children(doc, c)) if (doc.rel[o] === REL.obj) return o
      }
    }
  }
  return -1
}

/** Who does it in a passive: "by Warsaw". */
export function agentOf(doc: Doc, verb: number): number {
  for (const c of children(doc, verb)) {
    const r = doc.rel[c]
    if (r === REL['obl:agent'] || (r === REL.obl && caseOf(doc, c) === 'by')) return c
  }
  return agentBelow(doc, verb)
}

/** "by Warsaw" that the parser hung on a noun in between: "the expulsion of three envoys by Warsaw". */
export function agentBelow(doc: Doc, head: number): number {
  for (const c of children(doc, head)) {
    if (c < head || (doc.rel[c] !== REL.obl && doc.rel[c] !== REL.nmod && doc.rel[c] !== REL.obj)) continue
    for (const d of children(doc, c)) if (d > c && doc.rel[d] === REL.nmod && caseOf(doc, d) === 'by') return d
  }
  return -1
}

/** How far the words looked at stand from a verb, where the tree says nothing. */
const NEAR = 8

/** The first noun after a verb that is one of those wanted, with no other verb or clause before it. */
export function nounAfter(doc: Doc, verb: number, isWanted: (token: number) => boolean): number {
  const end = Math.min(verb + NEAR, doc.sentenceStart[doc.sentence[verb] + 1])
  for (let t = verb + 1; t < end; t++) {
    if (doc.upos[t] === UPOS.VERB || doc.upos[t] === UPOS.SCONJ || doc.upos[t] === UPOS.PUNCT) return -1
    if (doc.upos[t] === UPOS.ADP) return -1
    if (doc.upos[t] === UPOS.NOUN && doc.rel[t] !== REL.compound) return isWanted(t) ? t : -1
  }
  return -1
}

/** The nearest word before a finite verb that satisfies, with no other verb between. */
export function wordBefore(doc: Doc, verb: number, isWanted: (token: number) => boolean): number {
  const start = Math.max(doc.sentenceStart[doc.sentence[verb]], verb - 2 * NEAR)
  for (let t = verb - 1; t >= start; t--) {
    if (doc.upos[t] === UPOS.VERB || doc.upos[t] === UPOS.SCONJ) return -1
    if (isWanted(t)) return t
  }
  return -1
}

export const isFinite = (doc: Doc, verb: number): boolean => ['VBD', 'VBZ', 'VBP'].includes(xpos(doc, verb))

/** The complement after a preposition: "with Moscow" of "met with Moscow". */
export function obliqueOf(doc: Doc, token: number, preposition: string): number {
  for (const c of children(doc, token)) {
    const r = doc.rel[c]
    if (r !== REL.obl && r !== REL.nmod && r !== REL['obl:agent'] && r !== REL.advcl && r !== REL.acl) continue
    if (doc.timeOf[c] < 0 && caseOf(doc, c) === preposition) return c
  }
  return -1
}

/** Possessor, demonym or compound of a noun: "Moscow" of "Moscow's offer", "US" of "US sanctions". */
export function ownerOf(doc: Doc, noun: number): number {
  let found = -1
  for (const c of children(doc, noun)) {
    if (doc.rel[c] === REL['nmod:poss']) return c
    if (found < 0 && (doc.rel[c] === REL.amod || doc.rel[c] === REL.compound || doc.rel[c] === REL['nmod:desc']))
      if (doc.upos[c] === UPOS.PROPN || /^\p{Lu}/u.test(form(doc, c))) found = c
  }
  return found
}

export const lemmaIs = (doc: Doc, token: number, words: ReadonlySet<string>): boolean =>
  token >= 0 && words.has(lemma(doc, token).toLowerCase())
