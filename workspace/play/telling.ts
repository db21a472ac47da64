import type { Account } from '../../src/model/index.ts'

export type Turn = 'first' | 'denies' | 'confirms' | 'changes' | 'copies' | 'repeats'

/** One step of a replay: an account, and what it adds to those before it. */
export interface Step {
  readonly account: Account
  readonly turn: Turn
}

/**
 * The accounts in the order in which they were told, each with its part in the story: who told it first, who denied it, who
 * said another thing, who only repeated. An account without a date comes last, as it is not known to be earlier.
 */
export function inOrderOfTelling(accounts: readonly Account[]): Step[] {
  const ordered = accounts.toSorted((a, b) => (a.told ?? '9999').localeCompare(b.told ?? '9999'))
  return ordered.map((account, i) => ({ account, turn: turnOf(account, ordered.slice(0, i)) }))
}

const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing'])

function turnOf(account: Account, before: readonly Account[]): Turn {
  const last = before.at(-1)
  if (!last) return 'first'
  if (before.some(other => other.origin === account.origin)) return 'copies'
  const told = new Set<string>(before.map(other => other.status))
  if (account.status === 'denied') return told.has('denied') ? 'repeats' : 'denies'
  if (told.has(account.status)) return 'repeats'
  return DONE.has(account.status) && !told.has('denied') ? 'confirms' : 'changes'
}
