import type { Edit } from './edit.ts'
import { cookieOf } from './gate.ts'
import { Conflict } from './problem.ts'
import { rightsOf } from './rights.ts'
import { type Handlers, type Server } from './server.ts'
import type { Done, Many } from './shapes.ts'
import { revisionOf, tagOf, versionIn } from './tag.ts'
import { takeUploads } from './uploads.ts'
import { deleteCookie } from 'hono/cookie'

type Change = 'act' | 'actMany' | 'undo' | 'redo' | 'add' | 'verify' | 'job' | 'leave'

async function edited<T extends Done | Many>({ desk, who }: Server, edit: Edit): Promise<T> {
  return JSON.parse(await desk.edits.run({ do: 'edit', edit, who })) as T
}

/** The version of a line becomes the ETag that a next change of it names. */
function tagged(done: Done, { record, version }: Server): Done {
  return { ...done, version: done.version && tagOf(revisionOf(record, version), done.version) }
}

function retagged({ source, more }: Conflict, { record, version }: Server): Conflict {
  return new Conflict(source, {
    ...more,
    ...(more.version && { version: tagOf(revisionOf(record, version), more.version) }),
  })
}

/** Everything that changes something, and how far it is. */
export const editHandlers: Handlers<Change> = {
  act: async ({ body, c }, server) => {
    const match = versionIn(c.req.header('if-match'))
    try {
      return tagged(await edited(server, { what: 'act', act: body, match }), server)
    } catch (thrown) {
      throw thrown instanceof Conflict ? retagged(thrown, server) : thrown
    }
  },
  actMany: ({ body }, server) => edited(server, { what: 'many', many: body }),
  undo: async (_, server) => tagged(await edited(server, { what: 'undo' }), server),
  redo: async (_, server) => tagged(await edited(server, { what: 'redo' }), server),

  add: async ({ body }, { jobs }) => {
    const { given, discard } = await takeUploads(body, new Date().toISOString())
    return jobs.begin('add', { do: 'add', given }, discard)
  },
  verify: (_, { jobs }) => jobs.begin('verify', { do: 'verify' }),
  job: ({ params: { id } }, { jobs }) => jobs.get(id),

  leave: ({ principal, c }, { sessions, port, who }) => {
    if (principal.kind === 'owner') sessions.end(principal.session)
    deleteCookie(c, cookieOf(port()), { path: '/' })
    return { who, rights: [...rightsOf(principal)] }
  },
}
