import type { SourceOptions } from '../source/index.ts'
import { note } from './output.ts'

/** What every command that reads sources says of them. */
export const SOURCES =
  'files, folders, web archives, addresses (https://…) of pages, feeds or sitemaps, or - for standard input'

export const ALLOW_PRIVATE = [
  '--allow-private',
  'also fetch from private networks and other ports than 80 and 443 (your own intranet)',
] as const

/** What a call asks of sources, with notices on standard error. */
export const sourceOptions = ({
  allowPrivate = false,
}: {
  readonly allowPrivate?: boolean | undefined
}): SourceOptions => ({
  allowPrivate,
  notice: ({ message }) => note(message),
})
