import { type Named, names, parts, persons } from '../knowledge/index.ts'
import { type Doc, form, type NameSpan, rel, tokenCount, upos } from './doc.ts'
import { REL, UPOS, type NameKind } from './labels.ts'

/**
 * Names by rule: runs of proper nouns, cut where the syntax cuts them, and their kind from the tables, from the words
 * inside, and from the words around. They fill what the labeller passed over: it learned from few texts, and the tables
 * know lands and persons that none of these name.
 */
export function fillNames(doc: Doc, labelled: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokenCount(doc))
  for (const { from, to } of labelled) taken.fill(1, from, to)
  const found = [...labelled]
  for (let from = 0; from < tokenCount(doc);) {
    const to = taken[from] ? from + 1 : runEnd(doc, from, taken)
    if (to > from && !taken[from]) found.push({ from, to, kind: kindOf(doc, from, to) })
    from = Math.max(to, from + 1)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

const LINKS = new Set([
  'of',
  'de',
  'del',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  '-',
  '–',
  '&',
])
const LONGEST = 12

/** One past the last token of the name that begins at a token; the token itself where none begins. */
function runEnd(doc: Doc, from: number, taken: Uint8Array): number {
  if (!isNamePart(doc, from)) return isNorp(doc, from) ? from + 1 : from
  let to = from + 1
  const sentence = doc.sentence[from]
  const inside = (i: number) => i < tokenCount(doc) && !taken[i] && doc.sentence[i] === sentence && i - from < LONGEST
  while (inside(to)) {
    if (isNamePart(doc, to) && !(rel(doc, to) === 'conj' || rel(doc, to) === 'appos')) to++
    else if (LINKS.has(form(doc, to)) && inside(to + 1) && isNamePart(doc, to + 1) && joins(doc, from, to)) to += 2
    else break
  }
  return to
}

const isNamePart = (doc: Doc, i: number): boolean =>
  doc.upos[i] === UPOS.PROPN && /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(form(doc, i))

const isNorp = (doc: Doc, i: number): boolean =>
  doc.upos[i] === UPOS.ADJ && /^\p{Lu}/u.test(form(doc, i)) && lookUp(form(doc, i))?.kind === 'demonym'

/** "of" joins within a body's name only ("Bank of England", never "President of France"). */
function joins(doc: Doc, from: number, link: number): boolean {
  if (form(doc, link) !== 'of') return true
  const words = [...Array(link - from).keys()].map(i => form(doc, from + i))
  return ORG_WORDS.has(words.at(-1)?.toLowerCase() ?? '')
}

const KINDS: Readonly<Record<Named['kind'], NameKind>> = {
  country: 'GPE',
  capital: 'GPE',
  region: 'GPE',
  breakaway: 'GPE',
  demonym: 'NORP',
  people: 'NORP',
  body: 'ORG',
}

const lookUp = (name: string): Named | undefined => names().get(name)[0] ?? names().get(name.replace(/s$/, ''))[0]

function kindOf(doc: Doc, from: number, to: number): NameKind {
  const words = Array.from({ length: to - from }, (_, i) => form(doc, from + i))
  const name = doc.text.slice(doc.start[from], doc.end[to - 1])
  if (persons().get(name).length) return 'PER'
  const known = lookUp(name)
  if (known && !(known.ambiguous && hasTitle(doc, from))) return KINDS[known.kind]
  const last = words[words.length - 1].toLowerCase()
  if (words.some(w => ORG_WORDS.has(w.toLowerCase()))) return 'ORG'
  if (PLACE_WORDS.has(last) || PLACE_WORDS.has(words[0].toLowerCase())) return 'LOC'
  if (hasTitle(doc, from) || TITLES.has(words[0].replace('.', '').toLowerCase())) return 'PER'
  if (parts(name).length === 1 && /^[A-Z]{2,6}$/.test(name)) return 'ORG'
  if (placed(doc, from, to)) return 'GPE'
  if (to - from > 1) return 'PER'
  return doc.rel[from] === REL.nsubj ? 'PER' : 'MISC'
}

/** "foreign minister Jane Roe": a noun of a role right before. */
function hasTitle(doc: Doc, from: number): boolean {
  if (from === 0 || doc.sentence[from - 1] !== doc.sentence[from]) return false
  return TITLES.has(
    form(doc, from - 1)
      .replace('.', '')
      .toLowerCase(),
  )
}

/** "in Lvov": stands after a word of place, and no more is known. */
function placed(doc: Doc, from: number, to: number): boolean {
  const before = from > 0 && doc.sentence[from - 1] === doc.sentence[from] ? form(doc, from - 1).toLowerCase() : ''
  return (
    to - from <= 2 &&
    upos(doc, from) === 'PROPN' &&
    /^(?:in|near|at|from|across|outside|around|into|toward|towards)$/.test(before)
  )
}

// prettier-ignore
const TITLES = new Set([
  'president', 'minister', 'premier', 'chancellor', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'pope', 'general', 'gen', 'colonel', 'col',
  'admiral', 'adm', 'captain', 'capt', 'major', 'maj', 'lieutenant', 'lt', 'sergeant', 'sgt', 'senator', 'sen', 'representative', 'rep', 'governor', 'gov',
  'mayor', 'ambassador', 'envoy', 'spokesman', 'spokeswoman', 'spokesperson', 'secretary', 'chief', 'leader', 'chairman', 'chairwoman', 'director',
  'judge', 'justice', 'prosecutor', 'lawyer', 'analyst', 'professor', 'prof', 'dr', 'mr', 'mrs', 'ms', 'sir', 'lord', 'lady', 'sheikh', 'ayatollah', 'fm', 'pm',
  'journalist', 'activist', 'commander', 'deputy', 'officer', 'correspondent',
])
// prettier-ignore
const ORG_WORDS = new Set([
  'ministry', 'department', 'agency', 'bank', 'party', 'council', 'committee', 'commission', 'parliament', 'congress', 'senate', 'assembly', 'court',
  'army', 'navy', 'force', 'forces', 'guard', 'guards', 'union', 'university', 'institute', 'company', 'corporation', 'corp', 'inc', 'ltd', 'group',
  'association', 'organization', 'organisation', 'federation', 'league', 'front', 'movement', 'brigade', 'times', 'post', 'news', 'press', 'office',
  'bureau', 'service', 'authority', 'fund', 'foundation', 'alliance', 'coalition', 'club', 'church', 'academy', 'school', 'hospital', 'airlines',
])
// prettier-ignore
const PLACE_WORDS = new Set([
  'river', 'sea', 'ocean', 'lake', 'mount', 'mountain', 'mountains', 'island', 'islands', 'strait', 'gulf', 'bay', 'peninsula', 'desert', 'valley', 'cape', 'street', 'square', 'avenue',
])
