import { areCopies, LEAST_SHARED, shingles, sketch } from '../../src/record/index.ts'
import { points, table } from '../bench.ts'
import { numbers } from './numbers.ts'

const HEADS = ['Update', 'What we know', 'Live report', 'At a glance', 'Evening briefing', 'From our correspondent']

/**
 * A copy as a desk makes it: a new headline, the first paragraphs kept and the end cut, a paragraph moved, some words
 * changed, an agency line at the end.
 */
export function copyOf(text: string, random: () => number): string {
  const [, ...body] = text.split(/\n+/).filter(line => line.trim())
  const keep = Math.max(2, Math.ceil(body.length * (0.55 + 0.45 * random())))
  const lines = body.slice(0, keep)
  if (lines.length > 3 && random() < 0.4) lines.splice(1, 0, ...lines.splice(2, 1))
  const edits = 0.05 * random()
  const edited = lines.map(line =>
    line.replace(/\b[a-z]{4,}\b/g, word => (random() < edits ? word.slice(0, -1) + 's' : word)),
  )
  return [HEADS[Math.floor(random() * HEADS.length)], ...edited, 'This report is based on agency material.'].join(
    '\n\n',
  )
}

/** 200 pairs: 100 copies, and 100 pairs of two stories on one subject. */
export function copyBench(texts: readonly string[], seed = 11): string {
  const random = numbers(seed)
  const found = (a: string, b: string): boolean => {
    const [x, y] = [shingles(a), shingles(b)]
    const values = new Set(sketch(x))
    return sketch(y).filter(value => values.has(value)).length >= LEAST_SHARED && areCopies(x, y)
  }
  const pick = () => Math.floor(random() * texts.length)
  let [right, wrong] = [0, 0]
  for (let i = 0; i < 100; i++) {
    const text = texts[pick()]!
    if (found(text, copyOf(text, random))) right++
    const a = pick()
    const b = (a + 1 + Math.floor(random() * (texts.length - 1))) % texts.length
    if (found(texts[a]!, texts[b]!)) wrong++
  }
  return [
    table(
      ['taken for copies wrongly', 'precision', 'recall', 'pairs'],
      [[wrong, points(right / (right + wrong)), points(right / 100), 200]],
    ),
    '',
    `Copies by a generator with seed ${seed}: a new headline, up to 45 % cut from the end, paragraphs moved, up to 5 % of the words changed. The other pairs are two stories of one collection, on the same subjects.`,
  ].join('\n')
}
