import { type Context, Hono } from 'hono'
import { Failure } from '../model/index.ts'
import { admitting } from './admission.ts'
import { editHandlers } from './edit-handlers.ts'
import { demand, guard, principalOf } from './gate.ts'
import { withHeaders } from './headers.ts'
import { inputOf } from './input.ts'
import { letIn } from './let-in.ts'
import { logged, told } from './log.ts'
import { problemResponse } from './problem.ts'
import { readHandlers } from './read-handlers.ts'
import { type RouteName, type RouteSpec, routes } from './routes.ts'
import type { Call, Handler, Handlers, Server } from './server.ts'
import { freshTag, revisionOf, tagOf } from './tag.ts'
import { workspaceFiles } from './workspace-files.ts'

/** Requests that are answered at once; who comes on top is asked to come again. */
const MOST_REQUESTS = 256

/** Every request takes the same way: headers, log, gate, and then its route by the table. */
export function makeApp(server: Server): Hono {
  const app = new Hono()
  app.use(withHeaders, logged(server.log), guard(server.port), admitting(MOST_REQUESTS), letIn(server))
  for (const name of Object.keys(routes) as RouteName[]) {
    const spec: RouteSpec = routes[name]
    const path = spec.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(spec.method.toUpperCase(), path, c => answer(c, server, name, spec))
  }
  app.get('*', workspaceFiles(server.workspace))
  app.notFound(c => problemResponse(new Failure('request.notFound', { path: c.req.path.slice(0, 200) })))
  app.onError((thrown, c) => problemResponse(failureOf(thrown, server, c)))
  return app
}

const handlers: Handlers<RouteName> = { ...readHandlers, ...editHandlers }

async function answer(c: Context, server: Server, name: RouteName, spec: RouteSpec): Promise<Response> {
  c.set('route', name)
  const principal = principalOf(c, server)
  demand(principal, spec.right)
  const { record, version, repeats } = server
  const revision = spec.method === 'get' && !spec.live ? revisionOf(record, version) : null
  const fresh = revision && freshTag(c.req.header('if-none-match'), revision)
  if (fresh) return c.body(null, 304, { etag: fresh })
  const call = { principal, c, revision, ...(await inputOf(c, spec)) } as Call<RouteName>
  if (revision) c.header('etag', tagOf(revision))
  const handler = handlers[name] as Handler<RouteName>
  const work = async () => handler(call, server)
  const key = spec.method === 'post' ? c.req.header('idempotency-key') : undefined
  const reply = key === undefined ? await work() : await repeats.once(`${name} ${key}`, call.body, work)
  return reply instanceof Response ? withTag(reply, c) : c.json(reply as object, spec.status ?? 200)
}

/** A response of a handler's own does not take the headers that were set before. */
function withTag(reply: Response, c: Context): Response {
  const tag = c.res.headers.get('etag')
  if (tag) reply.headers.set('etag', tag)
  return reply
}

/** What is no failure of ours is a defect: its words stay in this process, its place goes to the log. */
function failureOf(thrown: unknown, { log }: Server, c: Context): Failure {
  if (thrown instanceof Failure) return thrown
  const id = c.get('id') as string
  log.error({ id, ...told(thrown) }, 'request.failed')
  return new Failure('request.failed', { id }, thrown)
}
