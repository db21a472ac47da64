import type { Told } from './alert.ts'

/** Alerts as a feed (RSS 2.0), the newest first. What strangers wrote stands in it as text only. */
export function toRss(alerts: readonly Told[], title = 'Demarche: alerts'): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${text(title)}</title><link>about:demarche</link>`,
    '<description>What was asked to be told.</description>',
    ...alerts.map(itemOf),
    '</channel></rss>',
    '',
  ].join('\n')
}

function itemOf({ id, alert, at, article, lines }: Told): string {
  const link = article.url && /^https?:/i.test(article.url) ? `<link>${text(article.url)}</link>` : ''
  const said = lines.map(
    line =>
      `${line.class} (${line.status}): ${line.actors.join(', ') || '?'} → ${line.recipients.join(', ') || '?'}. ${line.words ?? ''}`,
  )
  return [
    `<item><title>${text(`${alert}: ${article.title ?? article.url ?? article.id}`)}</title>${link}`,
    `<guid isPermaLink="false">${text(id)}</guid><pubDate>${new Date(at).toUTCString()}</pubDate>`,
    `<description>${text(said.join('\n'))}</description></item>`,
  ].join('\n')
}

/** Text of XML: markup is escaped, and what XML cannot hold is left out. */
function text(value: string): string {
  return (
    value
      // oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 has no place for
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
