/**
 * The best tree over arc scores (Chu & Liu 1965, Edmonds 1967), with one word at the root, as UD has it.
 *
 * @param scores `scores[i * stride + j]`: how well word j governs word i; word 0 is the root
 * @param n words, the root among them
 * @returns word → the word that governs it; entry 0 is -1
 */
export function bestTree(scores: Float32Array, n: number, stride = n): Int32Array {
  const head = new Int32Array(n).fill(-1)
  if (n < 2) return head
  let roots = 0
  for (let i = 1; i < n; i++) {
    head[i] = bestGovernor(scores, i, n, stride)
    if (head[i] === 0) roots++
  }
  // Nearly always that is the tree already.
  return roots === 1 && isTree(head) ? head : arborescence(weightsOf(scores, n, stride), n)
}

/** The scores with so much taken off every arc from the root that the best tree has one such arc (Zmigrod et al. 2020). */
function weightsOf(scores: Float32Array, n: number, stride: number): Float64Array {
  const weight = new Float64Array(n * n)
  let [least, most] = [Infinity, -Infinity]
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const score = scores[i * stride + j]
      weight[i * n + j] = score
      if (score < least) least = score
      if (score > most) most = score
    }
  }
  for (let i = 1; i < n; i++) weight[i * n] -= (most - least + 1) * n
  return weight
}

function bestGovernor(scores: Float32Array, i: number, n: number, stride: number): number {
  let top = i === 0 ? 1 : 0
  for (let j = 0; j < n; j++) if (j !== i && scores[i * stride + j] > scores[i * stride + top]) top = j
  return top
}

function isTree(head: Int32Array): boolean {
  const seen = new Int32Array(head.length)
  for (let i = 1; i < head.length; i++) {
    for (let at = i; at > 0 && seen[at] !== -1; at = head[at]) {
      if (seen[at] === i) return false
      seen[at] = i
    }
    for (let at = i; at > 0 && seen[at] === i; at = head[at]) seen[at] = -1
  }
  return true
}

/**
 * Edmonds' contraction, one cycle after the other, over a matrix that shrinks in place: at most n rounds of n² steps.
 * `weight[i * n + j]`: from governor j to word i. Words that were merged are one node, named by the least of them.
 */
function arborescence(weight: Float64Array, n: number): Int32Array {
  const alive = Array.from({ length: n }, (_, i) => i)
  /** For nodes i, j: the words between which the arc of `weight` really runs. */
  const from = new Int32Array(n * n)
  const to = new Int32Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      from[i * n + j] = j
      to[i * n + j] = i
    }
  }
  const best = new Int32Array(n).fill(-1)
  /** Node → the words that it stands for. */
  const words = Array.from({ length: n }, (_, i) => [i])
  const contractions: { within: readonly number[]; word: number; governor: number }[][] = []
  for (;;) {
    for (const i of alive) {
      if (i === 0) continue
      let top = -1
      for (const j of alive) if (j !== i && (top < 0 || weight[i * n + j] > weight[i * n + top])) top = j
      best[i] = top
    }
    const cycle = findCycle(best, alive)
    if (!cycle) break
    contractions.push(
      cycle.map(i => ({ within: words[i], word: to[i * n + best[i]], governor: from[i * n + best[i]] })),
    )
    contract(cycle)
    words[cycle[0]] = cycle.flatMap(i => words[i])
  }
  const head = new Int32Array(n).fill(-1)
  for (const i of alive) if (i > 0) head[to[i * n + best[i]]] = from[i * n + best[i]]
  // Cycles are opened in the opposite order: every arc of one stays but that into the node which is governed from outside.
  for (const arcs of contractions.toReversed()) {
    for (const { within, word, governor } of arcs) if (within.every(w => head[w] < 0)) head[word] = governor
  }
  return head

  function contract(cycle: readonly number[]): void {
    const node = cycle[0]
    const inside = new Set(cycle)
    const entered = cycle.map(i => weight[i * n + best[i]])
    for (const k of alive) {
      if (inside.has(k)) continue
      let [into, out] = [0, 0]
      let [intoScore, outScore] = [-Infinity, -Infinity]
      for (const [c, i] of cycle.entries()) {
        const gain = weight[i * n + k] - entered[c]
        if (gain > intoScore || c === 0) [into, intoScore] = [i, gain]
        if (weight[k * n + i] > outScore || c === 0) [out, outScore] = [i, weight[k * n + i]]
      }
      const [a, b, c, d] = [from[into * n + k], to[into * n + k], from[k * n + out], to[k * n + out]]
      ;[from[node * n + k], to[node * n + k], weight[node * n + k]] = [a, b, intoScore]
      ;[from[k * n + node], to[k * n + node], weight[k * n + node]] = [c, d, outScore]
    }
    for (const i of cycle.slice(1)) alive.splice(alive.indexOf(i), 1)
  }
}

function findCycle(best: Int32Array, alive: readonly number[]): number[] | null {
  const seen = new Map<number, number>()
  for (const start of alive) {
    const path: number[] = []
    let at = start
    while (at > 0 && !seen.has(at)) {
      seen.set(at, start)
      path.push(at)
      at = best[at]
    }
    if (at > 0 && seen.get(at) === start && path.includes(at)) return path.slice(path.indexOf(at))
  }
  return null
}
