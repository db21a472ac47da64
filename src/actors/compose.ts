import { bySurname, type Named, type Person, type RoleNoun, slug } from '../knowledge/index.ts'
import { type Doc, form, REL, UPOS } from '../language/index.ts'
import { FORMER, OF_ITS_BODY } from './offices.ts'
import type { Phrase } from './phrase.ts'
import type { Sighting, Sightings } from './sightings.ts'

/** What a noun phrase says of whom it stands for. */
export interface Composition {
  readonly country: string | null
  /** PLOVER's; null where the phrase says none. */
  readonly sector: string | null
  readonly role: RoleNoun | null
  readonly person: Person | null
  /** The table's entry that the phrase as a whole names. */
  readonly named: Named | null
  /** The name that gave the country or the body, where it is not the whole. */
  readonly by: Sighting | null
  readonly former: boolean
}

/** Prepositions whose phrase says to what land or body a role belongs. */
const BELONGING: ReadonlySet<string> = new Set([
  'of',
  'in',
  'from',
  'at',
  'for',
  'across',
  'throughout',
  'inside',
  'within',
  'with',
])
const MAX_DEPTH = 4

/** Reads noun phrases of one document by the tables and by composition. */
export class Composer {
  private readonly known = new Map<number, Composition | null>()
  private readonly doc: Doc
  private readonly seen: Sightings
  private readonly phrases: readonly Phrase[]
  private readonly phraseOf: Int32Array

  constructor(doc: Doc, seen: Sightings, phrases: readonly Phrase[], phraseOf: Int32Array) {
    this.doc = doc
    this.seen = seen
    this.phrases = phrases
    this.phraseOf = phraseOf
  }

  /** null: the phrase stands for no actor that the tables or its nouns tell of. */
  compose(index: number, depth = 0): Composition | null {
    const known = this.known.get(index)
    if (known !== undefined) return known
    this.known.set(index, null)
    const composition = this.read(this.phrases[index], depth)
    this.known.set(index, composition)
    return composition
  }

  private read(phrase: Phrase, depth: number): Composition | null {
    const names = this.sightings(this.seen.names, this.seen.nameAt, phrase)
    const role = this.headRole(phrase)
    const former = this.saysFormer(phrase)
    const headName = names.find(s => s.from <= phrase.head && phrase.head < s.to) ?? null
    const person = names.findLast(s => s.person && (s === headName || s.to === phrase.to))
    if (person?.person) {
      return {
        country: person.person.country,
        sector: null,
        role,
        person: person.person,
        named: null,
        by: null,
        former,
      }
    }
    const leads = names.filter(s => s !== headName && s.named && (s.named.country || s.named.kind === 'body'))
    const lead = leads.find(s => !this.isBacker(s)) ?? null
    if (role && !(headName?.named?.kind === 'body')) {
      const own = this.ofRole(phrase, role, lead ?? headName, former, depth)
      return own.country || lead || !leads.length ? own : this.ofRole(phrase, role, leads[0], former, depth)
    }
    const named = headName?.named
    if (!named) return null
    // "Chile's Defense Department" is Chile's, though the table's is another's.
    const owner = named.kind === 'body' && named.country !== null && lead?.named?.kind !== 'body' ? lead?.named : null
    if (owner && owner.country !== named.country && lead && lead.from < headName.from) {
      const own = { ...named, id: `${owner.country}-${slug(named.name)}` }
      return { country: owner.country, sector: named.sector, role: null, person: null, named: own, by: lead, former }
    }
    // "ethnic Albanians in Macedonia", "Albanians of southern Serbia": of that land by where they live.
    const abroad = named.kind === 'demonym' ? this.livesIn(phrase, depth) : null
    if (abroad && abroad !== named.country) {
      const people = { ...named, id: `${abroad}-${slug(form(this.doc, phrase.head))}`, kind: 'people' as const }
      return { country: abroad, sector: 'CVL', role: null, person: null, named: people, by: lead, former }
    }
    const country =
      named.kind === 'people'
        ? (lead?.named?.country ?? named.country ?? this.outer(phrase, depth)?.country ?? null)
        : named.country
    return { country, sector: named.sector, role: null, person: null, named, by: lead, former }
  }

  private ofRole(phrase: Phrase, role: RoleNoun, by: Sighting | null, former: boolean, depth: number): Composition {
    const generic = role.sector === 'UNK' || OF_ITS_BODY.has(role.noun)
    let country = by?.named?.country ?? this.ofSurname(phrase)?.country ?? null
    let sector: string | null = role.sector
    const named = by?.named
    if (named?.kind === 'body' && (generic || named.country === null)) sector = named.sector
    else if (named?.kind === 'people' && role.sector === 'UNK') sector = named.sector
    if (!named || (generic && named.kind !== 'body')) {
      const outer = this.outer(phrase, depth)
      if (outer) {
        country ??= outer.country
        const body = outer.named ? (outer.named.kind === 'body' ? outer.sector : null) : outer.sector
        if (generic && body && body !== 'CVL') sector = body
        else if (role.sector === 'UNK' && body) sector = body
      }
    }
    if (sector === 'IGO' && !by?.named?.country) country = null
    if (former && sector !== null && PAST_OFFICE.has(sector)) sector = 'ELI'
    return { country, sector: sector === 'UNK' ? null : sector, role, person: null, named: null, by, former }
  }

  private livesIn(phrase: Phrase, depth: number): string | null {
    const { doc } = this
    const isEthnic = form(doc, phrase.from).toLowerCase() === 'ethnic'
    const isOf = phrase.to < doc.start.length && form(doc, phrase.to).toLowerCase() === 'of'
    return isEthnic || isOf ? (this.outer(phrase, depth)?.country ?? null) : null
  }

  /** What a phrase that belongs to this one says: "of the Russian mission", "in Kabul". */
  private outer(phrase: Phrase, depth: number): Composition | null {
    if (depth >= MAX_DEPTH) return null
    const { doc } = this
    const last = doc.sentenceStart[doc.sentence[phrase.head] + 1]
    let best: Composition | null = null
    for (
      let to = phrase.to, hops = 0;
      hops < 3 && to + 1 < last && BELONGING.has(form(doc, to).toLowerCase());
      hops++
    ) {
      const index = this.next(to + 1, last)
      if (index < 0) break
      const governor = doc.head[this.phrases[index].head]
      const inside =
        hops > 0 ||
        form(doc, to).toLowerCase() === 'of' ||
        (governor >= phrase.from && governor < phrase.to) ||
        doc.rel[this.phrases[index].head] === REL.nmod
      if (!inside) break
      const found = this.compose(index, depth + 1)
      if (found) best = joined(best, found)
      else best ??= this.lead(this.phrases[index])
      if (best?.country) break
      to = this.phrases[index].to
    }
    return best
  }

  /** A country that a phrase names without standing for an actor: "the Russian coast". */
  lead(phrase: Phrase): Composition | null {
    const by = this.sightings(this.seen.names, this.seen.nameAt, phrase).find(
      s => s.named && (s.named.country || s.named.kind === 'body'),
    )
    if (!by?.named) return null
    return { country: by.named.country, sector: null, role: null, person: null, named: by.named, by, former: false }
  }

  private next(at: number, last: number): number {
    for (let t = at; t < Math.min(last, at + 8); t++) if (this.phraseOf[t] >= 0) return this.phraseOf[t]
    return -1
  }

  /** The role noun on the head, else the last before a name that is the head ("President Jane Roe"). */
  private headRole(phrase: Phrase): RoleNoun | null {
    const { roleAt, roles } = this.seen
    if (roleAt[phrase.head] >= 0) return roles[roleAt[phrase.head]].role
    if (this.doc.upos[phrase.head] !== UPOS.PROPN) return null
    const edge = Math.max(phrase.to, phrase.head + 1)
    for (let t = edge - 1; t >= phrase.from; t--) if (roleAt[t] >= 0) return roles[roleAt[t]].role
    return null
  }

  /** "Iranian-backed", "US-led": says who stands behind, not whose it is. */
  private isBacker(s: Sighting): boolean {
    const after = this.doc.text.slice(this.doc.start[s.to - 1], this.doc.end[s.to - 1] + 12)
    if (/\b(pro|anti)[-–]$/i.test(this.doc.text.slice(Math.max(0, this.doc.start[s.from] - 6), this.doc.start[s.from])))
      return true
    return /^[^\s-]*-(backed|led|supported|funded|brokered|sponsored|allied|trained|made|held|occupied|controlled)/.test(
      after,
    )
  }

  /** "the Bush administration": a surname of the table before the role. */
  private ofSurname(phrase: Phrase): Person | null {
    const { doc, seen } = this
    for (let t = phrase.from; t < phrase.head; t++) {
      if (seen.nameAt[t] >= 0) {
        const { person } = seen.names[seen.nameAt[t]]
        if (person) return person
      } else if (doc.upos[t] === UPOS.PROPN && seen.roleAt[t] < 0 && doc.upos[phrase.head] !== UPOS.PROPN) {
        const person = bySurname(form(doc, t), doc.date)
        if (person) return person
      }
    }
    return null
  }

  private saysFormer(phrase: Phrase): boolean {
    for (let t = phrase.from; t < phrase.to; t++) {
      const word = form(this.doc, t).toLowerCase()
      if (FORMER.has(word) || word.startsWith('ex-')) return true
    }
    return false
  }

  private sightings(all: readonly Sighting[], at: Int32Array, phrase: Phrase): Sighting[] {
    const found: Sighting[] = []
    for (let t = phrase.from; t < phrase.to; t++) {
      if (at[t] >= 0 && found.at(-1) !== all[at[t]]) found.push(all[at[t]])
    }
    return found
  }
}

const joined = (first: Composition | null, then: Composition): Composition =>
  first ? { ...first, country: first.country ?? then.country } : then

const PAST_OFFICE: ReadonlySet<string> = new Set(['GOV', 'LEG', 'MIL', 'JUD', 'PTY', 'SPY'])
