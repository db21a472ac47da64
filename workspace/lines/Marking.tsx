import { Bookmark, BookmarkCheck, StickyNote, Tag, Trash2, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { Mark } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { usePlace } from '../place.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useAct } from './acts.ts'

/** Bookmark, tags, note, trash: of a line or of an article. */
export function Marking({ target, marks, what }: { target: string; marks: readonly Mark[]; what: 'line' | 'article' }) {
  const t = useText()
  const { view } = usePlace()
  const { act } = useAct()
  const [asking, setAsking] = useState<'tag' | 'note' | null>(null)
  const has = (kind: Mark['kind']) => marks.some(mark => mark.kind === kind)
  const [marked, trashed] = [has('bookmark'), has('trash')]
  const bookmark = () => act({ act: { act: marked ? 'unbookmark' : 'bookmark', target } })
  const trash = () => act({ act: { act: trashed ? 'restore' : 'trash', target } })
  // Beside a line the keys are the line's; the article's own work where articles are listed.
  const mine = what === 'line' || view === 'articles'
  useCommand('bookmark', mine ? bookmark : null)
  useCommand('trash', mine ? trash : null)
  useCommand('tag', mine ? () => setAsking('tag') : null)
  useCommand('note', mine ? () => setAsking('note') : null)
  return (
    <div className="marking" role="group" aria-label={t(`marking.${what}`)}>
      <button
        type="button"
        className="icon-button"
        aria-pressed={marked}
        aria-label={t('command.bookmark')}
        title={t('command.bookmark')}
        onClick={bookmark}
      >
        {marked ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('command.tag')}
        title={t('command.tag')}
        onClick={() => setAsking('tag')}
      >
        <Tag aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('command.note')}
        title={t('command.note')}
        onClick={() => setAsking('note')}
      >
        <StickyNote aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t(trashed ? 'command.restore' : 'command.trash')}
        title={t(trashed ? 'command.restore' : 'command.trash')}
        onClick={trash}
      >
        {trashed ? <Undo2 aria-hidden /> : <Trash2 aria-hidden />}
      </button>
      {marks
        .filter(mark => mark.kind === 'tag')
        .map(({ value }) => (
          <button
            key={value}
            type="button"
            className="chip"
            onClick={() => act({ act: { act: 'untag', target, value } })}
          >
            <bdi>{value}</bdi>
            <X aria-label={t('marking.untag')} />
          </button>
        ))}
      <Words
        open={asking !== null}
        kind={asking ?? 'tag'}
        onClose={() => setAsking(null)}
        onSay={value => asking && act({ act: { act: asking, target, value } })}
      />
    </div>
  )
}

/** Asks for a tag or a note. */
function Words({
  open,
  kind,
  onClose,
  onSay,
}: {
  open: boolean
  kind: 'tag' | 'note'
  onClose: () => void
  onSay: (value: string) => void
}) {
  const t = useText()
  const [value, setValue] = useState('')
  const close = () => {
    setValue('')
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={t(`command.${kind}`)}>
      <form
        className="words-form"
        onSubmit={e => {
          e.preventDefault()
          if (value.trim()) onSay(value.trim())
          close()
        }}
      >
        <label>
          {t(`marking.${kind}Label`)}
          {kind === 'tag' ? (
            <input autoFocus value={value} maxLength={100} onChange={e => setValue(e.target.value)} />
          ) : (
            <textarea autoFocus rows={4} value={value} maxLength={10_000} onChange={e => setValue(e.target.value)} />
          )}
        </label>
        <button type="submit" className="button primary" disabled={!value.trim()}>
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}
