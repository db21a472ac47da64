import codes from 'i18n-iso-countries/codes.json'
import { useMemo } from 'react'
import { useLanguage } from '../i18n/text.tsx'

/** ISO 3166-1 alpha-3 → alpha-2, which the browser has names for; Kosovo by the code that is in use for it. */
const ALPHA_2: ReadonlyMap<string, string> = new Map([
  ...(codes as [string, string][]).map(([two, three]) => [three, two] as const),
  ['XKX', 'XK'],
])

/** Every code that a country can be set to. */
export const countryCodes: readonly string[] = [...ALPHA_2.keys()]

/** "RUS" → "Russia", in the language spoken and by the browser's own table; an unknown code stays. */
export function useCountry(): (code: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
    return code => {
      const two = ALPHA_2.get(code)
      return two ? (names.of(two) ?? code) : code
    }
  }, [language])
}
