import Database from 'better-sqlite3'

/** Moments in the life of a file at which a process may die, by name: what was written last, or is about to be. */
export const POINTS = {
  add: [
    ...['blob', 'capture', 'coder', 'reading', 'article', 'article_search', 'sketch', 'actor', 'appearance'],
    ...['statement', 'statement_search', 'event', 'line', 'event_search', 'party', 'land', 'block', 'occurrence'],
  ]
    .map(table => `insert ${table}`)
    .concat('update event', 'delete occurrence', 'before commit', 'after commit'),
  act: ['insert log', 'insert mark', 'delete event', 'insert event', 'before commit'],
  migrate: [
    ...[
      'drop event',
      'drop article_search',
      'alter blob',
      'create blob',
      'create article',
      'insert blob',
      'insert log',
    ],
    ...['drop old_log', 'insert event', 'before commit'],
  ],
  backup: ['backup begun', 'backup half', 'backup whole'],
  export: ['line 1', 'line 5'],
} as const
export type Job = keyof typeof POINTS

/** Calls back at each point that the connections of this process reach; gives a function that takes the ear away. */
export function atPoints(reached: (point: string) => void): () => void {
  const { prototype } = Database
  const { prepare, exec, transaction, backup } = prototype
  const named = (sql: string): string | null => {
    const [, verb = '', name = ''] = NAMED.exec(sql) ?? []
    return verb ? `${verb.toLowerCase()} ${name}` : null
  }
  prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const point = named(sql)
    if (point === null) return statement
    const run = statement.run.bind(statement) as (...values: unknown[]) => Database.RunResult
    statement.run = (...values: unknown[]) => {
      const result = run(...values)
      reached(point)
      return result
    }
    return statement
  } as typeof prepare
  prototype.exec = function (sql: string) {
    exec.call(this, sql)
    const point = named(sql)
    if (point !== null) reached(point)
    return this
  }
  prototype.transaction = function (this: Database.Database, work: (...args: unknown[]) => unknown) {
    const immediate = transaction.call(this, (...args: unknown[]) => {
      const result = work(...args)
      reached('before commit')
      return result
    }).immediate as (...args: unknown[]) => unknown
    return {
      immediate: (...args: unknown[]) => {
        const result = immediate(...args)
        reached('after commit')
        return result
      },
    }
  } as unknown as typeof transaction
  prototype.backup = async function (this: Database.Database, target: string) {
    reached('backup begun')
    let half = false
    const done = await backup.call(this, target, {
      progress({ remainingPages, totalPages }) {
        if (!half && remainingPages < totalPages / 2) reached('backup half')
        half ||= remainingPages < totalPages / 2
        return 20
      },
    })
    reached('backup whole')
    return done
  } as typeof backup
  return () => void Object.assign(prototype, { prepare, exec, transaction, backup })
}

const NAMED =
  /^\s*(?:--[^\n]*\n\s*)*(insert|update|delete|drop|alter|create)\s+(?:or\s+\w+\s+)?(?:(?:into|from|table|virtual\s+table)\s+)*(?:if\s+exists\s+)?"?(\w+)/i
