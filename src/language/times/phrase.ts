import type { Lexeme } from './lexeme.ts'

/** What a slot of a phrase took: a number ("two" → 2), or a code ("spring" → "SP"). */
export type Slots = Readonly<Record<string, number | string | undefined>>
export interface Taken {
  readonly value: number | string
  /** One past the last lexeme. */
  readonly to: number
}
/** Reads one slot of a phrase at a lexeme. */
export type Reader = (words: readonly Lexeme[], at: number) => Taken | null

/** One row of a language's table: the phrases, what they mean, and what the meaning needs to know besides. */
export type PhraseRow = readonly [says: string, means: string, arg?: string]

type Element = { readonly optional: boolean } & (
  { readonly words: ReadonlySet<string> } | { readonly slot: string; readonly read: Reader }
)

export interface Phrase {
  /** Place in its table: between equals the earlier wins. */
  readonly order: number
  readonly row: PhraseRow
  readonly elements: readonly Element[]
  /** The words that it can start with, and the readers of the slots that it can start with. */
  readonly first: ReadonlySet<string>
  readonly firstSlots: readonly Reader[]
}

/**
 * Compiles "the? last|past {count} {unit}": literal alternatives with "|", slots in braces (a name of their own after a
 * colon), "?" for what may be missing.
 */
export function compilePhrase(row: PhraseRow, readers: Readonly<Record<string, Reader>>, order = 0): Phrase {
  const elements = row[0].split(' ').map((source): Element => {
    const optional = source.length > 1 && source.endsWith('?')
    const body = optional ? source.slice(0, -1) : source
    const slot = /^\{(\w+)(?::(\w+))?\}$/.exec(body)
    if (!slot) return { optional, words: new Set(body.split('|')) }
    const read = readers[slot[1]]
    if (!read) throw new Error(`no reader for {${slot[1]}} in "${row[0]}"`)
    return { optional, slot: slot[2] ?? slot[1], read }
  })
  const opening = elements.slice(0, elements.findIndex(element => !element.optional) + 1)
  return {
    row,
    order,
    elements,
    first: new Set(opening.flatMap(element => ('words' in element ? [...element.words] : []))),
    firstSlots: opening.flatMap(element => ('slot' in element ? [element.read] : [])),
  }
}

/** A table by what its phrases start with, so that most words of a text cost one look-up and a few readers. */
export interface PhraseTable {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  readonly bySlot: ReadonlyMap<Reader, readonly Phrase[]>
}

export function tabulate(phrases: readonly Phrase[]): PhraseTable {
  const words = new Set(phrases.flatMap(phrase => [...phrase.first]))
  const slots = new Set(phrases.flatMap(phrase => phrase.firstSlots))
  return {
    byWord: new Map([...words].map(word => [word, phrases.filter(phrase => phrase.first.has(word))])),
    bySlot: new Map([...slots].map(read => [read, phrases.filter(phrase => phrase.firstSlots.includes(read))])),
  }
}

/** The phrases of a table that can start at a lexeme, in the table's order; one may stand twice. */
export function candidates(table: PhraseTable, words: readonly Lexeme[], at: number): readonly Phrase[] {
  const found = [...(table.byWord.get(words[at].lower) ?? [])]
  for (const [read, phrases] of table.bySlot) if (read(words, at)) found.push(...phrases)
  return found.sort((a, b) => a.order - b.order)
}

/** Where the phrase ends if it starts at that lexeme, with its slots; null where it doesn't. */
export function matchPhrase(
  phrase: Phrase,
  words: readonly Lexeme[],
  at: number,
  from = 0,
  slots: Slots = {},
): { to: number; slots: Slots } | null {
  if (from === phrase.elements.length) return { to: at, slots }
  const element = phrase.elements[from]
  const taken = take(element, words, at)
  if (taken) {
    const filled = 'slot' in element ? { ...slots, [element.slot]: taken.value } : slots
    const rest = matchPhrase(phrase, words, taken.to, from + 1, filled)
    if (rest) return rest
  }
  return element.optional ? matchPhrase(phrase, words, at, from + 1, slots) : null
}

function take(element: Element, words: readonly Lexeme[], at: number): Taken | null {
  if (at >= words.length) return null
  if ('slot' in element) return element.read(words, at)
  return element.words.has(words[at].lower) ? { value: words[at].lower, to: at + 1 } : null
}
