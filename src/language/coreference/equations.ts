import type { Doc } from '../doc.ts'
import { childBy, form, nameKind, rel, upos } from '../doc.ts'
import { REL } from '../labels.ts'
import type { Link } from './link.ts'

/** "Ana Ruiz, the minister," and "Ana Ruiz is the minister": what syntax sets equal; "who" and "which" to their noun. */
export function linkEquations(doc: Doc): Link[] {
  const links: Link[] = []
  for (let i = 0; i < doc.start.length; i++) {
    const relation = rel(doc, i)
    const head = doc.head[i]
    if (relation === 'appos' && head >= 0) {
      const to = equated(doc, i, head)
      if (to >= 0) links.push({ from: i, to, code: 'coref.apposition', score: 0.85 })
    }
    if (relation === 'acl:relcl' && head >= 0) {
      const subject = childBy(doc, i, REL.nsubj, REL['nsubj:pass'], REL.obj)
      if (subject > head && /^(?:who|whom|which|that)$/i.test(form(doc, subject)) && upos(doc, subject) === 'PRON')
        links.push({ from: subject, to: head, code: 'coref.relative', score: 0.9 })
    }
    const copula = childBy(doc, i, REL.cop)
    const subject = copula < 0 ? -1 : childBy(doc, i, REL.nsubj)
    const definite =
      upos(doc, i) === 'NOUN' && childBy(doc, i, REL.det) >= 0 && childBy(doc, i, REL.aux, REL.advmod) < 0
    if (definite && subject >= 0 && doc.nameOf[subject] >= 0 && /^(?:is|was|'s)$/i.test(form(doc, copula)))
      links.push({ from: i, to: subject, code: 'coref.copula', score: 0.7 })
  }
  return links
}

/** A person is no place: where a name is set beside "the minister of Estonia", the parse may have taken the nearer noun. */
function equated(doc: Doc, token: number, beside: number): number {
  if (nameKind(doc, token) !== 'PER') return beside
  let to = beside
  for (let i = 0; i < 4 && to >= 0 && NO_PERSON.has(nameKind(doc, to)); i++)
    to = rel(doc, to).startsWith('nmod') || rel(doc, to) === 'compound' ? doc.head[to] : -1
  return to
}
const NO_PERSON: ReadonlySet<string> = new Set(['GPE', 'LOC', 'ORG', 'FAC', 'NORP', 'EVENT'])
