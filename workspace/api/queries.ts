import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { say } from '../shell/notices.ts'
import type { Ask } from './ask.ts'
import * as api from './record-api.ts'
import { RequestFailed } from './request.ts'

/** Everything that was asked of the server is thrown away by one act: what a line says can change any list. */
export const newClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, failed) => failed instanceof RequestFailed && failed.offline && count < 3,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
    queryCache: new QueryCache(),
    mutationCache: new MutationCache({
      onError: failed => say({ kind: 'failed', problem: failed instanceof RequestFailed ? failed.problem : null }),
    }),
  })

const PAGE = 100

/** A list, page after page. */
export function useList<N extends 'articles' | 'events' | 'statements' | 'actors' | 'queue'>(
  name: N,
  ask: Ask,
  kind?: 'events' | 'statements',
) {
  return useInfiniteQuery({
    queryKey: [name, ask, kind],
    queryFn: ({ pageParam, signal }) => api.list(name, ask, { cursor: pageParam, limit: PAGE, kind, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => (last as { next: string | null }).next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export function useChart<N extends 'facets' | 'timeline' | 'dyads' | 'curve'>(name: N, ask: Ask, enabled = true) {
  return useQuery({
    queryKey: [name, ask],
    queryFn: ({ signal }) => api.chart(name, ask, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

export const useHealth = () => useQuery({ queryKey: ['health'], queryFn: api.health, refetchInterval: 30_000 })
export const useArticle = (id: string | null) =>
  useQuery({ queryKey: ['article', id], queryFn: () => api.article(id!), enabled: id !== null })
export const useLine = (id: string | null) =>
  useQuery({ queryKey: ['line', id], queryFn: () => api.line(id!), enabled: id !== null })
export const useActor = (id: string | null) =>
  useQuery({ queryKey: ['actor', id], queryFn: () => api.actor(id!), enabled: id !== null })
export const useLog = () =>
  useInfiniteQuery({
    queryKey: ['log'],
    queryFn: ({ pageParam }) => api.log(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.next ?? undefined,
  })
export const useJob = (id: string | null) =>
  useQuery({
    queryKey: ['job', id],
    queryFn: () => api.job(id!),
    enabled: id !== null,
    refetchInterval: ({ state }) => (['done', 'failed'].includes(state.data?.state ?? '') ? false : 500),
  })

/** Runs one change of the record and asks again for what is on the page. */
export function useChange<Given, Answer>(run: (given: Given) => Promise<Answer>, done?: (answer: Answer) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: answer => {
      done?.(answer)
      return client.invalidateQueries()
    },
  })
}
