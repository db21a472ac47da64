import { createHash } from 'node:crypto'
import {
  type Actor,
  type Event,
  type Mention,
  type Participant,
  ploverClass,
  type PloverClass,
  QUAD,
  type Reading,
  type Row,
  stance,
  type Statement,
} from '../../src/model/index.ts'
import { numbers } from './numbers.ts'

/** What an article is made of: about what is read in 300 words of diplomatic news. */
const [EVENTS, STATEMENTS, SENTENCES] = [8, 6, 15]
/** Years that a record spans. */
const DAYS = 3650

const LANDS = 'RUS USA UKR CHN GBR FRA DEU IRN ISR POL TUR SAU IND PAK LTU BLR SYR EGY JPN KOR'.split(' ')
const PEOPLE = 'Adar Boren Cevik Dumas Eklund Farouk Gomez Haas Ilves Jansen Kovac Lund Moreau Novak Orlov'.split(' ')
const VERBS: readonly (readonly [string, PloverClass])[] =
  'agreed met praised yielded cooperated helped withdrew urged accused refused threatened marched expelled mobilised seized attacked'
    .split(' ')
    .map((verb, i) => [verb, ploverClass.options[i]!])
const THINGS = [
  'diplomats',
  'an accord',
  'its troops',
  'the embassy',
  'sanctions',
  'a convoy',
  'the talks',
  'prisoners',
]

/** Words by Zipf's law, so that some are in most lines and most are in few. */
const WORDS = Array.from({ length: 20_000 }, (_, i) => 'bcdfghlmnprstvz'[i % 15]! + spelt(i))
function spelt(n: number): string {
  return n < 25 ? 'aeiou'[n % 5]! + 'nrlst'[Math.floor(n / 5)]! : spelt(Math.floor(n / 25)) + spelt(n % 25)
}

export interface Made {
  readonly row: Row
  readonly reading: Reading
}

/**
 * Articles as a reader might have left them, with a seed: days in order, lands and classes unevenly frequent, a fifth of
 * the events told before, in an article of the last days.
 */
export function* articles(count: number, seed = 7): Generator<Made> {
  const random = numbers(seed)
  const often = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!
  const word = () => WORDS[Math.floor(WORDS.length ** random()) - 1]!
  const told: Sentence[] = []
  const prose = (length: number) => Array.from({ length }, word).join(' ')
  const deed = (): Sentence => {
    const [verb, name] = often(VERBS)
    const [does, doneTo] = [often(LANDS), often(LANDS)]
    return {
      text: `${does} ${verb} ${often(THINGS)} of ${doneTo} over ${prose(9)}.`,
      deed: { does, doneTo, verb, name },
    }
  }
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((i / count) * DAYS) * 86_400_000).toISOString().slice(0, 10)
    const sentences = Array.from({ length: SENTENCES }, (_, k): Sentence => {
      if (k >= EVENTS) return { text: `${prose(16)}.`, deed: null }
      if (told.length > 50 && random() < 0.2) return told[told.length - 1 - Math.floor(random() * 50)]!
      const made = deed()
      told.push(made)
      if (told.length > 1000) told.splice(0, 900)
      return made
    })
    const speakers = Array.from({ length: STATEMENTS }, () => often(PEOPLE))
    yield article({ id: `a${i}`, day, publisher: `Outlet ${Math.floor(random() ** 2 * 60)}`, sentences, speakers })
  }
}

interface Sentence {
  readonly text: string
  readonly deed: {
    readonly does: string
    readonly doneTo: string
    readonly verb: string
    readonly name: PloverClass
  } | null
}

interface Story {
  readonly id: string
  readonly day: string
  readonly publisher: string
  readonly sentences: readonly Sentence[]
  readonly speakers: readonly string[]
}

function article({ id, day, publisher, sentences, speakers }: Story): Made {
  const lines = sentences.map((s, i) => (i < speakers.length ? `${s.text} ${speakers[i]} said so.` : s.text))
  const text = lines.join('\n\n')
  const spans: [number, number][] = []
  for (const line of lines) {
    const start = spans.length ? spans.at(-1)![1] + 2 : 0
    spans.push([start, start + line.length])
  }
  const mention = (words: string, sentence: number, actor: string | null = null): Mention => {
    const start = spans[sentence]![0] + lines[sentence]!.indexOf(words)
    return { spans: [[start, start + words.length]], text: words, actor }
  }
  const statements = speakers.map((name, i) =>
    statementOf(id, i, mention(sentences[i]!.text, i), mention(name, i, name), mention('said', i)),
  )
  const events = sentences.flatMap((s, i) =>
    s.deed ? [eventOf(id, day, i, s.deed, statements[i]?.id ?? null, mention)] : [],
  )
  const lands = new Set(events.flatMap(e => [...e.actors, ...e.recipients].map(p => p.text)))
  const actors = [
    ...[...lands].map(land => actorOf(land, 'state', land)),
    ...[...new Set(speakers)].map(name => actorOf(name, 'person', 'XXX')),
  ]
  const sha256 = createHash('sha256').update(text).digest('hex')
  const reading: Reading = {
    id,
    article: {
      ...{
        id,
        source: id,
        kind: 'article',
        url: null,
        canonicalUrl: null,
        publisher,
        section: null,
        title: lines[0]!.slice(0, 60),
      },
      ...{ lead: null, byline: [], credit: null, dateline: null, published: day, modified: null, basis: {} },
      ...{ language: 'en', text, textSha256: sha256, body: text, images: [], related: [], tags: [] },
      blocks: spans.map(span => ({ kind: 'paragraph', span, origin: span, time: null })),
      snapshot: { sha256, bytes: text.length, mediaType: 'text/plain', charset: 'utf-8', capturedAt: null },
    },
    ...{ sentences: spans, actors, times: [], statements, events, warnings: [] },
    coder: { version: '0', model: 'bench', runtime: 'none', lexicon: null },
  }
  return { row: { id, text, date: day, title: null, url: null, language: 'en' }, reading }
}

const actorOf = (name: string, kind: Actor['kind'], country: string): Actor => ({
  ...{ id: name, name, kind, country, sector: 'GOV', code: `${country}GOV` },
  ...{ role: null, from: null, to: null, basis: 'table', mentions: [] },
})

function statementOf(id: string, sentence: number, content: Mention, source: Mention, cue: Mention): Statement {
  return {
    ...{ id: `${id}-s${content.spans[0]![0]}`, sentence, source, cue, content, addressee: null, said: null },
    ...{ kind: 'indirect', act: 'speech', stance: stance.options[(sentence + id.length) % 14]!, sourceKind: 'person' },
    ...{ speaker: source.actor, behalf: null, via: null, within: null, inheritedFrom: null },
    ...{ negated: false, modal: false, conditional: false, question: false },
    ...{ rule: 'made', reasons: [], confidence: 0.9 },
  }
}

function eventOf(
  id: string,
  day: string,
  sentence: number,
  { does, doneTo, verb, name }: NonNullable<Sentence['deed']>,
  assertedBy: string | null,
  mention: (words: string, sentence: number, actor?: string) => Mention,
): Event {
  const trigger = mention(verb, sentence)
  const party = (land: string): Participant => ({
    ...mention(land, sentence, land),
    code: `${land}GOV`,
    country: land,
    sector: 'GOV',
  })
  const status = sentence % 5 === 4 ? 'planned' : 'happened'
  return {
    ...{ id: `${id}-e${trigger.spans[0]![0]}-${name}`, class: name, mode: null, contexts: [], cameo: null },
    ...{ goldstein: QUAD[name] <= 2 ? 3 : -4, quad: QUAD[name], actors: [party(does)], recipients: [party(doneTo)] },
    ...{ place: null, status, sentence, trigger, assertedBy, inResponseTo: null, responseCue: null, numbers: [] },
    time: { text: null, span: null, type: 'DATE', value: day, start: day, end: day, basis: 'relative' },
    mentions: [{ sentence, trigger, assertedBy, status }],
    ...{ rule: 'made', reasons: [], confidence: 0.5 + (sentence % 5) / 10 },
  }
}
