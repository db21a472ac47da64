import type { Cast } from '../actors/index.ts'
import type { Doc } from '../language/index.ts'
import type { Mention, Participant, Reason, Span } from '../model/index.ts'
import type { Draft } from './draft.ts'

/** The trigger's words; words side by side are one span. */
export function triggerOf(doc: Doc, tokens: readonly number[]): Mention {
  const spans: Span[] = []
  let last = -2
  for (const t of tokens) {
    if (t === last + 1) spans[spans.length - 1] = [spans[spans.length - 1][0], doc.end[t]]
    else spans.push([doc.start[t], doc.end[t]])
    last = t
  }
  return { spans, text: spans.map(s => doc.text.slice(...s)).join(' … '), actor: null }
}

/** Why each field of an event has its value. `lands`: an actor's id → the land that its own entry tells. */
export function reasonsOf(doc: Doc, cast: Cast, lands: ReadonlyMap<string, string | null>, draft: Draft): Reason[] {
  const { frame, trigger } = draft.candidate
  const spans = triggerOf(doc, trigger).spans
  const reasons: Reason[] = [{ field: 'class', code: 'class.frame', spans, args: { rule: frame.rule } }]
  if (draft.status !== 'happened') {
    reasons.push({ field: 'status', code: `status.${draft.status}`, spans, args: {} })
  }
  for (const field of ['actors', 'recipients'] as const) {
    const said = draft.candidate[field]
    for (const t of said) {
      const reason = cast.reasons.get(t)
      if (reason) reasons.push({ ...reason, field })
    }
    for (const p of draft[field]) {
      if (!said.length) reasons.push({ field, code: 'party.understood', spans: [...p.spans], args: { name: p.text } })
      else if (p.country && isGuessed(lands, p))
        reasons.push({ field, code: 'party.land', spans: [...p.spans], args: { country: p.country } })
    }
  }
  if (draft.time) {
    const spans = draft.time.span ? [draft.time.span] : []
    reasons.push({ field: 'time', code: `time.${draft.time.basis}`, spans, args: {} })
  }
  if (draft.assertedBy)
    reasons.push({ field: 'assertedBy', code: 'asserted.within', spans: [], args: { id: draft.assertedBy } })
  if (draft.answers) {
    const code = draft.cue ? 'response.cue' : 'response.understood'
    const { candidate } = draft.answers
    const args = { trigger: triggerOf(doc, candidate.trigger).text }
    reasons.push({ field: 'inResponseTo', code, spans: draft.cue ? [draft.cue] : [], args })
  }
  return reasons
}

/** Is the land of a participant more than the actor's own entry says? */
const isGuessed = (lands: ReadonlyMap<string, string | null>, p: Participant): boolean =>
  p.actor !== null && lands.get(p.actor) !== p.country
