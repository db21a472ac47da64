import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '../../src/model/index.ts'
import { bookmarklet, unpackPage } from '../../workspace/add/packed-page.ts'
import { chipsOf, readAsk, toggled, writeAsk } from '../../workspace/api/ask.ts'
import { segments } from '../../workspace/articles/segments.ts'
import { chronicleOf, countPeriods, rangeOf } from '../../workspace/charts/chronicle.ts'
import { dateOf, dayNumber, ticks } from '../../workspace/charts/days.ts'
import { heatOf } from '../../workspace/charts/heat.ts'
import { commandOf, COMMANDS } from '../../workspace/keys/key-map.ts'
import { inOrderOfTelling } from '../../workspace/play/telling.ts'
import { citationText } from '../../workspace/share/citation-text.ts'
import { withTextFragment } from '../../workspace/share/text-fragment.ts'
import { webAddress } from '../../workspace/share/web-address.ts'

test('segments cover a stretch of text without a gap, and each knows its lights', () => {
  const light = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(light), lights => {
      const cut = segments(10, 50, lights)
      expect(cut[0]!.start).toBe(10)
      expect(cut.at(-1)!.end).toBe(50)
      for (const [i, segment] of cut.entries()) {
        if (i) expect(segment.start).toBe(cut[i - 1]!.end)
        for (const at of lights.filter(l => l.start < l.end))
          expect(segment.lights.includes(at)).toBe(at.start < segment.end && at.end > segment.start)
      }
    }),
  )
})

test('what is asked stands in the address and comes back from it', () => {
  const ask = readAsk({ text: 'envoy', class: 'SANCTION,ACCUSE', quad: '4', since: '2025-11', nonsense: '1' })
  expect(ask).toEqual({ text: 'envoy', class: ['SANCTION', 'ACCUSE'], quad: [4], since: '2025-11' })
  expect(readAsk(writeAsk(ask))).toEqual(ask)
  expect(toggled(toggled(ask, 'country', 'LTU'), 'class', 'ACCUSE')).toMatchObject({
    country: ['LTU'],
    class: ['SANCTION'],
  })
  expect(chipsOf(ask)).toEqual([
    ['since', '2025-11'],
    ['class', 'SANCTION'],
    ['class', 'ACCUSE'],
    ['quad', '4'],
  ])
})

test('keys: one after the other, with Ctrl, and without single letters', () => {
  expect(commandOf('g', '', true)).toBe('begun')
  expect(commandOf('t', 'g', true)).toBe('go.timeline')
  expect(commandOf('e', '', true)).toBe('accept')
  expect(commandOf('e', '', false)).toBe(null)
  expect(commandOf('Mod+k', '', false)).toBe('commands')
  const keys = Object.values(COMMANDS).flat()
  expect(new Set(keys).size).toBe(keys.length)
})

test('only web addresses become links', () => {
  expect(webAddress('https://wire.example/a b')).toBe('https://wire.example/a%20b')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', '', null])
    expect(webAddress(bad)).toBe(null)
})

test('a sentence is named in the address of its page', () => {
  expect(withTextFragment('https://wire.example/a#top', 'He left, she said.')).toBe(
    'https://wire.example/a#:~:text=He%20left%2C%20she%20said.',
  )
  const long = 'One two three four five six seven '.repeat(8).trim()
  expect(withTextFragment('https://wire.example/a', long)).toBe(
    'https://wire.example/a#:~:text=One%20two%20three%20four%20five,three%20four%20five%20six%20seven',
  )
})

test('a citation names outlet, day, address and the kept copy', () => {
  const article = { id: '3f', title: 'Envoy recalled.', publisher: 'Example Wire', published: '2025-11-20T14:05:00Z' }
  expect(citationText({ ...article, url: null, canonicalUrl: 'https://wire.example/a', source: 'a.html' }, null)).toBe(
    '“Envoy recalled.” Example Wire, 2025-11-20. https://wire.example/a. Kept copy: 3f.',
  )
})

test('a replay says who told it first, who copied, denied, confirmed', () => {
  const account = (event: string, told: string | null, status: Account['status'], origin = event): Account => ({
    ...{ event, article: event, outlet: null, origin, speaker: null, told, status },
    trigger: { spans: [], text: 'expelled', actor: null },
  })
  const steps = inOrderOfTelling([
    account('undated', null, 'happened'),
    account('denial', '2025-11-21', 'denied'),
    account('first', '2025-11-19', 'planned'),
    account('copy', '2025-11-20', 'planned', 'first'),
    account('second', '2025-11-20T18:00:00Z', 'happened'),
  ])
  expect(steps.map(({ account: { event }, turn }) => [event, turn])).toEqual([
    ['first', 'first'],
    ['copy', 'copies'],
    ['second', 'confirms'],
    ['denial', 'denies'],
    ['undated', 'repeats'],
  ])
})

test('a chronicle counts by period and finds a range', () => {
  const days = ['2025-11-20', '2025-11-20', '2025-12-03', '2026-01-01']
  const chronicle = chronicleOf({
    ...{ id: ['a', 'b', 'c', 'd'], start: days, end: days, class: ['AID', 'ASSAULT', 'AGREE', 'REJECT'] },
    ...{
      quad: [2, 4, 1, 3],
      status: ['happened', 'happened', 'happened', 'denied'],
      origins: [1, 1, 1, 1],
      cut: false,
    },
  })
  const [from, to] = [dayNumber('2025-11-01'), dayNumber('2025-12-31')]
  expect(rangeOf(chronicle, from, to)).toEqual([0, 3])
  expect(countPeriods(chronicle, from, to, 'month')).toEqual([
    { period: '2025-11', counts: [0, 1, 0, 1] },
    { period: '2025-12', counts: [1, 0, 0, 0] },
  ])
  expect(ticks(from, to, 'month').map(dateOf)).toEqual(['2025-11-01', '2025-12-01'])
})

test('a heat-map puts the busiest first', () => {
  const dyad = (from: string, to: string, occurrences: number) => ({
    ...{ from, to, occurrences, origins: occurrences, cooperation: 0, conflict: occurrences },
  })
  const heat = heatOf([dyad('LTU', 'BLR', 2), dyad('BLR', 'LTU', 9), dyad('POL', 'LTU', 1)], 2)
  expect(heat.rows).toEqual(['BLR', 'LTU'])
  expect(heat.columns).toEqual(['LTU', 'BLR'])
  expect(heat.warmth(heat.at('BLR', 'LTU')!)).toBe(1)
})

test('a page as seen comes back out of its fragment; anything else does not', async () => {
  const page = { url: 'https://wire.example/a', html: '<!doctype html><p>“Да” — 界' }
  const packed = new Blob([JSON.stringify(page)]).stream().pipeThrough(new CompressionStream('gzip'))
  const text = Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')
  expect(await unpackPage(`#${text}`)).toEqual(page)
  expect(await unpackPage('#nonsense')).toBe(null)
  expect(await unpackPage('')).toBe(null)
  expect(bookmarklet('http://127.0.0.1:4747')).toContain('"http://127.0.0.1:4747"+"/clip#"')
})

test('a fragment that unpacks without end is given up', async () => {
  const bomb = new Blob([`{"url":"https://wire.example","html":"${' '.repeat(21_000_000)}"}`])
  const packed = bomb.stream().pipeThrough(new CompressionStream('gzip'))
  const text = Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')
  expect(await unpackPage(text)).toBe(null)
})
