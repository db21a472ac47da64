import { children, conjuncts, type Doc, form, lemma, REL, UPOS } from '../language/index.ts'
import type { Quantity } from '../model/index.ts'
import { small } from './syntax.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const POWERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }
/** "dozens of": at least two dozen. */
const CROWDS: Readonly<Record<string, number>> = { dozen: 24, score: 40, hundred: 200, thousand: 2000 }
const BOUNDS: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/(?:at least|no fewer than|no less than)\s*$/i, 'atLeast'],
  [/(?:more than|over|above|in excess of)\s*$/i, 'moreThan'],
  [/(?:up to|less than|fewer than|under|below|at most|no more than|almost|nearly)\s*$/i, 'lessThan'],
  [/(?:about|around|some|roughly|approximately|an estimated)\s*$/i, 'about'],
]

/** Numbers of those who take part and of what is done to them: "at least 14 people", "dozens of policemen". */
export function quantitiesAt(doc: Doc, tokens: readonly number[]): Quantity[] {
  const found: Quantity[] = []
  const seen = new Set<number>()
  for (const token of tokens.flatMap(t => (t < 0 ? [] : conjuncts(doc, t).slice(0, 8)))) {
    if (seen.has(token)) continue
    seen.add(token)
    const crowd = CROWDS[lemma(doc, token).toLowerCase()]
    if (crowd && small(doc, token).endsWith('s')) {
      const of = children(doc, token).find(c => doc.rel[c] === REL.nmod)
      found.push({
        value: crowd,
        bound: 'atLeast',
        of: of === undefined ? form(doc, token) : form(doc, of),
        span: [doc.start[token], doc.end[token]],
      })
      continue
    }
    if (doc.upos[token] === UPOS.NUM) {
      // "arrested nine"
      const value = doc.timeOf[token] < 0 ? numberAt(doc, token) : null
      if (value !== null && !isYear(doc, token, value))
        found.push({
          value,
          bound: boundBefore(doc, token),
          of: form(doc, token),
          span: [doc.start[token], doc.end[token]],
        })
      continue
    }
    for (const c of [...children(doc, token), ...countedWithin(doc, token)]) {
      if (doc.rel[c] !== REL.nummod) continue
      const value = numberAt(doc, c)
      if (value === null || isYear(doc, c, value)) continue
      found.push({ value, bound: boundBefore(doc, c), of: form(doc, token), span: [doc.start[c], doc.end[c]] })
    }
  }
  return found
}

const isYear = (doc: Doc, token: number, value: number): boolean =>
  value >= 1900 && value <= 2100 && Number.isInteger(value) && !form(doc, token).includes(',')

/** "the bodies of five soldiers": the number of what stands after "of", where the noun itself has none. */
function countedWithin(doc: Doc, token: number): number[] {
  if (children(doc, token).some(c => doc.rel[c] === REL.nummod)) return []
  return [...children(doc, token)]
    .filter(
      c => doc.rel[c] === REL.nmod && children(doc, c).some(d => doc.rel[d] === REL.case && small(doc, d) === 'of'),
    )
    .flatMap(c => [...children(doc, c)].filter(d => doc.rel[d] === REL.nummod))
}

function boundBefore(doc: Doc, token: number): Quantity['bound'] {
  let from = token
  for (const c of children(doc, token)) if (c < from) from = c
  const before = doc.text.slice(Math.max(0, doc.start[token] - 24), doc.start[token])
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact'
}

function numberAt(doc: Doc, token: number): number | null {
  const word = small(doc, token)
  const plain = word.replaceAll(',', '')
  let value = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : UNITS.indexOf(word)
  if (value < 0) value = TENS[word] ?? POWERS[word] ?? -1
  if (value < 0) return null
  const factor = children(doc, token).find(c => POWERS[small(doc, c)] !== undefined)
  if (factor !== undefined) return value * POWERS[small(doc, factor)]
  const multiplied = children(doc, token).find(
    c => c < token && doc.rel[c] === REL.compound && numberAt(doc, c) !== null,
  )
  return multiplied !== undefined && POWERS[word] ? numberAt(doc, multiplied)! * POWERS[word] : value
}
