import { Failure, type Participant, type Reading, type Span } from '../model/index.ts'

const BODIES = new Set(['IGO', 'NGO', 'IMG', 'MNC'])

/**
 * The value of a field as somebody typed it: JSON, or in short "2021-04-27", "2021-04-20..2021-04-27" for a time,
 * "Moscow=RUSGOV, the envoy=RUS" for parties (words of the article and a code), "UKR" for a place; nothing is null.
 */
export function fieldValue(field: string, typed: string, reading: Reading, near: Span): unknown {
  const text = typed.trim()
  if (/^[[{"]/.test(text)) return parsed(text)
  const parties = field === 'actors' || field === 'recipients'
  if (!text) return parties || field === 'numbers' ? [] : null
  if (parties) return text.split(',').map(one => partyOf(one.trim(), reading, near))
  if (field === 'time') {
    const [start = '', end = start] = text.split('..')
    const value = start === end ? start : null
    return { text: null, span: null, type: 'DATE', value, start, end, basis: 'explicit' }
  }
  if (field === 'place') return { text: null, span: null, country: text, name: null, lat: null, lon: null }
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure('act.wrong', { detail: `not JSON: ${text.slice(0, 60)}` }, cause)
  }
}

/** "Moscow=RUSGOV": the words in their sentence, else in the article, else understood but unsaid. */
function partyOf(typed: string, reading: Reading, near: Span): Participant {
  const [words = '', code = null] = typed.split('=').map(part => part.trim())
  const spans = placeOf(words, reading, near)
  const country = code && !BODIES.has(code.slice(0, 3)) ? code.slice(0, 3) : null
  const sector = code && ((country ? code.slice(3) : code.slice(0, 3)) || null)
  const actor = reading.actors.find(a => a.name === words || a.mentions.some(m => m.text === words))?.id ?? null
  return { spans, text: words, actor, code, country, sector }
}

/** Where words stand: first in the sentence, then anywhere. */
export function placeOf(words: string, { article: { text } }: Reading, [start, end]: Span): Span[] {
  const inside = text.slice(start, end).indexOf(words)
  const at = inside >= 0 ? start + inside : text.indexOf(words)
  return words && at >= 0 ? [[at, at + words.length]] : []
}
