import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromHtml, extractArticle } from '../../src/article/index.ts'
import { sha256 } from '../../src/article/sha256.ts'
import { AGENCIES } from '../../src/article/tables/agencies.ts'
import { html, page, paragraphs } from './page.ts'

const H1 = '<h1>Council closes without a vote</h1>'
const read = (body: string, head?: string) =>
  extractArticle(page(html(body, head), { url: 'https://post.example/a/b' }))
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

test('the digest is SHA-256 of the UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})

test('the agency in the dateline is the credit, whatever its name', () => {
  expect(
    read(
      `${H1}<p>VELLMAR, May 3 (Coast News) — The council met on Monday and closed without a vote.</p>${paragraphs(2)}`,
    ).credit,
  ).toBe('Coast News')
})

test('an agency among the authors or signed at the end is the credit', () => {
  expect(read(`${H1}<p class="byline">Von Ida Lund, dpa/AFP</p>${paragraphs(3)}`).credit).toBe('dpa')
  expect(read(`${H1}${paragraphs(2)}<p>The chair gave no reason for it on Monday evening. (APA)</p>`).credit).toBe(
    'APA',
  )
  expect(read(`${H1}${paragraphs(3)}`).credit).toBeNull()
})

test('every form of an agency leads to the one that it signs with', () => {
  for (const [form, signed] of AGENCIES) expect(AGENCIES.get(signed.toLowerCase()), form).toBe(signed)
})

test.each([
  ['<figcaption>The pier at dawn. Photo: Ida Lund</figcaption>', 'The pier at dawn.', 'Ida Lund'],
  ['<figcaption>Der Steg am Morgen. (Foto: Ida Lund)</figcaption>', 'Der Steg am Morgen.', 'Ida Lund'],
  [
    '<figcaption>The pier. <span class="credit">Tom Reyes/Coast News</span></figcaption>',
    'The pier.',
    'Tom Reyes/Coast News',
  ],
  ['<figcaption>The pier © Coast News</figcaption>', 'The pier', 'Coast News'],
  ['<figcaption>The pier, and nobody on it.</figcaption>', 'The pier, and nobody on it.', null],
])('whose picture it is, apart from what it shows: %s', (shown, caption, credit) => {
  const { images } = read(
    `${H1}${paragraphs(2)}<figure><img src="/pier.jpg" alt="Pier">${shown}</figure>${paragraphs(2)}`,
  )
  expect(images).toEqual([{ url: 'https://post.example/pier.jpg', alt: 'Pier', caption, credit }])
})

test.each(['Why did nobody vote on the pier?', 'ما سبب غياب التصويت على الرصيف؟', '为什么没有投票？'])(
  'a question set in bold is a question: %s',
  question => {
    const { blocks, text } = read(
      `${H1}${paragraphs(2)}<p><strong>${question}</strong></p>${paragraphs(1)}<p>Is it all over? The chair would not say on Monday, when she was asked for it again.</p>${paragraphs(1)}`,
    )
    expect(blocks.filter(block => block.kind === 'question').map(block => text.slice(...block.span))).toEqual([
      question,
    ])
  },
)

test.each(['Correction: ', 'Anmerkung der Redaktion: ', 'Исправление: '])('a correction is one: %s', word => {
  const { blocks, text } = read(
    `${H1}${paragraphs(3)}<p>${word}an earlier version of this report named the wrong pier; it is the northern one.</p>`,
  )
  const [last] = blocks.filter(block => block.kind === 'correction')
  expect(last && text.slice(...last.span)).toMatch(new RegExp(`^${word}`))
})

const entry = (clock: string, i: number) =>
  `<div class="entry"><time datetime="2022-05-03T${clock}:00+02:00">${clock}</time>${paragraphs(1).replace('1:', `${i}:`)}</div>`

test('a live blog is entries with their times', () => {
  const article = read(
    `${H1}<div class="feed">${['11:40', '10:05', '09:15', '08:30'].map(entry).join('')}</div>`,
    ld({ '@type': 'LiveBlogPosting', headline: 'Council closes without a vote', datePublished: '2022-05-03' }),
  )
  expect(article.kind).toBe('liveBlog')
  expect(article.blocks.filter(block => block.kind === 'entry').map(block => block.time)).toEqual([
    '2022-05-03T11:40:00+02:00',
    '2022-05-03T10:05:00+02:00',
    '2022-05-03T09:15:00+02:00',
    '2022-05-03T08:30:00+02:00',
  ])
})

test('an article with one time in it is no live blog', () => {
  const article = read(`${H1}<time datetime="2022-05-03T09:15">9:15</time>${paragraphs(4)}`)
  expect(article.kind).toBe('article')
  expect(article.blocks.every(block => block.time === null)).toBe(true)
})

test.each([
  ['error', '<title>404 Not Found</title><h1>404 Not Found</h1><p>Nothing stands at this address any more.</p>'],
  ['error', '<title>Страница не найдена</title><h1>Страница не найдена</h1><p>По этому адресу ничего нет.</p>'],
  [
    'consent',
    '<title>Before you continue</title><h1>Before you continue</h1><p>We and our partners set cookies on your device. You may refuse them at any time.</p><button>Yes</button>',
  ],
  [
    'index',
    `<title>News</title><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Harbour council of bay number ${i} closes without a vote</a></li>`).join('')}</ul>`,
  ],
  [
    'teaser',
    `<title>Council closes</title>${ld({ '@type': 'NewsArticle', isAccessibleForFree: false })}${H1}${paragraphs(1)}`,
  ],
  ['article', `<title>Council closes</title>${H1}${paragraphs(4)}`],
])('a page that is no whole article says what it is: %s', (kind, text) => {
  expect(extractArticle(page(`<html><body>${text}</body></html>`)).kind).toBe(kind)
})

test('the day in the address is the outlet’s own', () => {
  const article = extractArticle(
    page(html(H1 + paragraphs(3), ld({ '@type': 'NewsArticle', datePublished: '2022-05-04T02:10:00Z' })), {
      url: 'https://post.example/2022/05/03/council-closes',
    }),
  )
  expect([article.published, article.basis['published']]).toEqual(['2022-05-03', 'url'])
})

test('an account’s name gives way to the name that is shown, comments name nobody', () => {
  const body = `${H1}<div class="author"><a href="/people/ida-lund/">Ida Lund</a><span>Harbour Reporter</span></div>${paragraphs(3)}
    <div class="comments"><p class="comment-author">Tom Reyes says</p></div>`
  expect(read(body, '<meta name="author" content="ida.lund">').byline).toEqual(['Ida Lund'])
  expect(
    read(`${H1}${paragraphs(3)}<div class="comments"><p class="comment-author">Tom Reyes</p></div>`).byline,
  ).toEqual([])
})

test('the room needs nothing of Node, so that it runs in a browser', () => {
  const room = join(import.meta.dirname, '../../src/article')
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  expect(
    files.filter(file => /from 'node:|\bprocess\.|\bBuffer\b/.test(readFileSync(join(room, file), 'utf8'))),
  ).toEqual([])
})

test('a page that is a string gives the same article as its bytes', () => {
  const text = html(H1 + paragraphs(3))
  const url = 'https://post.example/a'
  expect(articleFromHtml(text, { url })).toEqual(extractArticle(page(text, { url, source: url })))
})
