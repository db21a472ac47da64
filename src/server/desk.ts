import { Lane } from './lane.ts'
import type { ThreadOptions } from './thread-message.ts'

/** Where what takes long is done, each in a thread of its own, so that none waits for the other. */
export interface Desk {
  readonly searches: Lane
  /** What counts everything that a search finds: no list waits for it. */
  readonly charts: Lane
  /** The parts of exports. */
  readonly files: Lane
  /** What people do, one after the other: one hand writes. */
  readonly edits: Lane
  /** Reading and keeping pages, verifying. */
  readonly work: Lane
}

export function openDesk(of: ThreadOptions): Desk {
  return {
    searches: new Lane({ ...of, readOnly: true, room: 32, limit: 5_000 }),
    charts: new Lane({ ...of, readOnly: true, room: 16, limit: 10_000 }),
    files: new Lane({ ...of, readOnly: true, room: 8, limit: 60_000 }),
    edits: new Lane({ ...of, room: 32, limit: 120_000 }),
    work: new Lane({ ...of, room: 100, limit: Infinity }),
  }
}

export async function closeDesk(desk: Desk): Promise<void> {
  await Promise.all(Object.values(desk).map((lane: Lane) => lane.close()))
}
