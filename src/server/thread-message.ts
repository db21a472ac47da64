import { Failure, type FailureCode } from '../model/index.ts'
import type { Asked } from './asked.ts'
import type { Edit } from './edit.ts'
import type { FileAsked } from './file.ts'
import { Conflict } from './problem.ts'
import type { Job, Problem } from './shapes.ts'

/** On what a thread works. */
export interface ThreadOptions {
  readonly file: string
  readonly readOnly: boolean
  /** How long it waits for another process that is writing, in milliseconds. */
  readonly patience: number
}

/** What a thread is asked to do. */
export type Order =
  | { readonly do: 'answer'; readonly asked: Asked }
  | { readonly do: 'file'; readonly asked: FileAsked }
  | { readonly do: 'edit'; readonly edit: Edit; readonly who: string }
  | { readonly do: 'add'; readonly given: readonly Given[] }
  | { readonly do: 'verify' }

/** Something to read and keep. */
export type Given =
  /** A file that was sent, under a name of ours; `name` is the sender's. */
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'html'; readonly html: string; readonly url: string; readonly at: string }

/** What a thread says when it has begun, while it works, and in the end. */
export type Said =
  | { readonly said: 'ready' }
  | { readonly n: number; readonly said: 'text'; readonly text: string }
  | { readonly n: number; readonly said: 'progress'; readonly job: Partial<Job> }
  | { readonly n: number; readonly said: 'failed'; readonly failure: PlainFailure }
  /** What is a defect travels as it is. */
  | { readonly n: number; readonly said: 'broke'; readonly error: unknown }

export interface PlainFailure {
  readonly code: FailureCode
  readonly message: string
  readonly remedy: string
  readonly source: string
  /** Of a conflict: what stands now, and what was refused. */
  readonly more: Partial<Problem> | null
}

export const plain = (failure: Failure): PlainFailure => {
  const { code, message, remedy, source } = failure
  return { code, message, remedy, source, more: failure instanceof Conflict ? failure.more : null }
}

/** The failure of another thread, with its own words. */
export function failureOf({ code, message, remedy, source, more }: PlainFailure): Failure {
  const failure = more ? new Conflict(source, more) : new Failure(code)
  return Object.assign(failure, { message, remedy, source })
}
