import { fold } from './fold.ts'
import { countryName, names } from './names.ts'
import { rowsOf } from './rows.ts'
import { PLACES } from './tables/places.ts'

/** A place on the map. Without coordinates: a country, or a region that the gazetteer does not hold. */
export interface KnownPlace {
  readonly name: string
  readonly country: string
  /** Degrees, north and east positive. */
  readonly lat: number | null
  readonly lon: number | null
}

let gazetteer: Map<string, KnownPlace[]> | undefined
function load(): Map<string, KnownPlace[]> {
  if (gazetteer) return gazetteer
  gazetteer = new Map()
  for (const [country, name, lat, lon] of rowsOf(PLACES)) {
    const key = fold(name)
    gazetteer.set(key, [...(gazetteer.get(key) ?? []), { name, country, lat: Number(lat), lon: Number(lon) }])
  }
  return gazetteer
}

/**
 * A town, region or country by name, the one in `preferCountry` where several bear it; null where none does.
 *
 * @example
 * findPlace('Kyiv') // { name: 'Kyiv', country: 'UKR', lat: 50.45, lon: 30.52 }
 */
export function findPlace(name: string, preferCountry: string | null = null): KnownPlace | null {
  const bare = name.replace(/^the\s+/i, '')
  const towns = load().get(fold(name)) ?? load().get(fold(bare)) ?? []
  const town = towns.find(t => t.country === preferCountry) ?? towns[0]
  if (town) return town
  const named = names()
    .get(bare)
    .find(
      n => n.country && (n.kind === 'country' || n.kind === 'region' || n.kind === 'breakaway' || n.kind === 'capital'),
    )
  if (!named?.country) return null
  const shown = named.kind === 'country' ? countryName(named.country) : named.name
  return { name: shown, country: named.country, lat: null, lon: null }
}
