/** One line of a group: a path pattern, in which "*" stands for anything and a last "$" for the end. */
export interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

/** RFC 9309, section 2.5: at least this much is read. */
const MOST_BYTES = 500 * 1024

/**
 * The rules that a robots.txt has for a product (RFC 9309): those of all groups that name it, else those of "*".
 *
 * @example rulesFor('User-agent: *\nDisallow: /private', 'demarche') // [{ allow: false, pattern: '/private' }]
 */
export function rulesFor(text: string, product: string): Rule[] {
  const own: Rule[] = []
  const common: Rule[] = []
  let [named, isOwn, isCommon, inRules] = [false, false, false, false]
  for (const line of text
    .slice(0, MOST_BYTES)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)) {
    const plain = line.split('#', 1)[0]
    const colon = plain.indexOf(':')
    if (colon < 0) continue
    const key = plain.slice(0, colon).trim().toLowerCase()
    const value = plain.slice(colon + 1).trim()
    if (key === 'user-agent') {
      // Names one after the other begin one group; a name after rules begins the next.
      if (inRules) [isOwn, isCommon, inRules] = [false, false, false]
      if (/^\*(?:\s|$)/.test(value)) isCommon = true
      else if (productOf(value) === product.toLowerCase()) named = isOwn = true
    } else if (key === 'allow' || key === 'disallow') {
      inRules = true
      if (!value) continue
      const rule = { allow: key === 'allow', pattern: normalise(value) }
      if (isOwn) own.push(rule)
      if (isCommon) common.push(rule)
    }
  }
  return named ? own : common
}

/** The rule that forbids a path (with its query), or null: the longest that matches decides, of equals the one that allows. */
export function forbiddenBy(rules: readonly Rule[], path: string): Rule | null {
  const asked = normalise(path)
  let best: Rule | null = null
  for (const rule of rules) {
    if (best && rule.pattern.length < best.pattern.length) continue
    if (best && rule.pattern.length === best.pattern.length && !rule.allow) continue
    if (matches(rule.pattern, asked)) best = rule
  }
  return best?.allow === false && asked !== '/robots.txt' ? best : null
}

/** "demarche/1.0 (…)" names the product "demarche". */
const productOf = (value: string) => /^[a-z_-]*/i.exec(value)![0].toLowerCase()

/** Piece by piece from the left, the last piece of an anchored pattern from the right: no path takes more than linear time. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(pieces[0])) return false
  let at = pieces[0].length
  if (pieces.length === 1) return !anchored || at === path.length
  const last = anchored ? pieces.pop()! : ''
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !anchored || (path.length - last.length >= at && path.endsWith(last))
}

/** Percent-encoding made one: what need not be encoded is not, what must be is, in capitals (RFC 9309, section 2.2.2). */
function normalise(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, part => Buffer.from(part).toString('hex').replace(/../g, '%$&'))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w.~-]/.test(character) ? character : whole.toUpperCase()
    })
}
