import type { OpenRecord } from '../record/index.ts'

/** Of the whole record and of this program: an answer is fresh while nothing at all has changed. */
export const revisionOf = (record: OpenRecord, program: string): string =>
  `${record.views.revision()}.${program}`.replace(/[^\w-]+/g, '-')

/**
 * An ETag: `"<version>.<revision>"`. The version is that of the line where the answer is one. The revision must have been
 * read before the answer was made, so that no tag promises more than its answer holds.
 */
export const tagOf = (revision: string, version = ''): string => `"${version}.${revision}"`

/** Of the tags that `If-None-Match` names, the one of an answer that is fresh. */
export function freshTag(ifNoneMatch: string | undefined, revision: string): string | null {
  const fresh = tagsIn(ifNoneMatch ?? '').find(tag => tag.slice(tag.indexOf('.') + 1) === revision)
  return fresh === undefined ? null : `"${fresh}"`
}

/** The version that `If-Match` names; null where it names none. */
export const versionIn = (ifMatch: string | undefined): string | null => tagsIn(ifMatch ?? '')[0]?.split('.')[0] || null

/** RFC 9110, 8.8.3: tags in quotes, separated by commas. */
const tagsIn = (header: string): string[] => [...header.slice(0, 1000).matchAll(/"([^"]*)"/g)].map(match => match[1]!)
