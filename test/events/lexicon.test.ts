import { expect, test } from 'vitest'
import { articleFromRow } from '../../src/article/index.ts'
import { parseLexicon } from '../../src/knowledge/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { readArticle } from '../../src/read/index.ts'
import { line } from './coded.ts'

const YAML = `
verbs:
  - word: deplatform
    class: COERCE
    mode: ban
    recipient: obj
    flags: [soft]
nouns:
  - word: walkabout
    class: consult
    recipient: [with]
    flags: [mutual]
actors:
  - word: Blue Delta Brigade
    also: [BDB]
    country: COL
    sector: REB
`
const CSV = `kind,word,class,recipient,flags,also,country,sector
verb,deplatform,COERCE,obj,soft,,,
actor,Blue Delta Brigade,,,,BDB,COL,REB
`

test.each([
  ['ours.yaml', YAML],
  ['ours.csv', CSV],
])('%s: own frames and actors are read, and the coder shows them', async (file, text) => {
  const lexicon = parseLexicon(text, file)
  const engine = await loadEngine({ lexicon })
  const row = { id: 'a', text: 'Ghana deplatformed the Blue Delta Brigade on Monday.', date: '2023-05-17' }
  const { events, coder } = await readArticle(
    articleFromRow({ ...row, title: null, url: null, language: 'en' }),
    engine,
  )
  expect(events.map(line)).toEqual(['COERCE happened: GHA → COL'])
  expect(events[0].recipients[0].code).toBe('COLREB')
  expect(events[0].rule).toMatch(/^COERCE:lexicon:\d+$/)
  expect(coder.lexicon).toBe(lexicon.id)
})

const faults: readonly (readonly [name: string, file: string, text: string, message: RegExp])[] = [
  [
    'a class that is none',
    'a.yaml',
    'verbs:\n  - word: sing\n    class: SING',
    /line 2: "SING" is none of the classes/,
  ],
  ['a word of two', 'a.yaml', 'verbs:\n  - word: sing out\n    class: AID', /line 2: "sing out" is not one word/],
  ['an unknown name', 'a.yaml', 'verbs:\n  - word: sing\n    klass: AID', /line 2: nothing is called "klass"/],
  ['an unknown list', 'a.yaml', 'adverbs: []', /line 1: no list is called "adverbs"/],
  ['no YAML', 'a.yaml', 'verbs: [', /line \d+: /],
  ['no list at all', 'a.yaml', 'verbs', /line 1: the lists/],
  ['a land that is none', 'a.yaml', 'actors:\n  - word: Foo\n    country: XXX', /line 2: "XXX" is no country/],
  ['an actor of nothing', 'a.yaml', 'actors:\n  - word: Foo', /line 2: an actor needs a country or a sector/],
  ['an unknown flag', 'a.csv', 'kind,word,class,flags\nverb,sing,AID,loud', /line 2: no flag is called "loud"/],
  ['an unknown column', 'a.csv', 'kind,word,tune\nverb,sing,x', /line 1: no column is called "tune"/],
  ['too many cells', 'a.csv', 'kind,word\nverb,sing,AID', /line 2: 3 cells, but 2 columns/],
  [
    'two rows that contradict each other',
    'a.csv',
    'kind,word,class\nverb,sing,AID\nverb,dance,AID\nverb,sing,ACCUSE',
    /line 4: "sing" stands in line 2 already, as AID/,
  ],
  [
    'an actor of two lands',
    'a.yaml',
    'actors:\n  - word: Foo\n    country: PER\n  - word: Foo\n    country: CHL',
    /line 4: "Foo" stands in line 2 already, as PER/,
  ],
]
test.each(faults)('%s is told with its line', (_name, file, text, message) =>
  expect(() => parseLexicon(text, file)).toThrow(message),
)

test('aliases that would swell to gigabytes are refused', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nverbs: [*b, *b, *b]`
  expect(() => parseLexicon(bomb, 'a.yaml')).toThrow()
})

test('an empty lexicon says what it may hold', () => expect(() => parseLexicon('', 'a.yaml')).toThrow(/line 1/))
