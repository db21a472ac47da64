import type { Context } from 'hono'
import type { OpenRecord } from '../record/index.ts'
import type { Desk } from './desk.ts'
import type { FeedKeys } from './feed-key.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Principal } from './rights.ts'
import type { Repeats } from './repeats.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from './routes.ts'
import type { Sessions } from './sessions.ts'

/** What every handler has at hand. */
export interface Server {
  /** For what is found by one id: nothing here may take long. */
  readonly record: OpenRecord
  readonly readOnly: boolean
  readonly desk: Desk
  readonly jobs: Jobs
  readonly repeats: Repeats<object>
  readonly sessions: Sessions
  readonly feeds: FeedKeys
  /** The name that the owner has in the log. */
  readonly who: string
  readonly version: string
  readonly port: () => number
  /** The folder of the built workspace. */
  readonly workspace: string
  readonly log: Log
}

/** A request that was let in and understood. */
export interface Call<N extends RouteName> {
  readonly params: ParamsOf<N>
  readonly query: QueryOf<N>
  readonly body: BodyOf<N>
  readonly principal: Principal
  /** Of the record before it was asked; null where the answer has no tag. */
  readonly revision: string | null
  readonly c: Context
}

/** What a route answers; a Response where it is text already, or no JSON. */
export type Reply<N extends RouteName> = AnswerOf<N> | Response

export type Handler<N extends RouteName> = (call: Call<N>, server: Server) => Reply<N> | Promise<Reply<N>>
export type Handlers<N extends RouteName> = { readonly [Name in N]: Handler<Name> }

export const json = (text: string): Response => new Response(text, { headers: { 'content-type': 'application/json' } })
