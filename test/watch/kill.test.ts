import { expect, test } from 'vitest'
import { folderOf } from '../source/folder-of.ts'
import { killTrial } from './kill-trial.ts'

test('a watcher that is killed again and again loses nothing and keeps nothing twice', async () => {
  const outcome = await killTrial(folderOf(), 3, Math.random)
  expect(outcome).toMatchObject({ kills: 3, stories: 6, lost: 0, twice: 0, alertsLost: 0, tooSoon: 0, faults: 0 })
}, 180_000)
