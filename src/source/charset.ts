import { analyse } from 'chardet'

/** Bytes in which a page must declare itself; HTML says 1024, pages often need more. */
const DECLARED_WITHIN = 4096
/** Enough for detection; more costs time and gains nothing. */
const DETECTED_WITHIN = 65_536

export interface Decoded {
  /** WHATWG name, lower case. */
  readonly charset: string
  readonly text: string
}

/**
 * Decodes a page. In order: byte order mark; text that is valid UTF-8 beyond ASCII (no other encoding looks like it by
 * chance, and headers lie more often); what the header says; what the page says; detection; windows-1252.
 *
 * @param header  the charset of an HTTP or MIME header, where there was one
 */
export function decode(bytes: Uint8Array, header: string | null = null): Decoded {
  const charset = charsetOf(bytes, header)
  return { charset, text: new TextDecoder(charset).decode(bytes) }
}

/** The WHATWG name of the encoding of a page. */
export function charsetOf(bytes: Uint8Array, header: string | null = null): string {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (marked) return marked
  const { wide, broken, escapes } = utf8Profile(bytes)
  if (wide && !broken) return 'utf-8'
  const declared = known(header) ?? asciiCompatible(known(declaredIn(bytes)))
  // Pure ASCII reads the same in all encodings but those that switch by escape sequences.
  if (!wide && !broken) return declared && escapes ? declared : 'utf-8'
  // A page that calls itself UTF-8 and is so but for a few cut characters stays UTF-8.
  if (declared && (declared !== 'utf-8' || wide >= broken)) return declared
  if (wide > broken * 4) return 'utf-8'
  return detected(bytes) ?? 'windows-1252'
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  return null
}

/** UTF-16 of a western text has a NUL in nearly every pair, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 1024) & ~1
  if (n < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const enough = n * 0.35
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

/** Counts well-formed multi-byte sequences, broken ones, and escape characters; one cut off by the end counts for neither. */
function utf8Profile(b: Uint8Array): { wide: number; broken: number; escapes: boolean } {
  let wide = 0
  let broken = 0
  let escapes = false
  for (let i = 0; i < b.length;) {
    const lead = b[i]
    if (lead < 0x80) {
      if (lead === 0x1b) escapes = true
      i++
      continue
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let seen = 1
    while (seen < length && i + seen < b.length && (b[i + seen] & 0xc0) === 0x80) seen++
    if (length && seen === length && wellFormed(lead, b[i + 1])) wide++
    else if (!length || i + seen < b.length) broken++
    i += seen
  }
  return { wide, broken, escapes }
}

/** Overlong forms, surrogates and values past U+10FFFF are no UTF-8 (RFC 3629, section 4). */
function wellFormed(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second < 0xa0
  if (lead === 0xf0) return second >= 0x90
  return lead !== 0xf4 || second < 0x90
}

/** The label in `<?xml encoding=…>`, `<meta charset=…>` or `<meta http-equiv content="…; charset=…">`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const xml = /^\s{0,64}<\?xml\s[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/.exec(head)
  if (xml) return xml[1]
  for (const [tag] of head.matchAll(/<meta[\s/][^<>]{0,1000}/gi)) {
    const label = /\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i.exec(tag)
    if (label) return label[1]
  }
  return null
}

/** A label as the WHATWG name that it stands for; null where no decoder is known by it. */
function known(label: string | null): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** A page whose declaration could be read as ASCII is no UTF-16, whatever it says (HTML, "prescan a byte stream"). */
const asciiCompatible = (charset: string | null) => (charset?.startsWith('utf-16') ? 'utf-8' : charset)

function detected(bytes: Uint8Array): string | null {
  for (const { name, confidence } of analyse(sampleOf(bytes))) {
    const charset = known(name)
    // What is not UTF-8 by its bytes is not UTF-8; a guess without ground is worse than windows-1252.
    if (confidence < 25 || !charset || charset.startsWith('utf')) continue
    return charset
  }
  return null
}

/** The part of a page around its first bytes beyond ASCII: the head is often kilobytes of script. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= DETECTED_WITHIN) return bytes
  const first = bytes.findIndex(b => b >= 0x80)
  const start = Math.max(0, Math.min(first - 1024, bytes.length - DETECTED_WITHIN))
  return bytes.subarray(start, start + DETECTED_WITHIN)
}
