import { sha256 } from './sha256.ts'
import type { Article, Block, BlockKind, Span } from '../model/index.ts'

/** A block that was chosen, before it has its place in the text. */
export interface Piece {
  readonly kind: BlockKind
  readonly text: string
  readonly origin: Span | null
  readonly time: string | null
}

/** Sets the pieces one after another, an empty line between them. */
export function compose(pieces: readonly Piece[]): Pick<Article, 'text' | 'body' | 'blocks' | 'textSha256'> {
  const blocks: Block[] = []
  const parts: string[] = []
  let at = 0
  for (const { kind, text, origin, time } of pieces) {
    if (!text) continue
    if (parts.length) at += 2
    blocks.push({ kind, span: [at, at + text.length], origin, time })
    parts.push(text)
    at += text.length
  }
  const text = parts.join('\n\n')
  return { text, blocks, textSha256: sha256(text), body: bodyOf(text, blocks) }
}

/** Every block but the title. */
export const bodyOf = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(block => block.kind !== 'title')
    .map(block => text.slice(block.span[0], block.span[1]))
    .join('\n\n')
