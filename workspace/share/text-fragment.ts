/** Longer quotations are named by their first and last words, as the specification advises. */
const LONGEST = 120
const WORDS = 5

/** Text fragments give `-`, `,` and `&` a meaning. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

/**
 * The address of a sentence in its page: https://wicg.github.io/scroll-to-text-fragment/
 *
 *     withTextFragment('https://example.org/a', 'He left.')   // https://example.org/a#:~:text=He%20left.
 */
export function withTextFragment(address: string, quote: string): string {
  const bare = address.replace(/#.*$/s, '')
  const text = quote.replace(/\s+/g, ' ').trim()
  const words = text.split(' ')
  const directive =
    text.length <= LONGEST || words.length < 2 * WORDS
      ? encode(text)
      : `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`
  return text ? `${bare}#:~:text=${directive}` : bare
}
