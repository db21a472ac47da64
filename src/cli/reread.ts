import type { Command } from 'commander'
import type { Reading } from '../model/index.ts'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { engineWith, type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { complain, note, print, progress } from './output.ts'

/** `demarche reread`: reads what is kept with the coder of today. */
export function register(program: Command): void {
  program
    .command('reread')
    .summary('read everything kept again with this version')
    .description('Reads each kept page again where another coder read it, lists what changed, and keeps both readings.')
    .addOption(dbOption())
    .addOption(lexiconOption())
    .addHelpText('after', '\nExample:\n  demarche reread --db april.db')
    .action(async (options: DbOption & LexiconOption) => {
      const [{ openRecord }, { readKept, isCurrent }, { asFailure }] = await Promise.all([
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
            record.reread(content, again)
            count++
            for (const change of changes(reading, again)) await print(change + '\n')
          } catch (thrown) {
            complain(asFailure(thrown, reading.article.source).toUnreadable(reading.id))
          }
        }
      } finally {
        bar.done()
        record.close()
      }
      note(`${count} articles read again`)
    })
}

/** "+ id", "- id", "~ id": lines that are new, gone, or read otherwise. */
function changes(before: Reading, after: Reading): string[] {
  const lines = (r: Reading) => new Map([...r.statements, ...r.events].map(line => [line.id, JSON.stringify(line)]))
  const [old, now] = [lines(before), lines(after)]
  return [
    ...[...old].filter(([id, json]) => now.get(id) !== json).map(([id]) => `${now.has(id) ? '~' : '-'} ${id}`),
    ...[...now.keys()].filter(id => !old.has(id)).map(id => `+ ${id}`),
  ]
}
