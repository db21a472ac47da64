import { expect, test } from 'vitest'
import { lines } from './coded.ts'

const cases: readonly (readonly [text: string, event: string])[] = [
  // who stands in the clause that is asked for
  ['Chile demanded that Peru cancel plans to sell tanks to Bolivia.', 'REQUEST happened: CHL → PER'],
  ['Rebels in Mali demanded that the government free their leaders.', 'REQUEST happened: MLI → MLI'],
  ['The French president said that Turkey must drop its claims.', 'REQUEST happened: FRA → TUR'],
  // what a protest is for, or against
  ['Students in Lima blocked a road to show their disapproval of Chile’s policies.', 'PROTEST happened: PER → CHL'],
  // in the words of the object
  ['Norway condemned a raid by Danish police on its consulate.', 'ACCUSE happened: NOR → DNK'],
  // who offers is not who turns the offer down
  ['Kenya rejected a fresh offer from Uganda of direct talks.', 'AGREE happened: UGA → KEN'],
  // another than the one whose neighbour it is
  ['Japan rejected the offer, and South Korea thanked its neighbour.', 'SUPPORT happened: KOR → JPN'],
  // a noun that only carries the act
  ['Ghana launched a mediation effort between Mali and Niger.', 'CONSULT happened: GHA → MLI, NER'],
  ['Fiji suspended part of a military aid programme for Tonga.', 'SANCTION happened: FJI → TON'],
]
test.each(cases)('%s', async (text, event) => expect(await lines(text)).toContain(event))

test('a promise of harm is a threat, and the harm is threatened', async () => {
  expect(await lines('Peru vowed to retaliate against Chile.')).toEqual([
    'THREATEN happened: PER → CHL',
    'ASSAULT threatened: PER → CHL',
  ])
  expect(await lines('Peru vowed to help Chile.')).toEqual(['AGREE happened: PER → CHL', 'AID planned: PER → CHL'])
})

test('of what somebody is accused nobody knows whether it happened', async () => {
  expect(await lines('Kenya accused Uganda of backing rebels.')).toContain('SUPPORT unclear: UGA →')
})

test('what is waited for has not happened', async () => {
  expect(await lines('Chad will keep the crossing closed until Sudan releases the hostages.')).toContain(
    'RETREAT conditional: SDN →',
  )
})

test('the name of a body is no act', async () => {
  expect(await lines('Amnesty International accused the Peruvian government of neglect.')).toEqual([
    'ACCUSE happened: → PER',
  ])
})

test('what a protest is for is no second act', async () => {
  expect(await lines('Teachers in Accra marched to protest at low wages.')).toEqual(['PROTEST happened: GHA →'])
})
