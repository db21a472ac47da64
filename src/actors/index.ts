/**
 * Actors: who is meant. A mention → an actor with country, sector and role on the day of the article, from the tables
 * (terms of office, bodies, seats of power), from composition (place or demonym + role noun), or from coreference.
 */
export { type Cast, codeOf, findActors } from './cast.ts'
