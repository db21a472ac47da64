import { useSyncExternalStore } from 'react'
import type { Span } from '../../src/model/index.ts'

/** Words that were selected in the text of an article, for whatever field wants them. */
export interface SelectedWords {
  readonly article: string
  readonly span: Span
}

let selected: SelectedWords | null = null
const listeners = new Set<() => void>()

export function selectWords(words: SelectedWords | null): void {
  if (words?.span[0] === selected?.span[0] && words?.span[1] === selected?.span[1]) return
  selected = words
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSelectedWords = (): SelectedWords | null => useSyncExternalStore(subscribe, () => selected)

/** Offsets into `article.text` of what is selected in the page; null where it is not the text of the article. */
export function selectedSpan(article: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection?.rangeCount || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const [start, end] = [
    offsetOf(article, range.startContainer, range.startOffset),
    offsetOf(article, range.endContainer, range.endOffset),
  ]
  return start !== null && end !== null && start < end ? [start, end] : null
}

/** A block holds nothing but its words, so that an offset in it is counted in its text. */
function offsetOf(article: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  if (!block || !article.contains(block)) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset.start) + before.toString().length
}
