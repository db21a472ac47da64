import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { expulsion, folder } from './builder.ts'

let place: ReturnType<typeof folder>
beforeEach(() => {
  place = folder()
})
afterEach(() => place.remove())

/** Starts a writer; gives the ids that it acknowledged, after its end or after it was killed at so many. */
function write(file: string, name: string, count: number, killAt = Infinity): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, name, String(count)])
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
    if (said.split('\n').length > killAt) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

test('a writer that is killed loses nothing that it acknowledged, and leaves no half page', async () => {
  const file = place.path('news.db')
  const acknowledged = await write(file, 'killed', 500, 12)
  expect(acknowledged.length).toBeGreaterThanOrEqual(12)
  const record = openRecord(file)
  for (const id of acknowledged) expect(record.reading(id)?.id).toBe(id)
  expect((await record.verify()).faults).toEqual([])
  record.close()
})

test('two processes write at once and neither fails', async () => {
  const file = place.path('news.db')
  const [a, b] = await Promise.all([write(file, 'left', 15), write(file, 'right', 15)])
  expect([a.length, b.length]).toEqual([15, 15])
  const record = openRecord(file)
  expect(record.articles({ limit: 100 }).items).toHaveLength(30)
  record.close()
})

test('a record that cannot be used is refused by name, and left as it was', () => {
  const file = place.path('news.db')
  openRecord(file).close()
  const db = new Database(file)
  db.pragma('user_version = 999')
  db.close()
  expect(() => openRecord(file)).toThrow(/newer version/)
  const other = place.path('other.db')
  const strange = new Database(other)
  strange.exec('CREATE TABLE mine (x)')
  strange.close()
  expect(() => openRecord(other)).toThrow(/not a record/)
  writeFileSync(place.path('text.db'), 'This is a letter and no database at all. '.repeat(50))
  expect(() => openRecord(place.path('text.db'))).toThrow(/not a record/)
  mkdirSync(place.path('folder.db'))
  expect(() => openRecord(place.path('folder.db'))).toThrow(/it is a folder/)
  expect(() => openRecord(place.path('none.db'), { readOnly: true })).toThrow(/no such record/)
})

test('a trigger that is not ours is not run', () => {
  const file = place.path('news.db')
  openRecord(file).close()
  const db = new Database(file)
  db.exec('CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article; END')
  db.close()
  expect(() => openRecord(file)).toThrow(/"evil", which is not ours/)
})

test('a record that is open for reading refuses to be written', () => {
  const file = place.path('news.db')
  openRecord(file).close()
  const { page, reading } = expulsion()
  const record = openRecord(file, { readOnly: true })
  expect(() => record.add(page, reading)).toThrow(/cannot be written/)
  record.close()
})

test('a locked record says that another process writes', () => {
  const file = place.path('news.db')
  openRecord(file).close()
  const other = new Database(file)
  const record = openRecord(file, { patience: 50 })
  other.exec('BEGIN IMMEDIATE')
  const { page, reading } = expulsion()
  expect(() => record.add(page, reading)).toThrow(/another process is writing/)
  other.exec('COMMIT')
  expect(record.add(page, reading)).toEqual({ added: true })
  other.close()
  record.close()
})

test('verify names each line whose words or values were changed behind its back', async () => {
  const file = place.path('news.db')
  const { page, reading } = expulsion()
  const event = reading.events[0]!.id
  const changes: [string, string][] = [
    [`UPDATE line SET json = replace(json, 'expelled', 'expellee')`, event],
    [`UPDATE event SET status = 'denied'`, event],
    [`UPDATE party SET country = 'USA'`, event],
    [`UPDATE land SET other = 'USA'`, event],
    [`DELETE FROM block`, event],
    [`DELETE FROM appearance`, reading.id],
    [`UPDATE article SET text = replace(text, 'Tuesday', 'Tuesdaz')`, reading.id],
    [`UPDATE occurrence SET id = 'o-other'`, event],
    [`UPDATE article SET origin = 'another'`, reading.id],
    [`DELETE FROM event_search`, event],
    [`INSERT INTO mark VALUES ('${event}', 'accepted', '')`, event],
    [`UPDATE blob SET data = zeroblob(length(data)) WHERE sha256 = '${page.sha256}'`, page.sha256],
    [`UPDATE blob SET data = zeroblob(length(data)) WHERE sha256 <> '${page.sha256}'`, event],
  ]
  const record = openRecord(file)
  record.add(page, reading)
  expect((await record.verify()).faults).toEqual([])
  record.close()
  for (const [index, [sql, id]] of changes.entries()) {
    const copy = `${file}${index}`
    copyFileSync(file, copy)
    const db = new Database(copy)
    db.exec(sql)
    db.close()
    const changed = openRecord(copy)
    expect((await changed.verify()).faults.map(fault => fault.id)).toContain(id)
    changed.close()
  }
})

test('replay reports what is read otherwise now', async () => {
  const { page, reading } = expulsion()
  const record = openRecord(place.path('news.db'))
  record.add(page, reading)
  expect((await record.verify({ replay: async () => structuredClone(reading) })).faults).toEqual([])
  const { faults } = await record.verify({ replay: async () => ({ ...reading, events: [] }) })
  expect(faults).toEqual([expect.objectContaining({ check: 'replay', id: reading.events[0]!.id })])
  record.close()
})
