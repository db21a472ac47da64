import { type Event, QUAD, type Reading, type Statement } from '../model/index.ts'
import type { Entry } from './act.ts'

/**
 * A reading as people corrected it: rejected lines are gone, changed fields have the human value, events coded by hand
 * stand among those that were read. Pure; the reading itself stays as the machine made it.
 *
 * @param acts of this article, those that hold, in order; the last word on a line or a field counts
 */
export function corrected(reading: Reading, acts: readonly Entry[]): Reading {
  if (!acts.length) return reading
  const rejected = new Map<string, boolean>()
  const changes = new Map<string, Record<string, unknown>>()
  const byHand = new Map<string, Event>()
  for (const { act, target, detail } of acts) {
    if (act === 'reject' || act === 'accept') rejected.set(target, act === 'reject')
    if (act === 'change' && detail.value !== undefined)
      changes.set(target, { ...changes.get(target), [detail.field!]: detail.value })
    if (act === 'code' && detail.value !== undefined) byHand.set(target, detail.value as Event)
  }
  const read = new Set(reading.events.map(e => e.id))
  const added = [...byHand.values()].filter(e => !read.has(e.id) && stands(e, reading.article.text))
  const change = <Line extends Event | Statement>(line: Line): Line => ({ ...line, ...changes.get(line.id) })
  const kept = (line: { id: string }) => !rejected.get(line.id)
  return {
    ...reading,
    statements: reading.statements.filter(kept).map(change),
    events: [...reading.events, ...added]
      .filter(kept)
      .map(change)
      .map(e => ({ ...e, quad: QUAD[e.class] })),
  }
}

/** After a page was changed, an event coded by hand holds only where its words still stand at their place. */
export const stands = ({ trigger }: Event, text: string): boolean =>
  trigger.spans.map(([start, end]) => text.slice(start, end)).join(' … ') === trigger.text
