// Adds stories to the record until it has added as many as asked, and says so after each.
// node test/record/writer.ts FILE NAME COUNT
import { openRecord } from '../../src/record/index.ts'
import { expulsion } from './builder.ts'

const [file = '', name = '', count = '0'] = process.argv.slice(2)
const record = openRecord(file)
for (let i = 0; i < Number(count); i++) {
  const { page, reading } = expulsion({ url: `https://${name}.example/${i}` })
  record.add(page, reading)
  process.stdout.write(`${reading.id}\n`)
}
record.close()
