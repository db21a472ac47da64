import { bySurname, countryName, holderOf, type Person, slug, termOn } from '../knowledge/index.ts'
import { children, type Doc, form, REL, sentenceDate, spanOf, tokenCount, UPOS, xpos } from '../language/index.ts'
import type { Actor, Mention, Reason, Span } from '../model/index.ts'
import { Composer, type Composition } from './compose.ts'
import { findMembers } from './members.ts'
import { isPersonal, OFFICES } from './offices.ts'
import { type Phrase, phrasesOf } from './phrase.ts'
import { type PronounKind, pronounKind, subjectBefore } from './pronouns.ts'
import { type Sightings, sightingsOf } from './sightings.ts'

/** The actors of one document and the places where they stand. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** Head token of a noun phrase or pronoun → index into `actors`, -1 where none stands. */
  readonly actorAt: Int32Array
  /** Why a mention was taken for its actor, by head token ("actor.pronoun", "actor.role", "actor.seat" …). */
  readonly reasons: ReadonlyMap<number, Reason>
  /** Head tokens that stand for several ("both governments") → indices into `actors`; ask `membersAt`. */
  readonly members?: ReadonlyMap<number, readonly number[]>
}

type Draft = Omit<Actor, 'mentions'>

/**
 * Who is meant by the noun phrases and pronouns of a document: from the tables, by composition, by coreference, or by
 * name alone ("x-…"). Linear in the length of the text.
 *
 * @example
 * const cast = findActors(doc)
 * cast.actors[cast.actorAt[head]].code // "RUSGOV"
 */
export function findActors(doc: Doc): Cast {
  const seen = sightingsOf(doc)
  const { phrases, phraseOf } = phrasesOf(doc)
  const composer = new Composer(doc, seen, phrases, phraseOf)
  const book = new Book(doc, seen)
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]
    const date = sentenceDate(doc, doc.sentence[phrase.head])
    for (let t = phrase.from; t < phrase.to; t++) if (doc.upos[t] === UPOS.PRON) book.pronoun(t)
    if (inPlaceAdverbial(doc, phrase, seen.nameAt, seen.names)) continue
    const composition = composer.compose(i)
    if (doc.antecedent[phrase.head] >= 0 && !composition?.country && book.refer(phrase)) continue
    if (doc.upos[phrase.head] === UPOS.PRON) continue
    if (composition) {
      const isName = doc.upos[phrase.head] === UPOS.PROPN || phrase.to > phrase.head + 1
      if (composition.role && isName) book.nameWithRole(phrase, composition, date)
      else book.composed(phrase, composition, date)
      continue
    }
    if (doc.upos[phrase.head] === UPOS.PROPN) {
      book.name(phrase, appositive(doc, phrase, phraseOf, composer), date)
      if (book.has(phrase.head)) continue
    }
    const lead = composer.lead(phrase)
    if (lead?.named && lead.by && lead.named.kind !== 'region') {
      const at: Phrase = { head: lead.by.from, from: lead.by.from, to: lead.by.to }
      book.composed(at, { ...lead, sector: lead.named.sector }, date)
      book.same(phrase.head, at.head)
    }
  }
  const cast = book.close()
  return { ...cast, members: findMembers(doc, cast) }
}

/** A capital after "in" or "near" is a place, not its government. */
function inPlaceAdverbial(
  doc: Doc,
  phrase: Phrase,
  nameAt: Int32Array,
  names: readonly { named: { kind: string } | null }[],
): boolean {
  const before = phrase.from - 1
  if (before < 0 || nameAt[phrase.head] < 0) return false
  const kind = names[nameAt[phrase.head]].named?.kind
  return (kind === 'capital' || kind === 'region') && PLACE_CASES.has(form(doc, before).toLowerCase())
}
const PLACE_CASES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'through',
  'throughout',
  'across',
])

function appositive(doc: Doc, phrase: Phrase, phraseOf: Int32Array, composer: Composer): Composition | null {
  for (const c of children(doc, phrase.head)) {
    if (doc.rel[c] === REL.appos && phraseOf[c] >= 0) return composer.compose(phraseOf[c])
  }
  const governor = doc.head[phrase.head]
  if (doc.rel[phrase.head] === REL.appos && governor >= 0 && phraseOf[governor] >= 0)
    return composer.compose(phraseOf[governor])
  return null
}

/** The actors as they come in, one an id, with their mentions. */
class Book {
  private readonly drafts: Draft[] = []
  private readonly mentions: Mention[][] = []
  private readonly byId = new Map<string, number>()
  private readonly bySurname = new Map<string, number>()
  private readonly actorAt: Int32Array
  private readonly countries = new Map<string, number>()
  private counted = 0
  private readonly reasons = new Map<number, Reason>()
  private readonly doc: Doc
  private readonly seen: Sightings

  constructor(doc: Doc, seen: Sightings) {
    this.doc = doc
    this.seen = seen
    this.actorAt = new Int32Array(tokenCount(doc)).fill(-1)
  }

  composed(phrase: Phrase, said: Composition, date: string | null): void {
    const c = said.country || said.person || said.named ? said : { ...said, country: this.possessorsCountry(phrase) }
    if (c.person) return this.person(phrase, c.person, date, c)
    if (c.named) return this.enter(phrase, draftOfNamed(c), this.reasonOf(phrase, c))
    if (!c.role) return
    const office = OFFICES[c.role.noun]
    const held =
      office && c.country && date && !c.former && isOne(this.doc, phrase)
        ? holderOf(c.country, office, date)
        : undefined
    if (held) {
      const { person, term } = held
      const draft = draftOfPerson(person, term.sector, term.role, term.from, term.to)
      return this.enter(phrase, draft, this.reason(phrase, 'actor.role', { role: term.role, name: person.name }))
    }
    if (!c.country) {
      const same = this.byId.get(`role:${c.role.noun}`)
      if (same !== undefined && this.isDefinite(phrase)) {
        return this.at(phrase, same, this.reason(phrase, 'actor.coreference', { name: this.drafts[same].name }))
      }
    }
    const inPlay =
      !c.country && c.sector && OF_A_STATE.has(c.sector) && (this.isDefinite(phrase) || this.isBare(phrase, c.sector))
        ? this.countryInPlay()
        : null
    if (inPlay) {
      const reason = this.reason(phrase, 'actor.context', { role: c.role.noun, country: inPlay })
      return this.enter(phrase, draftOfRole({ ...c, country: inPlay }), reason)
    }
    this.enter(phrase, draftOfRole(c), this.reasonOf(phrase, c))
    this.remember(c, phrase)
  }

  /** A name that no table holds with a role before it: "Minister Jane Roe". */
  nameWithRole(phrase: Phrase, c: Composition, date: string | null): void {
    // The title heads the name in some parses ("Minister" in "Minister Jane Roe"), the name in others.
    const isTitle = c.role !== null && this.seen.roleAt[phrase.head] >= 0
    const rest = phrase.head + 1
    const proper = !isTitle
      ? properName(this.doc, phrase, this.seen)
      : rest < phrase.to
        ? this.doc.text.slice(...spanOf(this.doc, rest, phrase.to))
        : ''
    const surname = proper.split(' ').at(-1) ?? ''
    if (c.person || !surname) return this.composed(phrase, c, date)
    const person = bySurname(surname, date)
    if (person && (!c.country || c.country === person.country) && !proper.includes(' '))
      return this.person(phrase, person, date, c)
    this.named(phrase, proper, c)
  }

  /** A name alone. */
  name(phrase: Phrase, about: Composition | null, date: string | null): void {
    const name = properName(this.doc, phrase, this.seen)
    if (!name) return
    const known = this.bySurname.get(name)
    if (known !== undefined)
      return this.at(phrase, known, this.reason(phrase, 'actor.name', { name: this.drafts[known].name }))
    const person = name.includes(' ') ? undefined : bySurname(name, date)
    if (person) return this.person(phrase, person, date, about)
    this.named(phrase, name, about)
  }

  /** Takes what the coreference says; false where that leads to no actor. */
  refer(phrase: Phrase): boolean {
    const { antecedent, antecedentReason } = this.doc
    let t = antecedent[phrase.head]
    for (let steps = 0; t >= 0 && this.actorAt[t] < 0 && steps < 50; steps++) t = antecedent[t]
    if (t < 0) return false
    const index = this.actorAt[t]
    const reason =
      antecedentReason.get(phrase.head) ?? this.reason(phrase, 'actor.coreference', { name: this.drafts[index].name })
    this.at(phrase, index, reason)
    return true
  }

  has(token: number): boolean {
    return this.actorAt[token] >= 0
  }

  /** "Kyiv says it …", "The minister said he …": the subject that the pronoun goes on from. */
  pronoun(token: number): void {
    const at: Phrase = { head: token, from: token, to: token + 1 }
    if (this.has(token)) return
    if (this.doc.antecedent[token] >= 0 && this.refer(at)) return
    const kind = pronounKind(this.doc, token)
    const found = kind ? subjectBefore(this.doc, token, kind, t => this.suits(t, kind)) : -1
    if (found < 0) return
    const index = this.actorAt[found]
    this.at(at, index, this.reason(at, 'actor.pronoun', { name: this.drafts[index].name }))
  }

  private suits(token: number, kind: PronounKind): boolean {
    if (this.actorAt[token] < 0) return false
    const draft = this.drafts[this.actorAt[token]]
    const person = draft.kind === 'person' || (draft.kind === 'unnamed' && isPersonal(draft.role ?? ''))
    if (kind === 'person') return person && !isPlural(this.doc, token)
    return !person && draft.kind !== 'group' && !isPlural(this.doc, token)
  }

  /** Another token for the mention that stands at one. */
  same(token: number, as: number): void {
    this.actorAt[token] = this.actorAt[as]
    const reason = this.reasons.get(as)
    if (reason) this.reasons.set(token, reason)
  }

  close(): Cast {
    const actors = this.drafts.map((draft, i) => ({ ...draft, mentions: this.mentions[i] }))
    return { actors, actorAt: this.actorAt, reasons: this.reasons }
  }

  private person(phrase: Phrase, person: Person, date: string | null, c: Composition | null): void {
    const { term, former } = termOn(person, date)
    // An undated text is of the day of the office that it names.
    const past = (former && date !== null) || (c?.former ?? false)
    const sector = past && term.sector !== 'REB' && term.sector !== 'REL' ? 'ELI' : term.sector
    const igo = person.country === null
    this.enter(
      phrase,
      draftOfPerson(person, igo ? term.sector : sector, term.role, term.from, term.to),
      this.reason(phrase, 'actor.table', { name: person.name, role: term.role }),
    )
    this.bySurname.set(person.name.split(' ').at(-1)!, this.actorAt[phrase.head])
  }

  private named(phrase: Phrase, name: string, about: Composition | null): void {
    const nameOf = this.doc.nameOf[phrase.head]
    const kind = nameOf >= 0 ? this.doc.names[nameOf].kind : about?.role ? 'PER' : 'MISC'
    if (!about && kind !== 'PER' && kind !== 'ORG' && kind !== 'NORP') return
    const { country, sector } = about ?? { country: null, sector: null }
    this.enter(
      phrase,
      {
        id: `x-${slug(name)}`,
        name,
        kind: kind === 'ORG' ? 'organisation' : kind === 'NORP' ? 'group' : 'person',
        country,
        sector,
        code: codeOf(country, sector),
        role: about?.role?.noun ?? null,
        from: null,
        to: null,
        basis: about ? 'composition' : 'name',
      },
      this.reason(phrase, about ? 'actor.composition' : 'actor.name', { name }),
    )
    if (kind === 'PER' && name.includes(' ')) this.bySurname.set(name.split(' ').at(-1)!, this.actorAt[phrase.head])
    if (about) this.remember(about, phrase)
  }

  private remember(c: Composition, phrase: Phrase): void {
    if (c.role && c.country) this.byId.set(`role:${c.role.noun}`, this.actorAt[phrase.head])
  }

  /** "its foreign minister": the country of whom the pronoun stands for. */
  private possessorsCountry(phrase: Phrase): string | null {
    for (let t = phrase.from; t < phrase.head; t++) {
      if (this.doc.upos[t] === UPOS.PRON && this.actorAt[t] >= 0) return this.drafts[this.actorAt[t]].country
    }
    return null
  }

  /** The country of two thirds of the mentions so far: whose "the government" is, where nothing says it. */
  private countryInPlay(): string | null {
    for (const [country, count] of this.countries) if (count * 3 >= this.counted * 2) return country
    return null
  }

  private isDefinite(phrase: Phrase): boolean {
    return form(this.doc, phrase.from).toLowerCase() === 'the'
  }

  /** "Police said", "Prosecutors want": bodies of the state in play though no article says so. */
  private isBare(phrase: Phrase, sector: string): boolean {
    return phrase.from === phrase.head && (sector === 'COP' || sector === 'JUD' || sector === 'LEG')
  }

  private enter(phrase: Phrase, draft: Draft, reason: Reason): void {
    let index = this.byId.get(draft.id)
    if (index === undefined) {
      this.byId.set(draft.id, (index = this.drafts.length))
      this.drafts.push(draft)
      this.mentions.push([])
    } else if (!this.drafts[index].country && draft.country) this.drafts[index] = draft
    this.at(phrase, index, reason)
  }

  private at(phrase: Phrase, index: number, reason: Reason): void {
    if (this.actorAt[phrase.head] >= 0) return
    this.actorAt[phrase.head] = index
    this.reasons.set(phrase.head, reason)
    const { country } = this.drafts[index]
    if (country) {
      this.countries.set(country, (this.countries.get(country) ?? 0) + 1)
      this.counted++
    }
    const span: Span = spanOf(this.doc, phrase.from, phrase.to)
    this.mentions[index].push({ spans: [span], text: this.doc.text.slice(...span), actor: this.drafts[index].id })
  }

  private reasonOf(phrase: Phrase, c: Composition): Reason {
    const code = c.named ? REASON_OF_KIND[c.named.kind] : c.country || c.by ? 'actor.composition' : 'actor.role'
    return this.reason(phrase, code, { ...(c.role && { role: c.role.noun }), ...(c.country && { country: c.country }) })
  }

  private reason(phrase: Phrase, code: string, args: Record<string, string>): Reason {
    return { field: 'actor', code, spans: [spanOf(this.doc, phrase.from, phrase.to)], args }
  }
}

const isPlural = (doc: Doc, token: number): boolean => /^NNP?S$/.test(xpos(doc, token))

/** Sectors that are a state's own. */
const OF_A_STATE: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'COP', 'MIL', 'SPY', 'OPP'])

const REASON_OF_KIND: Readonly<Record<string, string>> = {
  country: 'actor.table',
  demonym: 'actor.demonym',
  capital: 'actor.seat',
  region: 'actor.region',
  breakaway: 'actor.table',
  body: 'actor.table',
  people: 'actor.demonym',
}

/** "RUSGOV"; a body without a land has its sector alone. */
export const codeOf = (country: string | null, sector: string | null): string | null =>
  country || sector ? `${country ?? ''}${sector ?? ''}` : null

const isOne = (doc: Doc, phrase: Phrase): boolean =>
  !form(doc, phrase.head).endsWith('s') && !/^(a|an|every|any|no)$/i.test(form(doc, phrase.from))

function draftOfNamed(c: Composition): Draft {
  const named = c.named!
  const isState = named.kind === 'country' || named.kind === 'capital' || named.kind === 'demonym'
  const country = c.country
  const id =
    named.kind === 'people' && country && country !== named.country ? `${country}-${slug(named.name)}` : named.id
  return {
    id,
    name: named.kind === 'demonym' && country ? countryName(country) : named.name,
    kind:
      isState || named.kind === 'breakaway' || named.kind === 'region'
        ? 'state'
        : named.kind === 'people'
          ? 'group'
          : 'organisation',
    country,
    sector: c.sector,
    code: codeOf(country, c.sector),
    role: null,
    from: null,
    to: null,
    basis: 'table',
  }
}

function draftOfRole(c: Composition): Draft {
  const code = codeOf(c.country, c.sector)
  const noun = c.role!.noun
  const name = c.country ? `${countryName(c.country)}: ${noun}` : noun
  return {
    id: `${code ?? 'x'}-${slug(noun)}`,
    name,
    kind: 'unnamed',
    country: c.country,
    sector: c.sector,
    code,
    role: noun,
    from: null,
    to: null,
    basis: 'composition',
  }
}

function draftOfPerson(person: Person, sector: string, role: string, from: string | null, to: string | null): Draft {
  const { id, name, country } = person
  return { id, name, kind: 'person', country, sector, code: codeOf(country, sector), role, from, to, basis: 'table' }
}

/** The words of a phrase that are its proper name: the name span at its head, else the proper nouns around it,
 * without titles and demonyms. */
function properName(doc: Doc, phrase: Phrase, seen: Sightings): string {
  const index = doc.nameOf[phrase.head]
  if (index >= 0) return doc.text.slice(...spanOf(doc, doc.names[index].from, doc.names[index].to))
  let from = phrase.head
  let to = phrase.head + 1
  const isTitle = (t: number) => seen.roleAt[t] >= 0 || seen.nameAt[t] >= 0 || doc.rel[t] === REL['nmod:desc']
  while (from > phrase.from && doc.upos[from - 1] === UPOS.PROPN && !isTitle(from - 1)) from--
  while (to < phrase.to && doc.upos[to] === UPOS.PROPN) to++
  return doc.text.slice(...spanOf(doc, from, to))
}
