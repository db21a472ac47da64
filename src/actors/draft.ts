import { countryName, type Person, slug } from '../knowledge/index.ts'
import type { Actor } from '../model/index.ts'
import type { Composition } from './compose.ts'

/** An actor before its mentions are known. */
export type Draft = Omit<Actor, 'mentions'>

/** "RUSGOV"; a body without a land has its sector alone. */
export const codeOf = (country: string | null, sector: string | null): string | null =>
  country || sector ? `${country ?? ''}${sector ?? ''}` : null

export function draftOfNamed(c: Composition): Draft {
  const named = c.named!
  const isState = named.kind === 'country' || named.kind === 'capital' || named.kind === 'demonym'
  const country = c.country
  const id =
    named.kind === 'people' && country && country !== named.country ? `${country}-${slug(named.name)}` : named.id
  return {
    id,
    name: named.kind === 'demonym' && country ? countryName(country) : named.name,
    kind:
      isState || named.kind === 'breakaway' || named.kind === 'region'
        ? 'state'
        : named.kind === 'people'
          ? 'group'
          : 'organisation',
    country,
    sector: c.sector,
    code: codeOf(country, c.sector),
    role: null,
    from: null,
    to: null,
    basis: 'table',
  }
}

export function draftOfRole(c: Composition): Draft {
  const code = codeOf(c.country, c.sector)
  const noun = c.role!.noun
  const name = c.country ? `${countryName(c.country)}: ${noun}` : noun
  return {
    id: `${code ?? 'x'}-${slug(noun)}`,
    name,
    kind: 'unnamed',
    country: c.country,
    sector: c.sector,
    code,
    role: noun,
    from: null,
    to: null,
    basis: 'composition',
  }
}

export function draftOfPerson(
  person: Person,
  sector: string,
  role: string,
  from: string | null,
  to: string | null,
): Draft {
  const { id, name, country } = person
  return { id, name, kind: 'person', country, sector, code: codeOf(country, sector), role, from, to, basis: 'table' }
}
