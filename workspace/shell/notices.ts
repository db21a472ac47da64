import { useSyncExternalStore } from 'react'
import type { Problem } from '../api/request.ts'
import type { TextId, Values } from '../i18n/text.tsx'

/** One line at the foot of the page: what was done (and can be taken back), or what went wrong. */
export type Notice =
  | { readonly kind: 'done'; readonly text: TextId; readonly values?: Values; readonly undo?: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem | null }

let current: Notice | null = null
const listeners = new Set<() => void>()

export function say(notice: Notice | null): void {
  current = notice
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => current)
