import { useState } from 'react'
import type { Mention } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'
import type { Passage } from './passage.ts'
import { WordsPicker } from './WordsPicker.tsx'

/** A field that is a stretch of the text: who says it, to whom. */
export function WordsEditor({
  field,
  mention,
  passage,
  onSet,
}: {
  field: 'source' | 'addressee'
  mention: Mention | null
  passage: Passage
  onSet: (mention: Mention | null) => void
}) {
  const t = useText()
  const [picking, setPicking] = useState(false)
  return (
    <fieldset className="fix-field">
      <legend>{t(`field.${field}`)}</legend>
      <p>{mention ? <q dir="auto">{mention.text}</q> : <span className="quiet">{t('line.unknown')}</span>}</p>
      {picking ? (
        <WordsPicker
          passage={passage}
          initial={mention?.spans[0] ?? null}
          onCancel={() => setPicking(false)}
          onTake={(span, text) => {
            onSet({ spans: [span], text, actor: null })
            setPicking(false)
          }}
        />
      ) : (
        <div className="picker-acts">
          <button type="button" className="button" onClick={() => setPicking(true)}>
            {t('picker.open')}
          </button>
          {mention && (
            <button type="button" className="button" onClick={() => onSet(null)}>
              {t('fix.clear')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
