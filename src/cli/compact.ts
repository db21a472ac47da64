import type { Command } from 'commander'
import { type DbOption, dbOption, openToAsk, recordFile } from './ask-options.ts'
import { note } from './output.ts'

/** `demarche compact` and `demarche restore`: looking after the file. */
export function register(program: Command): void {
  program
    .command('compact')
    .summary('give room back that the file no longer uses')
    .description('Writes the file anew without gaps and puts the search index in order. Nothing that was kept goes.')
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche compact --db april.db')
    .action(async (options: DbOption) => {
      const { statSync } = await import('node:fs')
      const size = () => (statSync(recordFile(options)).size / 1e6).toFixed(1)
      const record = await openToAsk(options)
      try {
        const before = size()
        record.compact()
        note(`${before} MB before, ${size()} MB now`)
      } finally {
        record.close()
      }
    })
  program
    .command('restore')
    .summary('put a backup back as the record')
    .description(
      'Checks a backup and copies it to where the record is to be; a file that is there already is left alone.',
    )
    .argument('<backup>', 'a file that "demarche backup" wrote')
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche restore april.db --db news.db')
    .action(async (backup: string, options: DbOption) => {
      const { openRecord } = await import('../record/index.ts')
      const record = openRecord(backup, { readOnly: true })
      try {
        const { faults, checked } = await record.verify({ index: false })
        for (const fault of faults) note(`${fault.check}  ${fault.id}  ${fault.message}`)
        await record.backup(recordFile(options))
        note(`${recordFile(options)}: written, ${checked.articles} articles, ${faults.length} failures`)
        if (faults.length) process.exitCode = 1
      } finally {
        record.close()
      }
    })
}
