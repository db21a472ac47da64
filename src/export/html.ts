import { createHash } from 'node:crypto'
import type { Article, Participant } from '../model/index.ts'
import type { Shown } from '../record/index.ts'
import { VERIFIER } from './verifier.ts'

export type HtmlLine = Extract<Shown, { type: 'event' | 'statement' }>

/**
 * Lines with their sentences, sources and hashes in one HTML file that needs no network: the texts that they stand in, a
 * W3C Web Annotation for each line, and a program that checks words and hashes where the file is opened. Nothing but
 * that program and the one style sheet may run or load (Content-Security-Policy by hash), and every text is escaped.
 *
 * @param articles all articles that the lines stand in
 */
export function toHtml(lines: readonly HtmlLine[], articles: readonly Article[], title: string): string {
  const data = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    texts: Object.fromEntries(articles.map(a => [a.id, { sha256: a.textSha256, text: a.text }])),
    annotations: lines.map(annotationOf),
  }
  const policy = `default-src 'none'; script-src '${hashOf(VERIFIER)}'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p>${lines.length} lines from ${articles.length} articles. The check looks whether each quotation stands at its place in the text, and whether
each text has the hash that was noted when it was read. It says nothing of whether anything is true.</p>
<p><button id="verify" type="button">Check words and hashes</button> <output id="verdict" aria-live="polite"></output></p>
</header>
<main>
${lines.map(section).join('\n')}
</main>
<script type="application/ld+json" id="record">${forScript(data)}</script>
<script>${VERIFIER}</script>
</body>
</html>
`
}

function annotationOf(line: HtmlLine) {
  const { article, evidence } = line
  const body =
    line.type === 'event'
      ? pick(line.event, ['class', 'status', 'actors', 'recipients', 'time', 'place', 'numbers', 'rule', 'confidence'])
      : pick(line.statement, ['stance', 'act', 'kind', 'source', 'content', 'rule', 'confidence'])
  return {
    type: 'Annotation',
    id: idOf(line),
    article: evidence.article,
    selectors: evidence.selectors,
    body: { type: 'Dataset', value: body },
    target: evidence.selectors.map(([position, quote]) => ({
      source: article.url ?? `urn:sha256:${evidence.sha256}`,
      selector: [position, quote],
    })),
  }
}

const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map(name => [name, from[name]])) as Pick<T, K>

const idOf = (line: HtmlLine): string => (line.type === 'event' ? line.event.id : line.statement.id)

function section(line: HtmlLine): string {
  const { article, evidence } = line
  const id = escape(idOf(line))
  const address = article.url && /^https?:/i.test(article.url) ? article.url : null
  const source = [article.publisher, article.title, article.published?.slice(0, 10)].filter(Boolean).join(' · ')
  return `<article id="${id}">
<h2>${escape(headOf(line))}</h2>
<blockquote>${marked(line)}</blockquote>
${tellers(line)}<p>${address ? `<a href="${escape(address)}" rel="noreferrer noopener">${escape(source)}</a>` : escape(source)}</p>
<p class="small">${id} · bytes SHA-256 <code>${escape(evidence.sha256)}</code> · <span id="check-${id}">not checked</span></p>
</article>`
}

function headOf(line: HtmlLine): string {
  if (line.type === 'statement')
    return `${line.statement.source?.text ?? line.statement.sourceKind} ${line.statement.stance}`
  const { actors, recipients, class: name, status, time } = line.event
  const names = (list: readonly Participant[]) => list.map(p => p.text).join(', ')
  const sides = [names(actors) || '?', names(recipients)].filter(Boolean).join(' → ')
  return `${time?.start ?? time?.end ?? 'undated'} · ${sides} · ${name} · ${status}`
}

function tellers(line: HtmlLine): string {
  const voices = line.type === 'event' ? line.voices : line.within
  const names = voices.flatMap(s => s.source?.text ?? [])
  return names.length ? `<p>As told by ${escape(names.join(', as told by '))}</p>\n` : ''
}

/** The sentence, with the words of the line marked where they stand in it. */
function marked({ evidence: { sentence, selectors } }: HtmlLine): string {
  let [html, at] = ['', 0]
  for (const [, { exact }] of selectors) {
    const start = sentence.indexOf(exact, at)
    if (start < 0 || !exact) continue
    html += `${escape(sentence.slice(at, start))}<mark>${escape(exact)}</mark>`
    at = start + exact.length
  }
  return html + escape(sentence.slice(at))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign]!)

/** JSON that cannot end its script element, nor start a comment in it. */
const forScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8888; padding: .5rem 0; }
h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin: .5rem 0; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid #8888; overflow-wrap: anywhere; }
p { margin: .4rem 0; } .small { font-size: .8rem; overflow-wrap: anywhere; }
mark { background: #fd08; color: inherit; }
.good::before, .bad::before { font-weight: bold; } .bad { font-weight: bold; text-decoration: underline; }
button { font: inherit; padding: .3rem .8rem; }
`
