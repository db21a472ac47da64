import { expect, test } from 'vitest'
import { extractArticle, toMarkdown } from '../../src/article/index.ts'
import { html, page, paragraphs } from './page.ts'

const H1 = '<h1>Council closes without a vote</h1>'
const read = (body: string, head?: string, url: string | null = null) => extractArticle(page(html(body, head), { url }))

test('menus, footers and lists of related stories are left out, the headline stands once', () => {
  const article =
    read(`<nav><a href="/">Home</a> <a href="/w">World</a></nav>${H1}<div class="share-buttons">Share this</div>
    ${paragraphs(4)}<div class="related-posts"><a href="/a">Another quarrel over another pier in the same bay</a></div><footer>All rights</footer>`)
  expect(article.title).toBe('Council closes without a vote')
  expect(article.text.split('Council closes')).toHaveLength(2)
  expect(article.body).toMatch(/^1: The harbour/)
  expect(article.body).not.toMatch(/Home|Share|Another quarrel|All rights/)
  expect(article.blocks.map(block => block.kind)).toEqual(['title', 'lead', 'paragraph', 'paragraph', 'paragraph'])
})

test('a link between paragraphs goes to related, with its address', () => {
  const article = read(
    `${H1}${paragraphs(2)}<p><a href="/other">Fishermen of the bay block the ferry for a third day</a></p>${paragraphs(2)}`,
    '',
    'https://post.example/a/b',
  )
  expect(article.related).toEqual([
    { text: 'Fishermen of the bay block the ferry for a third day', url: 'https://post.example/other' },
  ])
  expect(article.body).not.toContain('Fishermen')
})

test.each(['Read more: ', 'Lesen Sie auch: ', 'Читайте также: '])(
  'what leads to another story is related too: %s',
  words => {
    const article = read(
      `${H1}${paragraphs(2)}<p>${words}<a href="https://post.example/o">Fishermen of the bay block the ferry</a></p>${paragraphs(2)}`,
    )
    expect(article.related).toEqual([{ text: 'Fishermen of the bay block the ferry', url: 'https://post.example/o' }])
    expect(article.body).not.toContain('Fishermen')
  },
)

test('headings, quotations, lists and captions are blocks of their own kind', () => {
  const article =
    read(`${H1}<article>${paragraphs(2)}<h2>What comes next</h2><blockquote><p>We shall not sell the pier to anybody, said the mayor.</p></blockquote>
    <ul><li>A second meeting is to be held in the town hall in May.</li></ul>${paragraphs(1)}</article>`)
  expect(article.blocks.map(block => block.kind)).toEqual([
    'title',
    'lead',
    'paragraph',
    'heading',
    'quote',
    'list',
    'paragraph',
  ])
})

test('double line breaks part paragraphs where a page has no other marks', () => {
  const article = read(
    `${H1}<div>First comes the statement of the council, which was read aloud.<br><br>Then comes the answer of the fishermen, which nobody read.</div>`,
  )
  expect(article.blocks.map(block => block.kind)).toEqual(['title', 'lead', 'paragraph'])
})

test('JSON-LD names authors and dates; what is broken in it does no harm', () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
  const article = read(
    H1 + paragraphs(3),
    ld('{"@type": "broken') +
      ld(
        JSON.stringify({
          '@graph': [
            {
              '@type': 'NewsArticle',
              headline: 'Council closes without a vote',
              author: [{ name: 'Ida Lund' }, { name: 'Tom Reyes' }],
              datePublished: '2022-05-03T09:15:00+02:00',
              dateModified: '2022-05-04',
            },
          ],
        }),
      ),
  )
  expect(article).toMatchObject({
    byline: ['Ida Lund', 'Tom Reyes'],
    published: '2022-05-03T09:15:00+02:00',
    modified: '2022-05-04',
    basis: { byline: 'jsonld', published: 'jsonld' },
  })
})

test.each([
  ['3 mai 2022', '2022-05-03'],
  ['den 3. Mai 2022, 18:30 Uhr', '2022-05-03T18:30'],
  ['3 мая 2022', '2022-05-03'],
  ['3 de mayo de 2022', '2022-05-03'],
  ['May 3, 2022 6:30 pm', '2022-05-03T18:30'],
  ['2022年5月3日', '2022-05-03'],
  ['3 maja 2022', '2022-05-03'],
  ['03.05.2022', '2022-05-03'],
  ['3 مايو 2022', '2022-05-03'],
])('a date in words is read: %s', (shown, published) => {
  expect(read(`${H1}<p class="meta">${shown}</p>${paragraphs(3)}`).published).toBe(published)
})

test('a byline in words is read, without "by"', () => {
  expect(read(`${H1}<p class="byline">By Ida Lund and Tom Reyes</p>${paragraphs(3)}`).byline).toEqual([
    'Ida Lund',
    'Tom Reyes',
  ])
})

test('the dateline is read and stays in the text', () => {
  const article = read(
    `${H1}<p>VELLMAR, May 3 (Coast News) — The council met on Monday and closed without a vote on the pier.</p>${paragraphs(2)}`,
  )
  expect(article.dateline).toEqual({ place: 'VELLMAR', date: 'May 3' })
  expect(article.lead).toMatch(/^VELLMAR, May 3/)
})

test('a page in Cyrillic and one from right to left are read alike', () => {
  for (const sentence of [
    'Совет гавани собрался в понедельник, чтобы решить спор о северном причале, и закрылся без голосования.',
    'اجتمع مجلس الميناء يوم الاثنين لتسوية الخلاف حول الرصيف الشمالي، وانتهى الاجتماع دون تصويت على القرار.',
  ]) {
    const article = extractArticle(
      page(
        `<html><title>${sentence.slice(0, 30)}</title><body><ul class="menu"><li><a href="/">x</a></ul><h1>${sentence.slice(0, 30)}</h1><p>${sentence}<p>${sentence} 2<div class="comments"><p>${sentence} 3</p></div>`,
      ),
    )
    expect(article.body).toBe(`${sentence}\n\n${sentence} 2`)
  }
})

test('Markdown is clean CommonMark: signs of the text are escaped', () => {
  const article = read(
    `${H1}<p>1. The *first* point of the agenda was [sic] the pier, and the chair read it aloud twice.</p>${paragraphs(2)}`,
  )
  const markdown = toMarkdown({
    ...article,
    blocks: article.blocks.map(block => (block.kind === 'lead' ? { ...block, kind: 'paragraph' as const } : block)),
  })
  expect(markdown).toContain('\n1\\. The \\*first\\* point of the agenda was \\[sic\\]')
  expect(markdown).toMatch(/^# Council closes without a vote\n\n/)
})

test.each([
  ['<p class="meta">Published 7 August 2023 by Ida Lund</p>', ['Ida Lund']],
  [
    '<p>Published 7 August 2023 <span>by <a href="/u/ida">Ida Lund</a></span> in <a href="/c">Harbour</a></p>',
    ['Ida Lund'],
  ],
  ['<div><p>Written by</p><p>Ida van der Lund</p></div>', ['Ida van der Lund']],
  ['<p>Von Ida Lund und Tom Reyes</p>', ['Ida Lund', 'Tom Reyes']],
  ['<p class="byline">By Ida Lund, MD, and Tom Reyes, staff writer</p>', ['Ida Lund', 'Tom Reyes']],
  ['<p class="author">View more posts</p><p class="author">Posted on</p>', []],
  ['<p>Von der Hafenkante sah man gestern kein Schiff mehr.</p>', []],
])('who wrote it, as the head of the article shows it: %s', (head, names) => {
  expect(read(`${H1}${head}${paragraphs(3)}`).byline).toEqual(names)
})

test('what a template adds to the headline goes, where another title of the page is just the rest', () => {
  const og = '<meta property="og:title" content="Council closes without a vote">'
  for (const added of [' | Opinion', ' / Dec 2025', ' Posted on July 1, 2024 by Ida'])
    expect(read(`<h1>Council closes without a vote${added}</h1>${paragraphs(3)}`, og).title).toBe(
      'Council closes without a vote',
    )
  expect(read(`<h1>Council closes without a vote – and reopens</h1>${paragraphs(3)}`).title).toBe(
    'Council closes without a vote – and reopens',
  )
})
