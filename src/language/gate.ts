import type { Article } from '../model/index.ts'

const FEWEST_WORDS = 20
/** Words that every English text is full of, and hardly any other text. Short texts are never refused. */
const READ = 'en'

/**
 * The language of an article where it is not one that is read, else null. Detection is by `eld` (its small set), loaded
 * when first asked; what the page says of itself counts only where the text is too short to tell.
 */
export async function unreadLanguage(article: Pick<Article, 'body' | 'text' | 'language'>): Promise<string | null> {
  const text = article.body || article.text
  if (countWords(text, FEWEST_WORDS) < FEWEST_WORDS) return null
  const { default: eld } = await import('eld/small')
  const found = eld.detect(text.slice(0, 4000))
  if (!found.language || found.language === READ) return null
  return found.isReliable() || (article.language ?? READ).slice(0, 2) !== READ ? found.language : null
}

/** Counts no further than asked: a word is a run of letters or a single ideograph. */
function countWords(text: string, enough: number): number {
  const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}{1,200}/gu
  let count = 0
  while (count < enough && words.exec(text)) count++
  return count
}
