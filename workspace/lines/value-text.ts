import { useCallback } from 'react'
import type { Field } from '../api/ask.ts'
import { type TextId, useLanguage, useText } from '../i18n/text.tsx'
import { useCountry } from '../actors/country.ts'

const WORDED: Partial<Record<Field, string>> = {
  class: 'class',
  status: 'status',
  stance: 'stance',
  quad: 'quad',
  marked: 'mark',
}

/** A value of a field in the language spoken: SANCTION → "sanction or expel", RUS → "Russia". */
export function useValueText(): (field: Field, value: string) => string {
  const t = useText()
  const country = useCountry()
  const language = useLanguage()
  return useCallback(
    (field, value) => {
      if (WORDED[field]) return t(`${WORDED[field]}.${value}` as TextId)
      if (field === 'country') return country(value)
      if (field === 'dyad')
        return value
          .replace(/[A-Z]{3}/g, country)
          .replace(',', ' ↔ ')
          .replace('>', ' → ')
      return value
    },
    [t, country, language],
  )
}
