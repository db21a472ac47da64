import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { served, type Served } from './served.ts'

let server: Served
beforeAll(async () => void (server = await served(() => {})))
afterAll(() => server.stop())

const example = readFileSync(resolve(import.meta.dirname, '../../examples/envoy-recalled.html'))

async function post(form: FormData) {
  const request = new Request('http://x/', { method: 'POST', body: form })
  const body = new Uint8Array(await request.arrayBuffer())
  const headers = { 'content-type': request.headers.get('content-type')! }
  return server.ask('/api/articles', { method: 'POST', body, headers })
}

async function added(form: FormData) {
  const { status, json, text } = await post(form)
  expect([status, text]).toEqual([202, expect.stringContaining('"kind":"add"')])
  for (;;) {
    const job = (await server.ask(`/api/jobs/${json().id}`)).json()
    if (job.state === 'done' || job.state === 'failed') return job
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('a file is read, kept byte for byte, and known the second time', async () => {
  const form = new FormData()
  form.append('file', new File([example], '../../etc/envoy.html'))
  form.append('file', new File(['%PDF-1.7'], 'paper.pdf'))
  const job = await added(form)
  expect(job).toMatchObject({
    state: 'done',
    added: 1,
    known: 0,
    failures: [{ source: 'paper.pdf', code: 'source.pdf' }],
  })
  const [article] = job.articles
  expect((await server.ask(`/kept/${article}`)).bytes.equals(example)).toBe(true)
  expect((await server.ask(`/api/articles/${article}`)).json().article.source).toBe('../../etc/envoy.html')
  expect(await added(form)).toMatchObject({ added: 0, known: 1, articles: [article] })
})

test('a page as somebody saw it is kept under its address', async () => {
  const form = new FormData()
  form.append(
    'html',
    '<html><title>Accord signed</title><p>Ruritania signed an accord with Sylvania on Monday.</p></html>',
  )
  form.append('url', 'https://wire.example/accord')
  const job = await added(form)
  const { article } = (await server.ask(`/api/articles/${job.articles[0]}`)).json()
  expect([article.url, article.snapshot.mediaType]).toEqual(['https://wire.example/accord', 'text/html'])
})

test('an address of this machine or a private network is not fetched', async () => {
  const form = new FormData()
  for (const address of [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    `http://localhost:${server.port}/api/health`,
  ])
    form.append('address', address)
  const job = await added(form)
  expect(job.failures.map((failure: { code: string }) => failure.code)).toEqual([
    ...['fetch.private', 'fetch.private', 'fetch.private'],
    expect.stringMatching(/^fetch\.(private|address)$/),
  ])
})

test('what is no file and no address is refused before anything is read', async () => {
  const wrong: [string, string][] = [
    ['address', '/etc/passwd'],
    ['address', 'file:///etc/passwd'],
    ['address', '-'],
    ['address', 'http://'],
    ['file', 'text'],
    ['folder', 'x'],
    ['html', '<p>no address</p>'],
  ]
  for (const [name, value] of wrong) {
    const form = new FormData()
    form.append(name, value)
    const { status, json } = await post(form)
    expect([name, value, status, json().code]).toEqual([name, value, 400, 'request.wrong'])
  }
  expect((await post(new FormData())).status).toBe(400)
  expect((await server.ask('/api/jobs/none')).status).toBe(404)
})

test('the record is checked on request', async () => {
  const { json } = await server.post('/api/verify', {})
  let job = json()
  while (job.state !== 'done') {
    await new Promise(resolve => setTimeout(resolve, 50))
    job = (await server.ask(`/api/jobs/${job.id}`)).json()
  }
  expect(job.verification.faults).toEqual([])
  expect(job.verification.checked.replayed).toBeGreaterThan(0)
})
