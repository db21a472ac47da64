import type { Command } from 'commander'
import type { Aside } from '../export/index.ts'
import type { Kept, OpenRecord } from '../record/index.ts'
import { type DbOption, dbOption, recordFile } from './ask-options.ts'
import { complain, note, progress } from './output.ts'

/** Articles that are written in one transaction. */
const BATCH = 200

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
        { fromArchiveLine, fromAsideLine },
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
      const bar = progress('imported')
      const take = takeAside(record)
      const batch: Kept[] = []
      let [line, added, known, asides] = [0, 0, 0, 0]
      const write = () => {
        const { added: fresh, refused } = record.addAll(batch)
        for (const failure of refused) complain(failure.toUnreadable())
        added += fresh
        known += batch.length - fresh - refused.length
        batch.length = 0
      }
      try {
        for await (const text of createInterface({ input, crlfDelay: Infinity })) {
          line++
          if (!text.trim()) continue
          try {
            const aside = fromAsideLine(text)
            if (!aside) {
              batch.push(fromArchiveLine(text, file, line))
              bar.tick(batch.at(-1)!.reading.id)
            }
            if (batch.length >= BATCH || (aside && batch.length)) write()
            if (aside) asides += Number(take(aside))
          } catch (thrown) {
            if (thrown instanceof Failure && thrown.code.startsWith('record.')) throw thrown
            complain(asFailure(thrown, file).toUnreadable())
          }
        }
        if (batch.length) write()
      } finally {
        bar.done()
        record.close()
      }
      note(`${added} added, ${known} already in the record${asides ? `; ${asides} acts and searches of people` : ''}`)
    })
}

/** Takes over what is no article: an undo names an act by its number here. Says whether it was new. */
function takeAside(record: OpenRecord): (aside: Aside) => boolean {
  const numbers = new Map<number, number>()
  return aside => {
    if (aside.kind === 'search') return record.searches.takeOver(aside.search)
    if (aside.kind === 'tombstone') {
      record.bury(aside.tombstone)
      return false
    }
    const { entry } = aside
    const { of } = entry.detail
    const detail = of === undefined ? entry.detail : { ...entry.detail, of: numbers.get(of) ?? of }
    const taken = record.takeOver({ ...entry, detail })
    numbers.set(entry.n, taken.n)
    return taken.added
  }
}
