import { parseFeatures } from '../src/language/parser.ts'
import { featureBuffer } from '../src/language/perceptron.ts'
import type { Surface } from '../src/language/surface.ts'
import { Configuration, SHIFT, isLeft, relationOf, transitionCount } from '../src/language/transitions.ts'
import { Learner } from './learner.ts'
import { randomSource, shuffle } from './random.ts'

export interface Parsed {
  readonly surface: Surface
  /** Tags as the tagger guesses them. */
  readonly tags: Int32Array
  readonly heads: readonly number[]
  readonly rels: readonly number[]
}

/** Gold arcs that each kind of transition makes impossible (dynamic oracle for arc-hybrid, Goldberg & Nivre 2013). */
function costs(c: Configuration, heads: readonly number[]): [shift: number, left: number, right: number] {
  const [s0, s1, b0] = [c.top(0), c.top(1), c.ahead(0)]
  let shift = 0
  for (let k = 0; k < c.depth; k++) {
    const below = c.stack[k]
    if (heads[below] === b0) shift++
    if (k < c.depth - 1 && b0 < c.count && heads[b0] === below) shift++
  }
  let lost = 0
  if (s0 >= 0) for (let i = c.next; i < c.count; i++) if (heads[i] === s0) lost++
  const head = s0 < 0 ? -1 : heads[s0]
  const leftCost = lost + (head > b0 || (s1 >= 0 && head === s1) ? 1 : 0)
  const rightCost = lost + (head >= b0 ? 1 : 0)
  return [c.mayShift ? shift : 99, c.mayLeft ? leftCost : 99, c.mayRight ? rightCost : 99]
}

/**
 * Learns while it errs: from the second epoch on it mostly follows its own guesses, and is told the best that can still
 * be done from wherever it got.
 */
export function trainParser(
  sentences: readonly Parsed[],
  rels: number,
  rootRel: number,
  epochs: number,
  report: (epoch: number, right: number) => void = () => {},
): Learner {
  const classes = transitionCount(rels)
  const learner = new Learner(classes)
  const random = randomSource(7)
  const order = [...sentences]
  const features = featureBuffer()
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [seen, good] = [0, 0]
    for (const { surface, tags, heads, rels: gold } of shuffle(order, random)) {
      const c = new Configuration(surface.count)
      while (!c.done) {
        parseFeatures(c, surface, tags, features)
        learner.score(features, scores)
        const [shift, leftCost, rightCost] = costs(c, heads)
        const least = Math.min(shift, leftCost, rightCost)
        const [s0, s1, b0] = [c.top(0), c.top(1), c.ahead(0)]
        let [guess, truth] = [-1, -1]
        for (let move = 0; move < classes; move++) {
          const toLeft = isLeft(move)
          const cost = move === SHIFT ? shift : toLeft ? leftCost : rightCost
          if (cost >= 99) continue
          if (move !== SHIFT && (relationOf(move) === rootRel) !== (toLeft && b0 === c.count)) continue
          if (guess < 0 || scores[move] > scores[guess]) guess = move
          if (cost !== least) continue
          if (move !== SHIFT && heads[s0] === (toLeft ? b0 : s1) && relationOf(move) !== gold[s0]) continue
          if (truth < 0 || scores[move] > scores[truth]) truth = move
        }
        learner.tick()
        seen++
        if (guess !== truth && truth >= 0) learner.learn(features, truth, guess)
        else good++
        c.apply(truth < 0 || (epoch > 0 && random() < 0.9) ? guess : truth)
      }
    }
    report(epoch, good / seen)
  }
  return learner
}
