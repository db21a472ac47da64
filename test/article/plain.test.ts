import { expect, test } from 'vitest'
import { articleFromRow, extractArticle } from '../../src/article/index.ts'
import { page } from './page.ts'

const PAGE = `icon home icon search icon play icon tw icon fb
News Weather Sport
12 Mar, 2020 08:05

Island council turns down ferry plan of the mainland after a night of talks

Island council turns down ferry plan of the mainland after a night of talks

The island council has turned down a plan for a second ferry, the chair said on Wednesday.

"We were not asked," she told the local radio, adding that talks would go on.

Also on shore.example Mainland plans second ferry and a new pier in the north of the bay

The company runs one ferry a day.

Also on shore.example Fishermen want a say in what becomes of the old harbour

The next meeting is in April.

Share this story with your friends!
`
const text = (source: string) => page(source, { mediaType: 'text/plain', source: 'page.txt' })

test('a flattened page: furniture goes, the headline stands once, links between paragraphs are related', () => {
  const article = extractArticle(text(PAGE))
  expect(article.title).toBe('Island council turns down ferry plan of the mainland after a night of talks')
  expect(article.published).toBe('2020-03-12T08:05')
  expect(article.lead).toMatch(/^The island council has turned down/)
  expect(article.blocks.map(block => block.kind)).toEqual(['title', 'lead', 'paragraph', 'paragraph', 'paragraph'])
  expect(article.related.map(link => link.text)).toEqual([
    'Mainland plans second ferry and a new pier in the north of the bay',
    'Fishermen want a say in what becomes of the old harbour',
  ])
  expect(article.body).not.toMatch(/icon|Also on|Share/)
})

test('lines that begin alike and have no final stop are links, whatever the words', () => {
  const article = extractArticle(text(PAGE.replaceAll('Also on shore.example', 'Zum Thema dazu')))
  expect(article.related).toHaveLength(2)
})

test('a short sentence about shares is no plea to share', () => {
  expect(
    extractArticle(text(PAGE.replace('The company runs one ferry a day.', 'Shares of the company fell.'))).body,
  ).toContain('Shares of the company fell.')
})

test('a row stays byte for byte as it is; its lines are blocks', () => {
  const source = '  Council meets\n\nThe  council met.\r\nCafe\u0301 talk went on.\n'
  const row = { id: 'r1', text: source, date: '2021-04-28', title: null, url: null, language: null }
  const article = articleFromRow(row)
  expect(article.text).toBe(source)
  expect(article.blocks.map(({ kind, span, origin }) => [kind, source.slice(...span), origin])).toEqual([
    ['title', 'Council meets', null],
    ['paragraph', 'The  council met.', null],
    ['paragraph', 'Cafe\u0301 talk went on.', null],
  ])
  expect(article).toMatchObject({ id: 'r1', published: '2021-04-28', title: 'Council meets' })
})
