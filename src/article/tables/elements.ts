/**
 * HTML's elements, as far as extraction must know them.
 * Source: HTML Living Standard, sections "Void elements", "Optional tags", "The stack of open elements" and "Rendering".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const VOID = words(
  'area base br col embed hr img input link meta source track wbr param keygen basefont bgsound frame',
)

/** Elements that a browser sets as blocks: text never runs on across their edges. */
export const BLOCK = words(`#document html body address article aside blockquote center dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup
  option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp caption head title noscript
  button select textarea iframe video audio object canvas template`)

/** An end tag of another element does not reach past these. */
export const SCOPE = words('table td th caption tr tbody thead tfoot html body template')

/** Elements whose text is never the article's. */
export const UNSEEN =
  words(`script style noscript template head svg math iframe object embed canvas video audio select option
  optgroup textarea input button datalist dialog map nav`)

/** All else ends the head. */
export const IN_HEAD = words('base basefont bgsound link meta title noscript noframes style script template head')

/** What these hold does not count as prose of the page. */
export const NO_PROSE = words('a script style noscript template head nav footer textarea select svg')

/** Attributes that extraction reads. */
export const KEPT_ATTRIBUTES =
  words(`class id href src srcset data-src data-srcset alt content property name itemprop rel type
  datetime lang role style hidden aria-hidden aria-label title itemtype itemscope http-equiv charset dir pubdate data-testid
  data-component data-author data-date data-timestamp data-original data-lazy-src value`)

/** Start tag → the open elements that it ends, unless one of `within` lies between. */
export const CLOSES: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = (() => {
  const rules = new Map<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }>()
  const containers = words(
    'table td th caption button object template div section article aside main blockquote li dd dt figure ul ol',
  )
  for (const tag of words(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul`))
    rules.set(tag, { closes: words('p'), within: containers })
  rules.set('li', { closes: words('li'), within: words('ul ol menu dir table') })
  rules.set('dt', { closes: words('dt dd'), within: words('dl table') })
  rules.set('dd', { closes: words('dt dd'), within: words('dl table') })
  rules.set('tr', { closes: words('tr'), within: words('table') })
  rules.set('td', { closes: words('td th'), within: words('table tr') })
  rules.set('th', { closes: words('td th'), within: words('table tr') })
  for (const tag of words('tbody thead tfoot'))
    rules.set(tag, { closes: words('tbody thead tfoot'), within: words('table') })
  rules.set('option', { closes: words('option'), within: words('select') })
  rules.set('a', { closes: words('a'), within: words('table td th') })
  rules.set('body', { closes: words('head'), within: words('') })
  return rules
})()
