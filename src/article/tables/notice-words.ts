/**
 * Words by which an outlet marks what is no reporting: corrections, credits of pictures, pages of consent and of error, by
 * language. Source: the style of each language's sites and the HTTP status texts (RFC 9110); ours.
 */
const CORRECTIONS = `correction|corrections|clarification|editor's note|editors' note|erratum|berichtigung|korrektur|richtigstellung|
  anmerkung der redaktion|hinweis der redaktion|rectificatif|précision|note de la rédaction|corrección|fe de errores|aclaración|
  nota del editor|correção|errata|nota da redação|errata corrige|rettifica|rectificatie|correctie|rättelse|rettelse|oikaisu|
  sprostowanie|oprava|исправление|уточнение|от редакции|виправлення|від редакції|düzeltme|διόρθωση|تصحيح|更正|訂正|정정`

const PICTURES = `photo|photos|photograph|image|picture|photo by|image by|photo credit|credit|foto|fotos|bild|bilder|foto von|crédit|crédits|
  crédit photo|imagen|fotografía|fotografia|imagem|crédito|immagine|beeld|kuva|zdjęcie|fot.|fotó|фото|снимка|fotoğraf|φωτογραφία|صورة|写真|图片|사진`

const CONSENT = `cookie|cookies|consent|your privacy|before you continue|zustimmung|datenschutz|einwilligung|consentement|vie privée|
  consentimiento|privacidad|privacidade|consenso|toestemming|samtycke|zgoda|súhlas|согласие|çerez|συγκατάθεση`

const ERRORS = `not found|page not found|access denied|forbidden|too many requests|internal server error|bad gateway|service unavailable|
  gateway timeout|error 404|404 error|just a moment|are you a robot|verify you are human|attention required|nicht gefunden|zugriff verweigert|
  introuvable|accès refusé|no encontrada|acceso denegado|não encontrada|acesso negado|non trovata|niet gevonden|hittades inte|
  ikke funnet|ikke fundet|ei löydy|nie znaleziono|nenalezena|не найдена|не знайдена|bulunamadı|δεν βρέθηκε|غير موجودة|页面不存在|見つかりません`

const alternatives = (list: string): string =>
  list
    .split('|')
    .map(words => words.trim().replace(/[.]/g, '\\.'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** At the beginning of a block, set off by a colon, a dash or a stop. */
export const CORRECTION = new RegExp(`^\\s?(?:${alternatives(CORRECTIONS)})(?:\\s\\(?[^:：]{0,40})?\\s?[:：–—]`, 'iu')
export const CORRECTION_NAME =
  /(?:^|[\s_-])(?:corrections?|clarification|erratum|errata|editors?-?note|berichtigung|korrektur)(?=$|[\s_-])/i

/** Group 1: whose picture it is, at the end of a caption. */
export const PICTURE = new RegExp(
  `(?:^|[\\s(\\[|/])(?:©\\s?|(?:${alternatives(PICTURES)})(?:\\s?[:：]\\s?|\\s?©\\s?))([^()\\[\\]|]{2,80})[)\\]]?\\.?$`,
  'iu',
)
export const CONSENT_WORDS = new RegExp(`(?<!\\p{L})(?:${alternatives(CONSENT)})(?!\\p{L})`, 'iu')
export const ERROR_WORDS = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ERRORS)})(?!\\p{L})|^\\s?(?:error\\s)?[45]\\d\\d(?!\\d)`,
  'iu',
)
