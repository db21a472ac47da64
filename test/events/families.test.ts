import { describe, expect, test } from 'vitest'
import { lines } from './coded.ts'

/** A sentence and the events expected among those that are read in it. */
const FAMILIES: Record<string, [sentence: string, ...events: string[]][]> = {
  'relations cut': [
    ['Ten Russian diplomats were expelled by the Czech government.', 'SANCTION happened: CZE → RUS'],
    ['Moscow sent five Bulgarian diplomats home.', 'SANCTION happened: RUS → BGR'],
    ['Sanctions were imposed on Belarus by the European Union.', 'SANCTION happened: IGO → BLR'],
    ['The expulsion of three Chinese diplomats by Lithuania surprised Brussels.', 'SANCTION happened: LTU → CHN'],
  ],
  'light verbs': [
    ['Brazil and Argentina held talks.', 'CONSULT happened: BRA, ARG →'],
    ['The Kenyan president held talks with the Ugandan president.', 'CONSULT happened: KEN → UGA'],
    ['The Indian army launched an offensive.', 'ASSAULT happened: IND →'],
  ],
  'two events of one verb and its object': [
    ['Serbia rejected Hungary’s proposal.', 'REJECT happened: SRB → HUN', 'AGREE happened: HUN → SRB'],
    ['Egypt condemned the Israeli attack.', 'ACCUSE happened: EGY → ISR', 'ASSAULT happened: ISR →'],
  ],
  control: [
    ['Bulgaria refused to release the soldiers.', 'REJECT happened: BGR →', 'RETREAT denied: BGR →'],
    ['Bulgaria asked Greece to release the sailors.', 'REQUEST happened: BGR → GRC', 'RETREAT demanded: GRC →'],
    ['Finland offered to host talks.', 'AGREE happened: FIN →'],
  ],
  'coordination and participles': [
    ['Chile and Peru condemned Bolivia.', 'ACCUSE happened: CHL, PER → BOL'],
    [
      'Iran condemned France and expelled its ambassador.',
      'ACCUSE happened: IRN → FRA',
      'SANCTION happened: IRN → FRA',
    ],
    ['Police arrested a Turkish journalist accused of insulting the president.', 'COERCE happened: → TUR'],
  ],
}

for (const [family, cases] of Object.entries(FAMILIES)) {
  describe(family, () => {
    test.each(cases.map(([sentence, ...events]) => ({ sentence, events })))(
      '$sentence',
      async ({ sentence, events }) => {
        expect(await lines(sentence)).toEqual(expect.arrayContaining(events))
      },
    )
  })
}

describe('no event', () => {
  test.each([
    'Germany beat France by three goals in the final of the tournament.',
    'The minister declined to comment.',
    'A storm killed hundreds of cattle on the coast.',
    'The Norwegian minister said that prices were high.',
    'The museum in Vienna opens on Monday.',
    'Shares in Tokyo fell and the yen was little changed.',
  ])('%s', async sentence => {
    expect(await lines(sentence)).toEqual([])
  })
})
