import { useState } from 'react'
import { type TextId, useText } from '../i18n/text.tsx'
import type { FieldName, SetField } from './FixPanel.tsx'

/**
 * One of some values. It is set with Enter or the button, not by passing over it: keys go through a closed list one value
 * at a time.
 */
export function Choice<Value extends string>({
  field,
  value,
  options,
  words,
  onSet,
}: {
  field: FieldName
  value: Value
  options: readonly Value[]
  /** The family of texts that words the values. */
  words: string
  onSet: SetField
}) {
  const t = useText()
  const [draft, setDraft] = useState<Value | null>(null)
  const changed = draft !== null && draft !== value
  const set = () => {
    if (!changed) return
    onSet(field, draft)
    setDraft(null)
  }
  return (
    <div className="fix-field">
      <label className="fix-field">
        {t(`field.${field}` as TextId)}
        <select
          value={draft ?? value}
          onChange={e => setDraft(e.target.value as Value)}
          onKeyDown={e => {
            if (e.key !== 'Enter' || !changed) return
            e.preventDefault()
            set()
          }}
        >
          {options.map(option => (
            <option key={option} value={option}>
              {t(`${words}.${option}` as TextId)}
            </option>
          ))}
        </select>
      </label>
      {changed && (
        <div className="picker-acts">
          <button type="button" className="button primary" onClick={set}>
            {t('fix.set')}
          </button>
          <button type="button" className="button" onClick={() => setDraft(null)}>
            {t('cancel')}
          </button>
        </div>
      )}
    </div>
  )
}
