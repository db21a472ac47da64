/**
 * Abbreviations that end in a stop, for the sentence splitter. Source: common knowledge of English newspaper usage
 * (titles, military ranks, months, company forms, American states as agencies shorten them).
 */

/** After these a sentence goes on, whatever follows: they stand before a name or a number. */
// prettier-ignore
export const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'messrs', 'mme', 'mlle', 'dr', 'prof', 'rev', 'fr', 'hon', 'st', 'ste', 'mt', 'ft', 'gov', 'lt', 'sen', 'rep', 'reps', 'sens',
  'pres', 'gen', 'col', 'maj', 'capt', 'cmdr', 'adm', 'brig', 'sgt', 'cpl', 'pvt', 'det', 'supt', 'insp', 'amb', 'atty',
  'no', 'nos', 'art', 'arts', 'sec', 'para', 'pp', 'fig', 'figs', 'vol', 'vs', 'v', 'cf', 'e.g', 'i.e', 'approx', 'ca', 'al-',
  'lt.gen', 'lt.col', 'maj.gen', 'pte', 'sr.', 'spc', 'cllr', 'dep', 'asst', 'ald', 'hrh', 'msgr', 'sheikh.', 'abp',
])

/** After these a sentence may end: it does where a capital follows that no name goes on with. */
// prettier-ignore
export const MAY_END: ReadonlySet<string> = new Set([
  'inc', 'corp', 'co', 'cos', 'ltd', 'llc', 'plc', 'bros', 'jr', 'sr', 'esq', 'etc', 'et al', 'al', 'ph.d', 'm.d', 'b.a', 'm.a', 'd.c', 'u.s', 'u.k', 'u.n',
  'e.u', 'u.s.a', 'a.m', 'p.m', 'a.d', 'b.c', 'dept', 'univ', 'assn', 'intl', 'govt', 'est', 'ave', 'blvd', 'rd', 'hwy', 'mass', 'calif',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri',
  'ala', 'ariz', 'ark', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev',
  'okla', 'ore', 'pa', 'tenn', 'tex', 'vt', 'va', 'wash', 'wis', 'wyo', 'n.y', 'n.j', 'n.c', 's.c', 'n.h', 'n.m', 'n.d', 's.d', 'r.i', 'w.va', 'hrs', 'min', 'ed', 'eds', 'm', 'bn', 'km', 'kg', 'ft', 'lb', 'lbs', 'oz', 'sq', 'mph', 'tel', 'ext',
])

/** Words that begin a sentence far more often than they go on after an abbreviation with a capital. */
// prettier-ignore
export const BEGINNERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your',
  'in', 'on', 'at', 'for', 'from', 'with', 'by', 'to', 'as', 'after', 'before', 'during', 'since', 'until', 'under', 'over', 'among', 'about', 'against',
  'but', 'and', 'or', 'so', 'yet', 'if', 'when', 'while', 'although', 'though', 'because', 'however', 'meanwhile', 'there', 'here', 'now', 'then', 'also',
  'what', 'who', 'where', 'why', 'how', 'which', 'no', 'not', 'some', 'many', 'most', 'several', 'all', 'both', 'each', 'one', 'two', 'three', 'last', 'earlier', 'later', 'according', 'despite', 'instead', 'moreover', 'nevertheless', 'still', 'more', 'other', 'another', 'such', 'only', 'even', 'just', 'once', 'as',
])
