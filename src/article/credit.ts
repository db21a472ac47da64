import type { TextBlock } from './block.ts'
import { textsOf } from './json-ld.ts'
import type { PageData } from './page-data.ts'
import { AGENCIES } from './tables/agencies.ts'

/** "VELLMAR, May 3 (Coast News) —": whatever stands in the brackets. */
const IN_DATELINE = /^[^.!?()]{0,80}\(([^()\d]{2,40})\)\s?[-–—:]/u
/** "(dpa)", "AFP/Reuters" at the very end. */
const AT_END = /[(\s]([\p{L}/, -]{2,40})\)?$/u
const LAST = 3

/**
 * The agency that the text came from: named in the dateline, among the authors or as the source that the page tells, or
 * signed at the end. As the outlet writes it where the dateline names it, else as the agency signs.
 */
export function creditOf(page: PageData, body: readonly TextBlock[], byline: readonly string[]): string | null {
  const first = body.find(block => block.kind === 'paragraph')?.text ?? ''
  const inDateline = IN_DATELINE.exec(first.slice(0, 160))?.[1].trim()
  if (inDateline) return inDateline
  const told = [
    ...byline,
    ...textsOf(page.article?.['sourceOrganization']),
    ...textsOf(page.article?.['copyrightHolder']),
    ...(page.meta.get('source') ?? []),
  ]
  for (const name of told) {
    const agency = agencyIn(name)
    if (agency) return agency
  }
  for (const { text } of body.slice(-LAST).toReversed()) {
    const end = text.slice(-60)
    const signed = end.endsWith(')') || text.length < 40 ? AT_END.exec(end)?.[1] : undefined
    const agency = signed ? agencyIn(signed) : null
    if (agency) return agency
  }
  return null
}

/** The first agency among what a signature joins: "dpa/AFP", "red, APA". */
function agencyIn(signature: string): string | null {
  if (signature.length > 60) return null
  for (const part of signature.split(/[/,;|]|\s(?:-|–)\s/)) {
    const found = AGENCIES.get(part.trim().toLowerCase())
    if (found) return found
  }
  return null
}
