import { Failure } from '../model/index.ts'
import type { Act, Entry, OpenRecord, Query } from '../record/index.ts'
import { Conflict } from './problem.ts'
import type { BodyOf } from './routes.ts'
import { queryOf } from './search-params.ts'
import type { Done, Line, Many } from './shapes.ts'
import { articleVersion, lineOf, versionOf } from './version.ts'

/** What a person does; `match`: the version of the line that it was done on. */
export type Edit =
  | { readonly what: 'act'; readonly act: Act; readonly match: string | null }
  | { readonly what: 'many'; readonly many: BodyOf<'actMany'> }
  | { readonly what: 'undo' | 'redo' }

export function edit(record: OpenRecord, edit: Edit, who: string): Done | Many {
  switch (edit.what) {
    case 'act':
      return actOnce(record, edit.act, edit.match, who)
    case 'many':
      return actOnAll(record, edit.many, who)
    default: {
      const entry = record[edit.what](who)
      return done(record, entry ? [entry] : [], entry?.target ?? null)
    }
  }
}

/** @throws Failure edit.unconditional, Conflict */
function actOnce(record: OpenRecord, act: Act, match: string | null, who: string): Done {
  const target = act.act === 'code' ? act.event.id : act.target
  if (act.act === 'change' && match === null) throw new Failure('edit.unconditional', { id: target })
  const entry = record.act(act, who, () => {
    if (match === null) return
    const { line, version } = stateOf(record, target)
    if (version !== match) throw new Conflict(target, { current: line, ...(version && { version }), yours: act })
  })
  return done(record, [entry], target)
}

/** How a line or an article stands; nothing of what was rejected or is not there. */
function stateOf(record: OpenRecord, id: string): { line: Line | null; version: string | null } {
  try {
    const shown = record.show(id)
    if (shown.type === 'article') return { line: null, version: articleVersion(record, id, shown) }
    const line = lineOf(record, id)
    return { line, version: versionOf(line) }
  } catch (thrown) {
    if (thrown instanceof Failure && ['record.notFound', 'record.rejected'].includes(thrown.code))
      return { line: null, version: null }
    throw thrown
  }
}

const done = (record: OpenRecord, entries: Entry[], target: string | null): Done => ({
  entries: entries as Done['entries'],
  ...(target === null ? { line: null, version: null } : stateOf(record, target)),
})

/** Lines that one act can be done on. */
const MOST = 10_000
const PAGE = 1000

/** @throws Failure edit.count where the search does not find as many lines as the preview said */
function actOnAll(record: OpenRecord, many: BodyOf<'actMany'>, who: string): Many {
  const { kind, query, act, value, preview, count: said } = many
  const targets = idsOf(record, kind, queryOf(query))
  const count = targets.length
  if (preview) return { preview, count, entries: [] }
  if (said !== undefined && said !== count) throw new Failure('edit.count', { count, said })
  const acts = targets.map(target => ({ act, target, ...(value !== undefined && { value }) }) as Act)
  const entries = record.actTogether(acts, who)
  return { preview, count, entries: entries.slice(-1) as Many['entries'] }
}

function idsOf(record: OpenRecord, kind: 'events' | 'statements' | 'articles', query: Query): string[] {
  const ask = kind === 'articles' ? record.views.articleLines : record[kind]
  const ids: string[] = []
  for (let cursor: string | undefined; ;) {
    const { items, next } = ask({ ...query, limit: PAGE, ...(cursor !== undefined && { cursor }) })
    ids.push(...items.map(item => item.id))
    if (ids.length > MOST || (ids.length === MOST && next !== null))
      throw new Failure('query.wrong', { detail: `more than ${MOST} lines are found: narrow the search` })
    if (next === null) return ids
    cursor = next
  }
}
