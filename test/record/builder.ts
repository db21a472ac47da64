import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  Actor,
  Event,
  Mention,
  Page,
  Participant,
  PloverClass,
  Reading,
  Statement,
  Status,
} from '../../src/model/index.ts'
import { QUAD } from '../../src/model/index.ts'

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** A new folder for one test, and the way to get rid of it. */
export function folder(): { path(name: string): string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'demarche-record-'))
  return { path: name => join(dir, name), remove: () => rmSync(dir, { recursive: true, force: true }) }
}

export interface Story {
  title?: string
  /** One sentence a line. */
  text: string
  outlet?: string
  published?: string
  url?: string
  events?: Deed[]
}

export interface Deed {
  class: PloverClass
  /** Country and the words that stand for it: "RUS Moscow". */
  does?: string
  doneTo?: string | undefined
  trigger: string
  status?: Status
  start?: string | undefined
  end?: string
  number?: [value: number, of: string] | undefined
  /** Country. */
  place?: string
  /** Words of the content and of the speaker of the statement in which it is told. */
  said?: { content: string; source: string; country: string }
}

/** A page and what might have been read in it: built by hand, with every offset right. */
export function pageAndReading(story: Story): { page: Page; reading: Reading } {
  const { title = 'A day in diplomacy', outlet = 'The Courier', published = '2021-04-28', url = null } = story
  const bytes = Buffer.from(
    `<html><title>${title}</title>${outlet} ${published} ${url ?? ''}<p>${story.text}</p></html>`,
  )
  const page: Page = {
    source: `${hash(bytes).slice(0, 8)}.html`,
    url,
    bytes,
    sha256: hash(bytes),
    mediaType: 'text/html',
    charset: 'utf-8',
    text: bytes.toString(),
    capturedAt: '2021-04-29T08:00:00Z',
  }
  const id = page.sha256.slice(0, 16)
  const body = story.text
  const text = `${title}\n\n${body}`
  const sentences: [number, number][] = [[0, title.length]]
  let at = title.length + 2
  for (const line of body.split('\n')) {
    sentences.push([at, at + line.length])
    at += line.length + 1
  }
  const actors = new Map<string, Actor>()
  const mention = (words: string, actor: string | null = null, from = 0): Mention => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { spans: [[start, start + words.length]], text: words, actor }
  }
  const actor = (name: string, country: string, kind: Actor['kind']): string => {
    const key = `a-${name}`
    if (!actors.has(key))
      actors.set(key, {
        id: key,
        name,
        kind,
        country,
        sector: 'GOV',
        code: `${country}GOV`,
        role: null,
        from: null,
        to: null,
        basis: 'table',
        mentions: [mention(name)],
      })
    return key
  }
  const party = (given: string | undefined): Participant[] => {
    if (!given) return []
    const [country, words] = [given.slice(0, 3), given.slice(4)]
    return [{ ...mention(words, actor(words, country, 'state')), code: `${country}GOV`, country, sector: 'GOV' }]
  }
  const sentenceOf = (m: Mention) =>
    sentences.findIndex(([start, end]) => m.spans[0]![0] >= start && m.spans[0]![0] < end)
  const statements: Statement[] = []
  const events: Event[] = (story.events ?? []).map(deed => {
    const trigger = mention(deed.trigger)
    let assertedBy: string | null = null
    if (deed.said) {
      const content = mention(deed.said.content)
      const speaker = actor(deed.said.source, deed.said.country, 'person')
      assertedBy = `${id}-s${content.spans[0]![0]}`
      if (!statements.some(s => s.id === assertedBy))
        statements.push({
          id: assertedBy,
          sentence: sentenceOf(content),
          source: mention(deed.said.source, speaker),
          cue: mention('said'),
          content,
          addressee: null,
          said: null,
          kind: 'indirect',
          act: 'speech',
          stance: 'says',
          sourceKind: 'person',
          speaker,
          behalf: null,
          via: null,
          within: null,
          inheritedFrom: null,
          negated: false,
          modal: false,
          conditional: false,
          question: false,
          rule: 'test',
          reasons: [],
          confidence: 0.9,
        })
    }
    const status = deed.status ?? 'happened'
    return {
      id: `${id}-e${trigger.spans[0]![0]}-${deed.class}`,
      class: deed.class,
      mode: null,
      contexts: [],
      cameo: null,
      goldstein: null,
      quad: QUAD[deed.class],
      actors: party(deed.does),
      recipients: party(deed.doneTo),
      time: deed.start
        ? {
            text: null,
            span: null,
            type: 'DATE',
            value: deed.start,
            start: deed.start,
            end: deed.end ?? deed.start,
            basis: 'carried',
          }
        : null,
      place: deed.place ? { text: null, span: null, country: deed.place, name: null, lat: null, lon: null } : null,
      status,
      sentence: sentenceOf(trigger),
      trigger,
      assertedBy,
      mentions: [{ sentence: sentenceOf(trigger), trigger, assertedBy, status }],
      inResponseTo: null,
      responseCue: null,
      numbers: deed.number
        ? [
            {
              value: deed.number[0],
              bound: 'exact',
              of: deed.number[1],
              span: mention(String(deed.number[0])).spans[0]!,
            },
          ]
        : [],
      rule: 'test',
      reasons: [],
      confidence: 0.8,
    }
  })
  return {
    page,
    reading: {
      id,
      article: {
        id,
        source: page.source,
        kind: 'article',
        url,
        canonicalUrl: null,
        publisher: outlet,
        section: null,
        title,
        lead: null,
        byline: [],
        credit: null,
        dateline: null,
        published,
        modified: null,
        basis: {},
        language: 'en',
        text,
        textSha256: hash(text),
        body,
        blocks: [
          { kind: 'title', span: [0, title.length], origin: null, time: null },
          { kind: 'paragraph', span: [title.length + 2, text.length], origin: null, time: null },
        ],
        images: [],
        related: [],
        tags: [],
        snapshot: {
          sha256: page.sha256,
          bytes: bytes.length,
          mediaType: 'text/html',
          charset: 'utf-8',
          capturedAt: page.capturedAt,
        },
      },
      sentences,
      actors: [...actors.values()],
      times: [],
      statements,
      events,
      warnings: [],
      coder: { version: '0.0.0', model: 'hand', runtime: 'none', lexicon: null },
    },
  }
}

export const expulsion = (change: Partial<Story> = {}, deed: Partial<Deed> = {}) =>
  pageAndReading({
    title: 'Envoys sent home',
    text: 'Freedonia expelled 3 diplomats of Sylvania on Tuesday.\nThe ministry gave no reason for its decision.',
    events: [
      {
        class: 'SANCTION',
        does: 'FRA Freedonia',
        doneTo: 'DEU Sylvania',
        trigger: 'expelled',
        start: '2021-04-27',
        number: [3, 'diplomats'],
        ...deed,
      },
    ],
    ...change,
  })

/** The same as somebody says it: with a statement. */
export const saidExpulsion = (change: Partial<Story> = {}) =>
  expulsion(
    { text: 'Freedonia expelled 3 diplomats, Sylvania said on Tuesday.\nThe ministry gave no reason.', ...change },
    { said: { content: 'Freedonia expelled 3 diplomats', source: 'Sylvania', country: 'DEU' } },
  )
