/** How a text is made up, as shares of its length (capitals: of its letters). */
export interface TextShape {
  readonly stops: number
  readonly capitals: number
  readonly digits: number
}

const STOP = 1
const CAPITAL = 2
const SMALL = 3
const DIGIT = 4
const KINDS = new Uint8Array(128)
for (const sign of ',;:.!?') KINDS[sign.charCodeAt(0)] = STOP
for (let code = 48; code < 58; code++) KINDS[code] = DIGIT
for (let code = 65; code < 91; code++) KINDS[code] = CAPITAL
for (let code = 97; code < 123; code++) KINDS[code] = SMALL
const STOPS = new Set('…،。，、؛।！？')

const counts = new Int32Array(5)

/** Looks at the first 300 units alone. */
export function shapeOf(text: string): TextShape {
  const length = Math.min(text.length, 300)
  counts.fill(0)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    counts[code < 128 ? KINDS[code] : kindOf(text[i])]++
  }
  const letters = counts[CAPITAL] + counts[SMALL] || 1
  return { stops: counts[STOP] / length, capitals: counts[CAPITAL] / letters, digits: counts[DIGIT] / length }
}

function kindOf(sign: string): number {
  if (STOPS.has(sign)) return STOP
  if (sign.toLowerCase() !== sign) return CAPITAL
  return sign >= '\u00c0' && !(sign >= '\u2000' && sign <= '\u206f') ? SMALL : 0
}
