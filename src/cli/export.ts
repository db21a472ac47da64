import type { Command } from 'commander'
import { type DbOption, dbOption, openToAsk } from './ask-options.ts'
import { print } from './output.ts'

/** `demarche export`: the whole record as JSON Lines. */
export function register(program: Command): void {
  program
    .command('export')
    .summary('print the whole record as JSON Lines, kept bytes included')
    .description(
      'Prints one line for each article: the kept bytes (base64) and the reading, and one for each act of a person, saved search and tombstone. "demarche import" reads it back.',
    )
    .addOption(dbOption())
    .addHelpText('after', '\nExamples:\n  demarche export > record.jsonl\n  demarche events --format csv > events.csv')
    .action(async (options: DbOption) => {
      const { toArchiveLine, toLogLine, toSearchLine, toTombstoneLine } = await import('../export/index.ts')
      const record = await openToAsk(options)
      try {
        for (const stone of record.tombstones()) await print(toTombstoneLine(stone) + '\n')
        for (const kept of record.kept()) await print(toArchiveLine(kept) + '\n')
        for (const entry of record.log()) await print(toLogLine(entry) + '\n')
        for (const search of record.searches.list()) await print(toSearchLine(search) + '\n')
      } finally {
        record.close()
      }
    })
}
