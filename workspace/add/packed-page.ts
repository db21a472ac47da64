/** A page as it was seen, on its way from the bookmarklet to here. */
export interface SeenPage {
  readonly url: string
  readonly html: string
}

/** A page of more characters than this is no page. */
const LONGEST = 20_000_000

/**
 * The bookmarklet: packs the page into the fragment of an address, which no server sees and no log keeps.
 * @param origin where the workspace is
 */
export const bookmarklet = (origin: string): string =>
  `javascript:(async()=>{${[
    'const page=JSON.stringify({url:location.href,html:"<!doctype html>"+document.documentElement.outerHTML})',
    'const packed=new Blob([page]).stream().pipeThrough(new CompressionStream("gzip"))',
    'let text=""',
    'for(const byte of new Uint8Array(await new Response(packed).arrayBuffer()))text+=String.fromCharCode(byte)',
    `open(${JSON.stringify(origin)}+"/clip#"+btoa(text).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""))`,
  ].join(';')}})()`

/** Unpacks a fragment; null where it is none of ours, or unpacks to more than any page holds. */
export async function unpackPage(fragment: string): Promise<SeenPage | null> {
  try {
    const text = atob(fragment.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0))
    const page: unknown = JSON.parse(await unzipped(new Blob([bytes])))
    if (!page || typeof page !== 'object') return null
    const { url, html } = page as Partial<SeenPage>
    return typeof url === 'string' && /^https?:/.test(url) && typeof html === 'string' ? { url, html } : null
  } catch {
    return null
  }
}

async function unzipped(packed: Blob): Promise<string> {
  const reader = packed
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += value
    if (text.length > LONGEST) throw new RangeError('too large')
  }
}
