import { articleFromRow } from '../../src/article/index.ts'
import { type Engine, loadEngine } from '../../src/language/index.ts'
import type { Event, Participant, Reading } from '../../src/model/index.ts'
import { readArticle } from '../../src/read/index.ts'

let engine: Promise<Engine> | undefined

/** Reads a text as an article of a Wednesday, 17 May 2023. */
export async function reading(text: string, date = '2023-05-17'): Promise<Reading> {
  engine ??= loadEngine()
  const article = articleFromRow({ id: 'a', text, date, title: null, url: null, language: 'en' })
  return readArticle(article, await engine)
}

export const coded = async (text: string): Promise<Event[]> => (await reading(text)).events

const lands = (people: readonly Participant[]): string =>
  [...new Set(people.flatMap(p => p.country ?? (p.sector === 'IGO' ? 'IGO' : [])))].join(', ')

/** "SANCTION happened: POL → BLR" */
export const line = (e: Event): string =>
  `${e.class} ${e.status}: ${lands(e.actors)} → ${lands(e.recipients)}`.replace(/\s+/g, ' ').trim()

export const lines = async (text: string): Promise<string[]> => (await coded(text)).map(line)
