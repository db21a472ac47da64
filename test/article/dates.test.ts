import { expect, test } from 'vitest'
import { dateIn, dateInUrl } from '../../src/article/date-text.ts'
import { extractArticle } from '../../src/article/index.ts'
import { html, page, paragraphs } from './page.ts'

const H1 = '<h1>Council closes without a vote</h1>'
const read = (body: string, head = '', url: string | null = null) => extractArticle(page(html(body, head), { url }))
const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

test.each([
  ['3 במאי 2022', '2022-05-03'],
  ['2022 m. gegužės 3 d.', '2022-05-03'],
  ['Ngày 3 tháng 5 năm 2022', '2022-05-03'],
  ['٣ مايو ٢٠٢٢', '2022-05-03'],
  ['३ मई २०२२', '2022-05-03'],
  ['3 мај 2022', '2022-05-03'],
  ['3 май 2022', '2022-05-03'],
  ['2022년 5월 3일', '2022-05-03'],
  ['3 / 5 / 2022', '2022-05-03'],
  ['Tue May 03 2022 18:30:00 GMT+0200', '2022-05-03T18:30+02:00'],
  ['28.09.1912:44', null],
  ['0001-01-01', null],
  ['9999-12-31', null],
  ['40.50.2020', null],
])('a date as outlets write it: %s', (text, date) => {
  expect(dateIn(text)).toBe(date)
})

test('what the head shows wins over what the page tells machines', () => {
  const told = ld({ datePublished: '2019-02-11T08:00:00+01:00', dateModified: '2022-05-03T08:00:00+02:00' })
  expect(read(`${H1}<p>3 May 2022</p>${paragraphs(3)}`, told)).toMatchObject({
    published: '2022-05-03',
    modified: '2022-05-03T08:00:00+02:00',
    basis: { published: 'text' },
  })
})

test('a change soon after publication does not move the date', () => {
  const told = ld({ datePublished: '2022-05-02T08:00:00+02:00', dateModified: '2022-05-03T08:00:00+02:00' })
  for (const line of ['Updated: 3 May 2022', 'Aktualisiert am 3. Mai 2022', 'Обновлено 3 мая 2022'])
    expect(read(`${H1}<p>${line}</p>${paragraphs(3)}`, told).published).toBe('2022-05-02T08:00:00+02:00')
})

test('a page that shows a change alone, years later, was published anew, unless its head says when it was first', () => {
  const told = ld({ datePublished: '2016-05-02', dateModified: '2022-05-03' })
  const shown = `${H1}<p>Last updated: 3 May 2022</p>${paragraphs(3)}`
  expect(read(shown, told).published).toBe('2022-05-03')
  expect(read(shown, told + meta('article:published_time', '2016-05-02')).published).toBe('2016-05-02')
})

test('the day in the address decides between two that differ', () => {
  const told = ld({ datePublished: '2022-05-04T01:10:00Z' })
  const url = 'https://post.example/2022/05/03/council'
  expect(read(`${H1}${paragraphs(3)}`, told, url)).toMatchObject({
    published: '2022-05-03',
    basis: { published: 'url' },
  })
  expect(
    read(`<p>Today: 4 May 2022</p>${H1}${paragraphs(3)}`, ld({ datePublished: '2022-05-03T21:10:00Z' }), url).published,
  ).toBe('2022-05-03T21:10:00Z')
})

test('an instant in universal time is told as the clock of the outlet had it', () => {
  expect(
    read(`${H1}<p>November 8, 2023, 11:15 PM</p>${paragraphs(3)}`, ld({ datePublished: '2023-11-09T04:15:00Z' }))
      .published,
  ).toBe('2023-11-08T23:15:00-05:00')
})

test('of figures that may be read two ways the page chooses one', () => {
  const shown = `${H1}<p>03/05/2022</p>${paragraphs(3)}`
  expect(read(shown).published).toBe('2022-05-03')
  expect(read(shown, ld({ datePublished: '2022-03-05T09:00:00Z' })).published).toBe('2022-03-05T09:00:00Z')
  expect(extractArticle(page(html(shown).replace('<html', '<html lang="en-US"'))).published).toBe('2022-03-05')
})

test('the later of two publications that the page tells of is the one that stands', () => {
  const told =
    ld({ datePublished: '2021-05-02T08:00:00+02:00' }) + meta('article:published_time', '2022-05-03T08:00:00+02:00')
  expect(read(H1 + paragraphs(3), told).published).toBe('2022-05-03T08:00:00+02:00')
})

test('JSON-LD that is no JSON, names of meta that no list holds, seconds since 1970, data of the page’s scripts', () => {
  const body = H1 + paragraphs(3)
  expect(
    read(body, '<script type="application/ld+json">{"datePublished": "2022-05-03", "headline": "a "b" c"}</script>')
      .published,
  ).toBe('2022-05-03')
  expect(read(body, meta('coast-published-date', '2022-05-03')).published).toBe('2022-05-03')
  expect(read(body, meta('article:published_time', '1651561200')).published).toBe('2022-05-03T07:00:00Z')
  expect(read(`${body}<script>window.state = {"published_at":"2022-05-03T09:00:00Z"}</script>`)).toMatchObject({
    published: '2022-05-03T09:00:00Z',
    basis: { published: 'data' },
  })
})

test('dates of other stories and of comments are not the article’s', () => {
  const teasers = ['1 May 2022', '2 April 2022', '3 March 2022'].map(date => `<p>${date}</p>`).join('')
  expect(read(H1 + teasers + paragraphs(3), ld({ datePublished: '2021-01-01' })).published).toBe('2021-01-01')
  expect(
    read(
      `${H1}${paragraphs(3)}<p>Published on 3 May 2022 by the harbour desk</p><ol class="comments"><li><time datetime="2023-01-01">x</time></li></ol>`,
    ).published,
  ).toBe('2022-05-03')
})

test.each([
  ['https://post.example/2022/05/03/a', '2022-05-03'],
  ['https://post.example/a-2022-05-03.html', '2022-05-03'],
  ['https://post.example/news/20220503/a', '2022-05-03'],
  ['https://post.example/reports/03-05-2022', '2022-05-03'],
  ['https://archive.example/web/20230101000000/https://post.example/2022/05/03/a', '2022-05-03'],
  ['https://post.example/2022/10/3-questions', null],
])('a date in an address: %s', (url, date) => {
  expect(dateInUrl(url)).toBe(date)
})
