import { findPlace } from '../knowledge/index.ts'
import { children, type Doc, form, REL, subtree, UPOS } from '../language/index.ts'
import type { Actor, Participant } from '../model/index.ts'
import { apart, type Draft, keysOf, lacks } from './draft.ts'
import { IGO, type Scene } from './scene.ts'
import { caseOf, isInfinitive } from './syntax.ts'

/** Acts whose object, in its own words, says against whom or for whom they are. */
const TOWARDS: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'SUPPORT',
  'AID',
  'PROTEST',
])
/** Acts that give way to somebody: only what stands with their object counts, and who is named in a relative clause on it. */
const YIELDING: ReadonlySet<string> = new Set(['RETREAT', 'CONCEDE'])
/** Acts that ask or complain: what is asked for, or complained of, names whose it is. */
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'PROTEST', 'ACCUSE', 'REJECT'])
/** Tokens of a phrase that are looked at. */
const FAR = 25

/**
 * Whom an act is aimed at, where its grammatical object is no actor: the first land, other than the doer's own, that the
 * object names ("protested the claim in Japan's paper", "lifted the sanctions that it had imposed on Mali"), that the
 * clause asked for names ("demanded that Lima cancel …"), or that a protest has for its purpose; else, of the same land,
 * another body or person ("demanded that the president resign").
 */
export function aimAt(scene: Scene, draft: Draft, byHead: ReadonlyMap<number, Draft>): void {
  const { doc } = scene
  const { frame, object, head, voice } = draft.candidate
  if (!lacks(draft.recipients) || (frame.class === 'PROTEST' ? !draft.actors.length : lacks(draft.actors))) return
  if (YIELDING.has(frame.class)) {
    if (object >= 0 && voice !== 'noun') yieldTo(doc, draft, object, byHead)
    return
  }
  if (!TOWARDS.has(frame.class)) return
  const regions: (readonly [number, number])[] = []
  if (object >= 0 && (voice !== 'noun' || frame.recipient.length > 0)) regions.push(subtree(doc, object))
  if (ASKING.has(frame.class)) for (const c of purposesOf(doc, head, frame.class)) regions.push(subtree(doc, c))
  for (const within of regions) {
    const found = firstOf(scene, within, draft)
    if (!found) continue
    draft.recipients = [found]
    return
  }
}

/** Clauses below a word that say what is asked for, what a protest is for or against. */
function purposesOf(doc: Doc, head: number, name: string): number[] {
  return [...children(doc, head)].filter(c => {
    const r = doc.rel[c]
    if (c < head) return false
    if (name === 'PROTEST')
      return (
        ((r === REL.advcl || r === REL.xcomp || r === REL.acl) && isInfinitive(doc, c)) ||
        ((r === REL.obl || r === REL.nmod) && OVER.has(caseOf(doc, c) ?? ''))
      )
    return r === REL.ccomp || (name === 'REQUEST' && r === REL.xcomp) || (r === REL.obl && caseOf(doc, c) === 'for')
  })
}
const OVER: ReadonlySet<string> = new Set(['against', 'at', 'over', 'in', 'for', 'about'])

function firstOf(scene: Scene, [from, to]: readonly [number, number], draft: Draft): Participant | null {
  const { doc, cast } = scene
  const own = keysOf(draft.actors)
  const selves = new Set(draft.actors.flatMap(a => a.actor ?? []))
  let domestic: Participant | null = null
  for (let t = from; t < to && t < from + FAR; t++) {
    const actor = cast.actorAt[t] >= 0 ? cast.actors[cast.actorAt[t]] : null
    const land = actor?.country ?? (actor?.sector === IGO ? IGO : null)
    if (actor && land) {
      if (!own.has(land) && caseOf(doc, t) !== 'at') return participantOf(doc, actor, t)
      const another = !selves.has(actor.id) && actor.kind !== 'state' && actor.sector && actor.sector !== 'CVL'
      if (another && ASKING.has(draft.candidate.frame.class) && !isOwned(doc, t))
        domestic ??= participantOf(doc, actor, t)
      continue
    }
    const place = doc.upos[t] === UPOS.PROPN ? (findPlace(form(doc, t))?.country ?? null) : null
    if (place && !own.has(place) && isWhere(doc, t)) return placeAt(doc, t, place)
  }
  return domestic
}

export const isOwned = (doc: Doc, token: number): boolean =>
  children(doc, token).some(c => doc.rel[c] === REL['nmod:poss'])
const isWhere = (doc: Doc, token: number): boolean =>
  ['in', 'near', 'of', 'at', 'on', 'around'].includes(caseOf(doc, token) ?? '')

function placeAt(doc: Doc, token: number, country: string): Participant {
  const span: [number, number] = [doc.start[token], doc.end[token]]
  return { spans: [span], text: doc.text.slice(...span), actor: null, code: country, country, sector: null }
}

function yieldTo(doc: Doc, draft: Draft, object: number, byHead: ReadonlyMap<number, Draft>): void {
  for (const c of children(doc, object)) {
    if (doc.rel[c] !== REL['acl:relcl'] && doc.rel[c] !== REL.acl) continue
    const found = byHead.get(c) && apart(byHead.get(c)!.recipients, draft.actors)
    if (found) draft.recipients = found
  }
}

/** An actor as the mention at a token shows him. */
export function participantOf(doc: Doc, { mentions, id, code, country, sector }: Actor, token: number): Participant {
  const [from, to] = [doc.start[token], doc.end[token]]
  const said = mentions.find(m => m.spans.some(([a, b]) => a <= from && from < b))
  return {
    spans: said?.spans ?? [[from, to]],
    text: said?.text ?? doc.text.slice(from, to),
    actor: id,
    code,
    country,
    sector,
  }
}
