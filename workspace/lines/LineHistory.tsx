import type { Entry, Mark } from '../api/record-api.ts'
import { type TextId, useText } from '../i18n/text.tsx'
import { useMoment } from '../i18n/moment.ts'

/** What people did to this line, the newest act first, and what they noted. */
export function LineHistory({ acts, marks }: { acts: readonly Entry[]; marks: readonly Mark[] }) {
  const t = useText()
  const notes = marks.filter(mark => mark.kind === 'note')
  if (acts.length === 0 && notes.length === 0) return null
  return (
    <section className="line-part" aria-labelledby="history">
      <h3 id="history">{t('history.title')}</h3>
      {notes.map(note => (
        <p key={note.value} className="note" dir="auto">
          {note.value}
        </p>
      ))}
      <ol className="history">
        {acts.toReversed().map(entry => (
          <EntryRow key={entry.n} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

export function EntryRow({ entry: { at, who, act, detail } }: { entry: Entry }) {
  const t = useText()
  const moment = useMoment()
  const value = typeof detail.value === 'string' ? detail.value : null
  return (
    <li>
      <time dateTime={at} className="quiet">
        {moment(at)}
      </time>{' '}
      <bdi>{who}</bdi> {t(`acted.${act}` as TextId)}
      {detail.field && ` · ${t(`field.${detail.field}` as TextId)}`}
      {value && <bdi> “{value}”</bdi>}
    </li>
  )
}
