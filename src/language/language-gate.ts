import type { Article } from '../model/index.ts'

/** Fewer words than this are read in any case: no detector is sure of them. */
const LEAST_WORDS = 20
const SAMPLE = 4_000

/**
 * The language of an article where it is one that is not read ("ru"), null where it is read. What the text is written in
 * outweighs what the page says of itself; the detector (eld, small) is loaded when it is first asked.
 */
export async function unreadLanguage(article: Article): Promise<string | null> {
  const sample = article.text.slice(0, SAMPLE)
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  if (words < LEAST_WORDS && !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{40}/u.test(sample)) return null
  const { eld } = (await import('eld/small')) as {
    eld: { detect(text: string): { language: string; isReliable(): boolean } }
  }
  const found = eld.detect(sample)
  const claimed = article.language?.slice(0, 2).toLowerCase() ?? null
  if (found.language === 'en' || (claimed === 'en' && !found.isReliable())) return null
  return found.language || (claimed === 'en' ? null : claimed)
}
