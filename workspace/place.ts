import { useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type Ask, readAsk } from './api/ask.ts'
import type { Search } from './router.tsx'

export type ViewName =
  | 'lines'
  | 'statements'
  | 'articles'
  | 'timeline'
  | 'dyads'
  | 'differences'
  | 'actors'
  | 'review'
  | 'add'
  | 'clip'
  | 'log'

export interface Place {
  readonly view: ViewName
  readonly id: string | null
  readonly ask: Ask
  readonly account: string | null
  /** Narrows or widens what is asked; the view stays. */
  readonly setAsk: (ask: Ask) => void
  readonly open: (view: ViewName, id?: string | null, search?: Search, replace?: boolean) => void
}

/** The address of a view, as a permalink has it. */
export const pathOf = (view: ViewName, id?: string | null): string =>
  id ? `/${view}/${encodeURIComponent(id)}` : `/${view}`

/** Where the page is, and how to go elsewhere. */
export function usePlace(): Place {
  const search: Search = useSearch({ strict: false })
  const { id = null } = useParams({ strict: false }) as { id?: string }
  const path = useRouterState({ select: state => state.location.pathname })
  const navigate = useNavigate()
  const view = (path.split('/')[1] || 'lines') as ViewName
  const ask = useMemo(() => readAsk(search as Record<string, unknown>), [search])
  const open = useCallback<Place['open']>(
    (view, id, search, replace = false) => {
      const asked = search ?? ask
      void navigate({ to: pathOf(view, id), search: asked as never, replace })
    },
    [ask, navigate],
  )
  const setAsk = useCallback((next: Ask) => open(view, null, next), [open, view])
  return { view, id, ask, account: search.account ?? null, setAsk, open }
}
