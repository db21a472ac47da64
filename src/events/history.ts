import { type Doc, sentenceDate } from '../language/index.ts'
import type { Draft } from './draft.ts'

/** Years before the article from which on something is history, and no event of the quarrel at hand. */
const LONG_AGO = 12

/** Told of a year long ago: by its own time, or because its sentence names no other. */
export function isHistory(doc: Doc, { time, sentence }: Draft): boolean {
  const today = Number(sentenceDate(doc, sentence)?.slice(0, 4))
  if (!today) return false
  if (time?.end) return isOld(time.end, today)
  let old = false
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    const named = doc.timeOf[t] >= 0 ? doc.times[doc.timeOf[t]].time : null
    if (named?.type !== 'DATE' || !named.end) continue
    if (!isOld(named.end, today)) return false
    old = true
  }
  return old
}

const isOld = (day: string, today: number): boolean => today - Number(day.slice(0, 4)) > LONG_AGO
