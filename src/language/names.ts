import { countryOf } from '../knowledge/index.ts'
import type { NameSpan } from './doc.ts'
import { feature } from './hash.ts'
import type { NameKind } from './labels.ts'
import { type Features, featureBuffer, type Scorer } from './perceptron.ts'
import { EDGE, type Surface } from './surface.ts'
import { BUILDING_WORDS, GROUP_WORDS, LAND_WORDS, WIDE_PLACES } from './tables/name-words.ts'

/** What the model tells apart; countries and towns, peoples and buildings are told apart after it, by words. */
export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const
const OUTSIDE = 0
const isInside = (label: number) => label > 0 && label % 2 === 0

/** Gathers what speaks for a label at token `i`, given the one before it. `gazetteer`: 1 for a country's name, 2 for a people's. */
export function nameFeatures(
  s: Surface,
  i: number,
  tags: Int32Array,
  gaz: Uint8Array,
  before: number,
  out: Features,
): void {
  const at = i + EDGE
  const { word, lower, shape, suffix, prefix } = s
  const { keys } = out
  let n = 0
  keys[n++] = feature(0, before)
  for (let d = -2; d <= 2; d++) {
    keys[n++] = feature(1, d, lower[at + d])
    keys[n++] = feature(2, d, shape[at + d])
    keys[n++] = feature(3, d, tags[at + d] ?? -1)
  }
  keys[n++] = feature(4, word[at])
  keys[n++] = feature(5, before, word[at])
  keys[n++] = feature(6, before, shape[at], tags[at])
  for (let k = 1; k < 4; k++) keys[n++] = feature(7, suffix[at * 4 + k])
  for (let k = 1; k < 3; k++) keys[n++] = feature(8, prefix[at * 3 + k])
  keys[n++] = feature(9, before, lower[at - 1])
  keys[n++] = feature(10, before, lower[at + 1])
  keys[n++] = feature(11, lower[at - 1], lower[at])
  keys[n++] = feature(12, lower[at], lower[at + 1])
  keys[n++] = feature(13, shape[at - 1], shape[at], shape[at + 1])
  keys[n++] = feature(14, tags[at - 1] ?? -1, tags[at], tags[at + 1] ?? -1)
  keys[n++] = feature(15, s.register, i === 0 ? 1 : 0, shape[at])
  keys[n++] = feature(16, gaz[i], before)
  keys[n++] = feature(17, gaz[i], lower[at + 1])
  keys[n++] = feature(18, lower[at - 1], shape[at])
  keys[n++] = feature(19, lower[at + 1], shape[at], before)
  keys[n++] = feature(20, suffix[at * 4 + 2], tags[at])
  keys[n++] = feature(21, i > 0 ? gaz[i - 1] : 9, gaz[i], gaz[i + 1] ?? 9)
  keys[n++] = feature(22, lower[at - 2], lower[at - 1], shape[at])
  out.count = n
}

/** Token → 1 where it is a country's name by itself or with the next word, 2 where it is a group's. */
export function gazetteerOf(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word, i) => {
    if (!/^\p{Lu}/u.test(word)) return 0
    if (GROUP_WORDS.has(word.toLowerCase())) return 2
    return countryOf(word) || (i + 1 < words.length && countryOf(`${word} ${words[i + 1]}`)) ? 1 : 0
  })
}

/** The labels of a sentence; an inside goes on only what began as its kind. */
export function nameLabels(surface: Surface, tags: Int32Array, gaz: Uint8Array, model: Scorer): Int32Array {
  const labels = new Int32Array(surface.count)
  const features = featureBuffer()
  const scores = new Float64Array(model.classes)
  let before = OUTSIDE
  for (let i = 0; i < surface.count; i++) {
    nameFeatures(surface, i, tags, gaz, before, features)
    model.score(features, scores)
    before = bestLabel(scores, before)
    labels[i] = before
  }
  return labels
}

export function bestLabel(scores: Float64Array, before: number): number {
  let top = OUTSIDE
  for (let label = 1; label < NAME_TAGS.length; label++) {
    if (isInside(label) && before !== label && before !== label - 1) continue
    if (scores[label] > scores[top]) top = label
  }
  return top
}

/** Names of a sentence, in token numbers of the document (`offset`: its first). */
export function nameSpans(
  labels: Int32Array,
  words: readonly string[],
  adjective: (i: number) => boolean,
  offset: number,
): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === OUTSIDE) continue
    let to = i + 1
    while (to < labels.length && isInside(labels[to])) to++
    const coarse = NAME_TAGS[labels[i]].slice(2) as NameKind
    spans.push({ from: offset + i, to: offset + to, kind: finerKind(coarse, words.slice(i, to), adjective(to - 1)) })
    i = to - 1
  }
  return spans
}

function finerKind(kind: NameKind, words: readonly string[], adjective: boolean): NameKind {
  const [first, last] = [words[0].toLowerCase(), words[words.length - 1].toLowerCase()]
  if (words.length === 1 && (GROUP_WORDS.has(last) || (kind === 'MISC' && (adjective || countryOf(words[0])))))
    return 'NORP'
  if (kind !== 'LOC') return kind
  if (words.length === 1 && adjective && !countryOf(words[0])) return 'NORP'
  if (BUILDING_WORDS.has(last)) return 'FAC'
  return LAND_WORDS.has(last) || LAND_WORDS.has(first) || WIDE_PLACES.has(last) ? 'LOC' : 'GPE'
}
