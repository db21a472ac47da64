import type { Command } from 'commander'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { complain, note } from './output.ts'

/** `demarche import`: reads back what `export` wrote. */
export function register(program: Command): void {
  program
    .command('import')
    .summary('read an exported record back')
    .description('Adds what "demarche export" wrote; what is in the record already is passed over.')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche import record.jsonl --db copy.db')
    .action(async (file: string, options: DbOption) => {
      const [
        { fromArchiveLine, fromLogLine },
        { openRecord },
        { asFailure, Failure },
        { createReadStream, existsSync },
        { createInterface },
      ] = await Promise.all([
        import('../export/index.ts'),
        import('../record/index.ts'),
        import('../model/index.ts'),
        import('node:fs'),
        import('node:readline'),
      ])
      if (file !== '-' && !existsSync(file)) throw new Failure('source.missing', { source: file })
      const record = openRecord(recordFile(options))
      const input = file === '-' ? process.stdin : createReadStream(file)
      let [line, added, known, acts] = [0, 0, 0, 0]
      const numbers = new Map<number, number>()
      try {
        for await (const text of createInterface({ input, crlfDelay: Infinity })) {
          line++
          if (!text.trim()) continue
          try {
            const entry = fromLogLine(text)
            if (entry) {
              const { of } = entry.detail
              const detail = of === undefined ? entry.detail : { ...entry.detail, of: numbers.get(of) ?? of }
              const taken = record.takeOver({ ...entry, detail })
              numbers.set(entry.n, taken.n)
              acts += Number(taken.added)
              continue
            }
            const { content, reading } = fromArchiveLine(text, file, line)
            if (record.addContent(content, reading).added) added++
            else known++
          } catch (thrown) {
            if (thrown instanceof Failure && thrown.code.startsWith('record.')) throw thrown
            complain(asFailure(thrown, file).toUnreadable())
          }
        }
      } finally {
        record.close()
      }
      note(`${added} added, ${known} already in the record${acts ? `; ${acts} acts of people` : ''}`)
    })
}
