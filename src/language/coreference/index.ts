/**
 * Coreference of high precision: which mention refers back to which. Names by their parts and initials, appositions and
 * copulas by syntax, pronouns by recency, number and gender; a link below {@link THRESHOLD} is not made. Role nouns
 * ("the president") are resolved in `actors`, against dates.
 */
export { linkMentions, THRESHOLD } from './link.ts'
