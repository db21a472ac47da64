import { childRows, type Doc, REL, UPOS, XPOS } from '../../src/language/index.ts'

const CLOSED: Readonly<Record<string, keyof typeof UPOS>> = {
  the: 'DET',
  a: 'DET',
  an: 'DET',
  several: 'ADJ',
  two: 'NUM',
  of: 'ADP',
  in: 'ADP',
  from: 'ADP',
  at: 'ADP',
  for: 'ADP',
  near: 'ADP',
  across: 'ADP',
  with: 'ADP',
  by: 'ADP',
  and: 'CCONJ',
  he: 'PRON',
  she: 'PRON',
  they: 'PRON',
  it: 'PRON',
  "'s": 'PART',
  '’s': 'PART',
  "'": 'PART',
  '.': 'PUNCT',
  ',': 'PUNCT',
  '-': 'PUNCT',
  former: 'ADJ',
  retired: 'ADJ',
}

/**
 * A document for tests: plain subject–verb–object sentences, tagged by closed class, capitals and the verbs given, so
 * that what is tested does not hang on a model. The last noun of a run heads it; a preposition's noun hangs on the
 * noun before, before the verb, and on the verb, after it.
 */
export function plainDoc(text: string, verbs: readonly string[], date: string | null = null): Doc {
  const start: number[] = []
  const end: number[] = []
  for (const m of text.matchAll(/[A-Z](?:\.[A-Z])+\.?|['’]s\b|[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*|St\.|\S/gu)) {
    start.push(m.index)
    end.push(m.index + m[0].length)
  }
  const words = start.map((s, i) => text.slice(s, end[i]))
  const n = words.length
  const sentence = new Uint32Array(n)
  const sentenceStart = [0]
  for (let i = 0, s = 0; i < n; i++) {
    sentence[i] = s
    if (words[i] === '.' && i + 1 < n) sentenceStart[++s] = i + 1
  }
  sentenceStart.push(n)
  const upos = Uint8Array.from(words, w => {
    const low = w.toLowerCase()
    if (verbs.includes(low)) return UPOS.VERB
    if (CLOSED[low]) return UPOS[CLOSED[low]]
    return /^\p{Lu}/u.test(w) ? UPOS.PROPN : UPOS.NOUN
  })
  const head = new Int32Array(n).fill(-1)
  const rel = new Uint8Array(n)
  for (let s = 0; s + 1 < sentenceStart.length; s++) attach(upos, head, rel, sentenceStart[s], sentenceStart[s + 1])
  const lemmas = words.map(w => w.toLowerCase())
  return {
    text,
    date,
    language: 'en',
    blocks: [{ kind: 'paragraph', span: [0, text.length], origin: null, time: null }],
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence,
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceBlock: new Uint32Array(sentenceStart.length - 1),
    upos,
    xpos: new Uint8Array(n).fill(XPOS.NN),
    lemma: Uint32Array.from(words, (_, i) => i),
    lemmas,
    head,
    rel,
    ...childRows(head),
    names: [],
    nameOf: new Int32Array(n).fill(-1),
    times: [],
    timeOf: new Int32Array(n).fill(-1),
    antecedent: new Int32Array(n).fill(-1),
    antecedentReason: new Map(),
  }
}

const NOMINAL: ReadonlySet<number> = new Set([UPOS.NOUN, UPOS.PROPN, UPOS.PRON])
function attach(upos: Uint8Array, head: Int32Array, rel: Uint8Array, from: number, to: number): void {
  const verb = upos.subarray(from, to).indexOf(UPOS.VERB) + from
  rel[verb] = REL.root
  let noun = -1
  for (let i = from; i < to;) {
    let j = i
    while (
      j < to &&
      ![UPOS.VERB, UPOS.ADP, UPOS.CCONJ].includes(upos[j] as never) &&
      !(upos[j] === UPOS.PUNCT && upos[j + 1] !== UPOS.PROPN)
    )
      j++
    let h = -1
    for (let k = i; k < j; k++) if (NOMINAL.has(upos[k])) h = k
    if (h >= 0) {
      for (let k = i; k < j; k++)
        if (k !== h) {
          head[k] = h
          rel[k] =
            upos[k] === UPOS.DET
              ? REL.det
              : upos[k] === UPOS.ADJ
                ? REL.amod
                : upos[k] === UPOS.PART
                  ? REL.case
                  : REL.compound
        }
      const after = i > from && upos[i - 1] === UPOS.ADP
      head[h] = after && noun >= 0 && h < verb ? noun : verb
      rel[h] = after ? (h < verb && noun >= 0 ? REL.nmod : REL.obl) : h < verb ? REL.nsubj : REL.obj
      if (after) {
        head[i - 1] = h
        rel[i - 1] = REL.case
      }
      noun = h
    }
    if (j < to && head[j] < 0 && j !== verb && upos[j] !== UPOS.ADP) head[j] = verb
    i = j + 1
  }
}
