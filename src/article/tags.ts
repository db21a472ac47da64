import { BLOCK, CLOSES, NO_PROSE, SCOPE, UNSEEN, VOID } from './tables/elements.ts'

/** What the reading of pages must know of an element's name; one object a name. */
export interface Tag {
  readonly name: string
  readonly isVoid: boolean
  /** A browser sets it as a block. */
  readonly isBlock: boolean
  /** The end tag of another element does not reach past it. */
  readonly isScope: boolean
  /** Its text is never the article's. */
  readonly isUnseen: boolean
  /** What it holds counts as prose of what is around it. */
  readonly isProse: boolean
  /** Its content is no markup: text with entities, or none of a page's concern. */
  readonly raw: 'text' | 'code' | 'rest' | null
  /** Open elements that its start tag ends, unless one of `within` lies between. */
  readonly rule: { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> } | null
  /** Bit of {@link PLACES}, or 0. */
  readonly place: number
  /** In SVG or MathML its start tag ends the drawing. */
  readonly breaksOut: boolean
}

/** Places that say what a block is: an element hands its bit down to all that stands in it. */
export const PLACES = ['article', 'main', 'header', 'aside', 'form', 'figure', 'table', 'list', 'footer'] as const
const IN: Readonly<Record<string, (typeof PLACES)[number]>> = {
  article: 'article',
  main: 'main',
  header: 'header',
  aside: 'aside',
  form: 'form',
  figure: 'figure',
  table: 'table',
  ul: 'list',
  ol: 'list',
  footer: 'footer',
  nav: 'footer',
}
const RAW: Readonly<Record<string, Tag['raw']>> = {
  title: 'text',
  textarea: 'text',
  script: 'code',
  style: 'code',
  xmp: 'code',
  iframe: 'code',
  noembed: 'code',
  noframes: 'code',
  plaintext: 'rest',
}
/** HTML Living Standard, 13.2.6.5, "The rules for parsing tokens in foreign content". */
const BREAKS_OUT = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre
  ruby s small span strong strike sub sup table tt u ul var`.split(/\s+/),
)

const known = new Map<string, Tag>()
for (const name of new Set([...VOID, ...BLOCK, ...UNSEEN, ...CLOSES.keys(), ...BREAKS_OUT, ...Object.keys(RAW), 'a'])) {
  const tag = make(name)
  known.set(name, tag)
  known.set(name.toUpperCase(), tag)
}

function make(name: string): Tag {
  const place = IN[name]
  return {
    name,
    isVoid: VOID.has(name),
    isBlock: BLOCK.has(name),
    isScope: SCOPE.has(name),
    isUnseen: UNSEEN.has(name),
    isProse: !NO_PROSE.has(name),
    raw: RAW[name] ?? null,
    rule: CLOSES.get(name) ?? null,
    place: place ? 1 << PLACES.indexOf(place) : 0,
    breaksOut: BREAKS_OUT.has(name),
  }
}

/** The tag of a name as it stands in a page. */
export function tagOf(written: string): Tag {
  const tag = known.get(written)
  if (tag) return tag
  const name = written.toLowerCase()
  return known.get(name) ?? make(name)
}
