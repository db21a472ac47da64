import { i18n } from '@lingui/core'
import { I18nProvider, useLingui } from '@lingui/react'
import { type ReactNode, useCallback } from 'react'
import { setting } from '../settings.ts'
import { en } from './en.ts'

/** Every text of the workspace by its name; ICU messages. */
export type TextId = keyof typeof en
export type Values = Readonly<Record<string, string | number>>
export type Translate = (id: TextId, values?: Values) => string

/** Languages of the workspace, each loaded when it is spoken. A new one is a catalogue and a row here. */
export const LANGUAGES = {
  en: { name: 'English', texts: async () => en },
  ru: { name: 'Русский', texts: async () => (await import('./ru.ts')).ru },
} as const satisfies Record<string, { name: string; texts: () => Promise<Readonly<Record<TextId, string>>> }>
export type Language = keyof typeof LANGUAGES

const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text)

/** The language that was chosen, else the browser's first one that there is a catalogue for, else English. */
export function firstLanguage(): Language {
  const wanted = [setting.read('language'), ...navigator.languages.map(tag => tag.split('-')[0])]
  return wanted.find((tag): tag is Language => tag !== null && tag !== undefined && isLanguage(tag)) ?? 'en'
}

export async function speak(language: Language): Promise<void> {
  setting.write('language', language)
  await activate(language)
}

/** Loads a language and speaks it. */
export async function activate(language: Language): Promise<void> {
  i18n.loadAndActivate({ locale: language, messages: await LANGUAGES[language].texts() })
  document.documentElement.lang = language
}

export const Texts = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>

/** The texts of the language that is spoken: `t('lines.count', { n: 3 })`. */
export function useText(): Translate {
  const { i18n: spoken, _ } = useLingui()
  // The function changes with the language, so that what was memoised is worded again.
  return useCallback((id, values) => _(id, values), [spoken.locale, _])
}

export const useLanguage = (): Language => useLingui().i18n.locale as Language

const TAGS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
}

/** "2025-11-20" or a moment → "20 Nov 2025" in the language spoken; what is no date stays as it is. UTC throughout. */
export function useDay(): (date: string | null | undefined) => string {
  const language = useLanguage()
  return useCallback(
    date => {
      const day = date?.slice(0, 10) ?? ''
      const options = TAGS[day.length]
      const moment = new Date(day)
      if (!options || Number.isNaN(moment.getTime())) return day
      return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(
        moment,
      )
    },
    [language],
  )
}

/** Whether there is a text of that name: codes of reasons may be newer than the catalogues. */
export const hasText = (id: string): id is TextId => Object.hasOwn(en, id)
