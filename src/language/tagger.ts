import { feature } from './hash.ts'
import { best, type Features, featureBuffer, type Scorer } from './perceptron.ts'
import { EDGE, type Surface } from './surface.ts'

/** A part of speech: its universal and its Penn tag at once, as "NOUN NNS". Their list travels with the model. */
export type Tags = readonly string[]

/** Gathers what speaks for a tag at token `i`, given the tags before it (`tags` has EDGE entries before the first token). */
export function tagFeatures(s: Surface, i: number, tags: Int32Array, out: Features): void {
  const at = i + EDGE
  const { keys } = out
  const [t1, t2] = [tags[at - 1], tags[at - 2]]
  const { word, lower, shape, suffix, prefix, known } = s
  let n = 0
  keys[n++] = feature(0, 0)
  keys[n++] = feature(1, word[at])
  keys[n++] = feature(2, lower[at])
  keys[n++] = feature(3, shape[at])
  keys[n++] = feature(4, shape[at], s.register, i === 0 ? 1 : 0)
  for (let k = 0; k < 4; k++) keys[n++] = feature(5, suffix[at * 4 + k])
  for (let k = 0; k < 3; k++) keys[n++] = feature(6, prefix[at * 3 + k])
  keys[n++] = feature(7, t1)
  keys[n++] = feature(8, t1, t2)
  keys[n++] = feature(9, t1, lower[at])
  keys[n++] = feature(10, t1, t2, lower[at])
  keys[n++] = feature(11, lower[at - 1])
  keys[n++] = feature(12, lower[at - 2])
  keys[n++] = feature(13, lower[at + 1])
  keys[n++] = feature(14, lower[at + 2])
  keys[n++] = feature(15, suffix[(at - 1) * 4 + 2])
  keys[n++] = feature(16, suffix[(at + 1) * 4 + 2])
  keys[n++] = feature(17, lower[at - 1], lower[at])
  keys[n++] = feature(18, lower[at], lower[at + 1])
  keys[n++] = feature(19, lower[at - 1], lower[at + 1])
  keys[n++] = feature(20, suffix[at * 4 + 2], t1)
  keys[n++] = feature(21, suffix[at * 4 + 2], lower[at + 1])
  keys[n++] = feature(22, suffix[at * 4 + 1], shape[at])
  keys[n++] = feature(23, shape[at - 1], shape[at])
  keys[n++] = feature(24, shape[at], shape[at + 1])
  keys[n++] = feature(25, suffix[at * 4 + 2], suffix[(at + 1) * 4 + 2])
  keys[n++] = feature(26, shape[at - 1], shape[at], shape[at + 1])
  keys[n++] = feature(27, lower[at + 1], lower[at + 2])
  keys[n++] = feature(28, lower[at - 2], lower[at - 1])
  keys[n++] = feature(29, t1, suffix[(at + 1) * 4 + 2])
  keys[n++] = feature(30, known[at], shape[at])
  keys[n++] = feature(31, known[at], known[at + 1], i === 0 ? 1 : 0)
  keys[n++] = feature(32, known[at - 1], suffix[at * 4 + 2])
  out.count = n
}

/** Tags of the sentence, EDGE entries of -1 first: greedy, left to right. */
export function tagSentence(surface: Surface, model: Scorer): Int32Array {
  const tags = new Int32Array(surface.count + EDGE).fill(-1)
  const features = featureBuffer()
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < surface.count; i++) {
    tagFeatures(surface, i, tags, features)
    model.score(features, scores)
    tags[i + EDGE] = best(scores, model.classes)
  }
  return tags
}
