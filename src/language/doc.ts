import type { Block, Reason, Span, Time } from '../model/index.ts'
import type { NameKind } from './labels.ts'
import { NAME_LABELS, REL, REL_LABELS, UPOS_LABELS, XPOS_LABELS } from './labels.ts'

/**
 * A text with everything that was found out about its language. Columns, not objects: one typed array a property,
 * one entry a token (a syntactic word: "don't" is two). Every annotator fills its own columns; later stages only read.
 * Token numbers count through the whole document, and so do sentence numbers.
 */
export interface Doc {
  readonly text: string
  /** The document's date, ISO 8601; null where nobody knows it. */
  readonly date: string | null
  readonly language: string | null
  readonly blocks: readonly Block[]

  /** Token → offsets into `text`. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Token → number of its sentence. */
  readonly sentence: Uint32Array
  /** Sentence → its first token; one entry more than there are sentences. */
  readonly sentenceStart: Uint32Array
  /** Sentence → index into `blocks`. */
  readonly sentenceBlock: Uint32Array

  /** Token → index into UPOS_LABELS, XPOS_LABELS. */
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** Token → index into `lemmas`. */
  readonly lemma: Uint32Array
  readonly lemmas: readonly string[]
  /** Token → the token that governs it, -1 at the root of a sentence. */
  readonly head: Int32Array
  /** Token → index into REL_LABELS. */
  readonly rel: Uint8Array
  /** Children in compressed rows: those of token i are `child[childStart[i]] … child[childStart[i + 1] - 1]`, in text order. */
  readonly childStart: Uint32Array
  readonly child: Uint32Array

  /** Names in text order, disjoint. */
  readonly names: readonly NameSpan[]
  /** Token → index into `names`, -1 outside names. */
  readonly nameOf: Int32Array
  /** Time expressions in text order, disjoint. */
  readonly times: readonly TimeSpan[]
  /** Token → index into `times`, -1 outside. */
  readonly timeOf: Int32Array
  /** Head token of a mention → head token of the mention that it refers back to, -1 for none. */
  readonly antecedent: Int32Array
  /** Why a mention was linked, by its head token. */
  readonly antecedentReason: ReadonlyMap<number, Reason>
}

/** Tokens `[from, to)` that form a name. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

/** Tokens `[from, to)` that form a time expression. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly time: Time
}

export const tokenCount = (doc: Doc): number => doc.start.length
export const sentenceCount = (doc: Doc): number => doc.sentenceStart.length - 1

export const form = (doc: Doc, token: number): string => doc.text.slice(doc.start[token], doc.end[token])
export const lemma = (doc: Doc, token: number): string => doc.lemmas[doc.lemma[token]]
export const upos = (doc: Doc, token: number): (typeof UPOS_LABELS)[number] => UPOS_LABELS[doc.upos[token]]
export const xpos = (doc: Doc, token: number): (typeof XPOS_LABELS)[number] => XPOS_LABELS[doc.xpos[token]]
export const rel = (doc: Doc, token: number): (typeof REL_LABELS)[number] => REL_LABELS[doc.rel[token]]
export const nameKind = (doc: Doc, token: number): (typeof NAME_LABELS)[number] =>
  doc.nameOf[token] < 0 ? 'O' : doc.names[doc.nameOf[token]].kind

/** Offsets of the tokens `[from, to)`. */
export const spanOf = (doc: Doc, from: number, to: number): Span => [doc.start[from], doc.end[to - 1]]

/** Offsets of a sentence, from its first token to its last. */
export const sentenceSpan = (doc: Doc, sentence: number): Span =>
  spanOf(doc, doc.sentenceStart[sentence], doc.sentenceStart[sentence + 1])

/** The document's date for a sentence: an entry of a live blog has its own. */
export const sentenceDate = (doc: Doc, sentence: number): string | null =>
  doc.blocks[doc.sentenceBlock[sentence]]?.time ?? doc.date

export const children = (doc: Doc, token: number): Uint32Array =>
  doc.child.subarray(doc.childStart[token], doc.childStart[token + 1])

/** The first child that bears one of the relations (numbers of REL), or -1. */
export function childBy(doc: Doc, token: number, ...rels: number[]): number {
  for (let k = doc.childStart[token]; k < doc.childStart[token + 1]; k++) {
    if (rels.includes(doc.rel[doc.child[k]])) return doc.child[k]
  }
  return -1
}

/** First token and one past the last of everything that a token governs, itself included. */
export function subtree(doc: Doc, token: number): [from: number, to: number] {
  let from = token
  let to = token + 1
  const open = [token]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next < from) from = next
    if (next >= to) to = next + 1
    for (let k = doc.childStart[next]; k < doc.childStart[next + 1]; k++) open.push(doc.child[k])
  }
  return [from, to]
}

/** A token and those coordinated with it, in text order ("Russia, China and Iran" from "Russia"). */
export function conjuncts(doc: Doc, token: number): number[] {
  const found = [token]
  for (let i = 0; i < found.length; i++) {
    for (const c of children(doc, found[i])) if (doc.rel[c] === REL.conj) found.push(c)
  }
  return found.toSorted((a, b) => a - b)
}

/** Compressed child rows from a column of heads. */
export function childRows(head: Int32Array): { childStart: Uint32Array; child: Uint32Array } {
  const childStart = new Uint32Array(head.length + 1)
  for (const h of head) if (h >= 0) childStart[h + 1]++
  for (let i = 0; i < head.length; i++) childStart[i + 1] += childStart[i]
  const child = new Uint32Array(childStart[head.length])
  const next = childStart.slice()
  for (let i = 0; i < head.length; i++) if (head[i] >= 0) child[next[head[i]]++] = i
  return { childStart, child }
}
