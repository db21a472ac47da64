import type { Unreadable } from '../model/index.ts'
import type { LineChange } from '../record/index.ts'
import type { Told } from './alert.ts'

/** What a watcher tells while it works: one line on the screen, or one of JSON. */
export type WatchEvent =
  | { readonly event: 'checked'; readonly feed: string; readonly pages: number; readonly added: number }
  | { readonly event: 'unchanged'; readonly url: string }
  | {
      readonly event: 'kept'
      readonly url: string
      /** The id of the article. */
      readonly id: string
      readonly title: string | null
      readonly events: number
      readonly warnings: readonly string[]
      /** It was in the record before. */
      readonly known: boolean
    }
  | {
      readonly event: 'changed'
      readonly url: string
      readonly id: string
      readonly before: string
      readonly title: string | null
      readonly changes: readonly LineChange[]
    }
  | {
      readonly event: 'failed'
      readonly error: Unreadable['error']
      readonly source: string
      readonly again: string | null
    }
  | ({ readonly event: 'alert' } & Told)
  | { readonly event: 'delivered'; readonly alert: string; readonly way: string }
  | { readonly event: 'notice'; readonly message: string }
