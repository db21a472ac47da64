import { names } from '../knowledge/index.ts'
import { hashText } from './hash.ts'

/**
 * How the words of a sentence look, as numbers: one entry a token, and two more on either side that stand for what lies
 * beyond the sentence (token i is entry i + 2). Quotes, dashes and digits are made alike here, for features only.
 */
export interface Surface {
  readonly count: number
  readonly word: Int32Array
  readonly lower: Int32Array
  readonly shape: Int32Array
  /** Endings of one to four letters, four entries a token; beginnings of one to three, three a token. */
  readonly suffix: Int32Array
  readonly prefix: Int32Array
  /** What the tables know a capitalised word to be: 0 nothing, 1 a place, 2 a people or a demonym, 3 a body. */
  readonly known: Uint8Array
  /** 1 where the sentence is written like a headline (nearly all longer words begin with a capital), 2 all in capitals. */
  readonly register: number
}

export const EDGE = 2
const LONGEST = 48

const LOOKALIKES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '``': '"',
  "''": '"',
  '–': '-',
  '—': '-',
  '‒': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '--': '-',
  '…': '...',
}

/** A word as the models see it: straight quotes, plain dashes, and never longer than 48 letters. */
export function plain(word: string): string {
  const alike = LOOKALIKES[word]
  if (alike) return alike
  const short = word.length > LONGEST ? word.slice(0, LONGEST >> 1) + word.slice(-(LONGEST >> 1)) : word
  return short.replace(/[‘’‛`´]/g, "'").replace(/[‐‑–—−]/g, '-')
}

/** "McCain's" → "XxXx'x": runs of one kind become one letter. */
function shapeOf(word: string): string {
  let shape = ''
  for (const c of word.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{N}/u.test(c) ? '0' : c
    if (kind !== shape.at(-1)) shape += kind
  }
  return shape
}

export function surfaceOf(words: readonly string[]): Surface {
  const size = words.length + 2 * EDGE
  const [word, lower, shape] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const [suffix, prefix] = [new Int32Array(size * 4), new Int32Array(size * 3)]
  const known = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const at = i - EDGE
    const inside = at >= 0 && at < words.length
    const form = inside ? plain(words[at]) : at < 0 ? `\u0002${at}` : `\u0003${at - words.length}`
    const small = form.toLowerCase().replace(/\d/g, '0')
    word[i] = hashText(form.replace(/\d/g, '0'))
    lower[i] = hashText(small)
    if (inside) known[i] = knownAs(words[at])
    shape[i] = inside ? hashText(shapeOf(form)) : word[i]
    for (let n = 1; n <= 4; n++) suffix[i * 4 + n - 1] = hashText(small, Math.max(0, small.length - n)) ^ n
    for (let n = 1; n <= 3; n++) prefix[i * 3 + n - 1] = hashText(small, 0, Math.min(n, small.length)) ^ n
  }
  return { count: words.length, word, lower, shape, suffix, prefix, known, register: registerOf(words) }
}

const KNOWN = { country: 1, capital: 1, region: 1, breakaway: 1, demonym: 2, people: 2, body: 3 } as const
const memory = new Map<string, number>()

function knownAs(word: string): number {
  if (word.length > LONGEST || !/^\p{Lu}/u.test(word)) return 0
  let kind = memory.get(word)
  if (kind === undefined) {
    const named = names().get(word)[0]
    kind = named && !(named.acronym && word !== word.toUpperCase()) ? KNOWN[named.kind] : 0
    if (memory.size > 50_000) memory.clear()
    memory.set(word, kind)
  }
  return kind
}

function registerOf(words: readonly string[]): number {
  let [long, capital, shouted] = [0, 0, 0]
  for (const w of words) {
    if (w.length < 4 || !/^\p{L}/u.test(w)) continue
    long++
    if (/^\p{Lu}/u.test(w)) capital++
    if (w === w.toUpperCase()) shouted++
  }
  if (long >= 2 && shouted >= 0.8 * long) return 2
  return long >= 3 && capital >= 0.8 * long ? 1 : 0
}
