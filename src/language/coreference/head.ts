import type { Doc, NameSpan } from '../doc.ts'

/** The token of a name whose governor lies outside it; the last where there is no parse. */
export function headOf(doc: Doc, name: NameSpan): number {
  for (let i = name.from; i < name.to; i++) {
    const head = doc.head[i]
    if (head >= 0 && (head < name.from || head >= name.to)) return i
  }
  for (let i = name.from; i < name.to; i++) if (doc.head[i] < 0 && doc.childStart[i] < doc.childStart[i + 1]) return i
  return name.to - 1
}
