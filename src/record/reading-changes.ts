import type { Reading } from '../model/index.ts'

/** A line that another reading of an article has, has not, or reads otherwise. */
export interface ReadingChange {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Of a changed line, the fields that differ. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

/** What changed between two readings of an article, line by line: those that went, those that changed, those that came. */
export function readingChanges(before: Reading, after: Reading): ReadingChange[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const gone = [...old].flatMap(([id, line]): ReadingChange[] => {
    const other = now.get(id)
    if (!other) return [{ id, kind: 'removed', fields: [] }]
    const fields = Object.keys({ ...line, ...other }).flatMap(field => {
      const [x, y] = [line[field], other[field]]
      return JSON.stringify(x) === JSON.stringify(y) ? [] : [{ field, before: x, after: y }]
    })
    return fields.length ? [{ id, kind: 'changed', fields }] : []
  })
  const come = [...now.keys()].filter(id => !old.has(id))
  return [...gone, ...come.map((id): ReadingChange => ({ id, kind: 'added', fields: [] }))]
}

type Line = Readonly<Record<string, unknown>>

const linesOf = ({ statements, events }: Reading): Map<string, Line> =>
  new Map([...statements, ...events].map(line => [line.id, line as unknown as Line]))
