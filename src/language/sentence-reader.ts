import type { NameKind } from './labels.ts'

/** What a reader makes of a sentence: one entry a word, words counted from 0. */
export interface SentenceReading {
  /** Numbers of UPOS_LABELS, XPOS_LABELS. */
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** The word that governs a word, -1 for none. */
  readonly head: Int32Array
  /** Numbers of REL_LABELS. */
  readonly rel: Uint8Array
  /** Disjoint, in order. */
  readonly names: readonly FoundName[]
}

/** A name in words of its sentence, `[from, to)`. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

/** Whatever reads sentences, given as their words: the encoder, or the perceptrons. */
export interface SentenceReader {
  /** First 12 hexadecimal digits of a hash over all that was learned. */
  readonly hash: string
  /** What runs it: "none" where it is plain TypeScript. */
  readonly runtime: 'native' | 'wasm' | 'none'
  /** In the order in which the sentences come. */
  read(sentences: readonly (readonly string[])[]): Promise<SentenceReading[]>
}
