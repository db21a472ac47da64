import { createReadStream } from 'node:fs'
import { Failure, type Unreadable } from '../model/index.ts'
import { fileFailure } from './file.ts'
import { linesOf } from './lines.ts'
import type { SourceOptions } from './options.ts'

/** Longer than any path or address that a system takes. */
const LONGEST_SOURCE = 65_536

/**
 * The sources that a file lists, or standard input for "-": one a line, as they come, so that a list may be endless. Blank
 * lines and lines that begin with "#" are passed over. Nothing is thrown.
 */
export async function* readList(file: string, options: SourceOptions = {}): AsyncGenerator<string | Unreadable> {
  const stream = file === '-' ? (options.stdin ?? process.stdin) : createReadStream(file)
  try {
    for await (const { number, bytes } of linesOf(stream, LONGEST_SOURCE)) {
      if (!bytes) {
        yield new Failure('source.line', {
          source: file,
          line: number,
          detail: 'longer than a source can be',
        }).toUnreadable()
        continue
      }
      const source = new TextDecoder().decode(bytes).trim()
      if (source && !source.startsWith('#')) yield source
    }
  } catch (e) {
    yield fileFailure(e, file).toUnreadable()
  }
}
