import { bySurname, holderOf, type Person, slug, termOn } from '../knowledge/index.ts'
import { type Doc, form, lemma, REL, spanOf, tokenCount, UPOS, xpos } from '../language/index.ts'
import type { Mention, Reason, Span } from '../model/index.ts'
import type { Cast } from './cast.ts'
import type { Composition } from './compose.ts'
import { codeOf, type Draft, draftOfNamed, draftOfPerson, draftOfRole } from './draft.ts'
import { isPersonal, NOT_IN_OFFICE, OFFICES } from './offices.ts'
import type { Phrase } from './phrase.ts'
import { type PronounKind, pronounKind, subjectBefore } from './pronouns.ts'
import { properName } from './proper-name.ts'
import type { Sightings } from './sightings.ts'

/** The actors as they come in, one an id, with their mentions. */
export class Book {
  private readonly drafts: Draft[] = []
  private readonly mentions: Mention[][] = []
  private readonly byId = new Map<string, number>()
  private readonly bySurname = new Map<string, number>()
  private readonly actorAt: Int32Array
  private readonly countries = new Map<string, number>()
  private counted = 0
  private subject: { sentence: number; country: string | null } = { sentence: -1, country: null }
  private readonly reasons = new Map<number, Reason>()
  private readonly doc: Doc
  private readonly seen: Sightings

  constructor(doc: Doc, seen: Sightings) {
    this.doc = doc
    this.seen = seen
    this.actorAt = new Int32Array(tokenCount(doc)).fill(-1)
  }

  composed(phrase: Phrase, said: Composition, date: string | null): void {
    const c = said.person || said.named ? said : { ...said, country: this.countryOf(phrase, said) }
    if (c.person) return this.person(phrase, c.person, date, c)
    if (c.named) return this.enter(phrase, draftOfNamed(c), this.reasonOf(phrase, c))
    if (!c.role) return
    const office = OFFICES[c.role.noun]
    const held =
      office && c.country && date && !c.former && isOne(this.doc, phrase) && holdsIt(this.doc, phrase)
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
        ? (this.countryInPlay() ?? this.subjectsCountry(phrase))
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
    const known = this.bySurname.get(proper)
    if (known !== undefined) return this.again(phrase, known, c)
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
    if (known !== undefined) return this.again(phrase, known, about)
    const person = name.includes(' ') ? undefined : bySurname(name, date)
    if (person) return this.person(phrase, person, date, about)
    this.named(phrase, name, about)
  }

  /**
   * "the defence minister, Ana Ruiz": the role that came first is the named person's from here on. False where the phrase is
   * no person's name set beside a role.
   */
  nameApposition(phrase: Phrase, own: Composition | null, about: Composition | null, date: string | null): boolean {
    const { doc } = this
    const nameOf = doc.nameOf[phrase.head]
    const role = doc.antecedent[phrase.head]
    if (!about?.role || !isPersonal(about.role.noun) || (own && !own.person)) return false
    if (doc.rel[phrase.head] !== REL.appos || role < 0 || nameOf < 0 || doc.names[nameOf].kind !== 'PER') return false
    const was = this.actorAt[role]
    // "its minister, Ana Ruiz": whose, the role found out before.
    const country = about.country ?? (was >= 0 ? this.drafts[was].country : null)
    if (own?.person) this.person(phrase, own.person, date, about)
    else this.name(phrase, { ...about, country }, date)
    const index = this.actorAt[phrase.head]
    if (was >= 0 && index >= 0 && was !== index && this.drafts[was].kind === 'unnamed') {
      const at = this.mentions[was].findIndex(m =>
        m.spans.some(([a, b]) => a <= doc.start[role] && doc.start[role] < b),
      )
      if (at >= 0) this.mentions[index].push({ ...this.mentions[was].splice(at, 1)[0], actor: this.drafts[index].id })
      this.actorAt[role] = index
    }
    return index >= 0
  }

  /** Takes what the coreference says; false where that leads to no actor. */
  refer(phrase: Phrase): boolean {
    const { antecedent, antecedentReason } = this.doc
    // Links lead to the left only, so this ends.
    let t = antecedent[phrase.head]
    while (t >= 0 && this.actorAt[t] < 0) t = antecedent[t]
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
    const kept = this.drafts.flatMap((_, i) => (this.mentions[i].length ? [i] : []))
    const indexOf = new Map(kept.map((old, index) => [old, index]))
    const actors = kept.map(i => ({ ...this.drafts[i], mentions: this.mentions[i].toSorted(byStart) }))
    return { actors, actorAt: this.actorAt.map(old => indexOf.get(old) ?? -1), reasons: this.reasons }
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

  /** A surname of somebody told of before; a role beside it may tell more of him than was known. */
  private again(phrase: Phrase, index: number, about: Composition | null): void {
    const draft = this.drafts[index]
    if (about && tellsMore(about, draft)) {
      const { country, sector } = about
      const role = about.role?.noun ?? draft.role
      this.drafts[index] = { ...draft, country, sector, role, code: codeOf(country, sector), basis: 'composition' }
    }
    this.at(phrase, index, this.reason(phrase, 'actor.name', { name: draft.name }))
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

  /**
   * "its ambassador to Belarus", "recalls envoy from Minsk": whoever owns or takes back his own people, wherever they were,
   * before any place that follows.
   */
  private countryOf(phrase: Phrase, said: Composition): string | null {
    if (said.by && said.by.to <= phrase.head + 1) return said.country
    const own = said.sector && OF_A_STATE.has(said.sector) ? this.possessorsCountry(phrase) : null
    if (own) return own
    if (isTakenBack(this.doc, phrase.head)) return this.subjectsCountry(phrase) ?? said.country
    return said.country ?? this.possessorsCountry(phrase)
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

  /** "Oslo recalled its envoy, the foreign ministry said": the country of the first subject of the sentence. */
  private subjectsCountry(phrase: Phrase): string | null {
    const same = this.subject.sentence === this.doc.sentence[phrase.head] && !isPlural(this.doc, phrase.head)
    return same ? this.subject.country : null
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
    } else if (tellsMore(draft, this.drafts[index])) this.drafts[index] = draft
    this.at(phrase, index, reason)
  }

  private at(phrase: Phrase, index: number, reason: Reason): void {
    if (this.actorAt[phrase.head] >= 0) return
    this.actorAt[phrase.head] = index
    this.reasons.set(phrase.head, reason)
    const { country } = this.drafts[index]
    const sentence = this.doc.sentence[phrase.head]
    if (country && this.doc.rel[phrase.head] === REL.nsubj && this.subject.sentence !== sentence)
      this.subject = { sentence, country }
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

/** "recall", "withdraw": what is taken back is the subject's own. */
const isTakenBack = (doc: Doc, token: number): boolean =>
  doc.rel[token] === REL.obj && TAKING_BACK.has(lemma(doc, doc.head[token]))
const TAKING_BACK: ReadonlySet<string> = new Set(['recall', 'withdraw', 'evacuate', 'repatriate'])

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

const isOne = (doc: Doc, phrase: Phrase): boolean =>
  !form(doc, phrase.head).endsWith('s') && !/^(a|an|every|any|no)$/i.test(form(doc, phrase.from))

const byStart = (a: Mention, b: Mention): number => a.spans[0][0] - b.spans[0][0]

type Told = Pick<Draft, 'country' | 'sector'>
const tellsMore = (now: Told, before: Told): boolean =>
  (!before.country && now.country !== null) || (!before.country && !before.sector && now.sector !== null)

/** "acting", "interim", "next": another than the one whom the table has in office. */
function holdsIt(doc: Doc, phrase: Phrase): boolean {
  for (let t = phrase.from; t < phrase.to; t++) if (NOT_IN_OFFICE.has(form(doc, t).toLowerCase())) return false
  return true
}
