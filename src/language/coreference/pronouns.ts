import type { Doc, NameSpan } from '../doc.ts'
import { form, rel } from '../doc.ts'
import { genderOf } from './gender.ts'
import { headOf } from './head.ts'
import type { Link } from './link.ts'

const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'it'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
}
/** How many sentences back an antecedent is looked for. */
const REACH = 3

type Gender = 'he' | 'she' | 'it'
type Told = ReadonlyMap<NameSpan, number>

/**
 * Links singular pronouns of the third person to names: the nearest sentences first, subjects before others. Where a
 * second name of the sentence suits as well, the score falls, and with it the link.
 * After Hobbs (1978) and Lappin & Leass (1994), reduced to what is safe.
 */
export function linkPronouns(doc: Doc): Link[] {
  const told = timesTold(doc)
  const links: Link[] = []
  for (let i = 0; i < doc.start.length; i++) {
    const gender = Object.hasOwn(PRONOUNS, form(doc, i).toLowerCase()) ? PRONOUNS[form(doc, i).toLowerCase()] : null
    if (!gender || doc.nameOf[i] >= 0 || rel(doc, i) === 'expl') continue
    const possessive = rel(doc, i) === 'nmod:poss'
    // "it" has clauses and things for antecedents more often than names: only its genitive is safe
    if (gender === 'it' && !possessive) continue
    const best = antecedentOf(doc, i, gender, possessive, told)
    if (best) links.push({ from: i, to: best.token, code: 'coref.pronoun', score: best.score })
  }
  return links
}

function antecedentOf(doc: Doc, pronoun: number, gender: Gender, possessive: boolean, told: Told) {
  const sentence = doc.sentence[pronoun]
  for (let back = 0; back < REACH && back <= sentence; back++) {
    const found = doc.names
      .filter(name => name.to <= pronoun && doc.sentence[name.from] === sentence - back && suits(doc, name, gender))
      .map(name => ({ name, token: headOf(doc, name) }))
      .filter(({ token }) => possessive || !sameClause(doc, token, pronoun))
      .map(({ name, token }) => ({ name, token, score: scoreOf(doc, name, token, back, gender, told) }))
      .toSorted((a, b) => b.score - a.score || b.token - a.token)
    if (!found.length) continue
    const [first, second] = found
    const rival = second !== undefined && form(doc, second.token) !== form(doc, first.token)
    return {
      token: first.token,
      score: first.score - (rival ? Math.max(0, 0.3 - 2 * (first.score - second.score)) : 0),
    }
  }
  return null
}

function suits(doc: Doc, name: NameSpan, gender: 'he' | 'she' | 'it'): boolean {
  if (gender === 'it') return name.kind === 'ORG' || name.kind === 'GPE'
  if (name.kind !== 'PER') return false
  const own = genderOf(doc, name)
  return own === null || own === gender
}

/** Subjects, those who open their sentence, those of the right gender and those told of often come first. */
function scoreOf(doc: Doc, name: NameSpan, token: number, back: number, gender: Gender, told: Told): number {
  const subject = rel(doc, token).startsWith('nsubj') || name.from === doc.sentenceStart[doc.sentence[token]]
  const known = gender !== 'it' && genderOf(doc, name) === gender
  const salience = 0.05 * Math.min(told.get(name) ?? 0, 4)
  return (
    0.32 +
    (subject ? 0.2 : 0) +
    (known ? 0.15 : 0) +
    salience -
    0.1 * back -
    (rel(doc, token) === 'nmod:poss' ? 0.1 : 0)
  )
}

/** How often each name, by its last word, was told before. */
function timesTold(doc: Doc): Told {
  const count = new Map<string, number>()
  return new Map(
    doc.names.map(name => {
      const word = form(doc, name.to - 1)
      const before = count.get(word) ?? 0
      count.set(word, before + 1)
      return [name, before]
    }),
  )
}

/** Both hang on the same verb: "Ruiz saw him" is never Ruiz. */
function sameClause(doc: Doc, a: number, b: number): boolean {
  return doc.head[a] >= 0 && (doc.head[a] === doc.head[b] || doc.head[b] === a)
}
