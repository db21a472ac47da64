import type { Command } from 'commander'
import type { Reading, Unreadable } from '../model/index.ts'
import { type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { ALLOW_PRIVATE, SOURCES } from './source-options.ts'
import { complain, print, printLine, progress } from './output.ts'

interface Options extends LexiconOption {
  json?: true
  jsonl?: string | true
  fromList?: string
  allowPrivate?: true
}

/** `demarche read`: the whole reading, nothing kept. */
export function register(program: Command): void {
  program
    .command('read')
    .summary('read pages and print who did what to whom, when, and who says so')
    .description('Reads pages and prints a report; keeps nothing.')
    .argument('[sources...]', SOURCES)
    .option('--json', 'one Reading a line')
    .option(
      '--jsonl [file]',
      'read JSON Lines {id, text, date?, title?, url?, language?} from a file or standard input; always prints JSON Lines',
    )
    .option('--from-list <file>', 'read the sources that a file (or -) lists, one a line')
    .option(...ALLOW_PRIVATE)
    .addOption(lexiconOption())
    .addHelpText(
      'after',
      `
Examples:
  demarche read page.html
  demarche read https://news.example/talks
  demarche read saved/ --json > readings.jsonl
  demarche read --jsonl articles.jsonl > readings.jsonl
  cat page.txt | demarche read -`,
    )
    .action(async (sources: string[], options: Options, command: Command) => {
      const { readings } = await import('./readings.ts')
      if (!sources.length && !options.jsonl && !options.fromList) command.error('error: no source given')
      const bar = progress('read')
      // JSON Lines may come as "--jsonl FILE", "--jsonl -" or "--jsonl" alone, before or after a file.
      const jsonl = options.jsonl === true ? (sources[0] ?? '-') : options.jsonl
      for await (const result of readings({
        sources: jsonl ? [] : sources,
        jsonl,
        list: options.fromList,
        allowPrivate: options.allowPrivate ?? false,
        lexicon: options.lexicon,
      })) {
        bar.tick(result.id ?? '')
        if (options.json || jsonl) await printLine(result)
        if ('error' in result) complainOnce(result)
        else if (!options.json && !jsonl) await report(result)
      }
      bar.done()
    })
}

function complainOnce(unreadable: Unreadable): void {
  complain(unreadable)
}

async function report(reading: Reading): Promise<void> {
  const { formatReading } = await import('./report.ts')
  await print(formatReading(reading))
}
