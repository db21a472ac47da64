import { useCallback } from 'react'
import { hasText, useText } from '../i18n/text.tsx'

/** A PLOVER sector in words; one that has no words stays a code. */
export function useSector(): (sector: string) => string {
  const t = useText()
  return useCallback(
    sector => {
      const id = `sector.${sector}`
      return hasText(id) ? t(id) : sector
    },
    [t],
  )
}
