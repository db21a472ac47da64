import type { Actor, Reason } from '../model/index.ts'

/** The actors of one document and the places where they stand. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** Head token of a noun phrase or pronoun → index into `actors`, -1 where none stands. */
  readonly actorAt: Int32Array
  /** Why a mention was taken for its actor, by head token ("actor.pronoun", "actor.role", "actor.seat" …). */
  readonly reasons: ReadonlyMap<number, Reason>
}
