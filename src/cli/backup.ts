import type { Command } from 'commander'
import { type DbOption, dbOption, openToAsk } from './ask-options.ts'
import { note } from './output.ts'

/** `demarche backup`: a copy in one step, while others read and write. */
export function register(program: Command): void {
  program
    .command('backup')
    .summary('copy the record into a new file')
    .description('Copies the record into a new file, also while others read and write.')
    .argument('<file>', 'a new file')
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche backup april.db')
    .action(async (file: string, options: DbOption) => {
      const record = await openToAsk(options)
      try {
        await record.backup(file)
        note(`${file}: written`)
      } finally {
        record.close()
      }
    })
}
