import { z } from 'zod'
import { event, Failure, statement } from '../model/index.ts'

const id = z.string().min(1).max(400)
const words = z.string().min(1).max(10_000)

/** The fields of a line that a person can set, with what they may be. */
export const CHANGEABLE = {
  ...event.pick({
    class: true,
    mode: true,
    status: true,
    time: true,
    place: true,
    actors: true,
    recipients: true,
    numbers: true,
  }).shape,
  ...statement.pick({ stance: true, act: true, source: true, sourceKind: true, addressee: true }).shape,
} as const
export type ChangeableField = keyof typeof CHANGEABLE

const on = <Name extends string>(act: Name) => z.strictObject({ act: z.literal(act), target: id })
const saying = <Name extends string>(act: Name) => z.strictObject({ act: z.literal(act), target: id, value: words })

/**
 * What a person does to the record. Nothing is overwritten: acts are appended to the log, and the lines that the record
 * shows follow from what was read and from the acts that hold.
 *
 * accept, reject: a line was checked. change: one field of a line. code: an event that the machine did not see. join,
 * split: tellings are, or are not, of one thing. The rest marks lines, articles and occurrences; a line in the trash is
 * left out of answers.
 */
export const act = z.discriminatedUnion('act', [
  on('accept'),
  on('reject'),
  z.strictObject({
    act: z.literal('change'),
    target: id,
    field: z.enum(Object.keys(CHANGEABLE) as [ChangeableField, ...ChangeableField[]]),
    value: z.unknown(),
  }),
  z.strictObject({ act: z.literal('code'), article: id, event }),
  z.strictObject({ act: z.literal('join'), target: id, with: id }),
  z.strictObject({ act: z.literal('split'), target: id }),
  on('bookmark'),
  on('unbookmark'),
  on('trash'),
  on('restore'),
  saying('tag'),
  saying('untag'),
  saying('note'),
])
export type Act = z.infer<typeof act>
export type ActName = Act['act'] | 'undo' | 'redo'

/** @throws Failure act.wrong */
export function parseAct(given: Act): Act {
  const { success, data, error } = act.safeParse(given)
  if (!success) throw wrong(error)
  if (data.act !== 'change') return data
  const value = CHANGEABLE[data.field].safeParse(data.value)
  if (!value.success) throw wrong(value.error, data.field)
  return { ...data, value: value.data }
}

function wrong(error: z.ZodError, field = ''): Failure {
  const [issue] = error.issues
  const where = [field, ...(issue?.path ?? [])].filter(part => part !== '').join('.')
  return new Failure('act.wrong', { detail: `${where || 'the act'}: ${issue?.message ?? 'not understood'}` })
}

/** An act as it stands in the log. */
export interface Entry {
  readonly n: number
  /** ISO 8601. */
  readonly at: string
  readonly who: string
  readonly act: ActName
  /** The line, article or occurrence as it was named. */
  readonly target: string
  readonly detail: Detail
}

/** What an act needs to be done again in any order with others: every line that it touched, by name. */
export interface Detail {
  /** The article whose lines it changes. */
  readonly article?: string
  readonly field?: string
  readonly value?: unknown
  /** Events on one side and the other of a join or a split. */
  readonly one?: readonly string[]
  readonly other?: readonly string[]
  /** undo, redo: the number of the act. */
  readonly of?: number
  /** Acts that were done as one have it in common, and are undone as one. */
  readonly together?: string
}

/** The acts that hold: those that were not undone, or were done again. In the order in which they were done. */
export function holding(entries: readonly Entry[]): Entry[] {
  const undone = new Set<number>()
  for (const { act, detail } of entries) {
    if (act === 'undo') undone.add(detail.of!)
    if (act === 'redo') undone.delete(detail.of!)
  }
  return entries.filter(({ n, act }) => act !== 'undo' && act !== 'redo' && !undone.has(n))
}

/** What undo and redo of a person would touch, the next at the end. A new act leaves nothing to do again. */
export function undoable(entries: readonly Entry[]): { undo: Entry[]; redo: Entry[] } {
  const done: Entry[] = []
  const undone: Entry[] = []
  const take = (from: Entry[], n: number | undefined) => {
    const at = from.findLastIndex(entry => entry.n === n)
    return at < 0 ? [] : from.splice(at, 1)
  }
  for (const entry of entries) {
    if (entry.act === 'undo') undone.push(...take(done, entry.detail.of))
    else if (entry.act === 'redo') done.push(...take(undone, entry.detail.of))
    else {
      done.push(entry)
      undone.length = 0
    }
  }
  return { undo: done, redo: undone }
}
