import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = resolve(root, 'src')

/** Data flows down this list; a room imports only from rooms above it. */
const ROOMS = [
  'model',
  'knowledge',
  'source',
  'article',
  'language',
  'actors',
  'statements',
  'events',
  'read',
  'record',
  'export',
  'watch',
  'server',
  'cli',
]

const files = globSync('**/*.ts', { cwd: src }).toSorted()
const roomOf = (path: string) => relative(src, path).split('/')[0]
const importsOf = (file: string) =>
  [...readFileSync(resolve(src, file), 'utf8').matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g)].map(m => m[1])

test('a room imports only from rooms above it, and only through their doors', () => {
  const wrong: string[] = []
  for (const file of files.filter(f => f.includes('/'))) {
    const room = roomOf(resolve(src, file))
    for (const specifier of importsOf(file)) {
      const target = resolve(src, dirname(file), specifier)
      const other = roomOf(target)
      if (other === room || !target.startsWith(src)) continue
      if (ROOMS.indexOf(other) >= ROOMS.indexOf(room))
        wrong.push(`${file} imports ${specifier}: ${other} lies below ${room}`)
      else if (!specifier.endsWith('/index.ts') && room !== 'cli')
        wrong.push(`${file} imports ${specifier}: use the door, ${other}/index.ts`)
    }
  }
  expect(wrong).toEqual([])
})

test('every room is on the list and has a door with a header', () => {
  const rooms = [...new Set(files.filter(f => f.includes('/')).map(f => f.split('/')[0]))]
  expect(rooms.filter(room => !ROOMS.includes(room))).toEqual([])
  const headless = rooms.filter(room => !readFileSync(resolve(src, room, 'index.ts'), 'utf8').startsWith('/**'))
  expect(headless).toEqual([])
})

test('no file has outgrown its subject', () => {
  const all = [...files, ...globSync('../workspace/**/*.{ts,tsx,css}', { cwd: src })]
  const long = all.filter(f => !/\/tables?\//.test(f) && readFileSync(resolve(src, f), 'utf8').split('\n').length > 400)
  expect(long).toEqual([])
})

test('the workspace knows of the program only what the doors of server and model say, and only types', () => {
  const workspace = resolve(root, 'workspace')
  const wrong: string[] = []
  for (const file of globSync('**/*.{ts,tsx}', { cwd: workspace })) {
    const text = readFileSync(resolve(workspace, file), 'utf8')
    for (const [, type, specifier] of text.matchAll(/^import (type )?[^']*?from '(\.[^']+)'/gm)) {
      const target = resolve(workspace, dirname(file), specifier!)
      if (!target.startsWith(src)) continue
      const door = ['server/index.ts', 'model/index.ts'].includes(relative(src, target))
      if (!door || !type) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})
