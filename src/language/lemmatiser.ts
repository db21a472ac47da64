/** Lemmas by the word's ending and its Penn tag; what the rules get wrong on the training data stands in a table. */
export interface Lemmas {
  /** "form XPOS", the form in small letters → lemma. */
  readonly exceptions: ReadonlyMap<string, string>
  /** Lemmas that were met, "NN rule", "VB rule": they choose between "rat" and "rate". */
  readonly known: ReadonlySet<string>
}

type Family = 'NN' | 'VB' | 'JJ'
const FAMILY: Readonly<Record<string, Family>> = {
  NNS: 'NN',
  NNPS: 'NN',
  VBZ: 'VB',
  VBD: 'VB',
  VBN: 'VB',
  VBG: 'VB',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'JJ',
  RBS: 'JJ',
}

export function lemmaOf(word: string, xpos: string, lemmas: Lemmas): string {
  const form = word.replaceAll('’', "'")
  const small = form.toLowerCase()
  return lemmas.exceptions.get(`${small} ${xpos}`) ?? lemmaByRule(form, xpos, lemmas.known)
}

export function lemmaByRule(form: string, xpos: string, known: ReadonlySet<string>): string {
  if (xpos === 'NNP' || xpos === 'ADD' || xpos === 'FW' || xpos === 'GW') return form
  const word = xpos === 'NNPS' ? form : form.toLowerCase()
  const family = FAMILY[xpos]
  if (!family || word.length < 4) return word
  const choices = stems(word, xpos)
  return choices.find(stem => known.has(`${family} ${stem.toLowerCase()}`)) ?? choices[0] ?? word
}

/** Stems in the order in which they are likely where none is known. */
function stems(word: string, xpos: string): string[] {
  if (xpos === 'NNS' || xpos === 'NNPS' || xpos === 'VBZ') {
    if (/(?:[^aeiou])ies$/i.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
    if (/(?:ss|sh|ch|x|zz)es$/i.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
    if (/(?:s|z|o)es$/i.test(word)) return [word.slice(0, -1), word.slice(0, -2)]
    if (/(?:ss|us|is)$/i.test(word) || !/s$/i.test(word)) return [word]
    return [word.slice(0, -1), word.slice(0, -2)]
  }
  const ending = { VBD: 'ed', VBN: 'ed', VBG: 'ing', JJR: 'er', RBR: 'er', JJS: 'est', RBS: 'est' }[xpos]
  if (!ending || !word.endsWith(ending)) return [word]
  const stem = word.slice(0, -ending.length)
  if (stem.length < 2) return [word]
  if (ending !== 'ing' && stem.endsWith('i')) return [`${stem.slice(0, -1)}y`]
  if (/([^aeiou])\1$/.test(stem)) {
    const undoubled = stem.slice(0, -1)
    return /(?:ll|ss|zz|ff)$/.test(stem) ? [stem, undoubled] : [undoubled, stem]
  }
  const mute =
    /(?:[^aeiou]l|[vcuszg]|[aeiou][^aeioulnrwxy]|at|iz|ir|ur|or)$/.test(stem) &&
    !/(?:[^aeiou][aeiou]t|ee.|oo.|ea.|ss|ing)$/.test(stem.replace(/at$/, 'a'))
  return mute ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

/** One line a lemma: "word<tab>XPOS<tab>lemma" for an exception, "NN<tab>lemma" for one that was met. */
export function lemmasFrom(text: string): Lemmas {
  const exceptions = new Map<string, string>()
  const known = new Set<string>()
  for (const line of text.split('\n')) {
    const [a, b, c] = line.split('\t')
    if (c !== undefined) exceptions.set(`${a} ${b}`, c)
    else if (b !== undefined) known.add(`${a} ${b}`)
  }
  return { exceptions, known }
}

export const familyOf = (xpos: string): Family | null =>
  FAMILY[xpos] ??
  (xpos === 'NN' ? 'NN' : xpos === 'VB' || xpos === 'VBP' ? 'VB' : xpos === 'JJ' || xpos === 'RB' ? 'JJ' : null)
