/**
 * Words that tell names of people from other short lines in title case, by language. Source: the wording of common content
 * systems and the style of each language's bylines; ours.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Small words inside names. */
export const PARTICLES =
  words(`van von vom de der den del della dello degli di da das do dos du la le el al bin bint ibn ben ten ter te
  zu zur zum af av und y e i of the d' o'`)

/** A line with one of these is a label, a button or a headline, and no name. */
export const NO_NAME =
  words(`posted published updated view views more posts post all article articles top find location read about author
  authors archive archives share shares comment comments contact menu home date photo photos image images picture illustration credit
  follow subscribe newsletter here click back next previous related latest breaking written edited reviewed revised edition table contents
  alle alles artikel beiträge beitrag archiv über veröffentlicht publiziert erstellt gesponserte inhalte anzeigen weitere mehr foto fotos bild
  bilder interview pressemitteilung themenstarter kommentare uhr lesezeit publié articles tous voir lire plus auteur rédigé partager
  publicado todos artículos ver más leer autor pubblicato tutti articoli leggi autore gepubliceerd meer lees alle artikelen auteur
  опубликовано автор читать все статьи фото minutes minuten min`)

/** A part after a name that says what its bearer does. */
export const ROLE =
  /(?<!\p{L})(?:editors?|editor-in-chief|director|founder|co-founder|coordinator|manager|writer|reporter|correspondent|specialist|expert|officer|president|professor|analyst|educators?|contributor|staff|columnist|journalist|photographer|head of|chief|senior|team lead|redakteur(?:in)?|redaktion|journalistin|chefredakteur(?:in)?|leiter(?:in)?|autorin|korrespondent(?:in)?|fotograf(?:in)?|rédacteur|rédactrice|journaliste|correspondante?|redactora?|periodista|corresponsal|redattore|redattrice|giornalista|redacteur|correspondent|redaktør|redaktör|toimittaja|redaktor|dziennikarz|обозреватель|корреспондент|редактор|журналист)(?!\p{L})/iu

/** "MD", "Ph.D.", "E-RYT 200": titles after a name. */
export const CREDENTIAL =
  /^(?:(?:[A-Z]\.?){2,7}|(?:Ph|M|D|Psy|Ed)\.?\s?[A-Z][a-z]?\.?|[A-Z]{1,6}-[A-Z\d ]{1,8}|jr|sr)\.?$/i
