import { NAME_LABELS, type NameKind } from '../labels.ts'
import type { FoundName } from '../sentence-reader.ts'

/**
 * The best sequence of labels (Viterbi) in which an inside goes on only what began as its kind.
 *
 * @param scores `scores[i * labels.length + l]`, one row a word
 * @param labels "O", "B-PER", "I-PER", …
 */
export function bestNames(scores: Float32Array, words: number, labels: readonly string[]): FoundName[] {
  const k = labels.length
  const follows = followers(labels)
  let total = Float64Array.from({ length: k }, (_, l) => (labels[l].startsWith('I-') ? -Infinity : scores[l]))
  const from = new Uint8Array(words * k)
  for (let i = 1; i < words; i++) {
    // What is best of all may go before any label but an inside.
    let top = 0
    for (let l = 1; l < k; l++) if (total[l] > total[top]) top = l
    const next = new Float64Array(k)
    for (let l = 0; l < k; l++) {
      let before = top
      const allowed = follows[l]
      if (allowed) before = total[allowed[0]] >= total[allowed[1]] ? allowed[0] : allowed[1]
      from[i * k + l] = before
      next[l] = total[before] + scores[i * k + l]
    }
    total = next
  }
  const path = new Uint8Array(words)
  if (words) path[words - 1] = total.indexOf(Math.max(...total))
  for (let i = words - 1; i > 0; i--) path[i - 1] = from[i * k + path[i]]
  return spans(path, labels)
}

/** Inside label → the two labels of its kind. */
function followers(labels: readonly string[]): (readonly [number, number] | null)[] {
  return labels.map((label, l) => (label.startsWith('I-') ? [labels.indexOf(`B-${label.slice(2)}`), l] : null))
}

function spans(path: Uint8Array, labels: readonly string[]): FoundName[] {
  const found: FoundName[] = []
  for (let i = 0; i < path.length; i++) {
    const [side, kind] = labels[path[i]].split('-')
    if (side !== 'B') continue
    let to = i + 1
    while (to < path.length && labels[path[to]] === `I-${kind}`) to++
    if (NAME_LABELS.includes(kind as NameKind)) found.push({ from: i, to, kind: kind as NameKind })
  }
  return found
}
