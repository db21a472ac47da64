/**
 * Words that the tokeniser keeps whole or cuts in a special place. Source: the tokenisation guidelines of the English
 * Web Treebank and UD English (clitics, fused words, affixes that keep their hyphen).
 */
import { BEFORE_NAMES, MAY_END } from './abbreviations.ts'

export const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$|(?<=[sS])['’]$/iu

/** Fused words → letters of their first part. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wont', 2],
  ["'tis", 2],
  ["'twas", 2],
])

/** Affixes that stay joined to their word by the hyphen. */
// prettier-ignore
export const PREFIX: ReadonlySet<string> = new Set([
  'anti', 'non', 'pre', 'post', 'pro', 'co', 're', 'ex', 'mid', 'multi', 'semi', 'cross', 'e', 'pan', 'over', 'inter', 'intra', 'counter', 'de', 'bi',
  'sub', 'super', 'trans', 'ultra', 'un', 'vice', 'mini', 'micro', 'mega', 'neo', 'quasi', 'self-', 'psycho', 'socio', 'geo', 'uni',
])

/** Abbreviations that keep their stop. "no", "art" and the like are words too, and are left out. */
// prettier-ignore
const WORDS_TOO = new Set(['no', 'art', 'arts', 'v', 'm', 'ill', 'miss', 'mass', 'wash', 'ore', 'del', 'la', 'ed', 'min', 'mon', 'sat', 'sun', 'wed', 'fig', 'figs', 'fri', 'ind', 'al', 'ca', 'est', 'mar', 'det', 'dep', 'co', 'fr', 'pa', 'ga', 'mo', 'tel', 'km', 'kg', 'bn', 'ave', 'ext', 'hon', 'cos', 'sec', 'thu', 'tue', 'ark', 'para', 'ft', 'lb', 'lbs', 'oz', 'mph', 'etc'])
export const ABBREVIATION: ReadonlySet<string> = new Set([
  ...[...BEFORE_NAMES, ...MAY_END].filter(word => !WORDS_TOO.has(word)),
  ...['etc', 'co', 'no'],
])

/** Numbers, dates, times, telephone numbers, "U.S.-led" without its tail, names such as O'Brien: nothing inside is cut. */
export const WHOLE = /^(?:\d+(?:[.,:/-]\d+)+|\d{3}-\d{3}-\d{4}|[\p{L}\p{N}]+)$/u
