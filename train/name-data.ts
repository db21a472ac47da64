import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { NAME_TAGS } from '../src/language/names.ts'
import { tokenise } from '../src/language/tokeniser.ts'

/** Words with their labels (numbers of NAME_TAGS); `closed` where the set marks no names of other kinds (MISC). */
export interface NamedSentence {
  readonly words: string[]
  readonly labels: number[]
  readonly closed: boolean
}

const text = (file: string) => gunzipSync(readFileSync(file)).toString('utf8')
const number = (label: string) => Math.max(0, NAME_TAGS.indexOf(label as (typeof NAME_TAGS)[number]))

/** Lines "FORM<tab>LABEL", a blank line between sentences. */
function columns(file: string, closed: boolean): NamedSentence[] {
  return text(file)
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.includes('\t')))
    .filter(lines => lines.length)
    .map(lines => ({
      words: lines.map(line => line.split('\t')[0]),
      labels: lines.map(line => number(line.split('\t')[1].trim())),
      closed,
    }))
}

interface GumDocument {
  split: string
  text: string
  sents: [number, number][]
  mentions: { start: number; end: number; type: string; named: boolean }[]
}
const KIND: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }
const NAME_PART = /^(?:\p{Lu}.*|\p{N}+|of|the|and|for|de|da|di|du|la|le|van|von|der|den|al|el|bin|&|[-–/.'’])$/u
const LEADING =
  /^(?:the|an?|mr\.?|mrs\.?|ms\.?|dr\.?|president|professor|prof\.?|senator|sen\.?|judge|justice|king|queen|prince|princess|pope|sir|general|gen\.?|captain|minister|secretary|chairman)$/i

/** GUM marks whole noun phrases: what is left here of the outermost named ones is the name, without article, title and 's. */
function gum(file: string): NamedSentence[] {
  const documents = text(file)
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line) as GumDocument)
    .filter(d => d.split === 'train')
  return documents.flatMap(d =>
    d.sents.map(([from, to]): NamedSentence => {
      const spans = tokenise(d.text, from, to)
      const words = spans.map(([a, b]) => d.text.slice(a, b))
      const labels = Array.from<number>({ length: words.length }).fill(0)
      const inside = d.mentions.filter(m => m.named && KIND[m.type] && m.start >= from && m.end <= to)
      for (const m of inside.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
        let first = spans.findIndex(([a]) => a >= m.start)
        let last = spans.findLastIndex(([, b]) => b <= m.end)
        while (first >= 0 && first < last && LEADING.test(words[first])) first++
        while (last > first && /^['’]s?$/.test(words[last])) last--
        if (first < 0 || last < first || !words.slice(first, last + 1).every(w => NAME_PART.test(w))) continue
        if (!/^\p{Lu}/u.test(words[last]) && !/^\p{N}/u.test(words[last])) continue
        const kind = KIND[m.type]
        for (let i = first; i <= last; i++) labels[i] = number(`${i === first ? 'B' : 'I'}-${kind}`)
      }
      return { words, labels, closed: true }
    }),
  )
}

/** Universal NER on EWT (dev), Wikigold, and the free genres of GUM (train). */
export function nameSets(data: string): { uner: NamedSentence[]; wikigold: NamedSentence[]; gum: NamedSentence[] } {
  const file = (name: string) => join(data, 'names', name)
  return {
    uner: columns(file('ner_uner_ewt_dev.conll.gz'), true),
    wikigold: columns(file('ner_wikigold.conll.gz'), false),
    gum: gum(file('gum_free_coref_ner.jsonl.gz')),
  }
}
