import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { expulsion, folder } from './builder.ts'

let place: ReturnType<typeof folder>
let file: string
beforeEach(() => {
  place = folder()
  file = place.path('news.db')
  const record = openRecord(file)
  const { page, reading } = expulsion()
  record.add(page, reading)
  record.close()
})
afterEach(() => place.remove())

const noProgram = spawnSync('sqlite3', ['--version']).status !== 0

test.skipIf(noProgram)('the sqlite3 program opens it as it is', () => {
  const asked = `SELECT class, status, day FROM event; PRAGMA foreign_key_check; PRAGMA integrity_check;`
  const { stdout, status } = spawnSync('sqlite3', ['-readonly', file, asked], { encoding: 'utf8' })
  expect([status, stdout.trim().split('\n')]).toEqual([0, ['SANCTION|happened|2021-04-27', 'ok']])
})

test('a view that is not ours is not trusted', () => {
  const db = new Database(file)
  db.exec('CREATE VIEW evil AS SELECT * FROM article')
  db.close()
  expect(() => openRecord(file)).toThrow(/"evil", which is not ours/)
})

test('a file that was cut, or is not a record, is refused by name and left as it was', () => {
  const cut = place.path('cut.db')
  writeFileSync(cut, readFileSync(file))
  truncateSync(cut, 20_000)
  const before = readFileSync(cut)
  expect(() => openRecord(cut, { readOnly: true }).events()).toThrow(/damaged|not a record/)
  expect(readFileSync(cut).equals(before)).toBe(true)
})

test('what is asked is bounded, and the bound is said', () => {
  const record = openRecord(file)
  const ask = (text: string) => () => record.events({ text })
  expect(ask('w '.repeat(33))).toThrow(/33 terms; at most 32/)
  expect(ask('x'.repeat(513))).toThrow(/at most 512/)
  for (const text of ['('.repeat(500), '" OR 1=1 --', 'NEAR(a b) col: ^x *', "'; DROP TABLE event; --"])
    expect(ask(text)).not.toThrow()
  expect(() => record.events({ since: '2021-13' })).toThrow(/no such day/)
  expect(() => record.show('nothing')).toThrow(/holds no such line/)
  record.close()
})
