import type { Lexicon, LexiconFrame } from '../knowledge/index.ts'
import { ploverClass, type PloverClass } from '../model/index.ts'
import { GOLDSTEIN } from './tables/goldstein.ts'
import { NOUNS } from './tables/nouns.ts'
import { RARER_VERBS } from './tables/rarer-verbs.ts'
import { VERBS } from './tables/verbs.ts'

/** What a verb or a noun may speak of, and where those who take part in it stand. */
export interface Frame {
  readonly lemma: string
  readonly particle: string | null
  /** The preposition that must stand with it; null where none is asked for. */
  readonly preposition: string | null
  /** Lemmas, one of which its object (of a noun: a modifier) must be; null for any. */
  readonly nouns: ReadonlySet<string> | null
  readonly class: PloverClass
  readonly mode: string | null
  readonly cameo: string
  /** `obj`, `iobj` or prepositions, the first that is filled. */
  readonly recipient: readonly string[]
  readonly flags: ReadonlySet<string>
  /** The row that it came from: "SANCTION:expel~diplomat". */
  readonly rule: string
}

/** Frames by lemma, the more specific ones first. */
export type Frames = ReadonlyMap<string, readonly Frame[]>

const PREPOSITION = /@([a-z]+)/
const PARTICLE = /_([a-z]+)/
const NOUN_LIST = /^[^~]*~(.*)$/

/** Reads rows "lemmas | mode | cameo | slots | flags" under headings "# CLASS". */
export function framesFrom(rows: string): Frame[] {
  let current: PloverClass | null = null
  return rows.split('\n').flatMap(line => {
    if (line.startsWith('# ')) current = ploverClass.parse(line.slice(2).trim())
    if (!line.includes('|') || !current) return []
    const cells = line.split('|').map(cell => cell.trim())
    const [heads, mode, cameo, slots, flags] = cells
    if (cells.length !== 5) throw new Error(`a frame has five cells: ${line}`)
    const tilde = heads.indexOf('~')
    const lemmas = (tilde < 0 ? heads : heads.slice(0, tilde)).split(',')
    const nouns = NOUN_LIST.exec(heads)?.[1].split(',') ?? null
    const among = nouns && new Set(nouns)
    return lemmas.map(head => {
      return {
        lemma: head.replace(/[_@].*$/, ''),
        particle: PARTICLE.exec(head)?.[1] ?? null,
        preposition: PREPOSITION.exec(head)?.[1] ?? null,
        nouns: among,
        class: current!,
        mode: mode === '-' ? null : mode,
        cameo,
        recipient: slots === '-' ? [] : slots.split(','),
        flags: new Set(flags === '-' ? [] : flags.split(' ')),
        rule: `${current}:${head}${among ? '~' : ''}`,
      }
    })
  })
}

const specificity = (f: Frame): number => (f.particle ? 4 : 0) + (f.nouns ? 2 : 0) + (f.preposition ? 1 : 0)

function byLemma(frames: readonly Frame[]): Frames {
  const map = new Map<string, Frame[]>()
  for (const frame of frames) map.set(frame.lemma, [...(map.get(frame.lemma) ?? []), frame])
  for (const list of map.values()) list.sort((a, b) => specificity(b) - specificity(a))
  return map
}

export const VERB_FRAMES: Frames = byLemma([...framesFrom(VERBS), ...framesFrom(RARER_VERBS)])
export const NOUN_FRAMES: Frames = byLemma(framesFrom(NOUNS))

/** The frames that a document is read by. */
export interface FrameTables {
  readonly verbs: Frames
  readonly nouns: Frames
}

const BUILT_IN: FrameTables = { verbs: VERB_FRAMES, nouns: NOUN_FRAMES }
const withOwn = new WeakMap<Lexicon, FrameTables>()

/** The tables, with the frames of a user's lexicon before those of the same lemma. */
export function frameTables(lexicon: Lexicon | null): FrameTables {
  if (!lexicon?.frames.length) return BUILT_IN
  const known = withOwn.get(lexicon)
  if (known) return known
  const joined = (part: LexiconFrame['part'], frames: Frames): Frames => {
    const own = byLemma(lexicon.frames.filter(f => f.part === part).map(ownFrame))
    return new Map([
      ...frames,
      ...[...own].map(([lemma, list]) => [lemma, [...list, ...(frames.get(lemma) ?? [])]] as const),
    ])
  }
  const tables = { verbs: joined('verb', VERB_FRAMES), nouns: joined('noun', NOUN_FRAMES) }
  withOwn.set(lexicon, tables)
  return tables
}

const ownFrame = (f: LexiconFrame): Frame => ({
  lemma: f.lemma,
  particle: f.particle,
  preposition: f.preposition,
  nouns: f.objects.length ? new Set(f.objects) : null,
  class: f.class,
  mode: f.mode,
  cameo: f.cameo ?? ROOT_CAMEO[f.class],
  recipient: f.recipient,
  flags: new Set(f.flags),
  rule: `${f.class}:lexicon:${f.line}`,
})

/** The plainest CAMEO code of each class. */
const ROOT_CAMEO: Readonly<Record<PloverClass, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  CONCEDE: '080',
  COOPERATE: '060',
  AID: '070',
  RETREAT: '087',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  SANCTION: '160',
  MOBILIZE: '150',
  COERCE: '170',
  ASSAULT: '190',
}

/** Goldstein's value of a CAMEO code, by its longest listed beginning; null where none is listed. */
export function goldsteinOf(cameo: string): number | null {
  for (let n = cameo.length; n >= 2; n--) {
    const value = GOLDSTEIN[cameo.slice(0, n)]
    if (value !== undefined) return value
  }
  return null
}
