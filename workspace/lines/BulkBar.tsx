import { useState } from 'react'
import type { Ask } from '../api/ask.ts'
import { useChange } from '../api/queries.ts'
import { actMany, type Act, type ManyActs } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { say } from '../shell/notices.ts'
import { useActs } from './acts.ts'

const ACTS = ['accept', 'reject', 'bookmark', 'trash', 'restore'] as const
type Name = (typeof ACTS)[number]

/** What can be done with the lines that are selected, or with all that the search finds; never without a preview. */
export function BulkBar({
  kind,
  selected,
  onDone,
}: {
  kind: ManyActs['kind']
  selected: ReadonlySet<string>
  onDone: () => void
}) {
  const t = useText()
  const { ask } = usePlace()
  const { acts, pending } = useActs()
  const [everything, setEverything] = useState(false)
  const [previewed, setPreviewed] = useState<{ name: Name; count: number } | null>(null)
  const many = (name: Name, preview: boolean, count?: number) =>
    actMany({ kind, query: queryOf(ask), act: name, preview, ...(count !== undefined && { count }) } as ManyActs)
  const preview = useChange((name: Name) => many(name, true), undefined)
  const perform = useChange(
    ({ name, count }: { name: Name; count: number }) => many(name, false, count),
    ({ count }) => {
      say({ kind: 'done', text: 'done.many', values: { n: count }, undo: true })
      onDone()
    },
  )
  const choose = (name: Name) => {
    if (everything) preview.mutate(name, { onSuccess: ({ count }) => setPreviewed({ name, count }) })
    else setPreviewed({ name, count: selected.size })
  }
  const confirm = () => {
    if (!previewed) return
    if (everything) perform.mutate(previewed)
    else {
      acts([...selected].map((target): Act => ({ act: previewed.name, target })))
      onDone()
    }
    setPreviewed(null)
  }
  return (
    <div className="bulk" role="group" aria-label={t('bulk.label')}>
      <span>{t('bulk.selected', { n: selected.size })}</span>
      <label className="check">
        <input type="checkbox" checked={everything} onChange={e => setEverything(e.target.checked)} />
        {t('bulk.everything')}
      </label>
      {ACTS.map(name => (
        <button key={name} type="button" className="button small" disabled={pending} onClick={() => choose(name)}>
          {t(`command.${name}`)}
        </button>
      ))}
      <button type="button" className="button small" onClick={onDone}>
        {t('bulk.none')}
      </button>
      <Dialog open={previewed !== null} onClose={() => setPreviewed(null)} title={t('bulk.title')}>
        {previewed && (
          <>
            <p>{t('bulk.preview', { n: previewed.count, act: t(`command.${previewed.name}`) })}</p>
            <p className="quiet">{t('bulk.undoable')}</p>
            <button type="button" className="button primary" autoFocus onClick={confirm}>
              {t('bulk.confirm')}
            </button>
          </>
        )}
      </Dialog>
    </div>
  )
}

const queryOf = (ask: Ask) =>
  Object.fromEntries(Object.entries(ask).map(([name, value]) => [name, Array.isArray(value) ? value.join() : value]))
