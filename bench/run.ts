// npm run bench               lists the benches
// npm run bench -- NAME …     runs them, prints each page and writes it under docs/
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { Bench, Places } from './bench.ts'

const root = resolve(import.meta.dirname, '..')
const names = globSync('*.ts', { cwd: import.meta.dirname })
  .map(file => basename(file, '.ts'))
  .filter(name => name !== 'run' && name !== 'bench')
  .toSorted()

const asked = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const flags = process.argv.slice(2).filter(arg => arg.startsWith('--'))
const unknown = asked.filter(name => !names.includes(name) && name !== 'all')
if (!asked.length || unknown.length) {
  if (unknown.length) console.error(`no such bench: ${unknown.join(', ')}`)
  console.error(`benches: ${names.join(', ')}, or all`)
  process.exit(unknown.length ? 2 : 0)
}

const places: Places = {
  data: process.env['DEMARCHE_DATA'] ?? '',
  score: process.env['DEMARCHE_SCORE'] ?? '',
  cases: process.env['DEMARCHE_CASES'] ?? '',
}

for (const name of asked.includes('all') ? names : asked) {
  const { default: bench } = (await import(join(import.meta.dirname, `${name}.ts`))) as { default: Bench }
  const absent = bench.needs.filter(need => !places[need]).map(need => `DEMARCHE_${need.toUpperCase()}`)
  if (absent.length) {
    console.error(`${name}: skipped, ${absent.join(' and ')} not set`)
    continue
  }
  const body = await bench.run(places, flags)
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`
  const stamp = `\`npm run bench -- ${[name, ...flags].join(' ')}\` · ${new Date().toISOString().slice(0, 10)} · ${machine}`
  const page = `# ${bench.title}\n\n${stamp}\n\n${body.trim()}\n`
  mkdirSync(dirname(join(root, bench.page)), { recursive: true })
  writeFileSync(join(root, bench.page), page)
  console.log(page)
}
