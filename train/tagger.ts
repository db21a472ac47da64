import { best, featureBuffer } from '../src/language/perceptron.ts'
import { EDGE, type Surface, surfaceOf } from '../src/language/surface.ts'
import { tagFeatures, tagSentence } from '../src/language/tagger.ts'
import { Learner } from './learner.ts'
import { randomSource, shuffle } from './random.ts'
import { Perceptron } from '../src/language/perceptron.ts'

/** A sentence as the tagger sees it, and the tags (numbers) that are right. */
export interface Tagged {
  readonly surface: Surface
  readonly tags: Int32Array
}

export function taggedOf(
  words: readonly string[],
  tags: readonly string[],
  number: ReadonlyMap<string, number>,
): Tagged {
  return { surface: surfaceOf(words), tags: Int32Array.from(tags, t => number.get(t) ?? 0) }
}

/** Learns along its own guesses: the tags before a word are the ones that it would see when used. */
export function trainTagger(sentences: readonly Tagged[], classes: number, epochs: number, seed = 1): Learner {
  const learner = new Learner(classes)
  const random = randomSource(seed)
  const order = [...sentences]
  const features = featureBuffer()
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { surface, tags } of shuffle(order, random)) {
      const guessed = new Int32Array(surface.count + EDGE).fill(-1)
      for (let i = 0; i < surface.count; i++) {
        tagFeatures(surface, i, guessed, features)
        learner.score(features, scores)
        const guess = best(scores, classes)
        learner.tick()
        if (guess !== tags[i]) learner.learn(features, tags[i], guess)
        guessed[i + EDGE] = guess
      }
    }
  }
  return learner
}

/** Tags for the training sentences as a tagger gives them that has not seen them: what the parser should learn from. */
export function jackknife(sentences: readonly Tagged[], classes: number, folds: number, epochs: number): Int32Array[] {
  const out = Array.from<Int32Array>({ length: sentences.length })
  for (let fold = 0; fold < folds; fold++) {
    // Runs of 50 sentences: a document should not stand on both sides.
    const held = (i: number) => Math.floor(i / 50) % folds === fold
    const model = new Perceptron(
      trainTagger(
        sentences.filter((_, i) => !held(i)),
        classes,
        epochs,
        fold + 2,
      ).weights(2),
    )
    sentences.forEach((s, i) => {
      if (held(i)) out[i] = tagSentence(s.surface, model)
    })
  }
  return out
}
