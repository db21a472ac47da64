import { expect, test } from 'vitest'
import { fromAsideLine, toLogLine, toSearchLine, toTombstoneLine } from '../../src/export/index.ts'
import { openRecord } from '../../src/record/index.ts'
import { expulsion } from '../record/builder.ts'

test('acts, searches and tombstones travel beside the articles', () => {
  const [from, to] = [openRecord(':memory:'), openRecord(':memory:')]
  const [kept, gone] = [expulsion({ outlet: 'Gazette' }), expulsion()]
  for (const record of [from, to]) for (const { page, reading } of [kept, gone]) record.add(page, reading)
  from.act({ act: 'tag', target: kept.reading.events[0]!.id, value: 'x' }, 'ann')
  from.searches.save('envoys', 'events', { class: ['SANCTION'], text: 'diplomats' }, 'ann')
  from.forget(gone.reading.id, 'on request', 'desk')
  const lines = [
    ...from.tombstones().map(toTombstoneLine),
    ...from.log().map(toLogLine),
    ...from.searches.list().map(toSearchLine),
  ]
  for (const line of lines) {
    const aside = fromAsideLine(line)!
    if (aside.kind === 'act') to.takeOver(aside.entry)
    else if (aside.kind === 'search') to.searches.takeOver(aside.search)
    else to.bury(aside.tombstone)
  }
  expect(to.tombstones().map(({ sha256 }) => sha256)).toEqual([gone.page.sha256])
  expect(to.reading(gone.reading.id)).toBe(null)
  expect(to.searches.list()).toEqual([
    expect.objectContaining({ name: 'envoys', query: { class: ['SANCTION'], text: 'diplomats' } }),
  ])
  expect(to.marks(kept.reading.events[0]!.id)).toEqual([{ kind: 'tag', value: 'x' }])
  expect(fromAsideLine('{"format":"demarche-search-1","search":{}}')).toBe(null)
  for (const record of [from, to]) record.close()
})
