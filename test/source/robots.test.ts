import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forbiddenBy, rulesFor } from '../../src/source/web/robots.ts'

const allowed = (robots: string, path: string, product = 'demarche') =>
  forbiddenBy(rulesFor(robots, product), path) === null
const all = (...rules: string[]) => ['User-agent: *', ...rules].join('\n')

test.each<[string, string, string, boolean]>([
  ['an empty file', '', '/a', true],
  ['an empty rule', all('Disallow:'), '/a', true],
  ['everything', all('Disallow: /'), '/a', false],
  ['robots.txt itself', all('Disallow: /'), '/robots.txt', true],
  ['a beginning', all('Disallow: /fish'), '/fish.html?x', false],
  ['another beginning', all('Disallow: /fish'), '/catfish', true],
  ['case', all('Disallow: /fish'), '/Fish', true],
  ['a folder', all('Disallow: /fish/'), '/fish', true],
  ['the longest rule', all('Disallow: /a', 'Allow: /a/b'), '/a/b/c', true],
  ['the longest rule, whatever the order', all('Allow: /a/b', 'Disallow: /a/b/c'), '/a/b/c', false],
  ['equal rules', all('Disallow: /page', 'Allow: /page'), '/page', true],
  ['a star', all('Disallow: /*.php'), '/a/b.php?c', false],
  ['a star and an end', all('Disallow: /*.php$'), '/b.php?c', true],
  ['an end', all('Disallow: /b$'), '/b', false],
  ['an end that comes twice', all('Disallow: /*.php$'), '/a.php/b.php', false],
  ['a star that must not overlap', all('Disallow: /ab*ba$'), '/aba', true],
  ['a dollar in the middle', all('Disallow: /a$b'), '/a$b', false],
  ['encoded and not', all('Disallow: /caf%c3%a9'), '/caf%C3%A9', false],
  ['characters beyond ASCII', all('Disallow: /café'), '/caf%C3%A9', false],
  ['what need not be encoded', all('Disallow: /%61bc'), '/abc', false],
  ['an encoded slash', all('Disallow: /a%2Fb'), '/a/b', true],
  ['comments', all('Disallow: /a # not this'), '/a', false],
  ['a byte order mark', `\uFEFF${all('Disallow: /a')}`, '/a', false],
  ['lines that end in CR', 'User-agent: *\rDisallow: /a', '/a', false],
  ['spaces', '  USER-AGENT :  * \n DISALLOW :  /a ', '/a', false],
  ['lines that nobody knows', all('Crawl-delay: 9', 'Sitemap: https://n.example/s.xml', 'Disallow: /a'), '/a', false],
  ['our own group', `${all('Disallow: /')}\n\nUser-agent: Demarche\nDisallow: /b`, '/a', true],
  ['our own group, with a version', 'User-agent: demarche/1.0\nDisallow: /b', '/b', false],
  ['our own group, empty', `${all('Disallow: /')}\nUser-agent: demarche\nDisallow:`, '/a', true],
  [
    'our own group in two places',
    'User-agent: demarche\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: demarche\nDisallow: /b',
    '/b',
    false,
  ],
  ['a group of several', 'User-agent: x\nUser-agent: demarche\nDisallow: /a', '/a', false],
  ['a longer name than ours', 'User-agent: demarchebot\nDisallow: /', '/a', true],
  ['rules before any group', 'Disallow: /\nUser-agent: x\nDisallow: /', '/a', true],
  ['HTML', '<!doctype html><p>Not found: sorry</p>', '/a', true],
])('%s', (_, robots, path, expected) => expect(allowed(robots, path)).toBe(expected))

test('whatever the file says, an answer comes, and the same rules forbid the same', () => {
  const line = fc.tuple(fc.constantFrom('User-agent', 'Allow', 'Disallow', 'x'), fc.string()).map(p => p.join(': '))
  fc.assert(
    fc.property(fc.array(line), fc.webPath(), (lines, path) => {
      const rule = forbiddenBy(rulesFor(lines.join('\n'), 'demarche'), path || '/')
      expect(rule === null || !rule.allow).toBe(true)
    }),
  )
})

test('a pattern of many stars ends', () => {
  expect(allowed(all(`Disallow: /${'*a'.repeat(20_000)}b`), `/${'a'.repeat(50_000)}`)).toBe(true)
})
