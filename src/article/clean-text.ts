/** Soft hyphens, zero-width marks and byte-order marks: layout, not letters. Joiners that shape letters are kept. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g
const LONE = /\p{Surrogate}/gu
const NOT_PLAIN = /[^\n -~]/

/**
 * One block's text: NFC, each run of white space one space, a line break kept where the outlet set one ("\n").
 * Control characters, invisible marks and halves of surrogate pairs go.
 */
export function cleanText(raw: string): string {
  let text = raw
  if (NOT_PLAIN.test(text)) {
    text = text
      .replace(CONTROL, '')
      .replace(INVISIBLE, '')
      .replace(/[\t\f\r\u00a0\u2028\u2029]/g, ' ')
    text = text.replace(LONE, '').normalize('NFC')
  }
  text = text.replace(/ {2,}/g, ' ').trim()
  return text.includes('\n')
    ? text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean)
        .join('\n')
    : text
}

/** The same on one line. */
export const cleanLine = (raw: string): string => cleanText(raw.replace(/\s+/g, ' '))

/** For comparing headlines: letters and digits alone, small, joined by single spaces. */
export const comparable = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
// oxlint-disable-next-line no-control-regex
const NOT_ASCII = /[^\u0000-\u007f]/
