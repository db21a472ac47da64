import { createHash } from 'node:crypto'
import type { Reading } from '../model/index.ts'
import { parseQuery, type Query } from '../record/index.ts'
import type { Desk } from './desk.ts'

/** What somebody wants to be told of. */
export interface Alert {
  readonly name: string
  readonly query: Query
}

/** That an article tells what somebody wanted to be told of. */
export interface Told {
  /** The same for the same alert and article: who is told twice can see it. */
  readonly id: string
  readonly alert: string
  readonly at: string
  readonly article: {
    readonly id: string
    readonly title: string | null
    readonly url: string | null
    readonly outlet: string | null
    readonly published: string | null
  }
  readonly lines: readonly TellingLine[]
}

export interface TellingLine {
  /** The id of the event. */
  readonly id: string
  readonly class: string
  readonly status: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly day: string | null
  /** The sentence that tells it. */
  readonly words: string | null
}

const MOST_LINES = 50

/**
 * "RUS,USA" or "RUS>USA" is a dyad; anything else is what could be typed into a search: "class:SANCTION oil".
 *
 * @throws Failure query.wrong
 */
export function alertOf(text: string, saved: (name: string) => Query | null = () => null): Alert {
  const isDyad = /^([A-Z]{3}|\*)[,>]([A-Z]{3}|\*)$/.test(text)
  const query = saved(text) ?? (isDyad ? { dyad: text } : { text })
  parseQuery(query)
  return { name: text, query }
}

/**
 * What is to be told of an article, one for each alert that it answers. Of a page that was read before, only sentences that
 * were not in it then.
 */
export function toldOf(desk: Desk, reading: Reading, before: Reading | null): Told[] {
  const { record, alerts, now } = desk
  const { id, title, url, publisher, published } = reading.article
  return alerts.flatMap(({ name, query }) => {
    const found = record.events({ ...query, article: id, limit: MOST_LINES }).items
    const wanted = new Set(found.flatMap(({ accounts }) => accounts.map(account => account.event)))
    const lines = reading.events
      .filter(event => wanted.has(event.id))
      .map((event): TellingLine => {
        const { actors, recipients, time, status } = event
        const sentence = reading.sentences[event.sentence]
        return {
          id: event.id,
          class: event.class,
          status,
          actors: actors.map(a => a.text),
          recipients: recipients.map(r => r.text),
          day: time?.start ?? null,
          words: sentence ? reading.article.text.slice(...sentence) : null,
        }
      })
      .filter(({ words }) => !before || !words || !before.article.text.includes(words))
    if (!lines.length) return []
    const article = { id, title, url, outlet: publisher, published }
    const told = createHash('sha256').update(`${name}\n${id}`).digest('hex').slice(0, 16)
    return [{ id: told, alert: name, at: new Date(now()).toISOString(), article, lines }]
  })
}
