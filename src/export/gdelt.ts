import { createHash } from 'node:crypto'
import type { Participant } from '../model/index.ts'
import type { Shown } from '../record/index.ts'
import type { ColumnType, FlatRow, Sheet } from './flat.ts'

type Occurred = Extract<Shown, { type: 'occurrence' }>

const ACTOR = ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code']
const TYPES = ['Type1Code', 'Type2Code', 'Type3Code']
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID']
const actorColumns = (n: 1 | 2) => [...ACTOR, ...TYPES].map(name => `Actor${n}${name}`)
const geoColumns = (of: string) => GEO.map(name => `${of}Geo_${name}`)

/** The 61 columns, in the order of the file. Source: "The GDELT Event Database: Data Format Codebook v2.0" (2015). */
export const GDELT_COLUMNS: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actorColumns(1),
  ...actorColumns(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geoColumns('Actor1'),
  ...geoColumns('Actor2'),
  ...geoColumns('Action'),
  ...['DATEADDED', 'SOURCEURL'],
]

const NUMBERS = /^(Num|QuadClass|Year|SQLDATE|MonthYear)/

/**
 * One row an occurrence, as GDELT 2.0 lays events out. GDELT has no place for statements, status, numbers or accounts:
 * what is denied, planned or demanded is left out, since GDELT would take it for done. Columns without a counterpart
 * here stay empty: groups, ethnicity, religion, tone, whether it is a root event, FIPS codes of places, the time of adding.
 */
export const gdeltSheet: Sheet<Occurred> = {
  columns: Object.fromEntries(
    GDELT_COLUMNS.map((name): [string, ColumnType] => [
      name,
      NUMBERS.test(name) ? 'INT32' : /Lat|Long|Goldstein|Fraction|GLOBAL/.test(name) ? 'DOUBLE' : 'STRING',
    ]),
  ),
  rows: ({ occurrence, lines }) => {
    const first = lines[0]
    const { status } = occurrence
    if (!first || (status !== 'happened' && status !== 'ongoing')) return []
    const { event } = first
    const day = occurrence.time?.start ?? occurrence.time?.end ?? first.article.published?.slice(0, 10) ?? null
    const code = event.cameo
    return [
      {
        GLOBALEVENTID: numberOf(occurrence.id),
        ...dates(day),
        ...actor(1, occurrence.actors[0]),
        ...actor(2, occurrence.recipients[0]),
        EventCode: code,
        EventBaseCode: code?.slice(0, 3) ?? null,
        EventRootCode: code?.slice(0, 2) ?? null,
        QuadClass: event.quad,
        GoldsteinScale: event.goldstein,
        NumMentions: lines.reduce((sum, line) => sum + line.event.mentions.length, 0),
        NumSources: occurrence.outlets,
        NumArticles: new Set(occurrence.accounts.map(a => a.article)).size,
        ActionGeo_FullName: occurrence.place?.name ?? occurrence.place?.text ?? null,
        ActionGeo_Lat: occurrence.place?.lat ?? null,
        ActionGeo_Long: occurrence.place?.lon ?? null,
        SOURCEURL: first.article.url ?? first.article.source,
      },
    ]
  },
}

/** GDELT counts its events; here the number is made of the id, and is the same in every export (52 bits of SHA-256). */
function numberOf(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 13), 16)
}

function dates(day: string | null): FlatRow {
  const [year, month, date] = day?.split('-').map(Number) ?? []
  if (!day || year === undefined || month === undefined || date === undefined) return {}
  const passed = (Date.UTC(year, month - 1, date) - Date.UTC(year, 0, 1)) / 86_400_000
  return {
    SQLDATE: year * 10_000 + month * 100 + date,
    MonthYear: year * 100 + month,
    Year: year,
    FractionDate: Math.round((year + passed / 365) * 10_000) / 10_000,
  }
}

function actor(n: 1 | 2, party: Participant | undefined): FlatRow {
  if (!party) return {}
  return {
    [`Actor${n}Code`]: party.code,
    [`Actor${n}Name`]: party.text.toUpperCase(),
    [`Actor${n}CountryCode`]: party.country,
    [`Actor${n}Type1Code`]: party.sector,
  }
}
