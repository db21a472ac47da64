import { Option } from 'commander'
import type { Engine } from '../language/index.ts'

export interface LexiconOption {
  readonly lexicon?: string
}

/** Every command that reads articles takes it; a record is best read with one lexicon, which the variable keeps. */
export const lexiconOption = (): Option =>
  new Option('--lexicon <file>', 'further frames and actors of your own, YAML or CSV').env('DEMARCHE_LEXICON')

/** The engine, with the frames and actors that a call gives it. */
export async function engineWith({ lexicon }: LexiconOption): Promise<Engine> {
  const { loadEngine } = await import('../language/index.ts')
  if (!lexicon) return loadEngine()
  const { loadLexicon } = await import('../knowledge/index.ts')
  return loadEngine({ lexicon: loadLexicon(lexicon) })
}
