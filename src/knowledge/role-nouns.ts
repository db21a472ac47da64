import { PhraseIndex } from './phrase-index.ts'
import { items, rowsOf } from './rows.ts'
import { ROLES } from './tables/roles.ts'

export interface RoleNoun {
  readonly noun: string
  /** PLOVER's; UNK where the noun says none. */
  readonly sector: string
}

const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'persons',
  thief: 'thieves',
}

/** The plural of the last word of a noun phrase. */
export function plural(noun: string): string {
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  for (const [one, many] of Object.entries(IRREGULAR)) if (last === one) return noun.slice(0, -one.length) + many
  if (/(man|woman)$/.test(noun)) return noun.replace(/an$/, 'en')
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

/** Heads of phrases "X of Y" whose plural stands on the first noun. */
const firstPlural = (noun: string): string => noun.replace(/^(\w+)(?= (of|in|for)\b)/, one => plural(one))

function build(): PhraseIndex<RoleNoun> {
  const index = new PhraseIndex<RoleNoun>()
  const seen = new Set<string>()
  for (const [sector, nouns] of rowsOf(ROLES)) {
    for (const item of items(nouns)) {
      const noun = item.replace(/\*$/, '')
      for (const phrase of new Set([noun, plural(noun), firstPlural(noun)])) {
        if (seen.has(phrase)) continue
        seen.add(phrase)
        index.add(phrase, { noun, sector })
      }
    }
  }
  return index
}

let index: PhraseIndex<RoleNoun> | undefined
export const roleNouns = (): PhraseIndex<RoleNoun> => (index ??= build())

/** PLOVER sector of a role noun in the singular or plural ("lawmakers" → LEG); null where the table has none. */
export function sectorOfRole(noun: string): string | null {
  const sector = roleNouns().get(noun)[0]?.sector
  return sector && sector !== 'UNK' ? sector : null
}
