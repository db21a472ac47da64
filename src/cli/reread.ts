import type { Command } from 'commander'
import type { ReadingChange } from '../record/index.ts'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { engineWith, type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { complain, note, print, printLine, progress } from './output.ts'

/** `demarche reread`: reads what is kept with the coder of today. */
export function register(program: Command): void {
  program
    .command('reread')
    .summary('read everything kept again with this version')
    .description('Reads each kept page again where another coder read it, lists what changed, and keeps both readings.')
    .addOption(dbOption())
    .addOption(lexiconOption())
    .option('--dry-run', 'list what would change, and keep nothing')
    .option('--json', 'one line of JSON for each line that changes')
    .addHelpText('after', '\nExamples:\n  demarche reread --db april.db\n  demarche reread --dry-run')
    .action(async (options: DbOption & LexiconOption & { dryRun?: true; json?: true }) => {
      const [{ openRecord, readingChanges }, { readKept, isCurrent }, { asFailure }] = await Promise.all([
        import('../record/index.ts'),
        import('../read/index.ts'),
        import('../model/index.ts'),
      ])
      const engine = await engineWith(options)
      const record = openRecord(recordFile(options))
      const bar = progress('read again')
      let count = 0
      try {
        for (const { content, reading } of record.kept()) {
          if (isCurrent(reading.coder, engine)) continue
          bar.tick(reading.id)
          try {
            const again = await readKept(content, engine)
            if (!options.dryRun) record.reread(content, again)
            count++
            for (const change of readingChanges(reading, again))
              await (options.json ? printLine(change) : print(changeText(change) + '\n'))
          } catch (thrown) {
            complain(asFailure(thrown, reading.article.source).toUnreadable(reading.id))
          }
        }
      } finally {
        bar.done()
        record.close()
      }
      note(`${count} articles read again${options.dryRun ? ', nothing kept' : ''}`)
    })
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

/** "+ id", "- id", "~ id  status: planned → happened": lines that are new, gone, or read otherwise. */
function changeText({ id, kind, fields }: ReadingChange): string {
  const short = (value: unknown): string => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
    return text.length > 60 ? `${text.slice(0, 59)}…` : text
  }
  const list = fields.map(({ field, before, after }) => `${field}: ${short(before)} → ${short(after)}`)
  return [`${SIGNS[kind]} ${id}`, ...list].join('\n    ')
}
