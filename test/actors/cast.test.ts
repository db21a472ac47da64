import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findActors } from '../../src/actors/index.ts'
import { childRows, REL } from '../../src/language/index.ts'
import { plainDoc } from './plain-doc.ts'

/** The actor that does it in a sentence "X praised Sweden." */
function subject(phrase: string, date: string | null = '2021-06-01') {
  const doc = plainDoc(`${phrase} praised Sweden.`, ['praised'], date)
  const cast = findActors(doc)
  const verb = doc.lemmas.indexOf('praised')
  let head = -1
  for (let t = 0; t < verb; t++) if (doc.head[t] === verb) head = t
  return cast.actors[cast.actorAt[head]]
}
const code = (phrase: string, date?: string) => subject(phrase, date)?.code

describe('states and what stands for them', () => {
  test.each([
    ['Bolivia', 'BOL'],
    ['The Kremlin', 'RUSGOV'],
    ['Helsinki', 'FINGOV'],
    ['Downing Street', 'GBRGOV'],
    ['Three Danes', 'DNK'],
    ['The United Nations', 'IGO'],
    ['Somaliland', 'SOMPRE'],
    ['The Knesset', 'ISRLEG'],
    ['The United States', 'USA'],
    ['NATO', 'IGO'],
  ])('%s → %s', (phrase, wanted) => expect(code(phrase)).toBe(wanted))
})

describe('composition of a land and a role', () => {
  test.each([
    ['Peruvian fishermen', 'PERCVL'],
    ['Bosnian Serbs', 'BIHCVL'],
    ['Ethnic Greeks in Albania', 'ALBCVL'],
    ['A pro-Iranian militia in Iraq', 'IRQPRM'],
    ['The Clinton administration', 'USAGOV'],
    ['The Danish foreign ministry', 'DNKGOV'],
    ["Chile's police", 'CHLCOP'],
    ['Students in Kenya', 'KENEDU'],
    ['Lagos police', 'NGACOP'],
    ['Members of the Fijian parliament', 'FJILEG'],
    ['A Hamas spokesman', 'PSEREB'],
    ['A retired Greek general', 'GRCELI'],
    ["Bolivia's Defense Department", 'BOLMIL'],
    ['A crowd of Belgian farmers', 'BELCVL'],
    ['Ten people from the Russian diplomatic mission', 'RUSGOV'],
    ['The head of the Ghanaian bar association', 'GHAJUD'],
  ])('%s → %s', (phrase, wanted) => expect(code(phrase)).toBe(wanted))
})

describe('persons have the office of the day', () => {
  test('a president in and after office', () => {
    expect(subject('Barack Obama', '2010-01-01')).toMatchObject({ code: 'USAGOV', role: 'president', basis: 'table' })
    expect(subject('Barack Obama', '2020-01-01')).toMatchObject({ code: 'USAELI' })
  })
  test('an office with a land means its holder', () => {
    expect(subject('The French president', '2013-03-01')).toMatchObject({ id: 'FRA-hollande', role: 'president' })
    expect(subject('The Russian foreign minister', '2021-04-28')).toMatchObject({
      id: 'RUS-lavrov',
      from: '2004-03-09',
    })
  })
  test('a name of no table takes land and sector from its title', () => {
    expect(subject('Latvian Interior Minister Ilze Ozola')).toMatchObject({
      country: 'LVA',
      sector: 'GOV',
      id: 'x-ilze-ozola',
      kind: 'person',
    })
  })
})

describe('the document decides', () => {
  const actorsOf = (text: string, date = '2021-06-01') => {
    const doc = plainDoc(text, ['praised', 'criticized'], date)
    const cast = findActors(doc)
    return {
      doc,
      cast,
      at: (word: string, nth = 0) =>
        cast.actors[cast.actorAt[doc.lemmas.flatMap((l, i) => (l === word ? [i] : []))[nth]]],
    }
  }
  test('"the government" is of the country in play, and of none where there are two', () => {
    expect(actorsOf('Uruguay praised Uruguay. The government criticized Uruguay.').at('government').code).toBe('URYGOV')
    expect(actorsOf('Uruguay praised Paraguay. The government criticized it.').at('government').code).toBe('GOV')
  })
  test('a role named again is the same', () => {
    const { at } = actorsOf('The Latvian mayor praised Norway. The mayor criticized Sweden.')
    expect(at('mayor', 1)).toBe(at('mayor'))
  })
  test('a pronoun is whom it refers to', () => {
    const doc = plainDoc('Greek police praised Norway. They criticized Sweden.', ['praised', 'criticized'])
    doc.antecedent[doc.lemmas.indexOf('they')] = doc.lemmas.indexOf('police')
    const { actors, actorAt, reasons } = findActors(doc)
    expect(actors[actorAt[doc.lemmas.indexOf('they')]].code).toBe('GRCCOP')
    expect(reasons.get(doc.lemmas.indexOf('they'))?.code).toBe('actor.coreference')
  })
  test('a chain of pronouns ends at its first word, however long it is', () => {
    const doc = plainDoc(`Greek police praised Norway.${' They criticized Sweden.'.repeat(80)}`, [
      'praised',
      'criticized',
    ])
    const they = doc.lemmas.flatMap((lemma, t) => (lemma === 'they' ? [t] : []))
    they.forEach((t, i) => (doc.antecedent[t] = i ? they[i - 1] : doc.lemmas.indexOf('norway')))
    const last = they.at(-1)!
    const { actors, actorAt } = findActors(doc)
    expect(actors[actorAt[last]].code).toBe('NOR')
    doc.antecedent[they[0]] = doc.lemmas.indexOf('praised')
    expect(findActors(doc).actorAt[last]).toBe(-1)
  })
  test('a title may head the name or the name the title', () => {
    const doc = plainDoc('Danish Minister Jane Roe praised Norway.', ['praised'])
    const [title, first, last, verb] = ['minister', 'jane', 'roe', 'praised'].map(w => doc.lemmas.indexOf(w))
    doc.head.set([verb, title, title], title)
    doc.head[0] = title
    doc.rel.set([doc.rel[last], REL.flat, REL.flat], title)
    const cast = findActors({ ...doc, ...childRows(doc.head) })
    expect(cast.actors[cast.actorAt[title]]).toMatchObject({ name: 'Jane Roe', code: 'DNKGOV', role: 'minister' })
    expect(first).toBe(title + 1)
  })
  test('a name that two lands bear is of the one that the document is about', () => {
    expect(actorsOf('Georgia praised Alabama.').at('georgia').country).toBe('USA')
    expect(actorsOf('Georgia praised Norway.').at('georgia').country).toBe('GEO')
    expect(actorsOf('Congo praised Brazzaville.').at('congo').country).toBe('COG')
  })
  test('a capital after "in" is a place', () => {
    const { cast, doc } = actorsOf('Students in Vienna praised Norway.')
    expect(cast.actorAt[doc.lemmas.indexOf('vienna')]).toBe(-1)
    expect(cast.actors[cast.actorAt[doc.lemmas.indexOf('students')]].code).toBe('AUTEDU')
  })
})

test('every mention is the text of its spans, and every actor has one', () => {
  const word = fc.constantFrom(
    'Georgia',
    'US',
    'the',
    'president',
    'of',
    'Russian',
    '-',
    "'s",
    'police',
    'He',
    'Xi',
    'in',
    '.',
    'soldiers',
    '🔴',
    'Al',
    'praised',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), words => {
      const doc = plainDoc(words.join(' '), ['praised'])
      const { actors, actorAt, reasons } = findActors(doc)
      for (const actor of actors) {
        expect(actor.mentions.length).toBeGreaterThan(0)
        for (const m of actor.mentions) expect(m.spans.map(s => doc.text.slice(...s)).join(' … ')).toBe(m.text)
      }
      actorAt.forEach((a, t) => expect(a < 0 || reasons.has(t)).toBe(true))
    }),
  )
})
