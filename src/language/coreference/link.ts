import type { Reason } from '../../model/index.ts'
import type { Doc } from '../doc.ts'
import { form, spanOf, tokenCount } from '../doc.ts'
import { linkNames } from './names.ts'
import { linkPronouns } from './pronouns.ts'
import { linkEquations } from './equations.ts'

/** A link from the head of a mention to the head of its antecedent. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly code:
    | 'coref.name'
    | 'coref.surname'
    | 'coref.acronym'
    | 'coref.apposition'
    | 'coref.copula'
    | 'coref.pronoun'
    | 'coref.relative'
  /** 0..1: rough, set by hand. */
  readonly score: number
}

/** What a link must score to be made. */
export const THRESHOLD = 0.5

/**
 * Links mentions by their head tokens. A mention refers to the nearest suitable one before it, so chains lead to the first;
 * `antecedent` never points forward, so following it ends.
 */
export function linkMentions(doc: Doc): Pick<Doc, 'antecedent' | 'antecedentReason'> {
  const antecedent = new Int32Array(tokenCount(doc)).fill(-1)
  const antecedentReason = new Map<number, Reason>()
  for (const link of [...linkNames(doc), ...linkEquations(doc), ...linkPronouns(doc)]) {
    if (link.score < THRESHOLD || link.to >= link.from || antecedent[link.from] >= 0) continue
    antecedent[link.from] = link.to
    antecedentReason.set(link.from, {
      field: 'actor',
      code: link.code,
      spans: [spanOf(doc, link.from, link.from + 1), antecedentSpan(doc, link.to)],
      args: { antecedent: doc.text.slice(...antecedentSpan(doc, link.to)), mention: form(doc, link.from) },
    })
  }
  return { antecedent, antecedentReason }
}

function antecedentSpan(doc: Doc, token: number): [number, number] {
  const name = doc.nameOf[token]
  return name < 0 ? spanOf(doc, token, token + 1) : spanOf(doc, doc.names[name].from, doc.names[name].to)
}
