import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeWeights, modelFolder } from '../src/language/model-file.ts'
import { loadModels } from '../src/language/models.ts'
import { NAME_TAGS, bestLabel, gazetteerOf, nameFeatures } from '../src/language/names.ts'
import { featureBuffer } from '../src/language/perceptron.ts'
import { surfaceOf } from '../src/language/surface.ts'
import { tagSentence } from '../src/language/tagger.ts'
import { Learner } from './learner.ts'
import { type NamedSentence, nameSets } from './name-data.ts'
import { randomSource, shuffle } from './random.ts'

const MISC = NAME_TAGS.indexOf('B-MISC')

/** Learns along its own guesses. Where a set marks no other names, a guess of one is neither right nor wrong. */
export function trainNames(sentences: readonly NamedSentence[], epochs: number): Learner {
  const { tagger } = loadModels()
  const learner = new Learner(NAME_TAGS.length)
  const random = randomSource(11)
  const features = featureBuffer()
  const scores = new Float64Array(NAME_TAGS.length)
  const order = sentences.map(s => {
    const surface = surfaceOf(s.words)
    return { ...s, surface, tags: tagSentence(surface, tagger), gaz: gazetteerOf(s.words) }
  })
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { surface, tags, gaz, labels, closed } of shuffle(order, random)) {
      let before = 0
      for (let i = 0; i < surface.count; i++) {
        nameFeatures(surface, i, tags, gaz, before, features)
        learner.score(features, scores)
        const guess = bestLabel(scores, before)
        learner.tick()
        const unknown = closed && labels[i] === 0 && guess >= MISC
        if (guess !== labels[i] && !unknown) learner.learn(features, labels[i], guess)
        // What follows learns from the truth at first, from guesses later.
        before = epoch === 0 ? labels[i] : guess
      }
    }
  }
  return learner
}

/** Weights from every set but those named: all of them travel with the package, one is left out to measure on it. */
export function nameModel(data: string, without?: keyof ReturnType<typeof nameSets>): Uint8Array {
  const sets = nameSets(data)
  const sentences = Object.entries(sets).flatMap(([name, set]) => (name === without ? [] : set))
  return encodeWeights(NAME_TAGS, trainNames(sentences, 8).weights(2, 0.1))
}

/** Makes `names.bin`. The tagger must be there. */
export function trainNameModel(data: string): void {
  writeFileSync(join(modelFolder, 'names.bin'), nameModel(data))
}
