import { Failure } from '../../model/index.ts'
import type { Batch } from './batches.ts'

/** What the heads give for a batch of B rows of N words, the root among them. */
export interface HeadScores {
  /** [B, N]: the tag of each word. */
  readonly tags: Int32Array
  /** [B, N, N]: how well word j governs word i. */
  readonly arcs: Float32Array
  /** [B, N, N]: the relation of word i if word j governs it. */
  readonly rels: Uint8Array
  /** [B, N, K]: the score of each of the K name labels. */
  readonly names: Float32Array
}

/** Whatever runs the network. Chosen once, at the edge. */
export interface Runtime {
  readonly name: 'native' | 'wasm'
  run(batch: Batch): Promise<HeadScores>
  close(): Promise<void>
}

export type RuntimeName = Runtime['name']
type Ort = typeof import('onnxruntime-common')

/** Packages by runtime. The native one is an optional peer: eight times as fast, and 290 MB. */
const PACKAGE = { native: 'onnxruntime-node', wasm: 'onnxruntime-web' } as const

/**
 * Opens a network in the native runtime where that is installed, else in WebAssembly.
 *
 * @throws Failure `model.damaged` where no runtime can read it
 */
export async function openRuntime(network: Uint8Array, file: string, only?: RuntimeName): Promise<Runtime> {
  if (only !== 'wasm') {
    const ort = await native()
    if (ort) return opened(ort, 'native', network, file)
    if (only) throw new Failure('model.damaged', { file, detail: `${PACKAGE.native} is not installed` })
  }
  const ort = (await import(PACKAGE.wasm)) as Ort
  ort.env.wasm.numThreads = 1
  return opened(ort, 'wasm', network, file)
}

/** The native runtime; null where it is not installed, or has no binary for this machine. */
async function native(): Promise<Ort | null> {
  try {
    return (await import(PACKAGE.native)) as Ort
  } catch {
    return null
  }
}

async function opened(ort: Ort, name: RuntimeName, network: Uint8Array, file: string): Promise<Runtime> {
  const session = await ort.InferenceSession.create(network, {
    executionProviders: [name === 'native' ? 'cpu' : 'wasm'],
    // One core an engine: whoever has more cores runs more engines, without threads that wait for each other.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // The graph was optimised when it was made.
    graphOptimizationLevel: 'basic',
    enableCpuMemArena: true,
    logSeverityLevel: 3,
  }).catch((error: unknown) => {
    throw new Failure('model.damaged', { file, detail: error instanceof Error ? error.message : String(error) }, error)
  })
  return {
    name,
    async run({ rows, length, words, pieces, shapes, first, last }) {
      const b = rows.length
      const whole = (data: Int32Array, width: number) => new ort.Tensor('int32', data, [b, width])
      const out = await session.run({
        pieces: whole(pieces, length),
        shapes: whole(shapes, length),
        first: whole(first, words),
        last: whole(last, words),
      })
      return {
        tags: out['tags'].data as Int32Array,
        arcs: out['arcs'].data as Float32Array,
        rels: out['rels'].data as Uint8Array,
        names: out['names'].data as Float32Array,
      }
    },
    close: () => session.release(),
  }
}
