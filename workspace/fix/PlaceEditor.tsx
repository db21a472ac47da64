import { useState } from 'react'
import type { Place, Span } from '../../src/model/index.ts'
import { countryCodes, useCountry } from '../actors/country.ts'
import { useLanguage, useText } from '../i18n/text.tsx'
import type { Passage } from './passage.ts'
import { WordsPicker } from './WordsPicker.tsx'

/** Where it was: the words and the country. */
export function PlaceEditor({
  place,
  passage,
  onSet,
}: {
  place: Place | null
  passage: Passage
  onSet: (place: Place | null) => void
}) {
  const t = useText()
  const country = useCountry()
  const language = useLanguage()
  const [picking, setPicking] = useState(false)
  const set = (span: Span | null, text: string | null, code: string | null) =>
    onSet({ text, span, country: code, name: text, lat: null, lon: null })
  const countries = countryCodes
    .map(code => [code, country(code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language))
  return (
    <fieldset className="fix-field">
      <legend>{t('field.place')}</legend>
      {place?.text && <q dir="auto">{place.text}</q>}
      <label>
        {t('field.country')}
        <select
          value={place?.country ?? ''}
          onChange={e => set(place?.span ?? null, place?.text ?? null, e.target.value || null)}
        >
          <option value="">{t('line.unknown')}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {picking ? (
        <WordsPicker
          passage={passage}
          initial={place?.span ?? null}
          onCancel={() => setPicking(false)}
          onTake={(span, text) => {
            set(span, text, place?.country ?? null)
            setPicking(false)
          }}
        />
      ) : (
        <div className="picker-acts">
          <button type="button" className="button" onClick={() => setPicking(true)}>
            {t('picker.open')}
          </button>
          {place && (
            <button type="button" className="button" onClick={() => onSet(null)}>
              {t('fix.clear')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
