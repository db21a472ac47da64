import type { Span } from '../model/index.ts'
import { type Doc, form, lemma, rel, sentenceCount, sentenceSpan, upos, xpos } from './doc.ts'
import type { Engine } from './engine.ts'

/**
 * A document as CoNLL-U, with offsets (`Start=`, `End=`: UTF-16), `SpaceAfter=No` and names (`Name=B-PER`) in MISC.
 */
export function toConllu(doc: Doc): string {
  let out = ''
  for (let s = 0; s < sentenceCount(doc); s++) {
    const span = sentenceSpan(doc, s)
    out += `# sent_id = ${s + 1}\n# text = ${doc.text.slice(...span).replace(/\s+/g, ' ')}\n`
    for (let t = doc.sentenceStart[s]; t < doc.sentenceStart[s + 1]; t++) {
      const glued = t + 1 < doc.start.length && doc.end[t] === doc.start[t + 1]
      const misc = [
        `Start=${doc.start[t]}`,
        `End=${doc.end[t]}`,
        ...nameMisc(doc, t),
        ...(glued ? ['SpaceAfter=No'] : []),
      ]
      out += row(doc, t, form(doc, t), misc)
    }
    out += '\n'
  }
  return out
}

function nameMisc(doc: Doc, token: number): string[] {
  const name = doc.names[doc.nameOf[token]]
  return name ? [`Name=${name.from === token ? 'B' : 'I'}-${name.kind}`] : []
}

function row(doc: Doc, t: number, word: string, misc: readonly string[], feats = '_', deps = '_'): string {
  const first = doc.sentenceStart[doc.sentence[t]]
  const head = doc.head[t] < 0 ? 0 : doc.head[t] - first + 1
  const cells = [
    t - first + 1,
    word,
    lemma(doc, t),
    upos(doc, t),
    xpos(doc, t),
    feats,
    head,
    rel(doc, t),
    deps,
    misc.join('|') || '_',
  ]
  return `${cells.join('\t')}\n`
}

/** Fills LEMMA, UPOS, XPOS, HEAD, DEPREL and `Name=` of a CoNLL-U text. All else is kept. */
export async function annotateConllu(conllu: string, engine: Engine): Promise<string> {
  const blocks = conllu
    .replaceAll('\r', '')
    .split(/\n(?:[ \t]*\n)+/)
    .map(block => block.split('\n').filter(line => line.trim()))
  const isWord = (line: string) => /^\d+\t/.test(line)
  let text = ''
  const sentences = blocks.map(lines =>
    lines.filter(isWord).map((line): Span => {
      const word = line.split('\t')[1] || '_'
      const from = text.length
      text += `${word} `
      return [from, from + word.length]
    }),
  )
  const doc = await engine.annotateTokens(
    text,
    sentences.filter(tokens => tokens.length),
  )
  let token = 0
  return blocks
    .map(lines => {
      const filled = lines.map(line => {
        if (!isWord(line)) return `${line}\n`
        const [, word, , , , feats, , , deps, misc] = line.split('\t')
        const kept = (misc ?? '_').split('|').filter(item => item !== '_' && !item.startsWith('Name='))
        const t = token++
        return row(doc, t, word, [...kept, ...nameMisc(doc, t)], feats, deps)
      })
      return filled.length ? `${filled.join('')}\n` : ''
    })
    .join('')
}
