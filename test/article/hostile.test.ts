import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromRow, extractArticle, toMarkdown } from '../../src/article/index.ts'
import { article as schema, type Article } from '../../src/model/index.ts'
import { html, page, paragraphs } from './page.ts'

function holds(article: Article, source: string): void {
  schema.parse(article)
  expect(article.text.normalize('NFC')).toBe(article.text)
  expect(article.blocks.map(({ span }) => article.text.slice(...span)).join('\n\n')).toBe(article.text)
  const body = article.blocks.filter(block => block.kind !== 'title').map(({ span }) => article.text.slice(...span))
  expect(article.body).toBe(body.join('\n\n'))
  for (const { origin } of article.blocks)
    if (origin) expect(origin[0] <= origin[1] && origin[1] <= source.length).toBe(true)
  toMarkdown(article)
}

const SCRAPS = [
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<table>',
  '<td>',
  '</table>',
  '<a href="//x">',
  '</a>',
  '<br>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"Article","author":[null,{}]}</script>',
  '<h1>',
  '</h1>',
  '<svg/>',
  '&amp',
  '&#0;',
  '&#xd800;',
  '\0',
  '\ud800',
  '<plaintext>',
  '<li>',
  '<time datetime="0001-01-01">',
  '<base href="http://[">',
  '<title>',
  ' one two three. ',
  'Une phrase assez longue pour compter comme de la prose, en vérité.',
]

test('no page throws, and every span is right', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary' })), { maxLength: 60 }),
      parts => {
        const source = parts.join('')
        holds(extractArticle(page(source)), source)
        holds(extractArticle(page(source, { mediaType: 'text/plain' })), source)
      },
    ),
  )
})

test('no row throws, and its text stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(articleFromRow({ id: 'x', text, date: null, title: null, url: null, language: null }).text).toBe(text)
    }),
  )
})

test.each([
  ['nothing', ''],
  ['an unclosed comment', html(paragraphs(3) + '<!-- ') + paragraphs(1)],
  ['an unclosed script', html(paragraphs(3) + '<script>') + paragraphs(1)],
  ['100,000 nested tags', '<div>'.repeat(100_000) + paragraphs(2)],
  ['100,000 nested inline tags', '<b>'.repeat(100_000) + paragraphs(2) + '</i>'.repeat(100_000)],
  ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>${paragraphs(1)}`],
  ['20,000 line breaks', html(`<p>${'x<br>'.repeat(20_000)}</p>`)],
  ['a title of a megabyte', `<title>${'long '.repeat(200_000)}</title>${paragraphs(2)}`],
  ['NUL and halves of pairs', html(`<p>\0\ud800 one \udc00</p>${paragraphs(2)}`)],
  ['one line of five megabytes', html(`<p>${'word, '.repeat(800_000)}</p>`)],
])('%s', (_, source) => {
  holds(extractArticle(page(source)), source)
})

test('paragraphs below the cap of nesting are still read', () => {
  expect(extractArticle(page('<div>'.repeat(100_000) + paragraphs(2))).body).toContain('harbour council')
})
