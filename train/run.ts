// npm run train               makes every model of the language room again (about four minutes)
// npm run train -- names      only those named: syntax, names
import { trainNameModel } from './names.ts'
import { trainSyntax } from './syntax.ts'

const data = process.env['DEMARCHE_DATA']
if (!data) {
  console.error('DEMARCHE_DATA is not set: it names the folder with the training sets')
  process.exit(2)
}
const asked = process.argv.slice(2)
const wanted = (name: string) => !asked.length || asked.includes(name)
if (wanted('syntax')) trainSyntax(data, { tagger: 6, parser: 6 })
if (wanted('names')) trainNameModel(data)
