import type { Cast } from '../actors/index.ts'
import { findPlace, type Lexicon } from '../knowledge/index.ts'
import { children, type Doc, form, lemma, REL, UPOS } from '../language/index.ts'
import { type FrameTables, frameTables } from './frame.ts'
import { type Dateline, datelineLand, findDateline } from './dateline.ts'
import { caseOf, small } from './syntax.ts'
import { PARTIES, PARTY_NOUNS } from './tables/operators.ts'

/** A document with its cast, and the states that it speaks of in the order of the text. */
export interface Scene {
  readonly doc: Doc
  readonly cast: Cast
  /** Tokens that stand for a state or an official of one, and its country: parallel, in text order. */
  readonly tokens: readonly number[]
  readonly lands: readonly string[]
  /** The one state that nearly all of it is about; null where several play. Whose "the police" are, where nothing says it. */
  readonly home: string | null
  /** The land of the place that a dispatch is dated from ("WARSAW (…) –"); null where it is from nowhere. */
  readonly dateline: string | null
  /** Where it stands: no words of it take part in an event. */
  readonly datelineAt: Dateline | null
  /** The frames that it is read by. */
  readonly frames: FrameTables
  /** Does it speak of politics at all? */
  readonly isPolitical: boolean
}

/** Stands for a body of states among the lands that take part. */
export const IGO = 'IGO'

export function sceneOf(doc: Doc, cast: Cast, lexicon: Lexicon | null = null): Scene {
  const tokens: number[] = []
  const lands: string[] = []
  let officials = 0
  const at = findDateline(doc)
  for (let t = 0; t < cast.actorAt.length; t++) {
    const actor = cast.actorAt[t] < 0 ? null : cast.actors[cast.actorAt[t]]
    if (!actor || (at && t >= at.from && t < at.to)) continue
    if (actor.sector && /^(?:GOV|MIL|IGO|LEG|JUD|COP|OPP|REB|PTY|LAB)$/.test(actor.sector)) officials++
    const land = actor.country ?? (actor.sector === IGO ? IGO : null)
    if (!land || actor.sector === 'CVL' || actor.sector === 'JRN') continue
    tokens.push(t)
    lands.push(land)
  }
  const home = homeOf(doc, cast, lands)
  const isPolitical = officials > 0 || new Set(lands).size > 1
  const land = at && datelineLand(doc, cast, at)
  return { doc, cast, tokens, lands, home, dateline: land, datelineAt: at, isPolitical, frames: frameTables(lexicon) }
}

/** Share of the mentions of states and places that one must have to be the home of a page; and how many at least. */
const HOME = { share: 0.7, mentions: 2 }

function homeOf(doc: Doc, cast: Cast, lands: readonly string[]): string | null {
  const votes = new Map<string, number>()
  for (const land of lands) votes.set(land, (votes.get(land) ?? 0) + 1)
  for (let t = 0; t < cast.actorAt.length; t++) {
    if (!mayBePlace(doc, cast, t)) continue
    const land = findPlace(form(doc, t))?.country
    if (land) votes.set(land, (votes.get(land) ?? 0) + 1)
  }
  let all = 0
  for (const n of votes.values()) all += n
  // A body of states that plays is a party too: its commissioners are nobody's ministers.
  votes.delete(IGO)
  for (const [land, n] of votes) if (n >= HOME.mentions && n >= HOME.share * all) return land
  return null
}

/**
 * The land of people of whom none is told: that of the places named in their sentence, else in their paragraph, where
 * these are of one land; else the home of the page.
 */
export function landAround(scene: Scene, token: number): string | null {
  const { doc } = scene
  const sentence = doc.sentence[token]
  let first = sentence
  while (first > 0 && doc.sentenceBlock[first - 1] === doc.sentenceBlock[sentence]) first--
  for (const from of [sentence, first]) {
    const found = landsOfPlaces(scene, from, sentence)
    if (found.size === 1) return [...found][0]
    if (found.size > 1) break
  }
  return scene.home
}

/** The land of the places of the next sentence of the paragraph, where it is one: "…, he told reporters in Ljubljana". */
export function landAfter(scene: Scene, token: number): string | null {
  const { sentence, sentenceBlock } = scene.doc
  const next = sentence[token] + 1
  if (sentenceBlock[next] !== sentenceBlock[next - 1]) return null
  const found = landsOfPlaces(scene, next, next)
  return found.size === 1 ? [...found][0] : null
}

/** Lands of the places, no actors, that the sentences `from` to `to` name. */
function landsOfPlaces({ doc, cast }: Scene, from: number, to: number): Set<string> {
  const found = new Set<string>()
  for (let t = doc.sentenceStart[from]; t < doc.sentenceStart[to + 1]; t++) {
    if (!mayBePlace(doc, cast, t)) continue
    const land = findPlace(form(doc, t))?.country
    if (land) found.add(land)
  }
  return found
}

/** A name after "in" or "at" that is no actor of a known land: "at Tema", whatever the names' tagger takes it for. */
const mayBePlace = (doc: Doc, cast: Cast, token: number): boolean =>
  doc.upos[token] === UPOS.PROPN &&
  caseIsPlace(doc, token) &&
  (cast.actorAt[token] < 0 ||
    (cast.actors[cast.actorAt[token]].basis === 'name' && !cast.actors[cast.actorAt[token]].country))

const caseIsPlace = (doc: Doc, token: number): boolean =>
  ['in', 'at', 'near', 'from', 'of', 'through'].includes(caseOf(doc, token) ?? '')

/** How many parties a phrase stands for: "the two sides", "both governments", "the two"; 0 where it is no such phrase. */
function partiesNamed(doc: Doc, token: number): number {
  if (doc.upos[token] === UPOS.NUM || doc.upos[token] === UPOS.DET || doc.upos[token] === UPOS.PRON)
    return PARTIES[small(doc, token)] ?? 0
  if (!PARTY_NOUNS.has(lemma(doc, token).toLowerCase()) || !small(doc, token).endsWith('s')) return 0
  for (const c of children(doc, token)) {
    const r = doc.rel[c]
    if (r !== REL.nummod && r !== REL.det && r !== REL.amod && r !== REL['det:predet'] && r !== REL['cc:preconj'])
      continue
    const n = PARTIES[small(doc, c)]
    if (n) return n
  }
  return 0
}

/** The two states of a page that speaks of two: whose "the ceasefire" is. Empty where fewer, or where many play. */
export function pairOf(scene: Scene, token: number): number[] {
  const pair = foremost(scene, token, 2)
  return pair.length === 2 ? pair : []
}

/** The two lands that a page is about: most spoken of, each in one of six of its mentions; null where it is otherwise. */
export function rivalsOf({ lands }: Scene): readonly [string, string] | null {
  const votes = new Map<string, number>()
  for (const land of lands) votes.set(land, (votes.get(land) ?? 0) + 1)
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1])
  if (ranked.length < 2 || ranked[1][1] * 6 < lands.length) return null
  return ranked.length > 2 && ranked[2][1] === ranked[1][1] ? null : [ranked[0][0], ranked[1][0]]
}

const LEAST_MENTIONS = 2

/** The land most spoken of, where it has its share of the mentions. */
export function foremostLand({ lands }: Scene, least: number): string | null {
  const votes = new Map<string, number>()
  const states = lands.filter(land => land !== IGO)
  for (const land of states) votes.set(land, (votes.get(land) ?? 0) + 1)
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= Math.max(LEAST_MENTIONS, least * states.length) ? first[0] : null
}

/** One token for each of the states meant by "the two sides": those most spoken of so far; empty where too few are known. */
export function partiesAt(scene: Scene, token: number): number[] {
  const count = partiesNamed(scene.doc, token)
  return count ? foremost(scene, token, count) : []
}

/** The states most spoken of up to the end of a sentence, in a token each; empty where there are not so many. */
export function foremost(scene: Scene, token: number, count: number): number[] {
  const until = scene.doc.sentenceStart[scene.doc.sentence[token] + 1]
  const met = new Map<string, { times: number; last: number }>()
  for (let i = 0; i < scene.tokens.length && scene.tokens[i] < until; i++) {
    const entry = met.get(scene.lands[i])
    if (entry) {
      entry.times++
      if (isState(scene, scene.tokens[i]) || !isState(scene, entry.last)) entry.last = scene.tokens[i]
    } else met.set(scene.lands[i], { times: 1, last: scene.tokens[i] })
  }
  const here = scene.doc.sentenceStart[scene.doc.sentence[token]]
  const ranked = [...met.values()].toSorted(
    (a, b) => b.times - a.times + 1e-6 * (b.last - a.last) + (b.last >= here ? 0.5 : 0) - (a.last >= here ? 0.5 : 0),
  )
  return ranked.length < count ? [] : ranked.slice(0, count).map(x => x.last)
}

const isState = ({ cast }: Scene, token: number): boolean => cast.actors[cast.actorAt[token]].kind === 'state'

export const isPersonal = (doc: Doc, token: number): boolean => /^(?:he|she|they|it|we|i|who)$/i.test(form(doc, token))

export const inDateline = ({ datelineAt }: Scene, token: number): boolean =>
  datelineAt !== null && token >= datelineAt.from && token < datelineAt.to
