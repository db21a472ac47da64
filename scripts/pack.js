// npm run pack -- [FOLDER]   builds the package and packs it into FOLDER (default: the working folder).
// The published manifest is made here: the Node that a checkout brings along and the scripts of a checkout stay out.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? '.')
const stage = mkdtempSync(join(tmpdir(), 'demarche-pack-'))
rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const [tool, ...args] of [
  ['tsc', '-p', 'tsconfig.build.json'],
  ['vite', 'build', '--logLevel', 'warn', 'workspace'],
])
  execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' })
execFileSync(join(root, 'node_modules/.bin/vite'), ['build', 'workspace', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
})
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
for (const file of manifest.files) cpSync(join(root, file), join(stage, file), { recursive: true })
for (const field of ['optionalDependencies', 'devDependencies', 'scripts']) delete manifest[field]
writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, null, 2) + '\n')
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', target], {
  cwd: stage,
  stdio: ['ignore', 'inherit', 'ignore'],
})
rmSync(stage, { recursive: true, force: true })
