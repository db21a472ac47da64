import type { Range } from './attribution.ts'
import type { Labelled } from './labeller.ts'
import { CONTENT_AFTER, CONTENT_BEFORE, CUE, SOURCE_AFTER, SOURCE_BEFORE, roleOf } from './role-labels.ts'

export interface Linked {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** How certain the first words of its pieces are, in the mean. */
  readonly certainty: number
}

interface Piece {
  readonly role: number
  readonly range: Range
}

/** Labels → attributions: each piece goes to the next cue on the side that its label names; a content needs a cue. */
export function linkRoles({ label, certainty }: Labelled, sentence: ArrayLike<number>): Linked[] {
  const pieces = piecesOf(label)
  const linked: Linked[] = []
  let previous: Linked | null = null
  for (let p = 0; p < pieces.length; p++) {
    if (pieces[p].role !== CUE) continue
    const source: Range[] = []
    const content: Range[] = []
    for (let k = p - 1; k >= 0 && pieces[k].role !== CUE; k--) {
      if (pieces[k].role === SOURCE_BEFORE && !source.length) source.unshift(pieces[k].range)
      if (pieces[k].role === CONTENT_BEFORE) content.unshift(pieces[k].range)
    }
    for (let k = p + 1; k < pieces.length && pieces[k].role !== CUE; k++) {
      if (pieces[k].role === SOURCE_AFTER && !source.length) source.push(pieces[k].range)
      if (pieces[k].role === CONTENT_AFTER) content.push(pieces[k].range)
    }
    const at = pieces[p].range[0]
    // "said … and urged …": the source of the cue before holds on in the sentence.
    if (!source.length && previous?.source.length && sentence[previous.cue[0][0]] === sentence[at]) {
      source.push(...previous.source)
    }
    if (!source.length) {
      const later = laterSource(pieces, p, sentence)
      if (later) source.push(later)
    }
    const sure = [pieces[p].range, ...source, ...content].map(([from]) => certainty[from])
    if (!content.length) continue
    const one = {
      source,
      cue: [pieces[p].range],
      content,
      certainty: sure.reduce((sum, c) => sum + c, 0) / sure.length,
    }
    linked.push(one)
    previous = one
  }
  return linked
}

function piecesOf(label: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < label.length; i++) {
    const role = roleOf(label[i])
    if (role < 0) continue
    let to = i + 1
    while (to < label.length && label[to] === 3 + 2 * role) to++
    pieces.push({ role, range: [i, to] })
    i = to - 1
  }
  return pieces
}

/** "Asked about the vote, the minister said …": the first source of the rest of the sentence. */
function laterSource(pieces: readonly Piece[], cue: number, sentence: ArrayLike<number>): Range | null {
  const here = sentence[pieces[cue].range[0]]
  for (let k = cue + 1; k < Math.min(pieces.length, cue + 12) && sentence[pieces[k].range[0]] === here; k++) {
    if (pieces[k].role === SOURCE_BEFORE || pieces[k].role === SOURCE_AFTER) return pieces[k].range
  }
  return null
}
