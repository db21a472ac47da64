import type { Command } from 'commander'
import { print, printLine } from './output.ts'

/** `demarche doctor`: what runs, and whether it is whole. */
export function register(program: Command): void {
  program
    .command('doctor')
    .summary('say what runs here and whether it is whole')
    .option('--json', 'one object')
    .addHelpText('after', '\nExample:\n  demarche doctor')
    .action(async (options: { json?: true }) => {
      const started = performance.now()
      const { loadEngine } = await import('../language/index.ts')
      const { coder } = await loadEngine()
      const loadMs = Math.round(performance.now() - started)
      const { default: Database } = await import('better-sqlite3')
      const memory = new Database(':memory:')
      const sqlite = memory.prepare('select sqlite_version()').pluck().get() as string
      memory.close()
      const found = { node: process.version, platform: `${process.platform}-${process.arch}`, sqlite, coder, loadMs }
      if (options.json) return printLine(found)
      return print(
        [
          `demarche  ${coder.version}`,
          `node      ${found.node} on ${found.platform}`,
          `sqlite    ${sqlite}`,
          `model     ${coder.model}, runtime ${coder.runtime}, loaded in ${loadMs} ms`,
          '',
        ].join('\n'),
      )
    })
}
