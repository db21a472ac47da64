import type { Reason } from '../model/index.ts'

/**
 * Reasons in words. `{name}`, `{role}` … are filled from the reason's own arguments, and what stands in square brackets
 * is left out where an argument in it is missing. A code without a row is shown as it is.
 */
const WORDS: Readonly<Record<string, string>> = {
  'actor.composition': 'a place or people with a role[: {role}][, {country}]',
  'actor.context': 'a role without a land[: {role}], so the land that the article is about[: {country}]',
  'actor.coreference': 'named before[ as {name}]',
  'actor.demonym': 'a people or its adjective[: {country}]',
  'actor.firstPerson': '“I” or “we”: who speaks here',
  'actor.name': 'a name as it stands[: {name}]',
  'actor.pronoun': 'a pronoun[ for {name}]',
  'actor.region': 'a region[ of {country}]',
  'actor.role': 'who held the role at the date of the article[: {role}][, {name}]',
  'actor.seat': 'a seat of power stands for its government[: {country}]',
  'actor.table': 'in the tables[: {name}][, {role}][, {country}]',
  'class.frame': 'the words ask for this class[ ({rule})]',
  'coref.acronym': 'the letters stand for a name given before[: {name}]',
  'coref.apposition': 'two names beside each other',
  'coref.copula': '“is” makes them one',
  'coref.name': 'the same name',
  'coref.pronoun': 'the pronoun points back[ to {name}]',
  'coref.relative': '“who” or “which” points back',
  'coref.surname': 'the surname of somebody named before[: {name}]',
  'asserted.within': 'it stands in what somebody says[: {id}]',
  'party.land': 'no land is told, so that of the places and dealings around[: {country}]',
  'party.understood': 'goes without saying: from whom the act answers, asks or befalls[: {name}]',
  'response.cue': 'the words say that it answers another act[: {trigger}]',
  'response.understood': 'its object or the turn of the talk is another act[: {trigger}]',
  'statement.according': '“according to” names the source',
  'statement.adverb': 'the adverb tells of hearsay',
  'statement.at-end': 'the sentence ends with who said it',
  'statement.clause': 'the content is the clause of the cue',
  'statement.infinitive': 'the content hangs on the cue as “to …”',
  'statement.labels': 'learned from marked quotations',
  'statement.layout.signed': 'a name stands behind the quotation',
  'statement.layout.transcript': 'a line of a transcript',
  'statement.noun': 'the noun tells of what was said',
  'statement.object': 'the content is the object of the cue',
  'statement.quotationGoesOn': 'the quotation before goes on',
  'statement.voiceGoesOn': 'the voice of the sentence before goes on',
  'status.conditional': 'told under a condition',
  'status.demanded': 'somebody asks for it',
  'status.denied': 'told not to have happened, or refused',
  'status.offered': 'offered or proposed',
  'status.ongoing': 'told as going on',
  'status.planned': 'announced, decided or about to be',
  'status.threatened': 'threatened',
  'status.unclear': 'alleged, or told as possible',
  'time.anchored': 'counted from another event or a term of office',
  'time.carried': 'the date of the sentences before holds on',
  'time.document': 'known only to be no later than the article',
  'time.explicit': 'the date stands in the words',
  'time.relative': 'counted from the date of the article',
}

/**
 * For example `status: somebody asks for it (“urged”)`.
 *
 * @param words what the reason points at in the text
 */
export function reasonInWords({ field, code, args, words }: Omit<Reason, 'spans'> & { words: string }): string {
  const row = WORDS[code]
  return `${field}: ${row ? fill(row, args) : code}${words ? ` (“${words.replace(/\s+/g, ' ')}”)` : ''}`
}

function fill(row: string, args: Reason['args']): string {
  const optional = row.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
    return names.every(name => args[name]) ? part : ''
  })
  return optional.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '?')
}

export const REASON_CODES: readonly string[] = Object.keys(WORDS)
