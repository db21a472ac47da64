import type { Command } from 'commander'
import type { Content } from '../record/index.ts'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { engineWith, type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { ALLOW_PRIVATE, sourceOptions, SOURCES } from './source-options.ts'
import { complain, note, printLine, progress } from './output.ts'

interface Options extends DbOption, LexiconOption {
  readonly json?: true
  readonly jsonl?: string | true
  readonly allowPrivate?: true
}

/** `demarche add`: reads and keeps. */
export function register(program: Command): void {
  program
    .command('add')
    .summary('read pages and keep them in the record')
    .description('Reads pages and keeps them with all that was read; what is in the record already is passed over.')
    .argument('[sources...]', SOURCES)
    .addOption(dbOption())
    .option('--jsonl [file]', 'add JSON Lines {id, text, date?, title?, url?, language?} from a file or standard input')
    .option('--json', 'one line {id, source, added} for each page')
    .option(...ALLOW_PRIVATE)
    .addOption(lexiconOption())
    .addHelpText(
      'after',
      `
Examples:
  demarche add saved/
  demarche add --db april.db page.html
  demarche add --jsonl articles.jsonl`,
    )
    .action(async (sources: string[], options: Options, command: Command) => {
      if (!sources.length && !options.jsonl) command.error('error: no source given')
      const jsonl = options.jsonl === true ? (sources[0] ?? '-') : options.jsonl
      await add(jsonl ? { rows: jsonl } : { sources }, options)
    })
}

async function add(given: { rows: string } | { sources: string[] }, options: Options): Promise<void> {
  const [{ openRecord, contentOfPage, contentOfRow }, { readSource, readRows }, { Failure, asFailure }] =
    await Promise.all([import('../record/index.ts'), import('../source/index.ts'), import('../model/index.ts')])
  const { readKept } = await import('../read/index.ts')
  const record = openRecord(recordFile(options))
  const bar = progress('added')
  let [added, known] = [0, 0]
  try {
    let engine: Awaited<ReturnType<typeof engineWith>> | undefined
    const take = async (content: Content, id: string, source: string) => {
      bar.tick(source)
      try {
        if (record.recapture(content)) {
          known++
          if (options.json) await printLine({ id, source, added: false })
          return
        }
        const reading = await readKept(content, (engine ??= await engineWith(options)))
        record.addContent(content, reading)
        added++
        if (options.json) await printLine({ id: reading.id, source, added: true })
      } catch (thrown) {
        // The disk or the lock: nothing more can be kept. Anything else is this page's own.
        if (thrown instanceof Failure && /^(record|model|lexicon)\./.test(thrown.code)) throw thrown
        complain(asFailure(thrown, source).toUnreadable())
      }
    }
    if ('rows' in given) {
      for await (const row of readRows(given.rows)) {
        if ('error' in row) complain(row)
        else await take(contentOfRow(row), row.id, row.id)
      }
    } else {
      for (const source of given.sources)
        for await (const page of readSource(source, sourceOptions(options))) {
          if ('error' in page) complain(page)
          else await take(contentOfPage(page), page.sha256.slice(0, 16), page.source)
        }
    }
  } finally {
    bar.done()
    record.close()
  }
  note(`${added} added, ${known} already in the record`)
}
