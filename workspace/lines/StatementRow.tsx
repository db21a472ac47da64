import { memo } from 'react'
import type { StatementLine } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { Marks } from './EventRow.tsx'
import { UNCERTAIN } from './wording.ts'

/** One statement in a list: who says it, how, and the words. */
export const StatementRow = memo(function StatementRow({ line }: { line: StatementLine }) {
  const t = useText()
  const day = useDay()
  return (
    <>
      <span className="row-head">
        <span className="parties">
          <bdi className="party">{line.speakerName ?? line.source?.text ?? t('statement.nobody')}</bdi>
        </span>
        <time className="row-day" dateTime={line.cited.published?.slice(0, 10)}>
          {day(line.cited.published) || t('line.undated')}
        </time>
      </span>
      <span className="row-marks">
        <span className="class-mark">{t(`stance.${line.stance}`)}</span>
        {line.confidence < UNCERTAIN && <span className="uncertain">{t('line.uncertain')}</span>}
        <Marks of={line.marks} />
      </span>
      <q className="row-words" dir="auto">
        {line.content.text}
      </q>
      <span className="row-foot">
        <bdi>{line.cited.outlet ?? line.cited.title}</bdi>
      </span>
    </>
  )
})
