import { type Entry, holding } from './act.ts'
import type { Db } from './database.ts'

export const MARKS = ['accepted', 'rejected', 'changed', 'coded', 'bookmark', 'tag', 'note', 'trash'] as const
export type MarkKind = (typeof MARKS)[number]

/** What people left on a line, an article or an occurrence. */
export interface Mark {
  readonly kind: MarkKind
  /** The tag, the note or the field; empty where the kind says all. */
  readonly value: string
}

/** The marks that the acts on one target leave. Pure. */
export function marksOf(entries: readonly Entry[]): Mark[] {
  const marks = new Map<string, Mark>()
  const set = (kind: MarkKind, value = '') => marks.set(JSON.stringify([kind, value]), { kind, value })
  const drop = (kind: MarkKind, value = '') => marks.delete(JSON.stringify([kind, value]))
  for (const { act, detail } of holding(entries)) {
    const value = typeof detail.value === 'string' ? detail.value : ''
    if ((act === 'tag' || act === 'note') && !value) continue // its words were removed on request
    if (act === 'accept' || act === 'reject') {
      drop(act === 'accept' ? 'rejected' : 'accepted')
      set(act === 'accept' ? 'accepted' : 'rejected')
    } else if (act === 'change') set('changed', detail.field)
    else if (act === 'code') set('coded')
    else if (act === 'bookmark' || act === 'trash') set(act)
    else if (act === 'unbookmark') drop('bookmark')
    else if (act === 'restore') drop('trash')
    else if (act === 'tag' || act === 'note') set(act, value)
    else if (act === 'untag') drop('tag', value)
  }
  return [...marks.values()]
}

export function writeMarks(db: Db, target: string, marks: readonly Mark[]): void {
  db.prepare('DELETE FROM mark WHERE target = ?').run(target)
  const insert = db.prepare('INSERT INTO mark (target, kind, value) VALUES (?, ?, ?)')
  for (const { kind, value } of marks) insert.run(target, kind, value)
}

export const marksAt = (db: Db, target: string): Mark[] =>
  db.prepare('SELECT kind, value FROM mark WHERE target = ? ORDER BY kind, value').all(target) as Mark[]
