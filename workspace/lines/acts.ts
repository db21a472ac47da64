import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import * as api from '../api/record-api.ts'
import type { Act } from '../api/record-api.ts'
import { RequestFailed } from '../api/request.ts'
import { say } from '../shell/notices.ts'
import type { TextId } from '../i18n/text.tsx'

/** How often and how long apart an act is sent again while the server is out of reach. */
const RETRIES = 200
const RETRY_MS = 2000

export interface Acted {
  readonly act: Act
  /** The ETag of the line as it was seen. */
  readonly match?: string | null
}

/** One key an act, kept over every time that it is sent. */
interface Keyed extends Acted {
  readonly once: string
}

/**
 * Does one thing to the record and says so, with the way back. While the connection is lost the act is kept and sent
 * again; a change names the version it was made from, so that it is never done twice nor over somebody else's.
 */
export function useAct(onDone?: (acted: Acted) => void) {
  const client = useQueryClient()
  const { mutate, isPending, error, reset, variables } = useMutation({
    mutationFn: ({ act, match, once }: Keyed) => api.act(act, once, match),
    retry: (count, failed) => failed instanceof RequestFailed && failed.offline && count < RETRIES,
    retryDelay: RETRY_MS,
    onSuccess: (_, acted) => {
      say({ kind: 'done', text: `done.${acted.act.act}` as TextId, undo: true })
      onDone?.(acted)
      return client.invalidateQueries()
    },
  })
  const conflict = error instanceof RequestFailed && [409, 412].includes(error.problem.status) ? error.problem : null
  const perform = useCallback((acted: Acted) => mutate({ ...acted, once: crypto.randomUUID() }), [mutate])
  return { act: perform, pending: isPending, conflict, refused: variables ?? null, reset }
}

/** The same act on several lines, one after the other. */
export function useActs() {
  const client = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: async (acts: readonly Act[]) => {
      for (const act of acts) await api.act(act, crypto.randomUUID())
      return acts.length
    },
    onSuccess: n => say({ kind: 'done', text: 'done.many', values: { n }, undo: true }),
    onSettled: () => client.invalidateQueries(),
  })
  return { acts: mutate, pending: isPending }
}

/** Takes back what was done last, and does it again. */
export function useUndo() {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (which: 'undo' | 'redo') => api[which](),
    onSuccess: ({ entries }, which) => {
      const nothing = which === 'undo' ? 'done.nothingToUndo' : 'done.nothingToRedo'
      say({ kind: 'done', text: entries.length ? `done.${which}` : nothing })
      return client.invalidateQueries()
    },
  })
  return {
    undo: useCallback(() => mutate('undo'), [mutate]),
    redo: useCallback(() => mutate('redo'), [mutate]),
    busy: useIsMutating() > 0,
  }
}
