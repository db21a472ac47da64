/** A word as the tables compare it: lower case, without accents, with straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return PLAIN.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").replace(/ı/g, 'i')
}

const PLAIN = /^[a-z0-9.' -]*$/

/** A phrase as its compared parts: split at white space and hyphens, possessive 's apart as tokenizers have it. */
export const parts = (phrase: string): string[] =>
  fold(phrase)
    .replace(/(\w)('s)(?=\s|$)/g, '$1 $2')
    .replace(/(\w)s'(?=\s|$)/g, "$1s '")
    .replace(/,/g, ' , ')
    .split(/[\s\-–]+/)
    .filter(Boolean)
