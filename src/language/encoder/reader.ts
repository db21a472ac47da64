import { join } from 'node:path'
import { Failure } from '../../model/index.ts'
import { REL, REL_LABELS } from '../labels.ts'
import { modelFolder, readModel } from '../model-file.ts'
import type { FoundName, SentenceReader, SentenceReading } from '../sentence-reader.ts'
import { tagOf } from '../tag.ts'
import { batchesOf, encode } from './batches.ts'
import { bestNames } from './names.ts'
import { Pieces } from './pieces.ts'
import { type Runtime, type RuntimeName, openRuntime } from './runtime.ts'
import { bestTree } from './tree.ts'
import { windows } from './windows.ts'

/** Pieces of a batch, padding counted: enough to keep a core busy, few enough to stay in its cache. */
const BATCH = 1024
/** Sentences that are read at a time: bounds the memory of a long text. */
const AT_ONCE = 256

/** The encoder with its heads, opened once. */
export class EncoderReader implements SentenceReader {
  readonly hash: string
  readonly #runtime: Runtime
  readonly #pieces: Pieces
  readonly #tags: readonly { readonly upos: number; readonly xpos: number }[]
  readonly #rels: readonly number[]
  readonly #names: readonly string[]

  private constructor(runtime: Runtime, labels: Labels, hash: string) {
    this.hash = hash.slice(0, 12)
    this.#runtime = runtime
    this.#pieces = new Pieces(labels.vocabulary)
    this.#tags = labels.tags.map(tagOf)
    this.#rels = labels.rels.map(rel => Math.max(0, REL_LABELS.indexOf(rel as (typeof REL_LABELS)[number])))
    this.#names = labels.names
  }

  /** @throws Failure `model.missing`, `model.damaged` */
  static async open(options: { models?: string; runtime?: RuntimeName } = {}): Promise<EncoderReader> {
    const file = join(options.models ?? modelFolder, 'encoder-v1.bin')
    const { header, body, hash } = readModel(file)
    const labels = header as unknown as Labels
    if (![labels.tags, labels.rels, labels.names, labels.vocabulary].every(Array.isArray)) {
      throw new Failure('model.damaged', { file, detail: 'its labels are missing' })
    }
    return new EncoderReader(await openRuntime(body, file, options.runtime), labels, hash)
  }

  get runtime(): RuntimeName {
    return this.#runtime.name
  }

  close(): Promise<void> {
    return this.#runtime.close()
  }

  /** Reads sentences, given as their words, in the order in which they come. */
  async read(sentences: readonly (readonly string[])[]): Promise<SentenceReading[]> {
    const out: SentenceReading[] = []
    for (let at = 0; at < sentences.length; at += AT_ONCE) {
      out.push(...(await this.#readSome(sentences.slice(at, at + AT_ONCE))))
    }
    return out
  }

  async #readSome(sentences: readonly (readonly string[])[]): Promise<SentenceReading[]> {
    const parts = sentences.map(words => windows(words, word => this.#pieces.of(word).length))
    const pieces = parts.flat().map(words => encode(words, this.#pieces))
    const read: SentenceReading[] = []
    for (const batch of batchesOf(pieces, BATCH)) {
      const scores = await this.#runtime.run(batch)
      const n = batch.words
      const k = this.#names.length
      for (const [row, r] of batch.rows.entries()) {
        const words = pieces[r].first.length
        const tree = bestTree(scores.arcs.subarray(row * n * n, (row + 1) * n * n), words, n)
        const reading = emptyReading(words - 1)
        for (let i = 1; i < words; i++) {
          const tag = this.#tags[scores.tags[row * n + i]]
          reading.upos[i - 1] = tag.upos
          reading.xpos[i - 1] = tag.xpos
          reading.head[i - 1] = tree[i] - 1
          reading.rel[i - 1] = relOf(tree[i], this.#rels[scores.rels[(row * n + i) * n + tree[i]]])
        }
        const own = scores.names.subarray((row * n + 1) * k, (row * n + words) * k)
        read[r] = { ...reading, names: bestNames(own, words - 1, this.#names) }
      }
    }
    let next = 0
    return parts.map(some => joined(read.slice(next, (next += some.length))))
  }
}

interface Labels {
  readonly vocabulary: readonly string[]
  readonly tags: readonly string[]
  readonly rels: readonly string[]
  readonly names: readonly string[]
}

/** The root's word is "root", and no other is. */
function relOf(governor: number, rel: number): number {
  if (governor === 0) return REL.root
  return rel === REL.root ? REL.dep : rel
}

function emptyReading(words: number): Omit<SentenceReading, 'names'> {
  return {
    upos: new Uint8Array(words),
    xpos: new Uint8Array(words),
    head: new Int32Array(words),
    rel: new Uint8Array(words),
  }
}

/** The windows of one sentence as one: the roots of the later ones hang on that of the first, as parataxis. */
function joined(parts: readonly SentenceReading[]): SentenceReading {
  if (parts.length === 1) return parts[0]
  const out = emptyReading(parts.reduce((sum, p) => sum + p.upos.length, 0))
  const names: FoundName[] = []
  const root = parts[0].head.indexOf(-1)
  let at = 0
  for (const part of parts) {
    out.upos.set(part.upos, at)
    out.xpos.set(part.xpos, at)
    out.rel.set(part.rel, at)
    for (const [i, head] of part.head.entries()) {
      const hangs = head < 0 && at > 0
      out.head[at + i] = head >= 0 ? at + head : hangs ? root : -1
      if (hangs) out.rel[at + i] = REL.parataxis
    }
    for (const name of part.names) names.push({ ...name, from: name.from + at, to: name.to + at })
    at += part.upos.length
  }
  return { ...out, names }
}
