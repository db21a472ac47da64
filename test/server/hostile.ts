import type { Reading } from '../../src/model/index.ts'
import type { OpenRecord } from '../../src/record/index.ts'
import { pageAndReading } from '../record/builder.ts'
import { payloads } from './payloads.ts'

/** Fields of one article, its lines and what people left on them that hold a payload each. */
const FIELDS = 40

/** Articles that it takes for every payload to stand in some field. */
export const ROUND = Math.ceil(payloads.length / FIELDS)

/**
 * Fills a record with articles of which every field that can reach a page, a feed or a file holds a payload, the kept
 * page included. One round puts each payload into one field; as many rounds as there are fields, each into every field.
 */
export function hostile(record: OpenRecord, rounds = 1): void {
  for (let i = 0; i < ROUND * rounds; i++) {
    let at = i * FIELDS + Math.floor(i / ROUND)
    const next = () => payloads[at++ % payloads.length]!.text
    const { page, reading } = story(i, next)
    record.add(page, reading)
    const event = reading.events[0]!.id
    record.act({ act: 'tag', target: event, value: next().slice(0, 200) }, next())
    record.act({ act: 'note', target: event, value: next() }, next())
    record.act({ act: 'tag', target: reading.id, value: next().slice(0, 200) }, next())
  }
}

function story(i: number, next: () => string): ReturnType<typeof pageAndReading> {
  const [title, does, doneTo, speaker, outlet] = [
    next(),
    `A${i} ${next()}`,
    `B${i} ${next()}`,
    `C${i} ${next()}`,
    next(),
  ]
  // Far enough apart that no two are taken for one.
  const day = new Date(Date.UTC(2001, 0, 1 + 20 * i)).toISOString().slice(0, 10)
  const made = pageAndReading({
    ...{ title, outlet, published: day },
    url: `https://wire.example/${i}?${next()}`,
    text: `${does} expelled 3 diplomats of ${doneTo}, said ${speaker}.\n${next()}`,
    events: [
      {
        ...{
          class: 'SANCTION',
          does: `FRA ${does}`,
          doneTo: `DEU ${doneTo}`,
          trigger: 'expelled',
          start: day,
          number: [3, next()],
        },
        said: { content: `${does} expelled 3 diplomats of ${doneTo}`, source: speaker, country: 'FRA' },
      },
    ],
  })
  return { page: { ...made.page, source: next(), mediaType: 'text/html' }, reading: spoiled(made.reading, next) }
}

/** The same reading with payloads where the builder has none. */
function spoiled(reading: Reading, next: () => string): Reading {
  const { article, actors, statements, events } = reading
  const reason = () => ({ field: 'time', code: next(), spans: [], args: { word: next() } })
  return {
    ...reading,
    article: {
      ...article,
      ...{ source: next(), canonicalUrl: next(), section: next(), lead: next(), byline: [next()], credit: next() },
      dateline: { place: next(), date: null },
      basis: { title: next() },
      tags: [next()],
      images: [{ url: next(), alt: next(), caption: next(), credit: next() }],
      related: [{ text: next(), url: next() }],
    },
    actors: actors.map(actor => ({ ...actor, role: next(), code: next() })),
    statements: statements.map(s => ({ ...s, rule: next(), reasons: [reason()] })),
    events: events.map(e => ({
      ...e,
      ...{ mode: next(), contexts: [next()], cameo: next(), rule: next(), reasons: [reason()] },
      place: { text: next(), span: null, country: null, name: next(), lat: null, lon: null },
    })),
    warnings: [{ code: 'article.other', message: next(), span: null }],
  }
}
