import type { Participant } from '../model/index.ts'
import type { ArticleLine, EventLine, StatementLineShape } from './shapes.ts'

export type FeedLine =
  | { readonly kind: 'events'; readonly line: EventLine }
  | { readonly kind: 'statements'; readonly line: StatementLineShape }
  | { readonly kind: 'articles'; readonly line: ArticleLine }

/**
 * Lines as RSS 2.0. Links lead to this machine's workspace.
 * @param base "http://127.0.0.1:4747"
 * @param self address of the feed itself
 */
export function toRss(lines: readonly FeedLine[], title: string, base: string, self: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(title)}</title>
<link>${xml(base)}/</link>
<description>${xml('Who did what to whom, and who says so: a search in a record of news.')}</description>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${lines.map(line => itemOf(line, base)).join('\n')}
</channel>
</rss>
`
}

function itemOf(item: FeedLine, base: string): string {
  const { id } = item.line
  const { title, text, date, outlet } = wordsOf(item)
  const view = item.kind === 'events' ? 'lines' : item.kind
  return `<item>
<title>${xml(title)}</title>
<link>${xml(`${base}/${view}/${encodeURIComponent(id)}`)}</link>
<guid isPermaLink="false">${xml(id)}</guid>
${pubDate(date)}<description>${xml(xml([text, outlet].filter(Boolean).join(' — ')))}</description>
</item>`
}

interface Words {
  readonly title: string
  readonly text: string
  readonly date: string | null
  readonly outlet: string | null
}

function wordsOf({ kind, line }: FeedLine): Words {
  switch (kind) {
    case 'articles':
      return { title: line.title ?? line.source, text: '', date: line.published, outlet: line.outlet }
    case 'statements': {
      const who = line.speakerName ?? line.source?.text ?? line.sourceKind
      const { content, cited } = line
      return { title: `${who} ${line.stance}`, text: content.text, date: cited.published, outlet: cited.outlet }
    }
    case 'events': {
      const names = (list: readonly Participant[]) => list.map(p => p.text).join(', ')
      const sides = [names(line.actors) || '?', names(line.recipients)].filter(Boolean).join(' → ')
      const [first] = line.accounts
      return {
        title: `${sides} · ${line.class} · ${line.status}`,
        text: first ? (line.sentences[first.event] ?? '') : '',
        date: first?.told ?? line.time?.start ?? null,
        outlet: first?.outlet ?? null,
      }
    }
  }
}

function pubDate(date: string | null): string {
  const time = new Date(date ?? Number.NaN)
  return Number.isNaN(time.getTime()) ? '' : `<pubDate>${time.toUTCString()}</pubDate>\n`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** As XML 1.0 takes it: signs escaped, and no character that it does not know, half pairs included. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replace(/[&<>"']/g, sign => SIGNS[sign]!)
