import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../model/index.ts'
import type { Weights } from './perceptron.ts'

/**
 * A model as one file: eight letters, the version of the form (u32), the length of the header (u32), the SHA-256 of
 * all that follows (32 bytes), the header (JSON in UTF-8), the body. Whole numbers are little-endian.
 */
export interface ModelFile {
  /** For whoever uses the model: labels, for example. */
  readonly header: Readonly<Record<string, unknown>>
  readonly body: Uint8Array
  /** SHA-256 of header and body, hexadecimal. */
  readonly hash: string
}

const MAGIC = 'DEMARCHE'
const VERSION = 1
const FRONT = 48

export const modelFolder = join(import.meta.dirname, '..', '..', 'models')

export function encodeModel(header: Readonly<Record<string, unknown>>, body: Uint8Array): Uint8Array {
  const json = Buffer.from(JSON.stringify(header))
  // The body begins at a multiple of four: its columns are read where they lie.
  const padded = Buffer.concat([json, Buffer.alloc(-json.length & 3, 0x20)])
  const front = Buffer.alloc(FRONT)
  front.write(MAGIC, 'latin1')
  front.writeUInt32LE(VERSION, 8)
  front.writeUInt32LE(padded.length, 12)
  createHash('sha256').update(padded).update(body).digest().copy(front, 16)
  return Buffer.concat([front, padded, body])
}

/**
 * @throws Failure `model.missing` where there is no such file, `model.damaged` where it is not as it was written
 */
export function readModel(file: string): ModelFile {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new Failure('model.missing', { file }, error)
  }
  return decodeModel(bytes, file)
}

export function decodeModel(bytes: Uint8Array, file: string): ModelFile {
  const damaged = (detail: string) => new Failure('model.damaged', { file, detail })
  // A copy of its own begins at offset 0 of its buffer: the columns are then aligned.
  const own = Buffer.from(new Uint8Array(bytes).buffer)
  if (own.length < FRONT || own.toString('latin1', 0, 8) !== MAGIC) throw damaged('it is no model')
  const version = own.readUInt32LE(8)
  if (version !== VERSION) throw damaged(`version ${version} where ${VERSION} is read`)
  const length = own.readUInt32LE(12)
  const hash = createHash('sha256').update(own.subarray(FRONT)).digest('hex')
  if (hash !== own.toString('hex', 16, FRONT)) throw damaged('its checksum is wrong')
  const header = JSON.parse(own.toString('utf8', FRONT, FRONT + length)) as Record<string, unknown>
  return { header, body: own.subarray(FRONT + length), hash }
}

/** The weights of a perceptron as a body: keys, row lengths, classes and weights of the cells, one column after the other. */
export function encodeWeights(labels: readonly string[], w: Weights): Uint8Array {
  const header = { labels, classes: w.classes, rows: w.keys.length, cells: w.cellClass.length }
  const keys = new Uint8Array(w.keys.buffer, w.keys.byteOffset, w.keys.byteLength)
  const weights = new Uint8Array(w.cellWeight.buffer, w.cellWeight.byteOffset, w.cellWeight.byteLength)
  return encodeModel(header, Buffer.concat([keys, w.lengths, w.cellClass, weights]))
}

export function decodeWeights({ header, body }: ModelFile, file: string): { labels: string[]; weights: Weights } {
  const { labels, classes, rows, cells } = header as { labels: string[]; classes: number; rows: number; cells: number }
  if (body.length !== rows * 5 + cells * 2) throw new Failure('model.damaged', { file, detail: 'its length is wrong' })
  const at = body.byteOffset
  const weights: Weights = {
    classes,
    keys: new Uint32Array(body.buffer, at, rows),
    lengths: new Uint8Array(body.buffer, at + rows * 4, rows),
    cellClass: new Uint8Array(body.buffer, at + rows * 5, cells),
    cellWeight: new Int8Array(body.buffer, at + rows * 5 + cells, cells),
  }
  return { labels, weights }
}
