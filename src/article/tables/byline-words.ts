/**
 * What stands before an author's name in a byline, by language. Source: the style of each language's newspapers.
 */
const WORDS = `by|written by|posted by|published by|words by|reported by|author|authors|von|text|autor|autorin|par|publié par|por|escrito por|
  di|a cura di|door|av|af|tekst|teksti|przez|autorzy|автор|авторы|текст|автори|yazan|yazar|od|scris de|de|συντάκτης|بقلم|كتب|記者|记者|作者|文`

/** At the beginning of a line. */
export const BY = new RegExp(
  `^\\s*(?:${WORDS.replace(/\s*\n\s*/g, '')
    .split('|')
    .join('|')})(?:\\s*[:：]\\s*|\\s+)`,
  'iu',
)
