import type { BlockKind } from '../model/index.ts'
import type { TextBlock } from './block.ts'
import { CORRECTION, CORRECTION_NAME } from './tables/notice-words.ts'
import { attribute, type TreeNode } from './tree.ts'

const QUESTION = /[?？؟]["'”’»)]*$/u
const LONGEST_QUESTION = 500
const EMPHASIS = new Set(['strong', 'b', 'em', 'i', 'summary', 'dt'])

/** What kind of block it is within the body: beside what its element says, corrections and the questions of an interview. */
export function refinedKind(block: TextBlock): BlockKind {
  if (isCorrection(block)) return 'correction'
  if (block.text.length < LONGEST_QUESTION && QUESTION.test(block.text) && isSetOff(block)) return 'question'
  return block.kind
}

function isCorrection({ text, element }: TextBlock): boolean {
  if (CORRECTION.test(text.slice(0, 120))) return true
  for (let node: TreeNode | null = element, up = 0; node && up < 3; node = node.parent, up++)
    if (CORRECTION_NAME.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`)) return true
  return false
}

/** A heading, or set in bold or italics from end to end. */
function isSetOff({ kind, element }: TextBlock): boolean {
  if (kind === 'heading' || EMPHASIS.has(element.tag)) return true
  const parts = element.children.filter(child => child.tag || child.text.trim())
  return parts.length > 0 && parts.every(part => EMPHASIS.has(part.tag) || part.tag === 'br')
}
