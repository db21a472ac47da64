import type { WatchEvent } from '../watch/index.ts'
import { paint } from './output.ts'

const MOST_CHANGES = 12

/** What happened, as a line or a few. */
export function eventText(event: WatchEvent): string {
  const time = new Date().toTimeString().slice(0, 5)
  return `${paint('dim', time, process.stderr)}  ${bodyOf(event)}`
}

function bodyOf(event: WatchEvent): string {
  switch (event.event) {
    case 'checked':
      return `checked    ${event.feed}: ${event.added} new of ${event.pages}`
    case 'unchanged':
      return `unchanged  ${event.url}`
    case 'kept': {
      const said = [event.known ? 'in the record already' : `${event.events} events`, ...event.warnings].join(' · ')
      return `kept       ${event.title ?? event.url}\n                  ${event.url} · ${said}`
    }
    case 'changed': {
      const lines = event.changes
        .slice(0, MOST_CHANGES)
        .map(({ kind, text }) => `           ${kind === 'added' ? '+' : '-'} ${text}`)
      const more = event.changes.length - MOST_CHANGES
      return [
        `changed    ${event.title ?? event.url}`,
        ...lines,
        ...(more > 0 ? [`           … ${more} more`] : []),
      ].join('\n')
    }
    case 'failed':
      return `not read   ${event.error.message}${event.again ? `; again at ${event.again.slice(0, 16).replace('T', ' ')} UTC` : ''}`
    case 'alert':
      return `${paint('bold', 'ALERT', process.stderr)}      ${event.alert}: ${event.article.title ?? event.article.url}\n${event.lines
        .map(line => `           ${line.class} ${line.status}: ${line.words ?? ''}`)
        .join('\n')}`
    case 'delivered':
      return `told       ${event.alert} by ${event.way}`
    case 'notice':
      return event.message
  }
}
