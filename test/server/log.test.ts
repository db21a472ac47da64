import { expect, test } from 'vitest'
import { Failure } from '../../src/model/index.ts'
import { told } from '../../src/server/log.ts'
import { readFileSync } from 'node:fs'
import { folder } from '../record/builder.ts'
import { served } from './served.ts'

test('the log holds routes and codes, and no words of an article or of a search', async () => {
  const place = folder()
  const log = place.path('requests.log')
  const server = await served(undefined, { log })
  await server.ask('/api/events?text=diplomats')
  await server.ask('/api/lines/o-secret')
  await server.ask('/?t=secret-token')
  await server.stop()
  // Lines are written behind the answers.
  await expect.poll(() => readFileSync(log, 'utf8').split('\n').length).toBeGreaterThan(4)
  const text = readFileSync(log, 'utf8')
  expect(text).toContain('"route":"line","status":404')
  for (const word of ['diplomats', 'secret', 'Freedonia']) expect(text).not.toContain(word)
  place.remove()
})

test('of a defect its kind and place are told, not its words', () => {
  const { error, at } = told(new TypeError('cannot read "Freedonia expelled" of undefined'))
  expect([error, at.length > 0, JSON.stringify(at).includes('Freedonia')]).toEqual(['TypeError', true, false])
  expect(told(new Failure('read.failed', { detail: 'words' })).error).toBe('read.failed')
  expect(told('words')).toEqual({ error: 'string', at: [] })
})
