import { useSyncExternalStore } from 'react'

/** What a person chose on this machine. Nothing of the record is kept in the browser. */
const DEFAULTS = {
  language: '',
  theme: 'system',
  singleKeys: 'on',
  density: 'roomy',
  layers: 'statements,events,times,actors',
  savedSearches: '[]',
} as const
export type Setting = keyof typeof DEFAULTS

const listeners = new Set<() => void>()
const PREFIX = 'demarche.'

export const setting = {
  /** null where nothing was chosen, or where the browser keeps nothing. */
  read(name: Setting): string | null {
    try {
      return localStorage.getItem(PREFIX + name)
    } catch {
      return null
    }
  },
  write(name: Setting, value: string): void {
    try {
      localStorage.setItem(PREFIX + name, value)
    } catch {
      // A browser that keeps nothing still works; the choice lasts until the page is left.
    }
    for (const listener of listeners) listener()
  },
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** A setting and the way to change it, the same in every part of the page. */
export function useSetting(name: Setting): [string, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => setting.read(name) ?? DEFAULTS[name])
  return [value, next => setting.write(name, next)]
}
