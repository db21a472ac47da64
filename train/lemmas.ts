import { familyOf, lemmaByRule } from '../src/language/lemmatiser.ts'
import type { TreeSentence } from './treebank.ts'

/** The lemma table as text (see lemmasFrom): lemmas that were met twice, and forms on which the rules are wrong. */
export function lemmaTable(sentences: readonly TreeSentence[]): string {
  const met = new Map<string, number>()
  const counts = new Map<string, Map<string, number>>()
  for (const { words, lemmas, tags } of sentences) {
    words.forEach((word, i) => {
      const xpos = tags[i].split(' ')[1]
      const family = familyOf(xpos)
      if (family)
        met.set(`${family}\t${lemmas[i].toLowerCase()}`, (met.get(`${family}\t${lemmas[i].toLowerCase()}`) ?? 0) + 1)
      const key = `${word.replaceAll('’', "'")}\t${xpos}`
      const forms = counts.get(key) ?? new Map<string, number>()
      forms.set(lemmas[i], (forms.get(lemmas[i]) ?? 0) + 1)
      counts.set(key, forms)
    })
  }
  const known = [...met].filter(([, n]) => n >= 2).map(([key]) => key)
  const set = new Set(known.map(key => key.replace('\t', ' ')))
  const exceptions = new Map<string, [lemma: string, n: number]>()
  for (const [key, forms] of counts) {
    const [form, xpos] = key.split('\t')
    const [lemma, n] = [...forms].reduce((a, b) => (b[1] > a[1] ? b : a))
    const open = xpos === 'NNP' || xpos === 'XX' || xpos === 'GW' || xpos === 'FW' || /[\d@_/]/.test(form)
    if (lemma === '_' || open || lemmaByRule(form, xpos, set) === lemma) continue
    const small = `${form.toLowerCase()}\t${xpos}`
    if (n > (exceptions.get(small)?.[1] ?? 0)) exceptions.set(small, [lemma, n])
  }
  return [...known, ...[...exceptions].map(([key, [lemma]]) => `${key}\t${lemma}`)].toSorted().join('\n')
}
