/**
 * What stands before an author's name in a byline, by language, the longest first. Source: the style of each language's
 * newspapers and the wording of common content systems.
 */
const WORDS = `by|written by|posted by|published by|words by|reported by|authored by|story by|article by|post author|updated by|view all posts by|
  author|authors|von|text|text von|autor|autorin|veröffentlicht von|erstellt von|geschrieben von|eingestellt von|verfasst von|
  artikel von|ein artikel von|publiziert von|zeige alle beiträge von|alle beiträge von|interview|par|publié par|écrit par|rédigé par|
  auteur|auteurs|por|escrito por|publicado por|texto|di|a cura di|scritto da|pubblicato da|autore|door|geschreven door|av|skriven av|
  skrevet av|af|tekst|teksti|przez|autorzy|opublikowane przez|автор|авторы|текст|автори|yazan|yazar|od|napsal|scris de|de|
  συντάκτης|بقلم|كتب|記者|记者|作者|文`

/** At the beginning of a line. */
export const BY = new RegExp(
  `^\\s*(?:${WORDS.replace(/\s*\n\s*/g, '')
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:\\s*[:：]\\s*|\\s+|$)`,
  'iu',
)
