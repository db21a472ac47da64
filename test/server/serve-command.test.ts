import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demarche } from '../cli-run.ts'
import { folder } from '../record/builder.ts'

let place: ReturnType<typeof folder>
beforeEach(() => void (place = folder()))
afterEach(() => place.remove())

const bin = resolve(import.meta.dirname, '../../bin/demarche.js')

test('serve prints an address that lets one browser in, another after Enter, and stops at Ctrl-C', async () => {
  const server = spawn(
    process.execPath,
    [bin, 'serve', '--port', '0', '--db', place.path('news.db'), '--log', place.path('log')],
    {
      env: { ...process.env, XDG_STATE_HOME: place.path('state') },
    },
  )
  const lines: string[] = []
  const line = (n: number) =>
    new Promise<string>(found => {
      const look = () => lines[n] !== undefined && (server.stdout.off('data', look), found(lines[n]))
      server.stdout.on('data', look)
      look()
    })
  server.stdout.on('data', text => lines.push(...String(text).trim().split('\n')))
  const first = await line(0)
  expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?t=[\w-]{32}$/)
  server.stdin.write('\n')
  const second = await line(1)
  expect(second).not.toBe(first)
  for (const address of [first, second]) expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
  const ended = new Promise(resolve => server.on('close', resolve))
  server.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('what cannot be served is said in one line', () => {
  const { code, err } = demarche(['serve', '--db', place.path('none/news.db')])
  expect([code, err]).toEqual([1, expect.stringContaining('there is no such record')])
  expect(demarche(['serve', '--port', 'many']).code).toBe(2)
})
