import { EXTENSIONS } from './tables/extensions.ts'
import { type Signature, SIGNATURES } from './tables/signatures.ts'

const SNIFFED = 4096

/** A page begins with one of these, after white space and comments. WHATWG MIME Sniffing, section 7.1. */
const HTML_START =
  /^<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|article|main|section|span|ul|center|noscript)[\s>/]/i
const FEED_ROOT = /<(rss|feed|rdf:RDF)[\s>]/
const FEED_TYPES: Readonly<Record<string, string>> = {
  rss: 'application/rss+xml',
  feed: 'application/atom+xml',
  'rdf:RDF': 'application/rdf+xml',
}

/** The known binary format that the bytes begin with. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const head = latin1(bytes.subarray(0, 32))
  return SIGNATURES.find(({ bytes }) => begins(head, bytes)) ?? null
}

function begins(head: string, pattern: string): boolean {
  if (head.length < pattern.length) return false
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== '…' && pattern[i] !== head[i]) return false
  return true
}

/** `.html` of "a/b.HTML.gz", `` where there is none. */
export function extensionOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/, '')
  return /\.[a-z0-9]{1,10}$/.exec(plain)?.[0] ?? ''
}

/**
 * The media type of a page that is text: its first characters decide between HTML, XHTML and a feed; where they say
 * nothing, what was declared (by an extension or a header) does. A `.txt` file that holds a whole HTML page is HTML.
 */
export function mediaTypeOf(text: string, declared: string | null): string {
  const head = withoutPreamble(text.slice(0, SNIFFED))
  if (HTML_START.test(head)) return declared === 'application/xhtml+xml' ? declared : 'text/html'
  if (/^<\?xml[\s?]/i.test(head)) {
    const feed = FEED_ROOT.exec(head)
    if (feed) return FEED_TYPES[feed[1]]
    if (/<html[\s>]/i.test(head)) return 'application/xhtml+xml'
    return declared ?? 'application/xml'
  }
  const feed = FEED_ROOT.exec(head.slice(0, 32))
  if (feed?.index === 0) return FEED_TYPES[feed[1]]
  if (declared) return declared
  // Without a name or a header: markup in the first screenful means a page that was cut out of another.
  return /<(?:p|div|article|h[1-6]|body)(?:\s[^<>]{0,500})?>/i.test(head) ? 'text/html' : 'text/plain'
}

export const declaredByName = (name: string): string | null => EXTENSIONS[extensionOf(name)] ?? null

/** White space and comments may stand before the first tag. */
function withoutPreamble(head: string): string {
  let at = 0
  for (;;) {
    while (at < head.length && head.charCodeAt(at) <= 0x20) at++
    if (!head.startsWith('<!--', at)) return head.slice(at)
    const end = head.indexOf('-->', at + 4)
    // A comment that fills the sniffed part (SingleFile's, a licence) is still a page's.
    if (end < 0) return '<html>'
    at = end + 3
  }
}

/**
 * Whether bytes that no signature names are text at all: more than one control character in a hundred is none.
 * A few NUL bytes on a page are the page's own trouble.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED)
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  return controls * 100 > head.length && !HTML_START.test(withoutPreamble(latin1(head)))
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Whether a folder's file of this name is read. */
export const isPageName = (name: string): boolean => extensionOf(name) in EXTENSIONS
