/**
 * What stands beside a date of publication or of the last change, by language, as parts of words where a language bends
 * them. Source: the style of each language's sites; ours.
 */
const PUBLISHED_WORDS = `publi|posted|first posted|released|written on|created|date of issue|veröffentlicht|erschienen|erstellt|datum|
  mis en ligne|paru le|posté|diffusé|publicad|pubblicat|inserito|postado|geplaatst|gepubliceerd|publicerad|publisert|offentliggjort|
  udgivet|julkaistu|opublikowan|dodano|zveřejněn|vydáno|közzétéve|megjelent|postat|δημοσί|опубликован|размещен|размещён|дата публикации|
  опубліковано|дата публікації|yayın|objavljen|نشر|تاريخ النشر|פורסם|发布|發布|公開|掲載|입력|등록|diterbitkan|đăng`

const CHANGED_WORDS = `updat|modif|revis|reviewed|last edited|latest revision|aktualis|geändert|änderung|stand:|stand |überarbeitet|mis à jour|
  mise à jour|actualis|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdatera|ändrad|oppdatert|opdateret|päivitetty|
  zaktualizowan|aktualizacja|aktualizov|frissítve|módosít|actualizat|ενημερώ|обновлен|обновлён|изменен|изменён|оновлен|güncel|
  ažurirano|تحديث|עודכן|更新|수정|diperbarui|cập nhật`

const alternatives = (list: string): string =>
  list
    .split('|')
    .map(words => words.replace(/\n\s*/g, '').trim())
    .join('|')

export const PUBLISHED = new RegExp(`(?<!\\p{L})(?:${alternatives(PUBLISHED_WORDS)})`, 'iu')
export const CHANGED = new RegExp(`(?<!\\p{L})(?:${alternatives(CHANGED_WORDS)})`, 'iu')

/** In a line of its own, wherever it stands. */
export const PUBLISHED_ON =
  /(?<!\p{L})(?:published|posted|veröffentlicht|erschienen|erstellt|geschrieben|publié|paru|publicado|publicada|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|zveřejněno|опубликовано|опубліковано|yayınlan\p{L}{0,8})(?!\p{L})/iu

/** Names of `<meta>` that hold the date of publication, the most trustworthy first; any other that NAMED_PUBLISHED fits comes last. */
export const PUBLISHED_META =
  `article:published_time og:published_time og:article:published_time datepublished article:published
  publication_date publishdate publish-date published-date pubdate sailthru.date parsely-pub-date dc.date.issued
  dcterms.created dc.date dcterms.date dc.date.created date_published date cxenseparse:recs:publishtime citation_publication_date
  article_date_original originalpublicationdate datecreated last-modified-date rnews:datepublished shareaholic:article_published_time
  citation_date publish_date bt:pubdate vr:published_time dc.created created`.split(/\s+/)
export const NAMED_PUBLISHED_META = /publish|publicat|pub_?date|(?:^|[._:-])(?:created|posted|issued)(?:$|[._:-])/i
export const CHANGED_META =
  `article:modified_time og:updated_time datemodified last-modified dcterms.modified modified_time revised lastmod updated`.split(
    /\s+/,
  )
