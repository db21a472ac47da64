import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { parseTree } from '../../src/article/tree-builder.ts'
import { textOf } from '../../src/article/tree.ts'

/** The text of a page as another reader of HTML gives it, but for white space and characters that stand for none. */
function textByPeer(html: string): string {
  let text = ''
  const parser = new Parser({ ontext: run => void (text += run) }, { decodeEntities: true })
  parser.end(html)
  return bare(text)
}
const bare = (text: string): string => text.replace(/[\s\0\uFFFD]+/g, '')
const ours = (html: string): string => bare(textOf(parseTree(html).root))

/**
 * Left out is what the peer reads otherwise than the HTML Living Standard: elements whose content is no markup, and end tags
 * with attributes (the standard lets a quoted ">" stand in them).
 */
const SCRAPS = [
  ...[
    '<p>',
    '</p>',
    '<div class="a > b">',
    '</div>',
    "<a href='x' title='it\"s'>",
    '</a>',
    '<b>',
    '</b>',
    '<i',
    '<br/>',
  ],
  ...['<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '</ul>', '<img alt=a>b>', '<h1>', '</h2>', '<', '>'],
  ...['<!-- a > b -->', '<!---->', '<!doctype html>', '<?xml version="1.0"?>', '</ p>', '<x-y z>', '<P CLASS=x>'],
  ...[
    '&amp;',
    '&lt;',
    '&eacute;',
    '&amp',
    '&#8217;',
    '&#x2014;',
    '&nosuch;',
    '&',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    'a',
    'один',
    '字',
  ],
]

test('the text of a tree is what another reader of HTML finds in the page', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }), parts => {
      // A page that ends within a tag: the standard drops the rest, the peer gives it as text.
      const html = `<p>before</p>${parts.join('')}<p>after</p>`
      expect(ours(html)).toBe(textByPeer(html))
    }),
    { numRuns: 20_000 },
  )
})
