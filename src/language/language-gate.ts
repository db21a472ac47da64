import type { Article } from '../model/index.ts'

/** Fewer words than this are read in any case: no detector is sure of them. */
const LEAST_WORDS = 20
const SAMPLE = 4_000
/** A run of letters, or one letter of a script that sets no spaces between words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}]{0,200}/gu

/**
 * The language of an article where it is one that is not read ("ru"), null where it is read. What the text is written in
 * outweighs what the page says of itself; the detector (eld, small) is loaded when it is first asked.
 */
export async function unreadLanguage(article: Article): Promise<string | null> {
  const sample = article.text.slice(0, SAMPLE)
  if ((sample.match(WORD)?.length ?? 0) < LEAST_WORDS) return null
  const { eld } = (await import('eld/small')) as {
    eld: { detect(text: string): { language: string; isReliable(): boolean } }
  }
  const found = eld.detect(sample)
  const claimed = article.language?.slice(0, 2).toLowerCase() ?? null
  if (found.language === 'en' || (claimed === 'en' && !found.isReliable())) return null
  return found.language || (claimed === 'en' ? null : claimed)
}
