import type { Act, Stance } from '../model/index.ts'
import { CUES } from './tables/cues.ts'

export type CueClass = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'
export type Factivity = 'factive' | 'neutral' | 'nonfactive' | 'counterfactive'

/** A word that ascribes a content to a source. The columns are told in `tables/cues.ts`. */
export interface Cue {
  readonly lemma: string
  readonly class: CueClass
  readonly act: Act
  readonly stance: Stance
  readonly factivity: Factivity
  /** 1: the source stands by the content; -1: he rejects it; 0: he asks for it. */
  readonly polarity: -1 | 0 | 1
  readonly complements: ReadonlySet<string>
}

const POLARITY: Readonly<Record<string, -1 | 0 | 1>> = { '+': 1, '-': -1, '0': 0 }

function parseCue(row: string): Cue {
  const [lemma, cueClass, act, stance, factivity, polarity, complements] = row.split('|').map(cell => cell.trim())
  return {
    lemma,
    class: cueClass as CueClass,
    act: act as Act,
    stance: stance as Stance,
    factivity: factivity as Factivity,
    polarity: POLARITY[polarity],
    complements: new Set(complements.split(' ')),
  }
}

/** Every cue of the table, in its order. */
export const cues: readonly Cue[] = CUES.split('\n')
  .filter(row => row.trim())
  .map(parseCue)

const byKey: ReadonlyMap<string, Cue> = new Map(cues.map(cue => [`${cue.class} ${cue.lemma}`, cue]))

/** The cue of a lemma as a word of that class. */
export const findCue = (lemma: string, cueClass: CueClass): Cue | undefined => byKey.get(`${cueClass} ${lemma}`)
