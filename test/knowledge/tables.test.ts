import { describe, expect, test } from 'vitest'
import {
  bySurname,
  countryName,
  countryOf,
  holderOf,
  names,
  persons,
  roleNouns,
  sectorOfRole,
  termOf,
} from '../../src/knowledge/index.ts'
import { items, rowsOf } from '../../src/knowledge/rows.ts'
import { BODIES, INTERNATIONAL, MEDIA } from '../../src/knowledge/tables/bodies.ts'
import { COUNTRIES } from '../../src/knowledge/tables/countries.ts'
import { LEADERS } from '../../src/knowledge/tables/leaders.ts'
import { PEOPLES } from '../../src/knowledge/tables/peoples.ts'
import { BREAKAWAY, REGIONS } from '../../src/knowledge/tables/regions.ts'
import { ROLES } from '../../src/knowledge/tables/roles.ts'

const plain = (item: string) => item.replace(/\*$/, '')
const unreachable = (all: string[]) => all.map(plain).filter(name => !names().get(name).length)

describe('every row of the tables loads and can be reached', () => {
  test.each([
    ['countries', COUNTRIES, 4, [1, 2, 3]],
    ['regions', REGIONS, 2, [1]],
    ['breakaway lands', BREAKAWAY, 2, [1]],
    ['bodies', BODIES, 3, [2]],
    ['international bodies', INTERNATIONAL, 2, [1]],
    ['media', MEDIA, 2, [1]],
    ['peoples', PEOPLES, 3, [2]],
  ] as const)('%s', (_, table, width, cells) => {
    const rows = rowsOf(table)
    expect(rows.filter(row => row.length !== width)).toEqual([])
    expect(unreachable(rows.flatMap(row => cells.flatMap(c => items(row[c]))))).toEqual([])
  })

  test('persons, whose terms are in order', () => {
    for (const [country, sector, role, from, to, all, ...more] of rowsOf(LEADERS)) {
      expect([country, sector, role].every(Boolean) && more.length === 0, all).toBe(true)
      expect(from, all).toMatch(/^\d{4}(-\d\d){0,2}$/)
      if (to) expect(to > from, all).toBe(true)
      for (const name of items(all)) if (name.includes(' ')) expect(persons().get(name).length, name).toBeGreaterThan(0)
    }
  })

  test('role nouns', () => {
    const all = rowsOf(ROLES).flatMap(([, nouns]) => items(nouns).map(plain))
    expect(all.filter(noun => !roleNouns().get(noun).length)).toEqual([])
    expect(all.length).toBeGreaterThan(300)
  })
})

test('a country is found by name, former name, demonym, capital and seat of power', () => {
  const asked = ['Burma', 'Soviet', 'Norwegians', 'Tbilisi', 'the Kremlin', 'Côte d’Ivoire', 'Kosovo', 'Atlantis']
  expect(asked.map(countryOf)).toEqual(['MMR', 'RUS', 'NOR', 'GEO', 'RUS', 'CIV', 'XKX', null])
  expect(countryName('XKX')).toBe('Kosovo')
})

test('an office has its holder of the day', () => {
  expect(holderOf('USA', 'president', '2012-06-01')?.person.name).toBe('Barack Obama')
  expect(holderOf('FRA', 'president', '2017-05-13')?.person.name).toBe('Francois Hollande')
  expect(holderOf('FRA', 'president', '1950-01-01')).toBeUndefined()
  expect(termOf('Dmitry Medvedev', '2010-01-01')?.role).toBe('president')
  expect(termOf('Dmitry Medvedev', '2015-01-01')?.role).toBe('prime minister')
  expect(termOf('Nobody At All')).toBeNull()
})

test('one who served a state and then a body is of that which he serves on the day', () => {
  expect(termOf('Mark Rutte', '2022-03-01')?.country).toBe('NLD')
  expect(termOf('Mark Rutte', '2025-03-01')).toMatchObject({ country: null, sector: 'IGO' })
  expect(termOf('Javier Solana', '2015-03-01')).toMatchObject({ country: null })
})

test('nobody holds one office twice at once', () => {
  const terms = rowsOf(LEADERS).map(([country, , role, from, to, all]) => ({
    key: `${country}|${role}|${all.split(';')[0]}`,
    from,
    to: to || '9999',
  }))
  const twice = terms.filter((a, i) => terms.some((b, k) => k > i && a.key === b.key && a.from < b.to && b.from < a.to))
  expect(twice).toEqual([])
})

test('a surname alone means the one in office', () => {
  expect(bySurname('Bush', '1990-01-01')?.name).toBe('George H.W. Bush')
  expect(bySurname('Bush', '2004-01-01')?.name).toBe('George W. Bush')
})

test('role nouns have sectors in the singular and in the plural', () => {
  const asked = [
    'soldier',
    'lawmakers',
    'prime ministers',
    'policewomen',
    'secretaries of state',
    'rebels',
    'group',
    'teapot',
  ]
  expect(asked.map(sectorOfRole)).toEqual(['MIL', 'LEG', 'GOV', 'COP', 'GOV', 'REB', null, null])
})
