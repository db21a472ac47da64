/**
 * Boosted oblivious trees: every level of a tree asks one question, so a tree of depth d is d questions and 2^d leaves.
 * Method: Friedman 2001 (gradient boosting); the shape of the trees as in CatBoost (Prokhorenkova et al. 2018).
 */
export interface Forest {
  readonly depth: number
  readonly bias: number
  /** depth a tree: which column is asked. */
  readonly columns: Uint8Array
  /** depth a tree: is the column's value greater than this? */
  readonly limits: Float32Array
  /** 2^depth a tree. */
  readonly leaves: Float32Array
}

/** The log odds that the forest gives to the row that begins at `from`. */
export function forestScore(forest: Forest, rows: Float32Array, from: number): number {
  const { depth, columns, limits, leaves } = forest
  let sum = forest.bias
  for (let tree = 0, at = 0; at < columns.length; tree++) {
    let leaf = 0
    for (let level = 0; level < depth; level++, at++) leaf |= rows[from + columns[at]] > limits[at] ? 1 << level : 0
    sum += leaves[(tree << depth) + leaf]
  }
  return sum
}

/**
 * A forest from its packed form (base64): a byte for the depth, a byte left free, two for the number of trees, four for the
 * bias, four for the size of one step of the leaves; then columns (a byte each), limits (four each), leaves (two each).
 * Numbers are little-endian.
 */
export function unpackForest(packed: string): Forest {
  const bytes = Uint8Array.from(atob(packed), sign => sign.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const depth = bytes[0]
  const trees = view.getUint16(2, true)
  const bias = view.getFloat32(4, true)
  const step = view.getFloat32(8, true)
  const questions = trees * depth
  let at = 12
  const columns = bytes.slice(at, at + questions)
  at += questions
  const limits = Float32Array.from({ length: questions }, (_, i) => view.getFloat32(at + 4 * i, true))
  at += 4 * questions
  const leaves = Float32Array.from({ length: trees << depth }, (_, i) => view.getInt16(at + 2 * i, true) * step)
  return { depth, bias, columns, limits, leaves }
}

/** The other way round; leaves are rounded to 16 bits. */
export function packForest(forest: Forest): string {
  const { depth, bias, columns, limits, leaves } = forest
  const step = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 1e-6) / 32767
  const bytes = new Uint8Array(12 + columns.length * 5 + leaves.length * 2)
  const view = new DataView(bytes.buffer)
  bytes[0] = depth
  view.setUint16(2, columns.length / depth, true)
  view.setFloat32(4, bias, true)
  view.setFloat32(8, step, true)
  let at = 12
  bytes.set(columns, at)
  at += columns.length
  limits.forEach((limit, i) => view.setFloat32(at + 4 * i, limit, true))
  at += 4 * limits.length
  leaves.forEach((leaf, i) => view.setInt16(at + 2 * i, Math.round(leaf / step), true))
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
