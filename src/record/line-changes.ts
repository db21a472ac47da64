export interface LineChange {
  readonly kind: 'added' | 'removed'
  readonly text: string
}

/** Lines on both sides; more are compared as sets, so that the time stays bounded. */
const MOST_LINES = 2000

/**
 * What is different between two versions of a text, line by line, in the order of the page: the smallest number of lines
 * to take out and put in (longest common subsequence). Blank lines do not count.
 *
 * @example lineChanges('A\nB', 'A\nC') // [{ kind: 'removed', text: 'B' }, { kind: 'added', text: 'C' }]
 */
export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [before, after].map(text => text.split('\n').filter(line => line.trim()))
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const [removed, added] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  return Math.max(removed.length, added.length) > MOST_LINES ? asSets(removed, added) : inOrder(removed, added)
}

function inOrder(old: readonly string[], now: readonly string[]): LineChange[] {
  const width = now.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === now[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1])
  const changes: LineChange[] = []
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
    } else if (i < old.length && (j === now.length || common[(i + 1) * width + j] >= common[i * width + j + 1]))
      changes.push({ kind: 'removed', text: old[i++] })
    else changes.push({ kind: 'added', text: now[j++] })
  }
  return changes
}

function asSets(old: readonly string[], now: readonly string[]): LineChange[] {
  const [before, after] = [new Set(old), new Set(now)]
  return [
    ...old.filter(line => !after.has(line)).map(text => ({ kind: 'removed' as const, text })),
    ...now.filter(line => !before.has(line)).map(text => ({ kind: 'added' as const, text })),
  ]
}
