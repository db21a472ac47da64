import type { EventAnswer, LineAnswer, StatementAnswer } from '../api/record-api.ts'

/** The one telling that is looked at: an event or a statement of one article. */
export type ShownLine = (EventAnswer | StatementAnswer) & { readonly id: string }

/** Of an occurrence, the account that the address names, else the one that told it first. */
export function shownAccount(line: LineAnswer | null, account: string | null): ShownLine | null {
  if (!line) return null
  if (line.type === 'statement') return { ...line, id: line.statement.id }
  if (line.type === 'event') return { ...line, id: line.event.id }
  const told = line.lines.find(one => one.event.id === account) ?? line.lines[0]
  return told ? { ...told, id: told.event.id } : null
}
