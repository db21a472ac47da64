import { cleanLine } from './clean-text.ts'
import { attribute, type TreeNode } from './tree.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Thing = { readonly [key: string]: Json }

const MOST_THINGS = 5000
const CREATIVE = /(?:Article|Posting|Report|Review|Recipe|VideoObject|WebPage|CreativeWork)$/i

/** The things that the page's JSON-LD blocks tell of, of all graphs and arrays, the outermost first; and the text of blocks that cannot be read. */
export function thingsOf(scripts: readonly TreeNode[]): { things: Thing[]; broken: string } {
  const things: Thing[] = []
  let broken = ''
  for (const script of scripts) {
    if (!/ld\+json/i.test(attribute(script, 'type'))) continue
    const source = script.children.map(child => child.text).join('')
    const read = parse(source)
    if (read === undefined) broken += source.slice(0, LONGEST_BROKEN)
    const queue: Json[] = [read ?? null]
    for (let i = 0; i < queue.length && things.length < MOST_THINGS; i++) {
      const value = queue[i]
      if (value === null || typeof value !== 'object') continue
      if (Array.isArray(value)) for (const each of value.slice(0, MOST_THINGS)) queue.push(each)
      else {
        things.push(value)
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'] as const)
          if (typeof value[key] === 'object') queue.push(value[key])
      }
    }
  }
  return { things, broken }
}
const LONGEST_BROKEN = 100_000

/** The thing that is the article: by type, an article before a page. */
export function articleThing(things: readonly Thing[]): Thing | null {
  const rank = (thing: Thing) => {
    const types = textsOf(thing['@type'])
    if (types.some(type => /Article|Posting|Report/i.test(type) && !/^(?:WebPage)$/i.test(type))) return 3
    if (types.some(type => CREATIVE.test(type))) return /WebPage/i.test(types.join(' ')) ? 1 : 2
    return 0
  }
  let best: Thing | null = null
  for (const thing of things) if (rank(thing) > (best ? rank(best) : 0)) best = thing
  return best
}

function parse(source: string): Json | undefined {
  const text = source
    .replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>)\s*;?\s*$/, '')
  for (const repair of text.length < LONGEST_REPAIRED ? REPAIRS : REPAIRS.slice(0, 1)) {
    try {
      return JSON.parse(repair(text)) as Json
    } catch {
      continue
    }
  }
  return undefined
}

const LONGEST_REPAIRED = 500_000
/** What is wrong with JSON-LD most often, tried in turn. */
const REPAIRS: readonly ((text: string) => string)[] = [
  text => text,
  text => text.replace(/[\u0000-\u001f]+/g, ' '),
  text => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  text => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
]

/** The texts in a value: itself, those of an array, the names of things. */
export function textsOf(value: Json | undefined, depth = 0): string[] {
  if (typeof value === 'string') return [cleanLine(value)].filter(Boolean)
  if (value === null || typeof value !== 'object' || depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(each => textsOf(each, depth + 1))
  return textsOf(value['name'] ?? value['@value'] ?? value['url'], depth + 1)
}
