import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { type Ask, readAsk, writeAsk } from './api/ask.ts'
import { ArticlesView } from './articles/ArticlesView.tsx'
import { LinesView } from './lines/LinesView.tsx'
import { Crashed } from './shell/Crashed.tsx'
import { NoSuchView } from './shell/NoSuchView.tsx'
import { Shell } from './shell/Shell.tsx'

/** What stands in the address beside the path: the query, and which account of a line is shown. */
export interface Search extends Ask {
  readonly account?: string
}

const readSearch = (given: Record<string, unknown>): Search => ({
  ...readAsk(given),
  ...(typeof given.account === 'string' && given.account && { account: given.account }),
})

const root = createRootRoute({
  component: Shell,
  validateSearch: readSearch,
  notFoundComponent: NoSuchView,
  errorComponent: Crashed,
})

const lines = { getParentRoute: () => root, component: LinesView } as const
const articles = { getParentRoute: () => root, component: ArticlesView } as const
const timeline = lazyRouteComponent(() => import('./charts/TimelineView.tsx'), 'TimelineView')
const dyads = lazyRouteComponent(() => import('./charts/DyadsView.tsx'), 'DyadsView')
const differences = lazyRouteComponent(() => import('./lines/DifferencesView.tsx'), 'DifferencesView')
const actors = lazyRouteComponent(() => import('./actors/ActorsView.tsx'), 'ActorsView')
const review = lazyRouteComponent(() => import('./review/ReviewView.tsx'), 'ReviewView')
const add = lazyRouteComponent(() => import('./add/AddView.tsx'), 'AddView')
const clip = lazyRouteComponent(() => import('./add/ClipView.tsx'), 'ClipView')
const log = lazyRouteComponent(() => import('./lines/LogView.tsx'), 'LogView')

const tree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/lines', search, replace: true })
    },
  }),
  createRoute({ ...lines, path: '/lines' }),
  createRoute({ ...lines, path: '/lines/$id' }),
  createRoute({ ...lines, path: '/statements' }),
  createRoute({ ...lines, path: '/statements/$id' }),
  createRoute({ ...articles, path: '/articles' }),
  createRoute({ ...articles, path: '/articles/$id' }),
  createRoute({ getParentRoute: () => root, component: timeline, path: '/timeline' }),
  createRoute({ getParentRoute: () => root, component: dyads, path: '/dyads' }),
  createRoute({ getParentRoute: () => root, component: differences, path: '/differences' }),
  createRoute({ getParentRoute: () => root, component: actors, path: '/actors' }),
  createRoute({ getParentRoute: () => root, component: actors, path: '/actors/$id' }),
  createRoute({ getParentRoute: () => root, component: review, path: '/review' }),
  createRoute({ getParentRoute: () => root, component: review, path: '/review/$id' }),
  createRoute({ getParentRoute: () => root, component: add, path: '/add' }),
  createRoute({ getParentRoute: () => root, component: clip, path: '/clip' }),
  createRoute({ getParentRoute: () => root, component: log, path: '/log' }),
])

/** Addresses are plain: `?class=SANCTION,ACCUSE&text=envoy`, the same names and values as the API's. */
export const router = createRouter({
  routeTree: tree,
  parseSearch: text => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Search) => {
    const { account } = search
    const text = new URLSearchParams({ ...writeAsk(search), ...(account && { account }) }).toString()
    return text && `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
