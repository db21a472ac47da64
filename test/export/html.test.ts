import { Parser } from 'htmlparser2'
import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type HtmlLine, toHtml } from '../../src/export/index.ts'
import { openRecord, type OpenRecord } from '../../src/record/index.ts'
import { folder, pageAndReading } from '../record/builder.ts'

let place: ReturnType<typeof folder>
let record: OpenRecord
beforeEach(() => {
  place = folder()
  record = openRecord(place.path('news.db'))
})
afterEach(() => {
  record.close()
  place.remove()
})

function exported(words: string): { html: string; id: string } {
  const { page, reading } = pageAndReading({
    title: `Envoys </title><script>alert(1)</script>`,
    outlet: `The "Courier" & Sons`,
    url: 'javascript:alert(1)',
    text: words,
    events: [{ class: 'SANCTION', does: 'FRA Freedonia', doneTo: 'DEU Sylvania', trigger: 'expelled' }],
  })
  record.add(page, reading)
  const id = reading.events[0]!.id
  return { html: toHtml([record.show(id) as HtmlLine], [reading.article], 'Expulsions <2021>'), id }
}

const STORY = 'Freedonia expelled envoys of Sylvania </script><img src=x onerror=alert(2)> — “at once”, it said.'

/** Opens the page as far as its program needs: elements by their id, and the click on the button. */
function openPage(html: string): { verdict(): string; check(id: string): string } {
  const elements = new Map<string, { textContent: string; className: string; click?: () => void }>()
  const element = (id: string) => {
    if (!elements.has(id)) elements.set(id, { textContent: '', className: '' })
    return elements.get(id)!
  }
  const [, data = ''] = /<script type="application\/ld\+json" id="record">(.*?)<\/script>/s.exec(html) ?? []
  element('record').textContent = data
  const program = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>'))
  const document = {
    getElementById: (id: string) =>
      Object.assign(element(id), { addEventListener: (_: string, run: () => void) => (element(id).click = run) }),
  }
  runInNewContext(program, { document, TextEncoder })
  element('verify').click!()
  return { verdict: () => element('verdict').textContent, check: id => element(`check-${id}`).textContent }
}

test('the page verifies itself, without a network', () => {
  const { html, id } = exported(STORY)
  const page = openPage(html)
  expect(page.verdict()).toMatch(/^All 1 lines/)
  expect(page.check(id)).toBe('✓ unchanged')
})

test('a changed text, quotation or place is found', () => {
  const { html, id } = exported(STORY)
  expect(openPage(html.replace('envoys of Sylvania \\u003c', 'envoys of Sylvanja \\u003c')).check(id)).toBe(
    '✗ the text has changed',
  )
  expect(openPage(html.replace('"exact":"expelled"', '"exact":"received"')).check(id)).toMatch(/do not stand/)
  expect(openPage(html.replace(/"start":(\d+)/, '"start":1')).verdict()).toBe('1 of 1 lines fail')
})

test('nothing of an article runs or loads', () => {
  const { html } = exported(STORY)
  const tags: [string, Record<string, string>][] = []
  new Parser({ onopentag: (name, attributes) => tags.push([name, attributes]) }).end(html)
  expect(tags.filter(([name]) => name === 'script')).toHaveLength(2)
  expect(tags.filter(([name]) => ['img', 'iframe', 'link', 'object', 'form'].includes(name))).toEqual([])
  for (const [, attributes] of tags) {
    expect(Object.keys(attributes).filter(name => name === 'src' || name.startsWith('on'))).toEqual([])
    expect(attributes['href'] ?? '').not.toMatch(/^javascript/)
  }
  expect(html).toContain('&lt;img src=x onerror=alert(2)&gt;')
  expect(html).toContain('<title>Expulsions &lt;2021&gt;</title>')
})

test('the policy allows the one program and the one style sheet, by their hashes', () => {
  const { html } = exported(STORY)
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  const program = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>'))
  const style = html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'))
  expect(policy).toContain(`script-src 'sha256-${hash(program)}'`)
  expect(policy).toContain(`style-src 'sha256-${hash(style)}'`)
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).not.toMatch(/unsafe|\*/)
})

test('each line is a W3C annotation with a position and a quotation', () => {
  const { html, id } = exported(STORY)
  const [, data = ''] = /id="record">(.*?)<\/script>/s.exec(html) ?? []
  const { annotations } = JSON.parse(data) as {
    annotations: { id: string; type: string; target: { selector: { type: string }[] }[] }[]
  }
  expect(annotations).toHaveLength(1)
  expect(annotations[0]).toMatchObject({ id, type: 'Annotation' })
  expect(annotations[0]!.target[0]!.selector.map(s => s.type)).toEqual(['TextPositionSelector', 'TextQuoteSelector'])
})
