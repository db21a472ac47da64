import { useText } from '../i18n/text.tsx'

/** A wait always has a word; it comes after a moment, so that quick answers do not flicker. */
export function Waiting() {
  const t = useText()
  return (
    <p className="waiting" role="status">
      {t('waiting')}
    </p>
  )
}
