import { memo } from 'react'
import type { QueueLine } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { ClassMark } from '../lines/ClassMark.tsx'
import { Parties } from '../lines/Parties.tsx'
import { StatusMark } from '../lines/StatusMark.tsx'

/** One line that waits to be checked. */
export const QueueRow = memo(function QueueRow({ line }: { line: QueueLine }) {
  const t = useText()
  const day = useDay()
  const { event, statement, cited } = line
  return (
    <>
      <span className="row-head">
        {event ? (
          <Parties actors={event.actors} recipients={event.recipients} />
        ) : (
          <bdi className="party">{statement?.source?.text ?? t('statement.nobody')}</bdi>
        )}
        <span className="uncertain">{t('line.sureBy', { share: Math.round(line.confidence * 100) })}</span>
      </span>
      <span className="row-marks">
        {event && <ClassMark of={event.class} />}
        {event && <StatusMark of={event.status} />}
        {statement && <span className="class-mark">{t(`stance.${statement.stance}`)}</span>}
      </span>
      <q className="row-words" dir="auto">
        {line.sentence}
      </q>
      <span className="row-foot">
        <bdi>{cited.outlet ?? cited.title}</bdi>
        {cited.published && ` · ${day(cited.published)}`}
      </span>
    </>
  )
})
