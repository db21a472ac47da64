import { children, type Doc, lemma, REL, UPOS, xpos } from '../language/index.ts'
import type { Status } from '../model/index.ts'
import { caseOf, isInfinitive, particleOf, small } from './syntax.ts'
import { AHEAD, CONDITION, GOVERNORS, HEARSAY, LIGHT, NEGATION, THREATENED, VOWS } from './tables/operators.ts'

interface Governor {
  /** null: the status is that of the governing verb itself. */
  readonly status: Status | null
  readonly control: 'subject' | 'object'
}

/** Governing words with their particle ("rule_out") → what they make of the act in their complement. */
export const governors: ReadonlyMap<string, Governor> = new Map(
  GOVERNORS.split('\n').flatMap(line => {
    const [status, control, lemmas] = line.split('|').map(cell => cell.trim())
    if (!lemmas) return []
    const value = { status: status === 'as' ? null : (status as Status), control: control as Governor['control'] }
    return lemmas.split(',').map(word => [word, value] as const)
  }),
)

export function governorAt(doc: Doc, token: number): Governor | undefined {
  const word = lemma(doc, token).toLowerCase()
  const particle = particleOf(doc, token)
  return (particle ? governors.get(`${word}_${particle}`) : undefined) ?? governors.get(word)
}

/** Is the subject of an infinitive below this verb the one addressed? */
export const controlsObject = (doc: Doc) => (verb: number) => governorAt(doc, verb)?.control === 'object'

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall'])
const OPEN = new Set(['may', 'might', 'could', 'can', 'ca'])
const DUTY = new Set(['should', 'must', 'ought'])

export function isNegated(doc: Doc, token: number): boolean {
  for (const c of children(doc, token)) {
    const word = small(doc, c)
    if (NEGATION.has(word) && [REL.advmod, REL.det, REL.cc, REL.mark, REL.case].includes(doc.rel[c])) return true
    if ([REL.nsubj, REL['nsubj:pass'], REL.obj].includes(doc.rel[c])) {
      if (doc.upos[token] === UPOS.NOUN) continue
      if (NOBODY.has(small(doc, c)) || children(doc, c).some(d => doc.rel[d] === REL.det && NONE.has(small(doc, d))))
        return true
    }
  }
  return false
}

const NONE: ReadonlySet<string> = new Set(['no', 'neither'])
const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'nothing', 'neither'])

export const inCondition = (doc: Doc, token: number): boolean =>
  children(doc, token).some(
    c =>
      doc.rel[c] === REL.mark &&
      ((CONDITION.has(small(doc, c)) && small(doc, c) !== 'should') ||
        (WAITING.has(small(doc, c)) && isAhead(doc, token))),
  )

/** Marks of a clause that the main clause waits for: "until Peru withdraws", "once the maps are handed over". */
const WAITING: ReadonlySet<string> = new Set(['until', 'till', 'once', 'when', 'whenever'])

/** In the present or the perfect, or below a verb that has not happened: such a clause lies ahead. */
function isAhead(doc: Doc, token: number): boolean {
  const tense = [token, ...children(doc, token)].filter(
    c => c === token || doc.rel[c] === REL.aux || doc.rel[c] === REL['aux:pass'] || doc.rel[c] === REL.cop,
  )
  if (tense.some(c => xpos(doc, c) === 'VBZ' || xpos(doc, c) === 'VBP')) return true
  const main = doc.head[token]
  return main >= 0 && children(doc, main).some(c => doc.rel[c] === REL.aux && LATER.has(small(doc, c)))
}
const LATER: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', '’d', 'wo'])

/** "If …," or "…, provided that …" in the sentence, where the parser lost what it belongs to. */
function isConditional(doc: Doc, token: number): boolean {
  const sentence = doc.sentence[token]
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    const word = small(doc, t)
    if (word === 'once' && doc.rel[t] === REL.mark && doc.upos[doc.head[t]] === UPOS.VERB && t > token) return true
    if (word === 'if' || word === 'unless' || (word === 'provided' && small(doc, t + 1) === 'that')) return true
  }
  return false
}

/** What a verb's or a noun's own words say: negation, mood, aspect, hearsay. */
function ownStatus(doc: Doc, token: number): Status {
  if (inCondition(doc, token)) return 'conditional'
  if (children(doc, token).some(c => doc.rel[c] === REL.mark && small(doc, c) === 'whether')) return 'unclear'
  if (isNegated(doc, token)) return 'denied'
  let being = false
  let status: Status = 'happened'
  const conditional =
    children(doc, token).some(c => doc.rel[c] === REL.advcl && inCondition(doc, c)) || isConditional(doc, token)
  for (const c of children(doc, token)) {
    const word = small(doc, c)
    if (doc.rel[c] === REL.aux) {
      if (FUTURE.has(word)) status = conditional ? 'conditional' : 'planned'
      else if (word === 'would' || word === '’d') status = conditional ? 'conditional' : 'planned'
      else if (OPEN.has(word)) status = conditional ? 'conditional' : 'unclear'
      else if (DUTY.has(word)) status = 'demanded'
      else if (lemma(doc, c) === 'be') being = true
    } else if (HEARSAY.has(word) && (doc.rel[c] === REL.advmod || doc.rel[c] === REL.amod)) status = 'unclear'
    else if (doc.upos[token] !== UPOS.VERB && AHEAD.has(word)) status = 'planned'
    else if (doc.upos[token] !== UPOS.VERB && THREATENED.has(word)) status = 'threatened'
  }
  if (status === 'happened' && being && xpos(doc, token) === 'VBG') return 'ongoing'
  return status
}

const GOING_ON: ReadonlySet<string> = new Set(['continue', 'go', 'persist', 'stop', 'end', 'cease', 'last'])
const COMPLEMENT = new Set([
  REL.xcomp,
  REL.ccomp,
  REL.csubj,
  REL['csubj:pass'],
  REL.acl,
  REL.advcl,
  REL.obj,
  REL.nmod,
  REL.obl,
  REL['nsubj:pass'],
  REL.nsubj,
  REL.conj,
  REL.appos,
])
const TOLD_OF: ReadonlySet<string> = new Set([
  'say',
  'report',
  'believe',
  'think',
  'understand',
  'allege',
  'rumour',
  'rumor',
])
const REPORTED: ReadonlySet<Status> = new Set(['threatened', 'denied', 'demanded', 'unclear'])

/**
 * Status of the act that a word names, in the world as told: from its own words, then from those that govern it
 * (Karttunen's implicatives, threats, offers, demands …) up to the next clause that stands for itself.
 */
export function statusOf(doc: Doc, trigger: number, isSpeech = false, isHarm = false): Status {
  const status = statusInClause(doc, trigger, isSpeech, isHarm)
  return status === 'happened' || status === 'ongoing' ? (statusOfSentence(doc, trigger, isSpeech) ?? status) : status
}

/** What the sentence makes of an act that its own clause tells as done: a correction, a rumour, a list of demands. */
function statusOfSentence(doc: Doc, trigger: number, isSpeech: boolean): Status | null {
  const [from, to] = [doc.sentenceStart[doc.sentence[trigger]], doc.sentenceStart[doc.sentence[trigger] + 1]]
  let retold = false
  let demanded = false
  for (let t = from; t < trigger; t++) {
    const word = small(doc, t)
    if (word === 'unconfirmed' && !isSpeech) return 'unclear'
    // "An earlier version of this report said that …", "Correction: we reported that …"
    if ((word === 'earlier' && small(doc, t + 1) === 'version') || (t < from + 6 && /^corrections?$/.test(word)))
      retold = true
    if (retold && RETELLING.has(lemma(doc, t)) && doc.upos[t] === UPOS.VERB && to > t + 1) return 'denied'
    if (/^(?:demands|conditions)$/.test(word)) demanded = true
    const lists = word === 'including' || (word === 'among' && /^(?:them|these|those)$/.test(small(doc, t + 1)))
    if (demanded && lists && doc.upos[trigger] === UPOS.NOUN) return 'demanded'
  }
  return null
}
const RETELLING: ReadonlySet<string> = new Set(['say', 'report', 'state', 'write', 'claim', 'suggest'])

function statusInClause(doc: Doc, trigger: number, isSpeech: boolean, isHarm: boolean): Status {
  let own = ownStatus(doc, trigger)
  let node = trigger
  for (let steps = 0; steps < 8; steps++) {
    const head = doc.head[node]
    const r = doc.rel[node]
    if (head < 0 || !COMPLEMENT.has(r)) break
    if (r === REL.conj) {
      const above = ownStatus(doc, head)
      const free = children(doc, node).some(c => doc.rel[c] === REL.aux || doc.rel[c] === REL.nsubj)
      if (!free && own === 'happened' && above !== 'ongoing') own = above === 'denied' ? own : above
      if (free) break
      node = head
      continue
    }
    if (r === REL.advcl && !isInfinitive(doc, node)) {
      if (!['of', 'from', 'without', 'against'].includes(caseOf(doc, node) ?? '')) break
      if (caseOf(doc, node) === 'without') return 'denied'
    }
    if (
      (r === REL.obl || r === REL.nmod) &&
      !['for', 'of', 'to', 'on', 'from', 'with', 'against', 'at', 'in'].includes(caseOf(doc, node) ?? '')
    )
      break
    if (r === REL.obl && ['in', 'at', 'on', 'with'].includes(caseOf(doc, node) ?? '')) {
      if (!governsThrough(doc, head) || node < head) break
    }
    // "if the deal fails": nobody says that there is one; "if the shelling goes on" says so.
    if (doc.upos[node] === UPOS.NOUN && inCondition(doc, head) && !GOING_ON.has(lemma(doc, head))) return 'conditional'
    if (r === REL.nsubj && !LIGHT.has(lemma(doc, head))) break
    if (r === REL.acl && !isInfinitive(doc, node) && caseOf(doc, node) === null) break
    // "are said to have broken into": told by nobody in particular.
    if (
      r === REL.xcomp &&
      TOLD_OF.has(lemma(doc, head)) &&
      children(doc, head).some(c => doc.rel[c] === REL['aux:pass'])
    )
      return 'unclear'
    const governor = governorAt(doc, head)
    if (governor?.status) {
      if (r === REL['nsubj:pass'] && doc.upos[head] !== UPOS.VERB) break
      const status = isHarm && VOWS.has(lemma(doc, head)) ? 'threatened' : governor.status
      if (status === 'denied' && isSpeech && r === REL.obj && lemma(doc, head) !== 'deny') return own
      if (r === REL.ccomp && own !== 'happened' && own !== 'ongoing' && !REPORTED.has(status)) return own
      if (r === REL.ccomp && (status === 'planned' || status === 'offered') && own !== 'planned') return own
      if (own === 'conditional' || (own === 'denied' && status !== 'denied')) return own
      if (!isSpeech && status !== 'denied' && isTakenBack(doc, trigger)) return 'denied'
      if (!isNegated(doc, head)) return status === 'ongoing' ? (own === 'happened' ? 'ongoing' : own) : status
      return status === 'denied' ? 'unclear' : 'denied'
    }
    const verbal = doc.upos[head] === UPOS.VERB
    const through = governor !== undefined || LIGHT.has(lemma(doc, head)) || (verbal && r === REL.xcomp)
    if (through) {
      const above = ownStatus(doc, head)
      if (own === 'happened' || above === 'denied') own = above
    } else if (r === REL.obj || r === REL['nsubj:pass'] || r === REL.obl) break
    if (r === REL.acl && !isInfinitive(doc, node) && !governor && !hangsOnAddressee(doc, head)) break
    if (r === REL.ccomp && !governor) break
    node = head
  }
  if (!isSpeech && (isTakenBack(doc, trigger) || isCalledOff(doc, trigger))) return 'denied'
  if (own === 'happened' && doc.upos[trigger] === UPOS.VERB && isGoingOn(doc, trigger)) return 'ongoing'
  if (own === 'happened' && doc.upos[trigger] === UPOS.VERB && isInfinitive(doc, trigger)) {
    const governor = doc.head[trigger] >= 0 ? governorAt(doc, doc.head[trigger]) : undefined
    if (!governor) return 'planned'
  }
  return own
}

/** "…, but it never did so", "it never happened": said after the act, in the same sentence. */
function isTakenBack(doc: Doc, trigger: number): boolean {
  const end = doc.sentenceStart[doc.sentence[trigger] + 1]
  for (let t = trigger + 1; t + 1 < end; t++) {
    if (small(doc, t) === 'not' && /^done?$|^do$/.test(small(doc, t + 1)) && t + 2 < end && small(doc, t + 2) === 'so')
      return true
    if (
      small(doc, t) === 'never' &&
      ['did', 'happened', 'came', 'materialised', 'materialized'].includes(small(doc, t + 1))
    )
      return true
  }
  return false
}

/** "A visit …, due on Monday, has been called off, …": the noun's own verb where the parser tied it to another. */
function isCalledOff(doc: Doc, noun: number): boolean {
  if (doc.upos[noun] !== UPOS.NOUN || (doc.rel[noun] !== REL.nsubj && doc.rel[noun] !== REL.root)) return false
  const end = Math.min(noun + 20, doc.sentenceStart[doc.sentence[noun] + 1])
  for (let t = noun + 1; t < end; t++) {
    if (doc.upos[t] !== UPOS.VERB) continue
    return governorAt(doc, t)?.status === 'denied' && children(doc, t).some(c => doc.rel[c] === REL['aux:pass'])
  }
  return false
}

/** "have handed out rice since Tuesday": a perfect that goes on. */
function isGoingOn(doc: Doc, verb: number): boolean {
  const perfect = children(doc, verb).some(
    c => doc.rel[c] === REL.aux && lemma(doc, c) === 'have' && small(doc, c) !== 'had',
  )
  if (!perfect) return false
  const end = doc.sentenceStart[doc.sentence[verb] + 1]
  for (let t = verb + 1; t < end; t++) {
    if (small(doc, t) === 'since' && t + 1 < end && doc.timeOf[t + 1] >= 0) return true
    if (doc.upos[t] === UPOS.VERB) return false
  }
  return false
}

/** "accused Peru of backing …": tied to the one addressed, it is still what the verb makes of it. */
const hangsOnAddressee = (doc: Doc, noun: number): boolean =>
  (doc.rel[noun] === REL.obj || doc.rel[noun] === REL['nsubj:pass'] || doc.rel[noun] === REL.iobj) &&
  governorAt(doc, doc.head[noun])?.control === 'object'

const governsThrough = (doc: Doc, head: number): boolean => governorAt(doc, head)?.status != null
