import { textsRu } from './tables/texts-ru.ts'
import { wordsRu } from './tables/words-ru.ts'

/** The Russian catalogue. */
export const ru = { ...textsRu, ...wordsRu }
