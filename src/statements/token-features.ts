import { cueKind, cueNumber } from './cue-forms.ts'
import { type ParseColumns, SYNTAX_TEMPLATES, syntaxOf } from './syntax-features.ts'

/** What the labeller sees of a text: its tokens, lines, quotations and parse. */
export interface TokenLine extends ParseColumns {
  readonly text: string
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
  /** Token → number of its paragraph. */
  readonly paragraph: ArrayLike<number>
  /** Token → outermost quotation, -1 outside; quotation → tokens `[from, to)`. */
  readonly outer: ArrayLike<number>
  readonly ranges: readonly (readonly [number, number])[]
}

/** Features are numbers below 2^20: hashes of a template and its values. */
export const BUCKETS = 1 << 20
const PLAIN_TEMPLATES = 54
export const TEMPLATES = PLAIN_TEMPLATES + SYNTAX_TEMPLATES
/** What a transition between labels may depend on. */
export const CONTEXTS = 24

export interface Features {
  /** TEMPLATES numbers a token. */
  readonly rows: Int32Array
  /** Token → kind of transition into it, below CONTEXTS. */
  readonly context: Uint8Array
}

function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length && i < 40; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return (h ^ (h >>> 15)) & (BUCKETS - 1)
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 25 ? 7 : 8)
const STOP = /^[.!?]+$/
const MARK = /^["'“”„‟«»‹›「」『』‘’‚`]+$/

function shapeOf(form: string): number {
  if (/^\p{Lu}+$/u.test(form) && form.length > 1) return 1
  if (/^\p{Lu}/u.test(form)) return 2
  if (/^\p{Ll}/u.test(form)) return 3
  if (/^\d/.test(form)) return 4
  if (MARK.test(form)) return 5
  if (STOP.test(form)) return 6
  if (form === ',') return 7
  return /^[:;–—-]/.test(form) ? 8 : 9
}

/** Features of every token, in linear time. */
export function featuresOf(line: TokenLine): Features {
  const n = line.start.length
  const word = new Int32Array(n + 4)
  const shape = new Uint8Array(n + 4)
  const cue = new Uint16Array(n + 8)
  const suffix = new Int32Array(n)
  const prefix = new Int32Array(n)
  const first = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const form = line.text.slice(line.start[i], Math.min(line.end[i], line.start[i] + 60))
    const lower = form.toLowerCase()
    word[i + 2] = hashText(lower)
    shape[i + 2] = shapeOf(form)
    cue[i + 4] = cueNumber(lower)
    suffix[i] = hashText(lower.slice(-3))
    prefix[i] = hashText(lower.slice(0, 4))
    let back = i - 1
    while (back >= 0 && i - back < 4 && shape[back + 2] === 5) back--
    const fresh = i === 0 || line.paragraph[i] !== line.paragraph[i - 1]
    first[i] = fresh
      ? 2
      : back >= 0 && shape[back + 2] === 6 && shape[i + 2] !== 5 + 1 && back < i && !first[i - 1]
        ? 1
        : 0
    if (first[i] === 1 && shape[i + 2] === 5 && line.outer[i] >= 0 && line.outer[i] === line.outer[i - 1]) first[i] = 0
  }
  const scan = nearest(line, n, word, shape, cue, first)
  const quote = quoteCues(line, n, word, cue)
  const syntax = syntaxOf(line, cue.subarray(4), word.subarray(2))
  const rows = new Int32Array(n * TEMPLATES)
  const context = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const number = line.outer[i]
    const range = number >= 0 ? line.ranges[number] : null
    const state = !range ? 0 : i === range[0] ? 1 : i === range[1] - 1 ? 3 : 2
    const size = range ? bucket(range[1] - range[0]) : 0
    const after = i > 0 && line.outer[i - 1] >= 0 && line.outer[i - 1] !== number ? 1 : 0
    const q = state * 2 + after
    const next = i + 1 < n && line.outer[i + 1] >= 0 && line.outer[i + 1] !== number ? 1 : 0
    const comma = i > 0 && shape[i + 1] === 7 ? 1 : 0
    const opens = first[i] === 2 ? 3 : first[i] ? 2 : state === 1 || after ? 1 : 0
    context[i] = (opens * 3 + (state > 1 ? 2 : comma)) * 2 + syntax.edge[i]
    const w = word[i + 2]
    const w1 = word[i + 3]
    const w_1 = word[i + 1]
    const c = cue[i + 4]
    const k = cueKind[c]
    const k1 = cueKind[cue[i + 5]]
    const k_1 = cueKind[cue[i + 3]]
    const { leftCue, leftAt, rightCue, rightAt, leftPunct, leftPunctAt, rightPunct, rightPunctAt, begun, that } = scan
    const dl = leftCue[i] ? bucket(i - leftAt[i]) : 9
    const dr = rightCue[i] ? bucket(rightAt[i] - i) : 9
    const kl = cueKind[cue[leftAt[i] + 4]] * (leftCue[i] ? 1 : 0)
    const kr = cueKind[cue[rightAt[i] + 4]] * (rightCue[i] ? 1 : 0)
    const pos = bucket(i - begun[i])
    const put = (t: number, a: number, b = 0, x = 0): void => {
      rows[i * TEMPLATES + t] = mix(t, a, b, x)
    }
    put(0, 0)
    put(1, w)
    put(2, w_1)
    put(3, w1)
    put(4, word[i])
    put(5, word[i + 4] ?? 0)
    put(6, w_1, w)
    put(7, w, w1)
    put(8, w, q)
    put(9, suffix[i], shape[i + 2])
    put(10, shape[i + 1], shape[i + 2], shape[i + 3])
    put(11, c, q)
    put(12, k_1, k, k1)
    put(13, cueKind[cue[i + 2]], k)
    put(14, k, cueKind[cue[i + 6]])
    put(15, q, size, next)
    put(16, q, pos, shape[i + 2])
    put(17, kl, dl, state)
    put(18, kr, dr, state)
    put(19, leftCue[i], dl)
    put(20, rightCue[i], dr)
    put(21, leftCue[i], that[i], state)
    put(22, kl, kr, state)
    put(23, leftPunct[i], bucket(i - leftPunctAt[i]), state)
    put(24, rightPunct[i], bucket(rightPunctAt[i] - i), state)
    put(25, leftPunct[i], rightPunct[i], kl * 512 + kr)
    put(26, quote.left[i], state)
    put(27, quote.right[i], state)
    put(28, quote.leftKind[i] * 512 + quote.rightKind[i], state, size)
    put(29, w, kl, Math.min(dl, 3))
    put(30, w, kr, Math.min(dr, 3))
    put(31, shape[i + 2], kl * 16 + dl, kr * 16 + dr)
    put(32, that[i], kl, dl)
    put(33, first[i], shape[i + 2], scan.title[i])
    put(34, w_1, w1)
    put(35, k, w1)
    put(36, k, w_1)
    put(37, k, shape[i + 1] * 16 + shape[i + 3], state)
    put(38, scan.title[i], kl, kr)
    put(39, leftPunct[i], kl * 16 + dl, that[i])
    put(40, rightPunct[i], kr * 16 + dr, pos)
    put(41, rightCue[i], rightPunct[i], dr)
    put(42, leftCue[i], leftPunct[i], dl)
    put(43, word[i], w_1, w)
    put(44, w, w1, word[i + 4] ?? 0)
    put(45, scan.secondCue[i], kl, dl)
    put(46, scan.namedAt[i] ? bucket(i - scan.namedAt[i] + 1) : 9, kl, dl)
    put(47, w, first[i], pos)
    put(48, prefix[i], shape[i + 2])
    put(49, word[i], w_1)
    put(50, w1, word[i + 4] ?? 0)
    put(51, leftCue[i], dl, rightPunct[i] * 16 + bucket(rightPunctAt[i] - i))
    put(52, scan.quotes[i], kl, kr)
    put(53, scan.quotes[i], state, kl * 16 + dl)
    syntax.describe(i, state, (t, a, b = 0, x = 0) => put(PLAIN_TEMPLATES + t, a, b, x))
  }
  return { rows, context }
}

const PRONOUNS = new Set('he she they we i you it who'.split(' ').map(hashText))

/** For each token, within its sentence: the nearest cue and the nearest punctuation on either side, where the sentence began. */
function nearest(line: TokenLine, n: number, word: Int32Array, shape: Uint8Array, cue: Uint16Array, first: Uint8Array) {
  const make = (): Int32Array => new Int32Array(n)
  const [leftCue, leftAt, rightCue, rightAt, leftPunct, leftPunctAt] = [make(), make(), make(), make(), make(), make()]
  const [rightPunct, rightPunctAt, begun, that, title] = [make(), make(), make(), make(), make()]
  const THAT = hashText('that')
  // The cue before the nearest one, the nearest name or pronoun (one past it, 0 for none), whether the sentence quotes.
  const [secondCue, namedAt, quotes] = [make(), make(), make()]
  let at = -1
  let punct = -1
  let start = 0
  let second = 0
  let named = 0
  let seenThat = 0
  for (let i = 0; i < n; i++) {
    if (first[i]) {
      at = -1
      punct = -1
      second = 0
      named = 0
      start = i
      seenThat = 0
    }
    begun[i] = start
    title[i] = line.paragraph[i] === line.paragraph[0] ? 1 : 0
    leftCue[i] = at >= 0 ? word[at + 2] : 0
    leftAt[i] = Math.max(at, 0)
    leftPunct[i] = punct >= 0 ? shape[punct + 2] : 0
    leftPunctAt[i] = punct >= 0 ? punct : start
    that[i] = seenThat
    secondCue[i] = second
    namedAt[i] = named
    if (word[i + 2] === THAT) seenThat = 1
    if (cue[i + 4]) {
      second = at >= 0 ? cueKind[cue[at + 4]] : 0
      at = i
      seenThat = 0
    }
    if (shape[i + 2] >= 5) punct = i
    if ((shape[i + 2] === 2 && !first[i]) || PRONOUNS.has(word[i + 2])) named = i + 1
  }
  at = -1
  let quoted = 0
  punct = -1
  for (let i = n - 1; i >= 0; i--) {
    rightCue[i] = at >= 0 ? word[at + 2] : 0
    rightAt[i] = Math.max(at, 0)
    rightPunct[i] = punct >= 0 ? shape[punct + 2] : 0
    rightPunctAt[i] = punct >= 0 ? punct : i
    if (cue[i + 4]) at = i
    if (shape[i + 2] >= 5) punct = i
    if (line.outer[i] >= 0)
      quoted = line.ranges[line.outer[i]][1] - line.ranges[line.outer[i]][0] > 5 ? 2 : Math.max(quoted, 1)
    quotes[i] = quoted
    if (first[i]) {
      at = -1
      punct = -1
      quoted = 0
    }
  }
  return {
    leftCue,
    leftAt,
    rightCue,
    rightAt,
    leftPunct,
    leftPunctAt,
    rightPunct,
    rightPunctAt,
    begun,
    that,
    title,
    secondCue,
    namedAt,
    quotes,
  }
}

/** For each token in a quotation: the cue that stands just before its opening mark, and just after its closing one. */
function quoteCues(line: TokenLine, n: number, word: Int32Array, cue: Uint16Array) {
  const left = new Int32Array(n)
  const right = new Int32Array(n)
  const leftKind = new Uint16Array(n)
  const rightKind = new Uint16Array(n)
  let number = -1
  let before = -1
  let behind = -1
  for (let i = 0; i < n; i++) {
    if (line.outer[i] < 0) continue
    if (line.outer[i] !== number) {
      number = line.outer[i]
      const [from, to] = line.ranges[number]
      before = -1
      behind = -1
      for (let j = from - 1; j >= Math.max(0, from - 6) && before < 0; j--) if (cue[j + 4]) before = j
      for (let j = to; j < Math.min(n, to + 6) && behind < 0; j++) if (cue[j + 4]) behind = j
    }
    left[i] = before >= 0 ? word[before + 2] : 0
    right[i] = behind >= 0 ? word[behind + 2] : 0
    leftKind[i] = before >= 0 ? cueKind[cue[before + 4]] : 0
    rightKind[i] = behind >= 0 ? cueKind[cue[behind + 4]] : 0
  }
  return { left, right, leftKind, rightKind }
}
