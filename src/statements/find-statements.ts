import type { Cast } from '../actors/index.ts'
import { type Doc, REL, UPOS, childBy } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import type { Attribution, Range } from './attribution.ts'
import { confidenceOf } from './confidence.ts'
import { findAtEnd } from './find-at-end.ts'
import { findByLabels } from './find-by-labels.ts'
import { findByLayout } from './find-by-layout.ts'
import { findByParse } from './find-by-parse.ts'
import { goOn } from './go-on.ts'
import { giveIds } from './ids.ts'
import { inherit } from './inherit.ts'
import { mend } from './mend.ts'
import { statementWeights } from './model.ts'
import { nest } from './nest.ts'
import { type QuoteColumns, quoteColumns } from './quote-columns.ts'
import { statementOf } from './statement-of.ts'

/**
 * Who says what in a document: one statement a cue, in the order of their cues. Pure; linear in the length of the document.
 *
 * @param article its id: a statement is `<article>-s<start of content>`
 * @example
 * findStatements(doc, cast, 'a1')[0].source?.text  // "the foreign minister"
 */
export function findStatements(doc: Doc, cast: Cast, article: string): Statement[] {
  const quotes = quoteColumns(doc)
  const found = findAttributions(doc, quotes)
  const statements = found.map(attribution => statementOf(doc, cast, quotes, attribution))
  return nest(giveIds(inherit(doc, cast, quotes, statements), article))
}

/** What is less likely than this stays out. */
const LIKELY = 0.35
/** Of a cue with no more than an object ("voted against the bill"): these are often acts. */
const LIKELY_BARE = 0.5

const isBare = (doc: Doc, quotes: QuoteColumns, { cueHead, content }: Attribution): boolean =>
  doc.upos[cueHead] === UPOS.VERB &&
  childBy(doc, cueHead, REL.ccomp, REL.xcomp, REL.parataxis) < 0 &&
  content.every(([from]) => quotes.outer[from] < 0) &&
  content.every(([from, to]) => !hasVerb(doc, from, to))

function hasVerb(doc: Doc, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (doc.upos[t] === UPOS.VERB || doc.upos[t] === UPOS.AUX) return true
  return false
}

/** Rules that are trusted where the labeller saw nothing. */
const SURE = 0.75
/** Of a promise, a threat, a demand: these have fewer forms, and the labeller learned from few. */
const SURE_OF_ACTS = 0.6
const ACTS: ReadonlySet<string> = new Set([
  'promises',
  'threatens',
  'demands',
  'warns',
  'accuses',
  'denies',
  'confirms',
])

/**
 * The labeller's attributions, mended; with what the parse shows inside their contents (statements that a statement reports),
 * around them (a statement that reports theirs), and where the labeller found nothing.
 */
function findAttributions(doc: Doc, quotes: QuoteColumns): Attribution[] {
  const atEnd = new Map(findAtEnd(doc, quotes).map(one => [one.cueHead, one]))
  const seen = findByLabels(doc, quotes, statementWeights()).flatMap(one => mend(doc, quotes, one) ?? [])
  const likely = seen.filter(one => confidenceOf(one) >= (isBare(doc, quotes, one) ? LIKELY_BARE : LIKELY))
  const quoted = (one: Attribution): boolean => one.content.some(([from]) => quotes.outer[from] >= 0)
  const shown = findByLayout(doc, quotes)
  const free = likely.filter(one => shown.every(other => clear(one, other) || inside(other, one)))
  const labelled = [...shown, ...free.map(one => (quoted(one) ? one : (atEnd.get(one.cueHead) ?? one)))]
  const roles = new Roles(doc.start.length, labelled)
  const ruled = findByParse(doc, quotes).filter(one => !atEnd.has(one.cueHead))
  const added = [...ruled, ...atEnd.values()].flatMap(raw => {
    const { cue, content, entry, confidence } = raw
    if (roles.all(cue, CONTENT)) {
      return entry?.act === 'speech' && content.every(([from]) => roles.at(from) === CONTENT) ? [raw] : []
    }
    const sure = entry?.act === 'speech' && ACTS.has(entry.stance) && raw.source.length > 0 ? SURE_OF_ACTS : SURE
    if (confidence < sure || !roles.all(cue, NOTHING)) return []
    const one = mend(doc, quotes, raw)
    // What it reports must hold other attributions as wholes.
    return one && labelled.every(other => apart(one, other) || inside(one, other)) ? [one] : []
  })
  return goOn(doc, quotes, [...labelled, ...added])
}

const NOTHING = 0
const NAMED = 1
const CONTENT = 2

/** Token → what it is to the labeller. */
class Roles {
  readonly #role: Uint8Array
  constructor(tokens: number, labelled: readonly Attribution[]) {
    this.#role = new Uint8Array(tokens)
    const mark = (ranges: readonly Range[], value: number): void => {
      for (const [from, to] of ranges) this.#role.fill(value, from, to)
    }
    for (const a of labelled) mark(a.content, CONTENT)
    for (const a of labelled) mark([...a.source, ...a.cue], NAMED)
  }
  at(token: number): number {
    return this.#role[token]
  }
  all(ranges: readonly Range[], value: number): boolean {
    return ranges.every(([from, to]) => this.#role.subarray(from, to).every(r => r === value))
  }
}

const apart = (one: Attribution, other: Attribution): boolean =>
  one.content.every(([a, b]) => [...other.cue, ...other.content].every(([c, d]) => b <= c || d <= a))
const rolesOf = ({ source, cue, content }: Attribution): Range[] => [...source, ...cue, ...content]
const clear = (one: Attribution, other: Attribution): boolean =>
  rolesOf(one).every(([a, b]) => rolesOf(other).every(([c, d]) => b <= c || d <= a))
const inside = (one: Attribution, other: Attribution): boolean =>
  [...other.cue, ...other.content].every(([c, d]) => one.content.some(([a, b]) => c >= a && d <= b))
