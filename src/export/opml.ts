/** Feeds as a list that every reader of feeds takes (OPML 2.0, http://opml.org/spec2.opml). */
export function toOpml(feeds: readonly string[]): string {
  const outlines = feeds.map(url => `    <outline type="rss" text="${escape(url)}" xmlUrl="${escape(url)}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Feeds of Demarche</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
