import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { names } from '../src/knowledge/index.ts'
import { loadEngine, type Engine } from '../src/language/index.ts'
import type { Event, Participant, Reading, Statement } from '../src/model/index.ts'
import { readRow } from '../src/read/index.ts'
import { type Bench, type Places, points, table } from './bench.ts'
import { exchange, type Exchanged, peopleFor, YEARS } from './exchange/text.ts'
import { exchangeFor } from './exchange/world.ts'

interface Page {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly people: readonly string[]
}

/** "Halina Borkowska, deputy foreign minister": two or three words with capitals. */
const PERSON = /^(?:Sheikh |Dr |Mr |Ms )?(\p{Lu}[\p{L}’'-]+(?: (?:al-)?\p{Lu}[\p{L}’'-]+){1,2})$/u

/** States and bodies bear two words with capitals too. */
const isKnown = (name: string): boolean =>
  names().get(name).length > 0 || /^(?:The|A|An) |Union|Commission|Ministry|Party|Republic/.test(name)

function pagesOf(places: Places): Page[] {
  const dir = join(places.cases, 'exercises')
  const pages = readdirSync(dir)
    .toSorted()
    .map((file): Page => {
      const { id, text, date, statements } = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
        id: string
        text: string
        date: string
        statements: { speaker: string }[]
      }
      const people = statements.flatMap(s => PERSON.exec(s.speaker.split(/[,(;]/)[0].trim())?.[1] ?? [])
      return { id, text, date, people: people.filter(name => text.includes(name) && !isKnown(name)) }
    })
  const offer = readFileSync(join(places.cases, 'reset-offer', 'page.txt'), 'utf8')
  const story = offer
    .split('\n')
    .filter(line => line.length > 60 && !line.startsWith('icon') && !line.startsWith('Also on'))
  const people = ['Sergey Lavrov', 'Joe Biden', 'Donald Trump', 'Dmitry Kiselyov'].filter(name => offer.includes(name))
  return [...pages, { id: 'reset-offer', text: story.join('\n\n'), date: '2021-04-28', people }]
}

const read = (engine: Engine, id: string, text: string, date: string): Promise<Reading> =>
  readRow({ id, text, date, title: null, url: null, language: 'en' }, engine)

const landsOf = (people: readonly Participant[], lands: ReadonlyMap<string, string>): string =>
  people
    .map(p => (p.country ? (lands.get(p.country) ?? p.country) : (p.sector ?? '-')))
    .toSorted()
    .join(' ')
const days = (time: Event['time'], years: number): string =>
  [time?.start, time?.end].map(day => day?.slice(0, 10).replace(/^\d{4}/, y => String(Number(y) + years))).join('..')

type Field =
  'class and status' | 'parties, how many' | 'parties, their lands' | 'days' | 'asserted by' | 'answers' | 'numbers'

function agreements(a: Event, b: Event, lands: ReadonlyMap<string, string>): Record<Field, boolean> {
  const none = new Map<string, string>()
  return {
    'class and status': a.class === b.class && a.status === b.status,
    'parties, how many': a.actors.length === b.actors.length && a.recipients.length === b.recipients.length,
    'parties, their lands':
      landsOf(a.actors, lands) === landsOf(b.actors, none) &&
      landsOf(a.recipients, lands) === landsOf(b.recipients, none),
    days: days(a.time, YEARS) === days(b.time, 0),
    'asserted by': (a.assertedBy === null) === (b.assertedBy === null),
    answers: (a.inResponseTo === null) === (b.inResponseTo === null),
    numbers: a.numbers.length === b.numbers.length && a.numbers.every((n, i) => n.bound === b.numbers[i].bound),
  }
}

interface Tally {
  events: number
  kept: number
  structure: number
  statements: number
  sameStatements: number
  readonly fields: Map<string, number>
}

async function compare(engine: Engine, page: Page, tally: Tally): Promise<string[]> {
  const world = exchangeFor(page.text)
  const other = exchange(page.text, page.date, world, peopleFor(page.people))
  const [before, after] = [
    await read(engine, page.id, page.text, page.date),
    await read(engine, page.id, other.text, other.date),
  ]
  const lost: string[] = []
  const left = new Set(after.events)
  for (const event of before.events) {
    tally.events++
    const twin = [...left].find(
      e => e.trigger.spans[0][0] === other.at(event.trigger.spans[0][0]) && e.class === event.class,
    )
    if (!twin) {
      lost.push(`${event.class} ${event.trigger.text}`)
      continue
    }
    left.delete(twin)
    tally.kept++
    const fields = agreements(event, twin, world.lands)
    for (const [field, same] of Object.entries(fields))
      tally.fields.set(field, (tally.fields.get(field) ?? 0) + Number(same))
    const { 'parties, their lands': _, ...structure } = fields
    if (Object.values(structure).every(Boolean)) tally.structure++
  }
  tally.events += left.size
  statementsKept(before, after, other, tally)
  return [
    ...lost.map(line => `${page.id}: lost ${line}`),
    ...[...left].map(e => `${page.id}: new ${e.class} ${e.trigger.text}`),
  ]
}

function statementsKept(before: Reading, after: Reading, other: Exchanged, tally: Tally): void {
  const left = new Set(after.statements)
  for (const s of before.statements) {
    tally.statements++
    const start = other.at(s.content.spans[0][0])
    const twin = [...left].find(t => t.content.spans[0][0] === start && shape(t) === shape(s))
    if (twin && left.delete(twin)) tally.sameStatements++
  }
  tally.statements += left.size
}

const shape = (s: Statement): string => [s.kind, s.stance, s.act, s.sourceKind, s.within !== null].join(' ')

const bench: Bench = {
  title: 'Exchanged pages',
  page: 'docs/quality/exchanged.md',
  needs: ['cases'],
  async run(places, flags) {
    const engine = await loadEngine()
    const tally: Tally = { events: 0, kept: 0, structure: 0, statements: 0, sameStatements: 0, fields: new Map() }
    const lost: string[] = []
    for (const page of pagesOf(places)) lost.push(...(await compare(engine, page, tally)))
    if (flags.includes('--list')) console.error(lost.join('\n'))
    const of = (n: number, all: number) => `${points(n / all)} (${n} of ${all})`
    const lines = tally.events + tally.statements
    return [
      'Does the coder read sentences, or pages that it knows? Each state, its people, its capital, each person, number and year of the exercises and of the page of the offer is exchanged for another, everywhere in the same way; a line keeps its structure where class, status, number of parties, days, asserter, answer and counts are the same on the exchanged page. Lines that stand on one of the two pages only count as lost.',
      table(
        ['thirteen pages and their doubles', 'the same on both'],
        [
          ['**lines that keep their structure**', of(tally.structure + tally.sameStatements, lines)],
          ['events: whole structure', of(tally.structure, tally.events)],
          ['events found on both', of(tally.kept, tally.events)],
          ...[...tally.fields].map(([field, n]): [string, string] => [`events on both: ${field}`, of(n, tally.kept)]),
          ['statements: place, kind, stance, kind of source', of(tally.sameStatements, tally.statements)],
        ],
      ),
      'Years move by 28, so that weekdays and dates stay true. Numbers of days, of sides and of states stay as they are, and so do the names of bodies other than seats of power.',
    ].join('\n\n')
  },
}
export default bench
