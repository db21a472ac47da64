import { useMemo } from 'react'
import { useLanguage } from './text.tsx'

/** A moment with its zone named: "25 Nov 2026, 10:12 UTC". */
export function useMoment(): (moment: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
    return moment => {
      const date = new Date(moment)
      return Number.isNaN(date.getTime()) ? moment : `${format.format(date)} UTC`
    }
  }, [language])
}
