import type { Cast } from '../actors/index.ts'
import { type Doc, UPOS, form } from '../language/index.ts'
import type { Reason, Statement } from '../model/index.ts'

const FIRST_PERSON = /^(i|me|my|mine|myself|we|us|our|ours|ourselves)$/i

/** First persons inside a statement's words are its speaker (of the innermost statement that has one). */
export function castSpeakers(doc: Doc, cast: Cast, statements: readonly Statement[]): Cast {
  const indexOf = new Map(cast.actors.map((actor, i) => [actor.id, i]))
  const actorAt = cast.actorAt.slice()
  const reasons = new Map<number, Reason>(cast.reasons)
  const mentions = cast.actors.map(actor => [...actor.mentions])
  // Outer statements first, so that inner ones overwrite them.
  const ordered = statements.toSorted((a, b) => width(b) - width(a))
  const byToken = new Map<number, number>()
  for (const statement of ordered) {
    const actor = statement.speaker ? indexOf.get(statement.speaker) : undefined
    if (actor === undefined || statement.kind === 'indirect') continue
    for (const [from, to] of statement.content.spans) {
      for (let t = tokenAt(doc, from); t < doc.start.length && doc.start[t] < to; t++) {
        if (doc.upos[t] === UPOS.PRON && FIRST_PERSON.test(form(doc, t))) byToken.set(t, actor)
      }
    }
  }
  for (const [token, actor] of byToken) {
    if (actorAt[token] === actor) continue
    const id = cast.actors[actor].id
    actorAt[token] = actor
    reasons.set(token, {
      field: 'actor',
      code: 'actor.firstPerson',
      spans: [],
      args: { name: cast.actors[actor].name },
    })
    mentions[actor].push({ spans: [[doc.start[token], doc.end[token]]], text: form(doc, token), actor: id })
  }
  return { ...cast, actors: cast.actors.map((a, i) => ({ ...a, mentions: mentions[i] })), actorAt, reasons }
}

const width = (s: Statement): number => s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)

/** The first token that ends after an offset. */
function tokenAt(doc: Doc, offset: number): number {
  let low = 0
  let high = doc.end.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.end[middle] > offset) high = middle
    else low = middle + 1
  }
  return low
}
