import { styleText } from 'node:util'
import { asFailure, Failure } from '../model/failure.ts'
import type { Unreadable } from '../model/index.ts'

/** Writes to standard output and waits where the reader is slow, so that memory stays bounded in a pipe. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

export const printLine = (value: unknown): Promise<void> => print(JSON.stringify(value) + '\n')

export function note(text: string): void {
  process.stderr.write(text + '\n')
}

/** A source that could not be read: said in one line, with the remedy; the batch goes on and ends with exit code 1. */
export function complain(unreadable: Unreadable): void {
  note(`${paint('red', 'not read')}  ${unreadable.error.message}\n          ${unreadable.error.remedy}`)
  process.exitCode = 1
}

/** The last word of a command that failed as a whole; gives its exit code. */
export function explain(thrown: unknown): number {
  const failure = asFailure(thrown, '')
  note(`demarche: ${failure.message}\n  ${failure.remedy}`)
  if (!(thrown instanceof Failure) && process.env['DEMARCHE_DEBUG']) note(String((thrown as Error)?.stack))
  return /^(call|query|act)\.wrong$/.test(failure.code) ? 2 : 1
}

/** `demarche … | head`: a reader that has seen enough is no error. */
export function closeQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Colours, on a terminal only; none with NO_COLOR. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return stream.isTTY && !process.env['NO_COLOR'] ? styleText(style, text, { validateStream: false }) : text
}

/** A line on standard error that tells how far a long work is; nothing where standard error is no terminal. */
export function progress(what: string): { tick(detail: string): void; done(): void } {
  const shown = process.stderr.isTTY === true
  const start = Date.now()
  let count = 0
  let last = 0
  return {
    tick(detail) {
      count++
      if (!shown || Date.now() - last < 100) return
      last = Date.now()
      const rate = count / Math.max(0.001, (last - start) / 1000)
      const width = (process.stderr.columns ?? 80) - 1
      process.stderr.write(`\r\x1b[K${`${what} ${count} · ${rate.toFixed(1)}/s · ${detail}`.slice(0, width)}`)
    },
    done() {
      if (shown && last) process.stderr.write('\r\x1b[K')
    },
  }
}
