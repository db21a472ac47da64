import { useRef, useState } from 'react'
import type { Span } from '../../src/model/index.ts'
import { useSelectedWords } from '../articles/selected-words.ts'
import { useText } from '../i18n/text.tsx'
import type { Passage } from './passage.ts'

/**
 * Words of the article, chosen by selecting them: in the paragraph here, with the keys that select text everywhere, or in
 * the article beside.
 */
export function WordsPicker({
  passage,
  initial,
  onTake,
  onCancel,
}: {
  passage: Passage
  initial: Span | null
  onTake: (span: Span, text: string) => void
  onCancel: () => void
}) {
  const t = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  const [here, setHere] = useState<Span | null>(initial)
  const beside = useSelectedWords()
  const span = beside?.article === passage.article ? beside.span : here
  const words = span ? passage.whole.slice(...span) : ''
  const selectedHere = (): Span | null => {
    const { selectionStart, selectionEnd } = area.current!
    return selectionStart < selectionEnd ? [passage.start + selectionStart, passage.start + selectionEnd] : null
  }
  const read = () => setHere(selectedHere() ?? here)
  return (
    <div className="picker">
      <label>
        {t('picker.label')}
        <textarea
          ref={element => {
            if (!element || area.current === element) return
            area.current = element
            // Read-only text has no caret in Chromium, so that keys could not select in it; this one takes no input instead.
            element.addEventListener('beforeinput', e => e.preventDefault())
            element.focus()
            const from = initial ? initial[0] - passage.start : 0
            const to = initial ? initial[1] - passage.start : 0
            element.setSelectionRange(Math.max(0, from), Math.max(0, to))
          }}
          inputMode="none"
          spellCheck={false}
          onChange={() => {}}
          rows={4}
          dir="auto"
          value={passage.text}
          onSelect={read}
          onKeyDown={e => {
            const chosen = selectedHere() ?? span
            if (e.key === 'Enter' && chosen) onTake(chosen, passage.whole.slice(...chosen))
            else if (e.key === 'Escape') onCancel()
            else return
            e.preventDefault()
            e.stopPropagation()
          }}
        />
      </label>
      <p aria-live="polite">{words ? <q dir="auto">{words}</q> : <span className="quiet">{t('picker.none')}</span>}</p>
      <div className="picker-acts">
        <button
          type="button"
          className="button primary"
          disabled={!span}
          // A press on a button may clear what is selected in the article.
          onMouseDown={e => e.preventDefault()}
          onClick={() => span && onTake(span, words)}
        >
          {t('picker.take')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
