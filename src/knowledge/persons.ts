import { slug } from './names.ts'
import { PhraseIndex } from './phrase-index.ts'
import { items, rowsOf } from './rows.ts'
import { LEADERS } from './tables/leaders.ts'

/** An office held: both days included; "2008-05" is the month, "2008" the year; null: open. */
export interface Term {
  readonly role: string
  readonly sector: string
  readonly from: string | null
  readonly to: string | null
}
export interface Person {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly terms: readonly Term[]
}

interface Tables {
  readonly byName: PhraseIndex<Person>
  readonly bySurname: Map<string, Person[]>
  readonly byOffice: Map<string, Person[]>
}

function build(): Tables {
  const people = new Map<string, { person: Person & { terms: Term[] }; names: Set<string> }>()
  for (const [country, sector, role, from, to, names] of rowsOf(LEADERS)) {
    const all = items(names)
    const surname = all[0].split(' ').at(-1)!
    const key = `${country}|${all[0]}`
    let known = people.get(key)
    if (!known) {
      let id = `${country === '-' ? 'x' : country}-${slug(surname)}`
      if ([...people.values()].some(p => p.person.id === id)) id = `${country}-${slug(all[0])}`
      const person = { id, name: all[0], country: country === '-' ? null : country, terms: [] }
      people.set(key, (known = { person, names: new Set() }))
    }
    known.person.terms.push({ role, sector, from: from || null, to: to || null })
    for (const name of all) known.names.add(name)
  }
  const byName = new PhraseIndex<Person>()
  const bySurname = new Map<string, Person[]>()
  const byOffice = new Map<string, Person[]>()
  const put = (map: Map<string, Person[]>, key: string, person: Person) =>
    map.set(key, [...(map.get(key) ?? []), person])
  for (const { person, names } of people.values()) {
    for (const name of names) if (name.includes(' ') || names.size > 1) byName.add(name, person)
    put(bySurname, slug(person.name.split(' ').at(-1)!), person)
    for (const term of person.terms) put(byOffice, `${person.country}|${term.role}`, person)
  }
  return { byName, bySurname, byOffice }
}

let tables: Tables | undefined
const load = (): Tables => (tables ??= build())

/** Persons by full name and by the names they go by. */
export const persons = (): PhraseIndex<Person> => load().byName

const begun = (term: Term, date: string): boolean => !term.from || term.from <= date
/** "2014-05" has not ended on "2014-05-20". */
const ended = (term: Term, date: string): boolean => term.to !== null && term.to < date.slice(0, term.to.length)

/**
 * The office of a person on a day; without a day, the last one known. `former` where the last office has ended.
 * Before the first office, that one is given as not yet held (`former` false).
 */
export function termOn(person: Person, date: string | null): { term: Term; former: boolean } {
  const terms = person.terms.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  const last = terms.at(-1)!
  if (!date) return { term: last, former: last.to !== null }
  const running = terms.findLast(t => begun(t, date) && !ended(t, date))
  if (running) return { term: running, former: false }
  const past = terms.findLast(t => begun(t, date))
  return past ? { term: past, former: true } : { term: terms[0], former: false }
}

/** Who held an office ("RUS", "foreign minister") on a day. */
export function holderOf(country: string, role: string, date: string): { person: Person; term: Term } | undefined {
  for (const person of load().byOffice.get(`${country}|${role}`) ?? []) {
    const term = person.terms.find(t => t.role === role && begun(t, date) && !ended(t, date))
    if (term) return { person, term }
  }
  return undefined
}

/** Of those who bear one name, or of one who served two bodies: who is in office that day, else who was last. */
export function namesakeOn(people: readonly Person[], date: string | null): Person {
  if (people.length === 1) return people[0]
  const begunBy = date ? people.filter(p => p.terms.some(t => begun(t, date))) : people
  const inOffice = date ? begunBy.find(p => !termOn(p, date).former) : undefined
  return inOffice ?? begunBy.toSorted((a, b) => start(a, date).localeCompare(start(b, date))).at(-1) ?? people[0]
}

/**
 * Who a surname alone means on a day: the only one; the only one in office; of several of one country, the one who was
 * in office last.
 */
export function bySurname(surname: string, date: string | null): Person | undefined {
  const all = load().bySurname.get(slug(surname)) ?? []
  if (all.length <= 1) return all[0]
  const begunBy = date ? all.filter(p => p.terms.some(t => begun(t, date))) : all
  const inOffice = date ? begunBy.filter(p => !termOn(p, date).former) : []
  if (inOffice.length) return inOffice.length === 1 ? inOffice[0] : undefined
  if (new Set(all.map(p => p.country)).size > 1) return undefined
  return begunBy.toSorted((a, b) => start(a, date).localeCompare(start(b, date))).at(-1)
}

const start = (person: Person, date: string | null): string => termOn(person, date).term.from ?? ''

/** The office of a person named in full, on a day. */
export function termOf(name: string, date: string | null = null): (Term & { country: string | null }) | null {
  const all = persons().get(name)
  const person = all.length ? namesakeOn(all, date) : undefined
  return person ? { ...termOn(person, date).term, country: person.country } : null
}
