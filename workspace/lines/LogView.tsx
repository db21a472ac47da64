import { Redo2, Undo2 } from 'lucide-react'
import { useLog } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { Failed } from '../shell/Failed.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useUndo } from './acts.ts'
import { EntryRow } from './LineHistory.tsx'
import { Verify } from './Verify.tsx'

/** Everything that people did to the record, the newest first; nothing in it can be changed, only taken back. */
export function LogView() {
  const t = useText()
  const log = useLog()
  const { undo, redo } = useUndo()
  const entries = log.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page">
      <h1>{t('view.log')}</h1>
      <p className="lead">{t('log.lead')}</p>
      <p className="page-acts">
        <button type="button" className="button" onClick={undo}>
          <Undo2 aria-hidden />
          {t('command.undo')}
        </button>
        <button type="button" className="button" onClick={redo}>
          <Redo2 aria-hidden />
          {t('command.redo')}
        </button>
      </p>
      <Verify />
      <h2>{t('log.acts')}</h2>
      {log.isPending && <Waiting />}
      {log.isError && <Failed error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && entries.length === 0 && <p className="quiet">{t('log.none')}</p>}
      <ol className="history">
        {entries.map(entry => (
          <EntryRow key={entry.n} entry={entry} />
        ))}
      </ol>
      {log.hasNextPage && (
        <button type="button" className="button" onClick={() => void log.fetchNextPage()}>
          {t('list.more')}
        </button>
      )}
    </div>
  )
}
