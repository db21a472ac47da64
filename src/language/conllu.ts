import type { Span } from '../model/index.ts'
import { annotateCuts, type Cut } from './annotate.ts'
import { type Doc, form, lemma, rel, sentenceCount, sentenceSpan, upos, xpos } from './doc.ts'
import type { Syntax } from './syntax.ts'

/** A document as CoNLL-U: Start= and End= in MISC are UTF-16 offsets, Name= is the name's label, first or further token. */
export function toConllu(doc: Doc): string {
  const blocks: string[] = []
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [from, to] = [doc.sentenceStart[s], doc.sentenceStart[s + 1]]
    const text = doc.text.slice(...sentenceSpan(doc, s)).replace(/\s+/g, ' ')
    const rows = [`# sent_id = ${s + 1}`, `# text = ${text}`]
    for (let i = from; i < to; i++) {
      const misc = [`Start=${doc.start[i]}`, `End=${doc.end[i]}`, ...nameLabel(doc, i)]
      if (i + 1 < to && doc.end[i] === doc.start[i + 1]) misc.push('SpaceAfter=No')
      rows.push(
        [
          i - from + 1,
          form(doc, i).replace(/\s/g, '_'),
          lemma(doc, i).replace(/\s/g, '_'),
          upos(doc, i),
          xpos(doc, i),
          '_',
          headOf(doc, i, from),
          rel(doc, i),
          '_',
          misc.join('|'),
        ].join('\t'),
      )
    }
    blocks.push(rows.join('\n'))
  }
  return blocks.map(block => block + '\n\n').join('')
}

const headOf = (doc: Doc, i: number, from: number): number => (doc.head[i] < 0 ? 0 : doc.head[i] - from + 1)

function nameLabel(doc: Doc, i: number): string[] {
  const name = doc.names[doc.nameOf[i]]
  return name ? [`Name=${i === name.from ? 'B' : 'I'}-${name.kind}`] : []
}

/** Fills LEMMA, UPOS, XPOS, HEAD, DEPREL and Name= of a CoNLL-U text, keeping its tokens, comments and everything else. */
export function fillConllu(conllu: string, syntax: Syntax): string {
  const sentences = conllu
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(block =>
      block
        .split(/\r?\n/)
        .filter(Boolean)
        .map(line => line.split('\t')),
    )
    .filter(rows => rows.some(isWord))
  let text = ''
  const cuts: Cut[] = sentences.map(rows => {
    const tokens: Span[] = rows.filter(isWord).map(row => {
      const word = row[1] || '_'
      text += word + ' '
      return [text.length - 1 - word.length, text.length - 1]
    })
    text += '\n'
    return { block: 0, tokens }
  })
  const blocks = [{ kind: 'paragraph' as const, span: [0, text.length] as Span, origin: null, time: null }]
  const doc = annotateCuts({ text, date: null, language: 'en', blocks }, cuts, syntax)
  let token = 0
  return sentences
    .map((rows, s) => {
      const from = doc.sentenceStart[s]
      return rows.map(row => (isWord(row) ? filled(doc, token++, from, row) : row).join('\t')).join('\n') + '\n\n'
    })
    .join('')
}

const isWord = (row: readonly string[]): boolean => /^\d+$/.test(row[0]) && row.length > 1

function filled(doc: Doc, i: number, from: number, row: readonly string[]): string[] {
  const kept = (row[9] ?? '_').split('|').filter(x => x && x !== '_' && !x.startsWith('Name='))
  const misc = [...kept, ...nameLabel(doc, i)].join('|') || '_'
  return [
    row[0],
    row[1],
    lemma(doc, i),
    upos(doc, i),
    xpos(doc, i),
    row[5] ?? '_',
    String(headOf(doc, i, from)),
    rel(doc, i),
    row[8] ?? '_',
    misc,
  ]
}
