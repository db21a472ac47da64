import { type Doc, lemma } from '../language/index.ts'
import type { Time } from '../model/index.ts'
import { type Draft, isDone, landsOf, share } from './draft.ts'

/** How far back a further mention looks, in events: bounds the work on a page of any length. */
const WINDOW = 60
/** Acts that one may do to the same party again and again on one page. */
const REPEATABLE: ReadonlySet<string> = new Set([
  'CONSULT',
  'REQUEST',
  'AGREE',
  'ACCUSE',
  'SUPPORT',
  'AID',
  'COOPERATE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
])

/** Joins mentions that tell of the same event: class, parties, day and number must agree as far as they are said. */
export function joinMentions(doc: Doc, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    let earlier: Draft | undefined
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - WINDOW; i--) {
      if (draft.isEcho ? isEchoOf(kept[i], draft) : isSame(doc, kept[i], draft)) earlier = kept[i]
    }
    if (!earlier) {
      if (!draft.isEcho) kept.push(draft)
      continue
    }
    earlier.others.push(draft)
    earlier.time ??= draft.time
    if (isPoorer(earlier.actors, draft.actors)) earlier.actors = draft.actors
    if (isPoorer(earlier.recipients, draft.recipients)) earlier.recipients = draft.recipients
    if (!earlier.numbers.length) earlier.numbers = draft.numbers
  }
  return kept
}

/** Nobody, or nobody of a known land, where the other mention names one. */
const isPoorer = (a: Draft['actors'], b: Draft['actors']): boolean =>
  !a.length || (!a.some(p => p.country || p.sector === 'IGO') && b.some(p => p.country || p.sector === 'IGO'))

const isEchoOf = (a: Draft, b: Draft): boolean => {
  const [f, g] = [a.candidate.frame, b.candidate.frame]
  if (f.class !== g.class) return false
  return (
    stem(f.lemma) === stem(g.lemma) ||
    (f.mode !== null && f.mode === g.mode) ||
    (ANY_OF_CLASS.has(g.lemma) && isDone(a.status))
  )
}
/** "the attack": whatever act of its class was told of before. */
const ANY_OF_CLASS: ReadonlySet<string> = new Set(['attack', 'assault', 'visit', 'protest'])

function isSame(doc: Doc, a: Draft, b: Draft): boolean {
  const [f, g] = [a.candidate.frame, b.candidate.frame]
  if (f.class !== g.class || !timesAgree(a.time, b.time)) return false
  if (isHeadline(doc, a) && !isHeadline(doc, b) && isRetold(a, b)) return true
  const alike = f.lemma === g.lemma || (f.mode !== null && f.mode === g.mode) || stem(f.lemma) === stem(g.lemma)
  if (!alike && !(f.mode === null && g.mode === null && !REPEATABLE.has(f.class))) return false
  if (isDone(a.status) !== isDone(b.status) && a.status !== 'denied' && b.status !== 'denied') return false
  const [doers, others] = [
    [landsOf(a.actors), landsOf(b.actors)],
    [landsOf(a.recipients), landsOf(b.recipients)],
  ]
  if (f.flags.has('mutual') || g.flags.has('mutual')) {
    const all = new Set([...doers[0], ...others[0]])
    const more = new Set([...doers[1], ...others[1]])
    return more.size > 0 && [...more].every(x => all.has(x)) && (more.size > 1 || b.sentence - a.sentence < 4)
  }
  const fits = ([x, y]: Set<string>[]) => !x.size || !y.size || share(x, y)
  if (!fits(doers) || !fits(others)) return false
  const known = share(doers[0], doers[1]) || share(others[0], others[1])
  if (REPEATABLE.has(f.class) && !(share(doers[0], doers[1]) && f.lemma === g.lemma && share(others[0], others[1]))) {
    const noun = b.candidate.voice === 'noun' && share(doers[0], doers[1]) && !/^[aA]n?\s/.test(determined(doc, b))
    if (!noun || f.lemma !== g.lemma) return known && noun && stem(f.lemma) === stem(g.lemma)
  }
  const [n, m] = [a.numbers[0]?.value, b.numbers[0]?.value]
  if (n === undefined || m === undefined || n === m) return known
  const [of, thing] = [a.numbers[0].of, b.numbers[0].of]
  return known && of !== thing && !/^\d/.test(of) && !/^\d/.test(thing)
}

const isHeadline = (doc: Doc, d: Draft): boolean => doc.blocks[doc.sentenceBlock[d.sentence]]?.kind === 'title'

/** Is it what the headline tells? Headlines are retold below: the same class and doer, and the same mode or word. */
function isRetold(a: Draft, b: Draft): boolean {
  const [f, g] = [a.candidate.frame, b.candidate.frame]
  if (a.others.some(d => d.sentence < b.sentence) || isDone(a.status) !== isDone(b.status)) return false
  const [own, theirs] = [landsOf(a.actors), landsOf(b.actors)]
  const [hit, struck] = [landsOf(a.recipients), landsOf(b.recipients)]
  if (f.flags.has('mutual') && g.flags.has('mutual')) {
    if (f.class === 'AGREE') return false
    const [all, more] = [new Set([...own, ...hit]), new Set([...theirs, ...struck])]
    // One side in each, or one in common: the two sides of one meeting.
    return share(all, more) || (all.size === 1 && more.size === 1)
  }
  if (f.mode !== g.mode || (hit.size && struck.size && !share(hit, struck))) return false
  return share(own, theirs) || (!own.size && f.mode !== null)
}

const determined = (doc: Doc, d: Draft): string => {
  const at = d.candidate.trigger[0]
  return doc.text.slice(Math.max(0, doc.start[at] - 3), doc.start[at])
}

const stem = (word: string): string => word.slice(0, 5)

function timesAgree(a: Time | null, b: Time | null): boolean {
  if (!a || !b) return true
  const before = (x: Time, y: Time) => x.end !== null && y.start !== null && x.end < y.start
  return !before(a, b) && !before(b, a)
}

/** The word that a rule is told by. */
export const headLemma = (doc: Doc, d: Draft): string => lemma(doc, d.candidate.head)
