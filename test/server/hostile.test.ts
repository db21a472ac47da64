import { Parser } from 'htmlparser2'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostile, ROUND } from './hostile.ts'
import { payloads } from './payloads.ts'
import { served, type Served } from './served.ts'

let server: Served
beforeAll(async () => void (server = await served(hostile)))
afterAll(() => server.stop())

const ask = async (path: string) => {
  const answer = await server.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer
}

/** Tags with their attributes, as a browser would find them. */
function tagsIn(html: string): { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = []
  const parser = new Parser({ onopentag: (name, attributes) => void tags.push({ name, attributes }) })
  parser.end(html)
  return tags
}

/** Elements with their texts; throws where it is not well-formed XML. */
function xmlTexts(xml: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {}
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    open.push(name)
    ;(texts[name] ??= []).push('')
  })
  parser.on('text', text => {
    const name = open.at(-1)
    if (name) texts[name]![texts[name]!.length - 1] += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return texts
}

test('there are more than 500 texts that try, each once', () => {
  expect(new Set(payloads.map(payload => payload.text)).size).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThan(500)
})

test('a feed is well-formed XML, whatever stands in it, and its texts hold no markup', async () => {
  for (const kind of ['events', 'statements', 'articles']) {
    const { text, headers } = await ask(`/api/feed?kind=${kind}&text=`)
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    const { item, link, guid, description, rss, channel } = xmlTexts(text)
    expect([rss?.length, channel?.length, item?.length, guid?.length]).toEqual([1, 1, ROUND, ROUND])
    for (const address of link!) expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${server.port}/`))
    for (const words of description!) expect(tagsIn(words)).toEqual([])
  }
})

test('one HTML file runs its own program and nothing else', async () => {
  const allowed = [
    ...['html', 'head', 'meta', 'title', 'style', 'body', 'header', 'main', 'h1', 'h2', 'p', 'button', 'output'],
    ...['article', 'blockquote', 'mark', 'a', 'code', 'span', 'script'],
  ]
  for (const kind of ['events', 'statements']) {
    const tags = tagsIn((await ask(`/api/exports/html?kind=${kind}`)).text)
    expect(tags.filter(({ name }) => !allowed.includes(name))).toEqual([])
    expect(tags.filter(({ name }) => name === 'script').length).toBe(2)
    expect(
      tags.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^on|^style$|src/.test(name)),
    ).toEqual([])
    for (const { attributes } of tags)
      if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^https?:\/\//)
  }
})

test('tables keep their columns, and no cell is a formula', async () => {
  for (const kind of ['events', 'statements', 'articles', 'actors']) {
    const rows = Papa.parse<string[]>((await ask(`/api/exports/csv?kind=${kind}`)).text, { skipEmptyLines: true }).data
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-[^\d]/)
  }
  for (const format of ['plover', 'gdelt']) {
    const lines = (await ask(`/api/exports/${format}`)).text.split('\n').slice(0, -1)
    expect(new Set(lines.map(line => line.split('\t').length)).size).toBe(1)
    expect(lines.length).toBe(ROUND + (format === 'plover' ? 1 : 0))
  }
})

test('bibliographies hold an entry for each article and no more', async () => {
  const csl = JSON.parse((await ask('/api/exports/csl-json?kind=articles')).text)
  expect(csl.length).toBe(ROUND)
  const bibtex = (await ask('/api/exports/bibtex?kind=articles')).text
  expect(bibtex.match(/^@/gm)?.length).toBe(ROUND)
  expect(bibtex.match(/^\}$/gm)?.length).toBe(ROUND)
  const ris = (await ask('/api/exports/ris?kind=articles')).text
  expect([ris.match(/^TY {2}- /gm)?.length, ris.match(/^ER {2}- /gm)?.length]).toEqual([ROUND, ROUND])
})

test('lines of JSON are one object each, and answers are never taken for pages', async () => {
  for (const kind of ['events', 'statements', 'articles', 'actors'])
    for (const line of (await ask(`/api/exports/jsonl?kind=${kind}`)).text.trim().split('\n')) JSON.parse(line)
  for (const path of ['/api/events', '/api/facets', '/api/history', '/api/actors']) {
    const { headers } = await ask(path)
    expect([headers['content-type'], headers['x-content-type-options']]).toEqual(['application/json', 'nosniff'])
  }
})

test('a refusal repeats what was asked as JSON only, and its headers hold nothing of it', async () => {
  const places = [
    (given: string) => `/api/lines/${given}`,
    (given: string) => `/api/events?class=${given}`,
    (given: string) => `/api/events?${given}=1`,
    (given: string) => `/kept/${given}`,
    (given: string) => `/api/${given}`,
  ]
  for (const [n, { text }] of payloads.entries()) {
    const path = places[n % places.length]!(
      encodeURIComponent(Buffer.from(text).toString()).slice(0, 1500).replace(/%.?$/, ''),
    )
    const { status, headers } = await server.ask(path)
    expect([path, headers['content-type']]).toEqual([
      path,
      status < 400 ? 'application/json' : 'application/problem+json',
    ])
    expect(Object.values(headers).join()).not.toContain('xss')
  }
})

test('kept pages go out as they are, where they can do nothing', async () => {
  for (const { id } of (await ask('/api/articles')).json().items) {
    const { headers } = await ask(`/kept/${id}?download=1`)
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none';/)
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[0-9a-f]{64}\.html"$/)
  }
})
