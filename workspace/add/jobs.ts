import { useSyncExternalStore } from 'react'
import { add, type Added } from '../api/record-api.ts'
import { RequestFailed } from '../api/request.ts'
import { say } from '../shell/notices.ts'

let jobs: readonly string[] = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The work that was begun from this page, the newest first. */
export const useJobs = (): readonly string[] => useSyncExternalStore(subscribe, () => jobs)

/** Hands pages over to be read and kept; what becomes of them is seen in the view of adding. */
export async function begin(added: Added): Promise<boolean> {
  try {
    const { id } = await add(added)
    jobs = [id, ...jobs]
    for (const listener of listeners) listener()
    return true
  } catch (failed) {
    say({ kind: 'failed', problem: failed instanceof RequestFailed ? failed.problem : null })
    return false
  }
}
