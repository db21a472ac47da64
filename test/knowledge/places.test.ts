import { expect, test } from 'vitest'
import { findPlace } from '../../src/knowledge/index.ts'
import { rowsOf } from '../../src/knowledge/rows.ts'
import { PLACES } from '../../src/knowledge/tables/places.ts'

test('every row of the gazetteer can be reached and lies on the globe', () => {
  for (const [country, name, lat, lon] of rowsOf(PLACES)) {
    expect(findPlace(name, country), name).toMatchObject({ country, lat: Number(lat), lon: Number(lon) })
    expect(Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180, name).toBe(true)
  }
})

test('a town has coordinates, a country has none, a stranger is null', () => {
  expect(findPlace('Lviv')).toMatchObject({ country: 'UKR' })
  expect(findPlace('the Netherlands')).toEqual({ name: 'Netherlands', country: 'NLD', lat: null, lon: null })
  expect(findPlace('Santiago')).toMatchObject({ country: 'CHL' })
  expect(findPlace('Nowhere-on-Sea')).toBeNull()
})
