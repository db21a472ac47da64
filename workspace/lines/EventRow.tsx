import { Bookmark, CheckCheck, GitCompareArrows, Tag } from 'lucide-react'
import { memo } from 'react'
import type { EventLine, Mark } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { ClassMark } from './ClassMark.tsx'
import { Parties } from './Parties.tsx'
import { StatusMark } from './StatusMark.tsx'
import { daysOf, firstSentence, UNCERTAIN } from './wording.ts'

/** One occurrence in a list: when, who to whom, what, how sure, told by how many, and the words. */
export const EventRow = memo(function EventRow({ line }: { line: EventLine }) {
  const t = useText()
  const day = useDay()
  const { accounts, outlets, origins, differences } = line
  const days = daysOf(line.time)
  const speaker = accounts[0]?.speaker
  return (
    <>
      <span className="row-head">
        <Parties actors={line.actors} recipients={line.recipients} />
        <time className="row-day" dateTime={days ?? undefined}>
          {days
            ? days.split('/').map(day).join(' – ')
            : accounts[0]?.told
              ? t('line.told', { day: day(accounts[0].told) })
              : t('line.undated')}
        </time>
      </span>
      <span className="row-marks">
        <ClassMark of={line.class} />
        <StatusMark of={line.status} />
        {line.confidence < UNCERTAIN && <span className="uncertain">{t('line.uncertain')}</span>}
        {differences.length > 0 && (
          <span className="differs">
            <GitCompareArrows aria-hidden />
            {t('line.differs', { n: differences.length })}
          </span>
        )}
        <Marks of={line.marks} />
      </span>
      <q className="row-words" dir="auto">
        {firstSentence(line)}
      </q>
      <span className="row-foot">
        {speaker ? <bdi>{speaker}</bdi> : t('line.outletSays')}
        {accounts[0]?.outlet && (
          <>
            {' · '}
            <bdi>{accounts[0].outlet}</bdi>
          </>
        )}
        {accounts.length > 1 && ` · ${t('line.counts', { accounts: accounts.length, origins, outlets })}`}
      </span>
    </>
  )
})

/** What people left on a line, in signs with words. */
export function Marks({ of: marks }: { of: readonly Mark[] }) {
  const t = useText()
  const has = (kind: Mark['kind']) => marks.some(mark => mark.kind === kind)
  return (
    <>
      {has('accepted') && (
        <span className="mark-accepted">
          <CheckCheck aria-hidden />
          {t('mark.accepted')}
        </span>
      )}
      {has('bookmark') && <Bookmark className="mark-icon" role="img" aria-label={t('mark.bookmark')} />}
      {marks
        .filter(mark => mark.kind === 'tag')
        .map(mark => (
          <span key={mark.value} className="tag-mark">
            <Tag aria-hidden />
            <bdi>{mark.value}</bdi>
          </span>
        ))}
    </>
  )
}
