import type { Command } from 'commander'
import type { Reading } from '../model/index.ts'
import type { Content } from '../record/index.ts'
import { type DbOption, dbOption, openToAsk } from './ask-options.ts'
import { engineWith, type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { note, print, printLine } from './output.ts'

/** `demarche verify`: does every line still follow from what was captured? */
export function register(program: Command): void {
  program
    .command('verify')
    .summary('check every line against the kept bytes')
    .description(
      'Three checks. bytes: unchanged since captured. words: each quotation stands at its place. replay: read again by the same coder, the page gives the same lines. Ends with 1 where a line fails.',
    )
    .addOption(dbOption())
    .addOption(lexiconOption())
    .option('--all', 'every line (the default)')
    .option('--no-replay', 'leave out the third check')
    .option('--no-index', 'do not make the index again to compare joins, origins and words with it')
    .option('--json', 'as one line of JSON')
    .addHelpText('after', '\nExamples:\n  demarche verify\n  demarche verify --db april.db --no-replay')
    .action(async (options: DbOption & LexiconOption & { replay: boolean; index: boolean; json?: true }) => {
      const record = await openToAsk(options)
      try {
        const result = await record.verify({
          index: options.index,
          replay: options.replay ? await replay(options) : undefined,
        })
        const { checked, faults } = result
        if (options.json) await printLine(result)
        else {
          for (const fault of faults) await print(`${fault.check}  ${fault.id}  ${fault.message}\n`)
          const rest = checked.articles - checked.replayed
          note(
            `${checked.articles} articles, ${checked.lines} lines, ${checked.blobs} kept contents: ` +
              (faults.length ? `${faults.length} failures` : 'unchanged since they were captured') +
              (options.replay && rest ? `; ${rest} articles were read by another coder and not replayed` : ''),
          )
        }
        if (faults.length) process.exitCode = 1
      } finally {
        record.close()
      }
    })
}

async function replay(options: LexiconOption) {
  const { readKept, isCurrent } = await import('../read/index.ts')
  const engine = await engineWith(options)
  return async (content: Content, made: Reading) => (isCurrent(made.coder, engine) ? readKept(content, engine) : null)
}
