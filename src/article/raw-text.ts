/** Is it white space, "/" or ">", which alone may follow the name in a tag? */
export const endsName = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13 && code !== 11) || code === 47 || code === 62

/**
 * Where the end tag of an element begins whose content is no markup; the page's length where it is never closed. In a
 * script `<!-- <script> … </script> -->` ends nothing (HTML Living Standard, 13.2.5.26, "Script data double escaped state").
 */
export function endOfRaw(html: string, from: number, name: string): number {
  let at = from
  let escaped = false
  let inner = false
  let close = 0
  const isScript = name === 'script'
  for (;;) {
    const lt = html.indexOf('<', at)
    if (escaped) {
      if (close >= 0 && close < at - 2) close = html.indexOf('-->', at - 2)
      if (close >= 0 && (lt < 0 || close < lt)) {
        escaped = inner = false
        at = close + 3
        continue
      }
    }
    if (lt < 0) return html.length
    at = lt + 1
    const next = html.charCodeAt(at)
    if (next === 47 && nameAt(html, at + 1, name)) {
      if (!inner) return lt
      inner = false
    } else if (isScript && !escaped && next === 33 && html.startsWith('!--', at)) {
      escaped = true
      at += 3
    } else if (isScript && escaped && !inner && nameAt(html, at, name)) inner = true
  }
}

function nameAt(html: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(at + i) | 32) !== name.charCodeAt(i)) return false
  return endsName(html.charCodeAt(at + name.length))
}
