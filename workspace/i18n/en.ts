import { textsEn } from './tables/texts-en.ts'
import { wordsEn } from './tables/words-en.ts'

/** The English catalogue, which names every text that there is. */
export const en = { ...textsEn, ...wordsEn } as const
