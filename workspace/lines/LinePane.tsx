import { lazy, Suspense, useState } from 'react'
import type { LineAnswer, Mark } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { pathOf } from '../place.ts'
import { ShareMenu } from '../share/ShareMenu.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { Accounts } from './Accounts.tsx'
import { Checking } from './Checking.tsx'
import { EventFields } from './EventFields.tsx'
import { LineHead } from './LineHead.tsx'
import { LineHistory } from './LineHistory.tsx'
import { Marking } from './Marking.tsx'
import { Proof } from './Proof.tsx'
import { Reasons } from './Reasons.tsx'
import type { ShownLine } from './shown.ts'
import { StatementFields } from './StatementFields.tsx'
import { Voices } from './Voices.tsx'

/** Loaded when somebody begins to fix. */
const FixPanel = lazy(async () => ({ default: (await import('../fix/FixPanel.tsx')).FixPanel }))

/** One line with everything behind it: fields, reasons, who says so, other accounts, what people did to it. */
export function LinePane({
  shown,
  whole,
  onChecked,
}: {
  shown: ShownLine | null
  whole: LineAnswer | null
  /** After it was accepted or rejected: a queue goes on. */
  onChecked?: () => void
}) {
  const t = useText()
  const [fixing, setFixing] = useState(false)
  useCommand('edit', shown ? () => setFixing(!fixing) : null)
  useCommand('back', fixing ? () => setFixing(false) : null)
  if (!shown) return <p className="pane-hint">{t('line.hint')}</p>
  const { article, evidence, human } = shown
  const view = shown.type === 'statement' ? 'statements' : 'lines'
  const occurrence = whole?.type === 'occurrence' ? whole.occurrence : shown.type === 'event' ? shown.occurrence : null
  const [position] = evidence.selectors[0] ?? []
  return (
    <div className="line">
      <LineHead shown={shown} />
      <div className="line-acts">
        <Checking
          target={shown.id}
          marks={human.marks as Mark[]}
          fixing={fixing}
          onFix={() => setFixing(!fixing)}
          {...(onChecked && { onChecked })}
        />
        <Marking target={shown.id} marks={human.marks} what="line" />
        <ShareMenu
          path={pathOf(view, whole?.type === 'occurrence' ? whole.occurrence.id : shown.id)}
          article={article}
          quote={evidence.sentence}
        />
      </div>
      <blockquote className="line-sentence" dir="auto">
        {evidence.sentence}
      </blockquote>
      <p className="line-cite">
        <bdi>{article.publisher ?? article.source}</bdi>
        {article.title && (
          <>
            {' · '}
            <bdi>{article.title}</bdi>
          </>
        )}
        {position && (
          <span className="place-in-text">{t('line.at', { start: position.start, end: position.end })}</span>
        )}
      </p>
      {fixing ? (
        <Suspense fallback={<Waiting />}>
          <FixPanel shown={shown} onDone={() => setFixing(false)} />
        </Suspense>
      ) : shown.type === 'event' ? (
        <EventFields event={shown.event} machine={shown.human.machine} />
      ) : (
        <StatementFields statement={shown.statement} machine={shown.human.machine} />
      )}
      <Voices shown={shown} />
      <Reasons of={evidence.reasons} rule={shown.type === 'event' ? shown.event.rule : shown.statement.rule} />
      {occurrence && (
        <Accounts occurrence={occurrence} lines={whole?.type === 'occurrence' ? whole.lines : []} at={shown.id} />
      )}
      <LineHistory acts={human.acts} marks={human.marks} />
      <Proof evidence={evidence} />
    </div>
  )
}
