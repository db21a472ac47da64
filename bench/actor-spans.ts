import { findActors } from '../src/actors/index.ts'
import { articleFromRow } from '../src/article/index.ts'
import type { Doc, Engine } from '../src/language/index.ts'
import type { Span } from '../src/model/index.ts'

/** A phrase in its text, with what gold says of it; undefined: not asked. */
export interface GoldSpan {
  readonly span: Span
  readonly country: string | null
  readonly sector?: string | null
}
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly spans: readonly GoldSpan[]
}
export interface SpanFigures {
  spans: number
  silent: number
  country: number
  landSaid: number
  landRight: number
  sectorAsked: number
  sector: number
  classes: Record<string, number>
  wrong: string[]
}

interface Said {
  readonly country: string | null
  readonly sector: string | null
  readonly found: boolean
}

/** Classes of errors; the first that fits counts. */
export const CLASSES: Readonly<Record<string, (said: Said, gold: GoldSpan) => boolean>> = {
  'another land': (said, gold) => said.country !== null && gold.country !== null && said.country !== gold.country,
  'a land where there is none': (said, gold) => said.country !== null && gold.country === null,
  'nobody found': said => !said.found,
  'no land': (said, gold) => said.country === null && gold.country !== null,
  'land right, another sector': (said, gold) => gold.sector !== undefined && said.sector !== gold.sector,
}

/** How often the cast's actor at the head of a gold span is of the gold's country and sector. */
export async function castOnSpans(engine: Engine, texts: readonly GoldText[]): Promise<SpanFigures> {
  const sum: SpanFigures = {
    spans: 0,
    silent: 0,
    country: 0,
    landSaid: 0,
    landRight: 0,
    sectorAsked: 0,
    sector: 0,
    classes: {},
    wrong: [],
  }
  for (const { id, text, date, spans } of texts) {
    const doc = await engine.annotate(articleFromRow({ id, text, date, title: null, url: null, language: 'en' }))
    const cast = findActors(doc)
    for (const gold of spans) {
      const token = headIn(doc, cast.actorAt, gold.span)
      const actor = token >= 0 && cast.actorAt[token] >= 0 ? cast.actors[cast.actorAt[token]] : null
      const isRight = (actor?.country ?? null) === gold.country
      sum.spans++
      sum.silent += +!actor
      sum.country += +isRight
      if (actor?.country) sum.landSaid++
      if (actor?.country && isRight) sum.landRight++
      if (gold.sector !== undefined) {
        sum.sectorAsked++
        sum.sector += +((actor?.sector ?? null) === gold.sector)
      }
      const said = { country: actor?.country ?? null, sector: actor?.sector ?? null, found: actor !== null }
      const kind = Object.keys(CLASSES).find(k => CLASSES[k](said, gold))
      if (kind) sum.classes[kind] = (sum.classes[kind] ?? 0) + 1
      if (!isRight || (gold.sector !== undefined && (actor?.sector ?? null) !== gold.sector))
        sum.wrong.push(
          `${id} ${text.slice(...gold.span)}: ${actor ? `${actor.country} ${actor.sector}` : 'nobody'}, gold ${gold.country} ${gold.sector}`,
        )
    }
  }
  return sum
}

/** The token of a span that is governed from outside it, with an actor where one of them has; the last with an actor else. */
function headIn(doc: Doc, actorAt: Int32Array, [start, end]: Span): number {
  let any = -1
  for (let t = 0; t < doc.start.length; t++) {
    if (doc.end[t] <= start || doc.start[t] >= end || actorAt[t] < 0) continue
    const head = doc.head[t]
    if (head < 0 || doc.start[head] < start || doc.start[head] >= end) return t
    any = t
  }
  return any
}
