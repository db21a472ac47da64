/** Words by which one act answers another, the other standing after them: "in response to", "prompted by". Our own list. */
export const RESPONSE_CUES: readonly (readonly string[])[] = [
  ['in', 'response'],
  ['in', 'retaliation'],
  ['in', 'reply'],
  ['in', 'return'],
  ['in', 'reaction'],
  ['in', 'protest'],
  ['in', 'defiance', 'of'],
  ['in', 'spite', 'of'],
  ['in', 'solidarity'],
  ['in', 'revenge'],
  ['at', 'the', 'request', 'of'],
  ['prompted', 'by'],
  ['provoked', 'by'],
  ['triggered', 'by'],
  ['in', 'the', 'wake', 'of'],
  ['tit', '-', 'for', '-', 'tat'],
  ['retaliatory'],
  ['reciprocal'],
  ['a', 'day', 'after'],
  ['days', 'after'],
  ['hours', 'after'],
  ['weeks', 'after'],
  ['after'],
  ['following'],
  ['over'],
  ['because', 'of'],
  ['as', 'a', 'result', 'of'],
]

/** Verbs and nouns whose object may be the act that they answer: "rejects the offer", "condemned the detention". */
export const ANSWERING: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'SUPPORT'])
