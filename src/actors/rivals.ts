import { countryName, type Named, slug } from '../knowledge/index.ts'
import type { Sighting } from './sightings.ts'

/** Names that two lands bear: the name, folded to a slug → the land that it may mean beside the table's. */
const RIVALS: Readonly<Record<string, string>> = {
  georgia: 'USA',
  congo: 'COG',
  congolese: 'COG',
  korea: 'PRK',
  korean: 'PRK',
}

/** A region of its land, where the rival is no state. */
const AS_REGION: Readonly<Record<string, string>> = { georgia: 'Georgia' }

/**
 * Lets the rest of the document decide between two lands of one name: the one that it names more often otherwise, by
 * capital, region, demonym or full name; at a draw the table's.
 */
export function settleRivals(text: (s: Sighting) => string, sightings: Sighting[]): void {
  const votes = new Map<string, number>()
  for (const { named } of sightings) {
    if (named?.country && !named.ambiguous) votes.set(named.country, (votes.get(named.country) ?? 0) + 1)
  }
  for (const [i, s] of sightings.entries()) {
    if (!s.named?.ambiguous) continue
    const word = slug(text(s))
    const rival = RIVALS[word]
    if (!rival || (votes.get(rival) ?? 0) <= (votes.get(s.named.country ?? '') ?? 0) || !ownVotes(rival, sightings))
      continue
    const region = AS_REGION[word]
    const named: Named = region
      ? { ...s.named, kind: 'region', id: `${rival}-${slug(region)}`, name: region, country: rival, sector: null }
      : { ...s.named, id: rival, name: countryName(rival), country: rival }
    sightings[i] = { ...s, named }
  }
}

/** The United States are named everywhere: Georgia is theirs only where another of their regions is named. */
const ownVotes = (rival: string, sightings: readonly Sighting[]): boolean =>
  rival !== 'USA' || sightings.some(({ named }) => named?.kind === 'region' && named.country === 'USA')
