/**
 * How outlets introduce a link to another article between paragraphs, and words of their pleas to share, follow or
 * subscribe, by language. Source: the style of each language's sites; ours.
 */
const LEAD_INS = `also on|also read|read also|read more|read next|see also|related|more on this|more from|don't miss|you may also like|recommended|
  lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|siehe auch|lire aussi|à lire aussi|voir aussi|à lire|lea también|lee también|
  lee más|te puede interesar|leia também|leia mais|veja também|leggi anche|leggi di più|lees ook|lees meer|les også|läs också|læs også|
  lue myös|czytaj także|czytaj też|zobacz też|čtěte také|читайте также|читать также|по теме|см. также|читайте також|ayrıca okuyun|
  olvasd el ezt is|citește și|διαβάστε επίσης|اقرأ أيضا|اقرأ أيضًا|相关阅读|関連記事|관련기사`

const PLEAS = `share|subscribe|newsletter|follow us|sign up|download our app|support us|donate|teilen|abonnieren|abonniere|folgen sie|
  partagez|abonnez|suivez|comparte|suscríbete|síguenos|compartilhe|assine|siga|condividi|iscriviti|seguici|deel dit|abonneer|volg ons|
  dela|prenumerera|følg|udostępnij|subskrybuj|sdílejte|поделитесь|подписывайтесь|подпишитесь|поширте|підписуйтесь|paylaş|abone ol|
  κοινοποιήστε|شارك|اشترك|分享|订阅|シェア|구독|공유`

const alternatives = (list: string): string =>
  list
    .split(/\s*\|\s*/)
    .map(words => words.trim().replace(/[.]/g, '\\.'))
    .join('|')

/** A line that leads to another article: group 1 is what stands before its headline, an outlet's domain included. */
export const LEAD_IN = new RegExp(
  `^[\\s>»►▶•*-]{0,4}((?:${alternatives(LEAD_INS)})(?![\\p{L}])\\s?[:：]?\\s?(?:[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,3}\\s)?)`,
  'iu',
)

/** A plea, wherever in the line. */
export const PLEA = new RegExp(`(?<![\\p{L}])(?:${alternatives(PLEAS)})(?![a-z\\u00df-\\u024f\\u0370-\\u04ff])`, 'iu')

/** First words of pleas, so that most lines need not be searched. */
export const PLEA_WORDS: ReadonlySet<string> = new Set(PLEAS.split('|').map(plea => plea.trim().split(' ')[0]))
