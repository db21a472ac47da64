import type { Participant } from '../model/index.ts'
import type { Shown } from '../record/index.ts'
import type { ColumnType, FlatRow, Sheet } from './flat.ts'

type Occurred = Extract<Shown, { type: 'occurrence' }>

const PARTY = ['Name', 'Country', 'Sectors', 'Name Raw']

/** The columns of POLECAT that have a counterpart here, and four of our own at the end. */
export const PLOVER_COLUMNS: readonly string[] = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Quad Code', 'Contexts'],
  ...PARTY.map(name => `Actor ${name}`),
  ...PARTY.map(name => `Recipient ${name}`),
  ...['Raw Placename', 'Placename', 'Country', 'Latitude', 'Longitude'],
  ...['Source', 'Publication Date', 'Headline', 'URL', 'CAMEO Code', 'Goldstein'],
  ...['Status', 'Speaker', 'Sentence', 'Occurrence'],
]

const QUAD_NAMES = { 1: 'V-Coop', 2: 'M-Coop', 3: 'V-Conf', 4: 'M-Conf' } as const

/**
 * One row a telling, as POLECAT lays events of PLOVER out (Halterman and others, "PLOVER and POLECAT", 2023); several
 * parties stand in one cell, separated by "; ". Intensity, titles, Wikipedia and GeoNames ids have no counterpart here.
 */
export const ploverSheet: Sheet<Occurred> = {
  columns: Object.fromEntries(
    PLOVER_COLUMNS.map((name): [string, ColumnType] => [
      name,
      /^(Latitude|Longitude|Goldstein)$/.test(name) ? 'DOUBLE' : 'STRING',
    ]),
  ),
  rows: ({ occurrence, lines }) =>
    lines.map(({ event, article, evidence }, i) => ({
      'Event ID': event.id,
      'Event Date': event.time?.start ?? event.time?.end ?? article.published?.slice(0, 10) ?? null,
      'Event Type': event.class,
      'Event Mode': event.mode,
      'Quad Code': QUAD_NAMES[event.quad],
      Contexts: event.contexts.join('; ') || null,
      ...parties('Actor', event.actors),
      ...parties('Recipient', event.recipients),
      'Raw Placename': event.place?.text ?? null,
      Placename: event.place?.name ?? null,
      Country: event.place?.country ?? null,
      Latitude: event.place?.lat ?? null,
      Longitude: event.place?.lon ?? null,
      Source: article.publisher,
      'Publication Date': article.published?.slice(0, 10) ?? null,
      Headline: article.title,
      URL: article.url ?? article.source,
      'CAMEO Code': event.cameo,
      Goldstein: event.goldstein,
      Status: event.status,
      Speaker: occurrence.accounts[i]?.speaker ?? null,
      Sentence: evidence.sentence,
      Occurrence: occurrence.id,
    })),
}

function parties(side: 'Actor' | 'Recipient', list: readonly Participant[]): FlatRow {
  const joined = (values: (string | null)[]) => values.map(value => value ?? '').join('; ') || null
  return {
    [`${side} Name`]: joined(list.map(p => p.code ?? p.text)),
    [`${side} Country`]: joined(list.map(p => p.country)),
    [`${side} Sectors`]: joined(list.map(p => p.sector)),
    [`${side} Name Raw`]: joined(list.map(p => p.text)),
  }
}
