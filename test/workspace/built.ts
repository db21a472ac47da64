import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const workspace = join(root, 'workspace')
const cache = join(root, '.cache/workspace')

/** The folder of the built workspace: built when its sources have changed since the last time, else as it was. */
export async function builtWorkspace(): Promise<string> {
  const hash = createHash('sha256').update('production')
  for (const file of globSync('**/*.*', { cwd: workspace }).toSorted())
    hash.update(`${file}\0`).update(readFileSync(join(workspace, file)))
  const folder = join(cache, hash.digest('hex').slice(0, 16))
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const before = readdirSync(cache)
  const fresh = `${folder}.${process.pid}`
  // A runner of tests says "test" here, which would build what is for development.
  const mode = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({
    ...{ root: workspace, configFile: join(workspace, 'vite.config.ts'), logLevel: 'error' },
    build: { outDir: fresh, emptyOutDir: true },
  }).finally(() => (process.env.NODE_ENV = mode))
  // Another test may have built the same meanwhile; either will do.
  if (existsSync(folder)) rmSync(fresh, { recursive: true })
  else renameSync(fresh, folder)
  for (const old of before.filter(name => !name.includes('.')))
    rmSync(join(cache, old), { recursive: true, force: true })
  return folder
}
