import { useState } from 'react'
import type { Span, Time } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'
import type { Passage } from './passage.ts'
import { WordsPicker } from './WordsPicker.tsx'

/** When it was: first and last day, and the words that say so. */
export function TimeEditor({
  time,
  passage,
  onSet,
}: {
  time: Time | null
  passage: Passage
  onSet: (time: Time | null) => void
}) {
  const t = useText()
  const [start, setStart] = useState(time?.start?.slice(0, 10) ?? '')
  const [end, setEnd] = useState(time?.end?.slice(0, 10) ?? '')
  const [words, setWords] = useState<{ span: Span; text: string } | null>(
    time?.span && time.text ? { span: time.span, text: time.text } : null,
  )
  const [picking, setPicking] = useState(false)
  const last = end || start
  const wrong = start !== '' && last < start
  return (
    <fieldset className="fix-field">
      <legend>{t('field.time')}</legend>
      <div className="fix-row">
        <label>
          {t('field.since')}
          <input type="date" value={start} onChange={e => setStart(e.target.value)} />
        </label>
        <label>
          {t('field.until')}
          <input type="date" value={end} aria-invalid={wrong} onChange={e => setEnd(e.target.value)} />
        </label>
      </div>
      {wrong && <p className="hint">{t('fix.endFirst')}</p>}
      {words && <q dir="auto">{words.text}</q>}
      {picking ? (
        <WordsPicker
          passage={passage}
          initial={words?.span ?? null}
          onCancel={() => setPicking(false)}
          onTake={(span, text) => {
            setWords({ span, text })
            setPicking(false)
          }}
        />
      ) : (
        <div className="picker-acts">
          <button type="button" className="button" onClick={() => setPicking(true)}>
            {t('picker.open')}
          </button>
          <button
            type="button"
            className="button"
            disabled={!start || wrong}
            onClick={() =>
              onSet({
                text: words?.text ?? null,
                span: words?.span ?? null,
                type: 'DATE',
                value: last === start ? start : null,
                start,
                end: last,
                basis: words ? 'explicit' : 'carried',
              })
            }
          >
            {t('fix.setTime')}
          </button>
          {time && (
            <button type="button" className="button" onClick={() => onSet(null)}>
              {t('fix.clear')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
