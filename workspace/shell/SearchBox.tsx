import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/text.tsx'
import { usePlace, type ViewName } from '../place.ts'

/** Views that a search narrows; from any other it leads to the lines. */
const SEARCHED: readonly ViewName[] = [
  'lines',
  'statements',
  'articles',
  'timeline',
  'dyads',
  'differences',
  'actors',
  'review',
]

/** How long a pause in typing is a question. */
const PAUSE_MS = 120

/** Words, "a phrase", -without, field:value: the record's own query, asked while it is typed. */
export function SearchBox() {
  const t = useText()
  const { view, ask, open } = usePlace()
  const [typed, setTyped] = useState(ask.text ?? '')
  const asked = useRef(ask.text ?? '')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if ((ask.text ?? '') === asked.current) return
    asked.current = ask.text ?? ''
    setTyped(asked.current)
  }, [ask.text])
  const go = (text: string) => {
    if (text === asked.current) return
    asked.current = text
    const { text: _, ...rest } = ask
    open(SEARCHED.includes(view) ? view : 'lines', null, text ? { ...rest, text } : rest, true)
  }
  useEffect(() => {
    const timer = setTimeout(() => go(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <search className="search">
      <Search aria-hidden />
      <input
        ref={input}
        id="search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={typed}
        maxLength={512}
        onChange={e => setTyped(e.target.value)}
        onKeyDown={e => {
          if (e.key === 'Enter') go(typed)
          if (e.key === 'Escape' || e.key === 'Enter') e.currentTarget.blur()
        }}
      />
      {typed !== '' && (
        <button
          type="button"
          className="icon-button small"
          aria-label={t('search.clear')}
          onClick={() => {
            setTyped('')
            go('')
            input.current?.focus()
          }}
        >
          <X aria-hidden />
        </button>
      )}
    </search>
  )
}
