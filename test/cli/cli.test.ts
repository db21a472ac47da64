import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demarche } from '../cli-run.ts'

const example = resolve(import.meta.dirname, '../../examples/envoy-recalled.html')
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const COMMANDS = [
  'read',
  'article',
  'annotate',
  'add',
  'watch',
  'events',
  'statements',
  'actors',
  'articles',
  'show',
  'correct',
  'code',
  'join',
  'split',
  'mark',
  'undo',
  'redo',
  'verify',
  'reread',
  'backup',
  'compact',
  'restore',
  'export',
  'import',
  'doctor',
  'completion',
]

test('help lists every command, and each command helps with an example', () => {
  const { code, out } = demarche(['--help'])
  expect(code).toBe(0)
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  for (const command of COMMANDS) {
    const help = demarche([command, '--help'])
    expect(help.code).toBe(0)
    expect(help.out, command).toMatch(/Examples?:\n/)
  }
}, 120_000)

test('a wrong call ends with 2 and says where help is', () => {
  for (const call of [['nonsense'], ['read'], ['read', '--nonsense', 'x'], ['completion', 'tcsh']]) {
    const { code, out, err } = demarche(call)
    expect(code, call.join(' ')).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/--help/)
  }
})

test('what cannot be read is named with its remedy, the rest is read, and the exit code is 1', () => {
  const empty = join(folder, 'empty.html')
  writeFileSync(empty, '')
  writeFileSync(join(folder, 'paper.pdf'), '%PDF-1.7 …')
  const { code, out, err } = demarche([
    'read',
    '--json',
    empty,
    join(folder, 'none.html'),
    join(folder, 'paper.pdf'),
    example,
  ])
  expect(code).toBe(1)
  const rows = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { error?: { code: string }; id: string })
  expect(rows.map(r => r.error?.code ?? 'read')).toEqual(['source.empty', 'source.missing', 'source.pdf', 'read'])
  expect(err).toContain('empty.html')
  expect(err).toContain('pdftotext')
})

test('read --jsonl keeps order and ids, keeps the text byte for byte, and always prints JSON Lines', () => {
  const rows = [
    { id: 'b', text: 'Poland expelled two diplomats.\n', date: '2024-03-01' },
    { id: 'a', text: 'Nothing  happened…', date: null },
  ]
  const { code, out } = demarche(['read', '--jsonl', '-'], {
    input: rows.map(r => JSON.stringify(r)).join('\n') + '\nbroken\n',
  })
  expect(code).toBe(1)
  const read = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: string; article?: { text: string }; error?: object })
  expect(read.map(r => r.id)).toEqual(['b', 'a', null])
  expect(read[0].article?.text).toBe(rows[0].text)
  expect(read[1].article?.text).toBe(rows[1].text)
  expect(read[2].error).toBeDefined()
})

test('two processes give the same bytes', () => {
  const call = ['read', '--json', example]
  expect(demarche(call).out).toBe(demarche(call).out)
})

test('article prints Markdown without the furniture', () => {
  const { code, out } = demarche(['article', example])
  expect(code).toBe(0)
  expect(out).toMatch(/^# Lithuania recalls envoy from Minsk after balloon row\n/)
  expect(out).not.toMatch(/newsletter|Privacy|third night/)
})

test('annotate fills gold tokens and keeps them', () => {
  const rows = [
    '# sent_id = 1',
    ...['They', 'expelled', 'diplomats', '.'].map((w, i) => [i + 1, w, ...Array(7).fill('_'), '_'].join('\t')),
    '',
    '',
  ].join('\n')
  const { code, out } = demarche(['annotate', '--conllu'], { input: rows })
  expect(code).toBe(0)
  const words = out
    .split('\n')
    .filter(l => /^\d/.test(l))
    .map(l => l.split('\t'))
  expect(words.map(w => w[1])).toEqual(['They', 'expelled', 'diplomats', '.'])
  expect(words.map(w => w[3])).toEqual(['PRON', 'VERB', 'NOUN', 'PUNCT'])
  expect(words[1].slice(6, 8)).toEqual(['0', 'root'])
})

test('add keeps a page once; the record is asked, shown and verified', () => {
  const db = join(folder, 'record.db')
  const first = demarche(['add', '--db', db, example])
  expect(first.code, first.err).toBe(0)
  const again = demarche(['add', '--db', db, '--json', example])
  expect(JSON.parse(again.out)).toMatchObject({ added: false })
  const articles = demarche(['articles', '--db', db, '--json'])
  expect(articles.out.trim().split('\n')).toHaveLength(1)
  const statements = demarche(['statements', '--db', db, '--json'])
  expect(statements.code, statements.err).toBe(0)
  expect(statements.out).toContain('consultations')
  const verified = demarche(['verify', '--db', db])
  expect(verified.code, verified.out + verified.err).toBe(0)
})

test('a database that is not ours is refused, not touched', () => {
  const db = join(folder, 'foreign.db')
  writeFileSync(db, 'this is no database at all, but a text that somebody needs')
  const { code, err } = demarche(['events', '--db', db])
  expect(code).toBe(1)
  expect(err).toContain('foreign.db')
})

test('doctor says what runs', () => {
  const { code, out } = demarche(['doctor', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ node: process.version, coder: { runtime: 'none' } })
})
