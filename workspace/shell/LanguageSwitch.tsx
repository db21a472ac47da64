import { Languages } from 'lucide-react'
import { LANGUAGES, type Language, speak, useLanguage } from '../i18n/text.tsx'

/** To the next language, named in itself. */
export function LanguageSwitch() {
  const language = useLanguage()
  const tags = Object.keys(LANGUAGES) as Language[]
  const next = tags[(tags.indexOf(language) + 1) % tags.length]!
  return (
    <button
      type="button"
      className="icon-button language"
      lang={next}
      title={LANGUAGES[next].name}
      onClick={() => void speak(next)}
    >
      <Languages aria-hidden />
      <span aria-hidden>{next.toUpperCase()}</span>
      <span className="unseen">{LANGUAGES[next].name}</span>
    </button>
  )
}
