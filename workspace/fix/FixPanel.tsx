import { ploverClasses, sourceKinds, stances, statementActs, statuses } from '../api/choices.ts'
import { useArticle, useLine } from '../api/queries.ts'
import type { Act } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useAct } from '../lines/acts.ts'
import type { ShownLine } from '../lines/shown.ts'
import { Choice } from './Choice.tsx'
import { Conflict } from './Conflict.tsx'
import { PartiesEditor } from './PartiesEditor.tsx'
import { PlaceEditor } from './PlaceEditor.tsx'
import { TimeEditor } from './TimeEditor.tsx'
import { type Passage, passageOf } from './passage.ts'
import { WordsEditor } from './WordsEditor.tsx'

export type FieldName = Extract<Act, { act: 'change' }>['field']

/** Every field that a person can set. Each is kept as it is set; the machine's value stays beside it. */
export function FixPanel({ shown, onDone }: { shown: ShownLine; onDone: () => void }) {
  const t = useText()
  // The ETag of this very line: a whole occurrence has another.
  const line = useLine(shown.id)
  const { data: page } = useArticle(shown.article.id)
  const { act, pending, conflict, refused, reset } = useAct()
  if (!page || !line.data) return <p className="waiting">{t('waiting')}</p>
  const set = (field: FieldName, value: unknown) =>
    act({ act: { act: 'change', target: shown.id, field, value }, match: line.data.tag })
  const sentence = page.sentences[shown.type === 'event' ? shown.event.sentence : shown.statement.sentence]
  const passage = passageOf(page.article, sentence ?? [0, 0])
  return (
    <section ref={focusFirst} className="fix" aria-label={t('command.edit')} aria-busy={pending}>
      <p className="quiet">{t('fix.intro')}</p>
      {conflict && refused && (
        <Conflict
          problem={conflict}
          refused={refused.act}
          onMine={match => act({ act: refused.act, match })}
          onTheirs={reset}
        />
      )}
      {shown.type === 'event' ? (
        <EventFix shown={shown} set={set} passage={passage} actors={page.actors} />
      ) : (
        <StatementFix shown={shown} set={set} passage={passage} />
      )}
      <button type="button" className="button primary" onClick={onDone}>
        {t('fix.done')}
      </button>
    </section>
  )
}

/** Whoever begins to fix goes on with the first field. */
const focusFirst = (panel: HTMLElement | null) => panel?.querySelector<HTMLElement>('select')?.focus()

export type SetField = (field: FieldName, value: unknown) => void

function EventFix({
  shown: { event },
  set,
  passage,
  actors,
}: {
  shown: Extract<ShownLine, { type: 'event' }>
  set: SetField
  passage: Passage
  actors: Parameters<typeof PartiesEditor>[0]['actors']
}) {
  return (
    <>
      <Choice field="class" value={event.class} options={ploverClasses} words="class" onSet={set} />
      <Choice field="status" value={event.status} options={statuses} words="status" onSet={set} />
      {(['actors', 'recipients'] as const).map(side => (
        <PartiesEditor
          key={side}
          side={side}
          parties={event[side]}
          actors={actors}
          passage={passage}
          onSet={parties => set(side, parties)}
        />
      ))}
      <TimeEditor time={event.time} passage={passage} onSet={time => set('time', time)} />
      <PlaceEditor place={event.place} passage={passage} onSet={place => set('place', place)} />
    </>
  )
}

function StatementFix({
  shown: { statement },
  set,
  passage,
}: {
  shown: Extract<ShownLine, { type: 'statement' }>
  set: SetField
  passage: Passage
}) {
  return (
    <>
      <Choice field="stance" value={statement.stance} options={stances} words="stance" onSet={set} />
      <Choice field="act" value={statement.act} options={statementActs} words="act" onSet={set} />
      <Choice field="sourceKind" value={statement.sourceKind} options={sourceKinds} words="sourceKind" onSet={set} />
      {(['source', 'addressee'] as const).map(field => (
        <WordsEditor
          key={field}
          field={field}
          mention={statement[field]}
          passage={passage}
          onSet={mention => set(field, mention)}
        />
      ))}
    </>
  )
}
