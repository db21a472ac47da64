/**
 * Actors: who is meant. A mention → an actor with country, sector and role on the day of the article, from the tables
 * (terms of office, bodies, seats of power), from composition (place or demonym + role noun), or from coreference.
 *
 * A phrase may stand for several states ("the two countries", "both governments", "they" after "Moscow and Tehran"):
 * `membersAt(cast, head)` gives all of them; for a plain mention it gives the one at `actorAt`.
 */
export { type Cast, findActors } from './cast.ts'
export { codeOf } from './draft.ts'
export { membersAt } from './members.ts'
