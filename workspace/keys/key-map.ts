import type { TextId } from '../i18n/text.tsx'

/**
 * Every command of the workspace with its keys, in the order in which the help shows them. "g t" is one key after the
 * other; "Mod" is Ctrl, on a Mac ⌘. Conventions are those of mail readers and of the tools that analysts use already.
 */
export const COMMANDS = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['o', 'Enter'],
  back: ['Escape'],
  search: ['/'],
  select: ['x'],
  accept: ['e'],
  reject: ['#'],
  edit: ['i'],
  bookmark: ['b'],
  tag: ['l'],
  note: ['n'],
  trash: ['Delete'],
  undo: ['u', 'Mod+z'],
  redo: ['U', 'Mod+Z'],
  share: ['s'],
  download: ['d'],
  fullScreen: ['f'],
  play: ['p'],
  stepBack: [','],
  stepForward: ['.'],
  'go.lines': ['g l'],
  'go.articles': ['g s'],
  'go.statements': ['g q'],
  'go.timeline': ['g t'],
  'go.dyads': ['g d'],
  'go.differences': ['g c'],
  'go.actors': ['g a'],
  'go.review': ['g r'],
  'go.add': ['g n'],
  commands: ['Mod+k'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>
export type CommandId = keyof typeof COMMANDS

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[]
export const commandText = (id: CommandId): TextId => `command.${id}`

/** Keys that work where single-character keys are switched off (WCAG 2.1.4): with a modifier, or without a character. */
const isPlain = (key: string): boolean => !key.startsWith('Mod+') && [...key.split(' ').at(-1)!].length === 1

/** "Mod+z" for Ctrl or ⌘ with z; "Z" for Shift and z. */
export const pressed = (e: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): string =>
  e.ctrlKey || e.metaKey ? `Mod+${e.key}` : e.key

/** The command that a key stands for, `before` being the key pressed just before; or that a sequence has begun. */
export function commandOf(key: string, before: string, singleKeys: boolean): CommandId | 'begun' | null {
  const usable = (keys: readonly string[]) => keys.filter(k => singleKeys || !isPlain(k))
  const find = (wanted: string) => COMMAND_IDS.find(id => usable(COMMANDS[id]).includes(wanted)) ?? null
  if (before) return find(`${before} ${key}`)
  if (singleKeys && COMMAND_IDS.some(id => COMMANDS[id].some(k => k.startsWith(`${key} `)))) return 'begun'
  return find(key)
}

const NAMES: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', Delete: 'Del' }

/** "Mod+z" → ["Ctrl", "Z"] or ["⌘", "Z"]; "Mod+Z" has "Shift" between. */
export function keyCaps(key: string, mac: boolean): string[] {
  if (!key.startsWith('Mod+')) return key.split(' ').map(part => NAMES[part] ?? part)
  const letter = key.slice(4)
  const shift = letter !== letter.toLowerCase() ? ['Shift'] : []
  return [mac ? '⌘' : 'Ctrl', ...shift, letter.toUpperCase()]
}
