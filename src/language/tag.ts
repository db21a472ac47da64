import { UPOS, UPOS_LABELS, XPOS, XPOS_LABELS } from './labels.ts'

/** A joint label, "NOUN NNS", as the numbers of the columns. */
export function tagOf(label: string): { upos: number; xpos: number } {
  const [u, x] = label.split(' ')
  const upos = UPOS_LABELS.indexOf(u as (typeof UPOS_LABELS)[number])
  const xpos = XPOS_LABELS.indexOf(x as (typeof XPOS_LABELS)[number])
  return { upos: Math.max(upos, UPOS.X), xpos: Math.max(xpos, XPOS.XX) }
}
