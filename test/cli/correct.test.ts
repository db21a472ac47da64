import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { demarche } from '../cli-run.ts'
import { expulsion } from '../record/builder.ts'

let folder: string
let db: string
const { page, reading } = expulsion()
const event = reading.events[0]!.id
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-correct-'))
  db = join(folder, 'news.db')
  const record = openRecord(db)
  record.add(page, reading)
  record.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const on = (...call: string[]) => {
  const { code, out, err } = demarche([...call, '--db', db])
  expect(code, err).toBe(0)
  return out
}

test('a line is corrected, shown with both values, and set back', () => {
  on('correct', event, '--set', 'status=planned', '--set', 'time=2021-04-20..2021-04-27', '--who', 'ann')
  on('mark', event, '--tag', 'envoys', '--who', 'ann')
  expect(on('events', '--tag', 'envoys')).toMatch(/^2021-04-20 +Freedonia → Sylvania +SANCTION +planned/)
  const shown = on('show', event)
  expect(shown).toMatch(/as read +status: happened/)
  expect(shown).toMatch(/ann +change status = planned/)
  expect(shown).toContain('“Freedonia expelled 3 diplomats of Sylvania on Tuesday.”')
  for (let i = 0; i < 3; i++) on('undo', '--who', 'ann')
  expect(on('events')).toMatch(/^2021-04-27 .* happened/)
})

test('an event is coded by hand and the record still verifies', () => {
  on('code', reading.id, '--class', 'REJECT', '--trigger', 'gave no reason', '--actors', 'The ministry=FRAGOV')
  expect(JSON.parse(on('events', '--class', 'REJECT', '--json'))).toMatchObject({
    class: 'REJECT',
    actors: [{ text: 'The ministry', country: 'FRA', sector: 'GOV' }],
  })
  on('verify', '--no-replay')
})

test('a wrong correction ends with 2 and says what is wrong', () => {
  const { code, err } = demarche(['correct', event, '--set', 'status=perhaps', '--db', db])
  expect(code).toBe(2)
  expect(err).toContain('status')
})

test('export and import carry over what was kept and what people did', () => {
  on('correct', event, '--set', 'status=planned', '--who', 'ann')
  on('mark', event, '--tag', 'envoys', '--who', 'ann')
  on('undo', '--who', 'ann')
  const exported = on('export')
  const copy = join(folder, 'copy.db')
  for (const added of ['1 added', '0 added']) {
    const { code, err } = demarche(['import', '-', '--db', copy], { input: exported })
    expect(code, err).toBe(0)
    expect(err).toContain(added)
  }
  expect(demarche(['events', '--json', '--db', copy]).out).toBe(on('events', '--json'))
  expect(demarche(['export', '--db', copy]).out).toBe(exported)
  expect(demarche(['verify', '--no-replay', '--db', copy]).code).toBe(0)
})

test('a backup is restored as a record; a file that is there is left alone', () => {
  on('backup', join(folder, 'backup.db'))
  on('compact')
  const back = join(folder, 'back.db')
  expect(demarche(['restore', join(folder, 'backup.db'), '--db', back]).code).toBe(0)
  expect(demarche(['events', '--json', '--db', back]).out).toBe(on('events', '--json'))
  const again = demarche(['restore', join(folder, 'backup.db'), '--db', back])
  expect(again.code).toBe(1)
  expect(again.err).toContain('there already')
})

test('a search is saved, listed and run', () => {
  on('search', 'save', 'envoys', '--class', 'SANCTION', '--who', 'ann', 'expelled', 'diplomats')
  expect(on('search', 'list')).toMatch(/^envoys {2}events --class SANCTION -- expelled diplomats {2}0 new since/)
  expect(on('search', 'run', 'envoys', '--json')).toContain(event)
})

test('an article is removed on request', () => {
  const file = join(folder, 'forgetful.db')
  const record = openRecord(file)
  record.add(page, reading)
  record.close()
  const removed = demarche(['forget', reading.id, '--why', 'on request', '--who', 'desk', '--db', file])
  expect(removed.err).toContain(page.sha256)
  expect(demarche(['show', event, '--db', file]).err).toMatch(/removed on .* by desk \(on request\)/)
})
