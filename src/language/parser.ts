import { feature } from './hash.ts'
import { type Features, featureBuffer, type Scorer } from './perceptron.ts'
import { EDGE, type Surface } from './surface.ts'
import { Configuration, SHIFT, isLeft, relationOf } from './transitions.ts'

const NONE = -7

/** Gathers what speaks for a transition (after Zhang & Nivre 2011, for arc-hybrid). `tags` as in the tagger. */
export function parseFeatures(c: Configuration, s: Surface, tags: Int32Array, out: Features): void {
  const { lower } = s
  const { keys } = out
  const w = (i: number) => (i < 0 ? NONE : i === c.count ? -9 : lower[i + EDGE])
  const p = (i: number) => (i < 0 ? NONE : i === c.count ? -9 : tags[i + EDGE])
  const r = (i: number) => (i < 0 ? NONE : c.rel[i])
  const [s0, s1, s2] = [c.top(0), c.top(1), c.top(2)]
  const [b0, b1, b2] = [c.ahead(0), c.ahead(1), c.ahead(2)]
  const [s0w, s0p, s1w, s1p, s2p] = [w(s0), p(s0), w(s1), p(s1), p(s2)]
  const [b0w, b0p, b1w, b1p, b2p] = [w(b0), p(b0), w(b1), p(b1), p(b2)]
  const child = (column: Int32Array, i: number) => (i < 0 ? -1 : column[i])
  const [s0l, s0l2, s0r] = [child(c.left1, s0), child(c.left2, s0), child(c.right1, s0)]
  const [s1l, s1r, s1r2] = [child(c.left1, s1), child(c.right1, s1), child(c.right2, s1)]
  const [b0l, b0l2] = [child(c.left1, b0), child(c.left2, b0)]
  const near = (a: number, b: number) => (a < 0 || b < 0 ? NONE : Math.min(b - a, 6 + (b - a > 10 ? 1 : 0)))
  const [d0, d1] = [near(s0, b0), near(s1, s0)]
  const valency = (column: Uint8Array, i: number) => (i < 0 ? NONE : Math.min(column[i], 4))
  const [s0lw, s0rw, s1rw, b0lw] = [w(s0l), w(s0r), w(s1r), w(b0l)]
  let n = 0
  keys[n++] = feature(0, 0)
  keys[n++] = feature(1, s0w)
  keys[n++] = feature(2, s0p)
  keys[n++] = feature(3, s0w, s0p)
  keys[n++] = feature(4, s1w)
  keys[n++] = feature(5, s1p)
  keys[n++] = feature(6, s1w, s1p)
  keys[n++] = feature(7, s2p)
  keys[n++] = feature(8, w(s2), s2p)
  keys[n++] = feature(9, b0w)
  keys[n++] = feature(10, b0p)
  keys[n++] = feature(11, b0w, b0p)
  keys[n++] = feature(12, b1w)
  keys[n++] = feature(13, b1p)
  keys[n++] = feature(14, b2p)
  keys[n++] = feature(15, w(b2), b2p)

  keys[n++] = feature(16, s0w, b0w)
  keys[n++] = feature(17, s0w, b0p)
  keys[n++] = feature(18, s0p, b0w)
  keys[n++] = feature(19, s0p, b0p)
  keys[n++] = feature(20, s0w ^ s0p, b0w, b0p)
  keys[n++] = feature(21, s1w, s0w)
  keys[n++] = feature(22, s1w, s0p)
  keys[n++] = feature(23, s1p, s0w)
  keys[n++] = feature(24, s1p, s0p)
  keys[n++] = feature(25, s1p, b0p)
  keys[n++] = feature(26, s1w, b0p)
  keys[n++] = feature(27, s1p, b0w)
  keys[n++] = feature(28, b0p, b1p)
  keys[n++] = feature(29, b0w, b1p)
  keys[n++] = feature(30, b0p, b1w)

  keys[n++] = feature(31, b0p, b1p, b2p)
  keys[n++] = feature(32, s0p, b0p, b1p)
  keys[n++] = feature(33, s1p, s0p, b0p)
  keys[n++] = feature(34, s2p, s1p, s0p)
  keys[n++] = feature(35, s0p, p(s0l), b0p)
  keys[n++] = feature(36, s0p, p(s0r), b0p)
  keys[n++] = feature(37, s1p, p(s1r), s0p)
  keys[n++] = feature(38, s1p, p(s1l), s0p)
  keys[n++] = feature(39, s0p, b0p, p(b0l))
  keys[n++] = feature(40, s1p, s0p, p(s0l))
  keys[n++] = feature(41, s1p, s0p, p(s0r))
  keys[n++] = feature(42, s0w, b0p, b1p)
  keys[n++] = feature(43, s1w, s0p, b0p)
  keys[n++] = feature(44, s1p, s0w, b0p)
  keys[n++] = feature(45, s1p, s0p, b0w)

  keys[n++] = feature(46, s0p, b0p, d0)
  keys[n++] = feature(47, s1p, s0p, d1)
  keys[n++] = feature(48, s0w, d0)
  keys[n++] = feature(49, s1w, d1)
  keys[n++] = feature(50, s0p, valency(c.lefts, s0), valency(c.rights, s0))
  keys[n++] = feature(51, s1p, valency(c.rights, s1), s0p)
  keys[n++] = feature(52, b0p, valency(c.lefts, b0), s0p)
  keys[n++] = feature(53, s0w, valency(c.lefts, s0), valency(c.rights, s0))
  keys[n++] = feature(54, s1w, valency(c.rights, s1))

  keys[n++] = feature(55, s0p, r(s0l), r(s0l2))
  keys[n++] = feature(56, s0w, r(s0l))
  keys[n++] = feature(57, s0w, r(s0r))
  keys[n++] = feature(58, s1w, r(s1r), r(s1r2))
  keys[n++] = feature(59, s1p, r(s1r), s0p)
  keys[n++] = feature(60, s1w, r(s1l), s0p)
  keys[n++] = feature(61, b0p, r(b0l), r(b0l2))
  keys[n++] = feature(62, b0w, r(b0l))
  keys[n++] = feature(63, s0p, r(s0l), b0p)
  keys[n++] = feature(64, s0p, s0lw)
  keys[n++] = feature(65, s1w, s0lw)
  keys[n++] = feature(66, s1p, s0p, s0lw)
  keys[n++] = feature(67, s1p, s1rw, s0p)
  keys[n++] = feature(68, s0p, s0rw, b0p)
  keys[n++] = feature(69, b0p, b0lw, s0p)
  keys[n++] = feature(70, s1w, s0w, s0lw)
  keys[n++] = feature(71, s0p, s0lw, b0p)
  keys[n++] = feature(72, s1p, r(s1r), s0lw)
  keys[n++] = feature(73, s2p, s0p, b0p)
  keys[n++] = feature(74, s0p, r(s0r), b0p)
  out.count = n
}

/** The best transition that may be taken here, or -1. `rootRel` alone may join a word to the root, and joins nothing else. */
export function bestMove(c: Configuration, scores: Float64Array, classes: number, rootRel: number): number {
  const [shift, lefts, rights] = [c.mayShift, c.mayLeft, c.mayRight]
  const atRoot = c.next === c.count
  let top = -1
  for (let move = 0; move < classes; move++) {
    if (move === SHIFT ? !shift : isLeft(move) ? !lefts : !rights) continue
    if (move !== SHIFT && (relationOf(move) === rootRel) !== (isLeft(move) && atRoot)) continue
    if (top < 0 || scores[move] > scores[top]) top = move
  }
  return top
}

/** Heads (token numbers of the sentence, -1 for its root) and relations: greedy, in time linear in the length. */
export function parseSentence(surface: Surface, tags: Int32Array, model: Scorer, rootRel: number): Configuration {
  const c = new Configuration(surface.count)
  const features = featureBuffer()
  const scores = new Float64Array(model.classes)
  while (!c.done) {
    parseFeatures(c, surface, tags, features)
    model.score(features, scores)
    c.apply(bestMove(c, scores, model.classes, rootRel))
  }
  return c
}
