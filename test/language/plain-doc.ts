import type { Doc } from '../../src/language/doc.ts'

/** A Doc of words and sentences alone, without syntax: what the finder of times can do before a parser has run. */
export function plainDoc(text: string, date: string | null): Doc {
  const words = [...text.matchAll(/['’]s\b|[\p{L}\d]+(?:\.(?=\p{L}\.))?|[^\s]/gu)]
  const n = words.length
  const sentence = new Uint32Array(n)
  const first = n ? [0] : []
  for (let i = 1; i < n; i++) {
    const ends = /^[.!?]$/.test(words[i - 1][0]) && /^\p{Lu}/u.test(words[i][0]) && words[i - 2]?.[0].length > 4
    if (ends) first.push(i)
    sentence[i] = first.length - 1
  }
  return {
    text,
    date,
    language: 'en',
    blocks: [{ kind: 'paragraph', span: [0, text.length], origin: null, time: null }],
    start: Uint32Array.from(words, m => m.index),
    end: Uint32Array.from(words, m => m.index + m[0].length),
    sentence,
    sentenceStart: Uint32Array.from([...first, n]),
    sentenceBlock: new Uint32Array(first.length),
    upos: new Uint8Array(n),
    xpos: new Uint8Array(n),
    lemma: new Uint32Array(n),
    lemmas: [''],
    head: new Int32Array(n).fill(-1),
    rel: new Uint8Array(n),
    childStart: new Uint32Array(n + 1),
    child: new Uint32Array(0),
    names: [],
    nameOf: new Int32Array(n).fill(-1),
    times: [],
    timeOf: new Int32Array(n).fill(-1),
    antecedent: new Int32Array(n).fill(-1),
    antecedentReason: new Map(),
  }
}
