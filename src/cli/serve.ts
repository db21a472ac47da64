import { type Command, InvalidArgumentError, Option } from 'commander'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { feedSecret } from './feed-secret.ts'
import { type HandOptions, whoIs, whoOption } from './hand.ts'
import { note, print } from './output.ts'
import { programVersion } from './version.ts'

interface Options extends DbOption, HandOptions {
  readonly port?: number
  readonly log?: string
}

/** `demarche serve`: the workspace and the API, on this machine only. */
export function register(program: Command): void {
  serveOptions(
    program
      .command('serve')
      .summary('the workspace and the API, on this machine only')
      .description(
        'Serves the record on 127.0.0.1 and prints an address that lets one browser in. Enter prints another; Ctrl-C stops.',
      ),
  ).action((options: Options) => serving(options, () => {}))
}

export const serveOptions = (command: Command): Command =>
  command
    .addOption(dbOption())
    .addOption(new Option('--port <n>', 'default: 4747, or the next that is free').argParser(portOf))
    .addOption(whoOption())
    .option('--log <file>', 'note every request there: route, status, time, and no words of an article')

function portOf(typed: string): number {
  const port = Number(typed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is 1 to 65535')
  return port
}

/** Serves until it is told to stop. @param ready gets an address that lets one browser in */
export async function serving(options: Options, ready: (address: string) => void): Promise<void> {
  const { serve } = await import('../server/index.ts')
  const { port, log } = options
  const file = recordFile(options)
  const server = await serve({
    ...{ record: file, port, log, who: whoIs(options), version: programVersion(), secret: feedSecret() },
  })
  const address = server.address()
  await print(`${address}\n`)
  note(`${file}${server.readOnly ? ', read-only' : ''}. Enter prints a new address, Ctrl-C stops.`)
  ready(address)
  const onLine = () => void print(`${server.address()}\n`)
  process.stdin.on('data', onLine)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  process.stdin.off('data', onLine).pause()
  await server.stop()
}
