import { children, type Doc, REL, subtree } from '../language/index.ts'
import { type Draft, isDone, landsOf, share } from './draft.ts'
import { inCondition } from './status.ts'
import { small } from './syntax.ts'
import { CONDITION } from './tables/operators.ts'
import { ANSWERING, RESPONSE_CUES } from './tables/responses.ts'

/** Cues that mark an answer by themselves; the others only order in time, and need parties in common. */
const STRONG = RESPONSE_CUES.findIndex(cue => cue.join(' ') === 'in the wake of')
const FIRST = new Map<string, (readonly string[])[]>()
for (const cue of RESPONSE_CUES) FIRST.set(cue[0], [...(FIRST.get(cue[0]) ?? []), cue])

interface Cue {
  readonly from: number
  readonly to: number
  readonly strong: boolean
}

/** Says which event answers which: by cue ("in response to", "after"), or because its object is the other event. */
export function linkAnswers(doc: Doc, kept: readonly Draft[]): void {
  const all = kept.flatMap(first => [first, ...first.others].map(draft => ({ draft, first })))
  const ownerOf = new Map<number, Draft>()
  for (const { draft, first } of all) for (const t of draft.candidate.trigger) ownerOf.set(t, first)
  const bySentence = new Map<number, { draft: Draft; first: Draft }[]>()
  for (const entry of all) {
    const list = bySentence.get(entry.draft.sentence)
    if (list) list.push(entry)
    else bySentence.set(entry.draft.sentence, [entry])
  }
  for (const { draft, first } of all) {
    if (first.answers) continue
    const { frame, object } = draft.candidate
    if (ANSWERING.has(frame.class) && object >= 0 && draft.candidate.voice !== 'noun') {
      const other = ownerOf.get(object) ?? inside(doc, object, ownerOf, draft)
      if (other && other !== first) link(first, other, null)
    }
  }
  for (const [sentence, entries] of bySentence) {
    for (const cue of cuesIn(doc, sentence)) answerBy(doc, cue, entries, kept)
  }
  linkTurns(doc, kept)
}

/** "urged him to resign, but he refused", "if it did, … would": answers that no word marks but the turn of the talk. */
function linkTurns(doc: Doc, kept: readonly Draft[]): void {
  for (let i = 0; i < kept.length; i++) {
    const draft = kept[i]
    if (draft.answers) continue
    const { frame, head } = draft.candidate
    if (draft.status === 'conditional' && !inCondition(doc, head)) {
      const near = kept.slice(Math.max(0, i - 6), i + 7)
      const condition = near.find(d => d.sentence === draft.sentence && inCondition(doc, d.candidate.head))
      const other = condition ?? (hasProVerb(doc, draft.sentence) ? openBefore(kept, i) : undefined)
      if (other) link(draft, other, null)
      continue
    }
    const asked = askedBelow(doc, kept, i) ?? sufferedBefore(kept, i) ?? thankedFor(kept, i)
    if (asked) {
      link(draft, asked, null)
      continue
    }
    if (REPLIES.has(frame.lemma)) linkReply(draft, kept, i)
  }
}

function linkReply(draft: Draft, kept: readonly Draft[], i: number): void {
  const own = landsOf(draft.actors)
  for (let j = i - 1; j >= 0 && kept[j].sentence >= draft.sentence - 2; j--) {
    const asked = kept[j]
    const asks = asked.candidate.frame.class === 'REQUEST' || asked.candidate.frame.lemma === 'offer'
    if (!asks || share(own, landsOf(asked.actors)) || !share(own, landsOf(asked.recipients))) continue
    link(draft, asked, null)
    if (!draft.recipients.length) draft.recipients = asked.actors
    return
  }
}

/** "if Lima did so", "if it does": a condition that repeats an act named before. */
function hasProVerb(doc: Doc, sentence: number): boolean {
  const end = doc.sentenceStart[sentence + 1]
  for (let t = doc.sentenceStart[sentence]; t < end; t++) {
    if (!CONDITION.has(small(doc, t))) continue
    for (let u = t + 1; u < end && u < t + 6; u++) {
      if (!['did', 'does', 'do'].includes(small(doc, u))) continue
      const next = u + 1 < end ? small(doc, u + 1) : '.'
      return next === 'so' || /^[.,;:’”"]$/.test(next)
    }
  }
  return false
}

/** The last act before that is asked for or threatened and not yet done. */
function openBefore(kept: readonly Draft[], i: number): Draft | undefined {
  for (let j = i - 1; j >= 0 && kept[j].sentence >= kept[i].sentence - 2; j--) {
    if (
      kept[j].sentence < kept[i].sentence &&
      ['demanded', 'threatened', 'offered', 'planned'].includes(kept[j].status)
    )
      return kept[j]
  }
  return undefined
}

/** "amended its law, as its neighbours had urged": the request in the clause below. */
function askedBelow(doc: Doc, kept: readonly Draft[], i: number): Draft | undefined {
  const { head } = kept[i].candidate
  for (const j of [i + 1, i + 2]) {
    const other = kept[j]
    if (other?.candidate.frame.class !== 'REQUEST' || other.sentence !== kept[i].sentence) continue
    const at = other.candidate.head
    if (doc.head[at] === head && children(doc, at).some(c => doc.rel[c] === REL.mark && small(doc, c) === 'as'))
      return other
  }
  return undefined
}

const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])
const GIVING: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])

/** Who blames or protests just after harm was done to his own land speaks of that harm. */
function sufferedBefore(kept: readonly Draft[], i: number): Draft | undefined {
  const { candidate, sentence, actors, status } = kept[i]
  if (candidate.frame.class !== 'ACCUSE' || !isDone(status) || !PROTESTING.has(candidate.frame.lemma)) return undefined
  const own = landsOf(actors)
  for (let j = i - 1; j >= 0; j--) {
    const told = Math.max(kept[j].sentence, ...kept[j].others.map(d => d.sentence).filter(s => s <= sentence))
    if (told < sentence - 2) continue
    const harm = HARM.has(kept[j].candidate.frame.class) && isDone(kept[j].status)
    if (harm && share(own, landsOf(kept[j].recipients)) && !share(own, landsOf(kept[j].actors))) return kept[j]
  }
  return undefined
}
const PROTESTING: ReadonlySet<string> = new Set(['blame', 'lodge', 'protest', 'condemn', 'denounce', 'summon', 'file'])

/** "thanked the government": for what it has just given way in, or given. */
function thankedFor(kept: readonly Draft[], i: number): Draft | undefined {
  const { candidate, sentence, actors, recipients } = kept[i]
  if (candidate.frame.class !== 'SUPPORT' || !THANKS.has(candidate.frame.lemma)) return undefined
  const [own, thanked] = [landsOf(actors), landsOf(recipients)]
  for (let j = i - 1; j >= 0 && kept[j].sentence >= sentence - 1; j--) {
    const given = GIVING.has(kept[j].candidate.frame.class) && isDone(kept[j].status)
    if (given && share(thanked, landsOf(kept[j].actors)) && !share(own, landsOf(kept[j].actors))) return kept[j]
  }
  return undefined
}
const THANKS: ReadonlySet<string> = new Set(['thank', 'praise', 'commend', 'applaud', 'congratulate'])

const REPLIES: ReadonlySet<string> = new Set([
  'refuse',
  'decline',
  'agree',
  'reject',
  'accept',
  'dismiss',
  'comply',
  'defy',
])

function link(first: Draft, other: Draft, cue: Draft['cue']): void {
  for (let at: Draft | null = other; at; at = at.answers) if (at === first) return
  first.answers = other
  first.cue = cue
  // Who turns an offer down is the one to whom it was made; talks that were offered are between both.
  if (!other.recipients.length && other.candidate.frame.class === 'AGREE' && first.candidate.frame.class === 'REJECT') {
    other.recipients = first.actors
  }
  if (first.recipients.length || !['REJECT', 'ACCUSE', 'SUPPORT'].includes(first.candidate.frame.class)) return
  const own = landsOf(first.actors)
  if (!share(own, landsOf(other.actors))) first.recipients = other.actors
}

function inside(doc: Doc, head: number, ownerOf: ReadonlyMap<number, Draft>, self: Draft): Draft | undefined {
  const [from, to] = subtree(doc, head)
  for (let t = from; t < to && t < from + 12; t++) {
    const owner = ownerOf.get(t)
    if (owner && !self.candidate.trigger.includes(t)) return owner
  }
  return undefined
}

function cuesIn(doc: Doc, sentence: number): Cue[] {
  const found: Cue[] = []
  const end = doc.sentenceStart[sentence + 1]
  for (let t = doc.sentenceStart[sentence]; t < end; t++) {
    const cue = FIRST.get(small(doc, t))?.find(words => words.every((w, i) => t + i < end && small(doc, t + i) === w))
    if (!cue) continue
    found.push({ from: t, to: t + cue.length, strong: RESPONSE_CUES.indexOf(cue) < STRONG })
    t += cue.length - 1
  }
  return found
}

/** The event that the words after a cue name answers to the one whose clause the cue stands in. */
function answerBy(
  doc: Doc,
  cue: Cue,
  entries: readonly { draft: Draft; first: Draft }[],
  kept: readonly Draft[],
): void {
  const before = entries.filter(e => e.draft.candidate.head < cue.from)
  const after = entries.filter(e => e.draft.candidate.head >= cue.to)
  const opens = cue.from <= doc.sentenceStart[doc.sentence[cue.from]] + 1
  const answering =
    opens && after.length > 1 && cue.to < doc.start.length && small(doc, cue.to) !== ','
      ? after.at(-1)
      : (before.at(-1) ?? after[0])
  if (!answering || answering.first.answers) return
  const words: [number, number] = [doc.start[cue.from], doc.end[cue.to - 1]]
  const bare = small(doc, cue.to) === ',' || small(doc, cue.to) === '.' || opens
  // "at the request of": the cue itself names the act.
  const inCue = entries.find(e => e.draft.candidate.head >= cue.from && e.draft.candidate.head < cue.to)
  const named = inCue?.first ?? after.find(e => e.first !== answering.first)?.first
  if (before.length ? named : opens && after.length > 1 && named) {
    const other = before.length ? named! : after[0].first
    if (other !== answering.first && (cue.strong || related(answering.first, other)))
      link(answering.first, other, words)
    return
  }
  if (!cue.strong || !bare) return
  const own = landsOf(answering.first.actors)
  for (let i = kept.indexOf(answering.first) - 1; i >= 0; i--) {
    if (kept[i].sentence === answering.first.sentence || !isAnswerable(kept[i], own)) continue
    return link(answering.first, kept[i], words)
  }
}

const isAnswerable = (d: Draft, own: ReadonlySet<string>): boolean =>
  (isDone(d.status) || d.status === 'planned') && d.actors.length > 0 && !share(own, landsOf(d.actors))

/** Parties in common, and not merely the same act again. */
function related(a: Draft, b: Draft): boolean {
  const [doers, hit] = [landsOf(a.actors), landsOf(a.recipients)]
  const [others, struck] = [landsOf(b.actors), landsOf(b.recipients)]
  if (a.candidate.frame.class === b.candidate.frame.class && share(doers, others)) return false
  const unknown = !others.size || !struck.size
  return share(doers, struck) || share(hit, others) || (share(hit, struck) && !share(doers, others)) || unknown
}
