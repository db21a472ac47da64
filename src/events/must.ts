import { lemma, REL, UPOS } from '../language/index.ts'
import type { Candidate } from './candidate.ts'
import { VERB_FRAMES } from './frame.ts'
import type { Scene } from './scene.ts'
import { small, subjectOf } from './syntax.ts'
import { isPolitical, landOf, membersOf } from './who.ts'

/** The frame of a plain demand. */
const DEMAND = VERB_FRAMES.get('demand')!.find(f => !f.nouns && !f.preposition && !f.particle)!
/** Verbs of speech that put a duty upon somebody: "declared that Lima must withdraw". */
const TELLING: ReadonlySet<string> = new Set(
  'say,declare,insist,state,tell,stress,add,conclude,warn,announce,argue,reiterate,maintain,emphasise,emphasize'.split(
    ',',
  ),
)

/**
 * "The minister said that Peru must withdraw": a demand without a verb of demanding. Only of one political actor upon
 * another land, so that "we must work harder" is none.
 */
export function mustCandidate(scene: Scene, token: number): Candidate | null {
  const { doc, cast } = scene
  if (small(doc, token) !== 'must' || doc.rel[token] !== REL.aux) return null
  const act = doc.head[token]
  const above = doc.rel[act] === REL.ccomp ? doc.head[act] : -1
  if (above < 0 || doc.upos[above] !== UPOS.VERB || !TELLING.has(lemma(doc, above))) return null
  const actors = membersOf(scene, subjectOf(doc, above, none)).filter(t => isPolitical(cast, t))
  const own = new Set(actors.map(t => landOf(cast, t)))
  const recipients = membersOf(scene, subjectOf(doc, act, none)).filter(t => isPolitical(cast, t))
  if (!actors.length || !recipients.some(t => !own.has(landOf(cast, t)))) return null
  return { frame: DEMAND, trigger: [token], head: token, actors, recipients, object: -1, voice: 'active' }
}

const none = (): boolean => false
