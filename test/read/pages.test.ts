import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Engine, loadEngine } from '../../src/language/index.ts'
import { Failure, reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { makePage } from '../../src/source/index.ts'

let engine: Engine
beforeAll(async () => void (engine = await loadEngine()))

/** A page is read, or refused with a failure that names it: nothing else may come out. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const found = await read(makePage(bytes, { source: 'any.html' }), engine)
    reading.parse(found)
    for (const { span } of found.article.blocks) expect(span[1]).toBeLessThanOrEqual(found.article.text.length)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Failure)
    expect((thrown as Failure).message).toContain('any.html')
  }
}

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<article>',
    '<h1>',
    '</h1>',
    '<table><tr><td>',
    '<script>',
    '</script>',
  ],
  ...[
    '<!--',
    '-->',
    '<plaintext>',
    '<title>',
    '</title>',
    '<template>',
    '<svg><p>',
    '<meta property="article:published_time" content="9999-99-99">',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
    '"x"}',
    '&amp;',
    '&#0;',
    '<a href="javascript:x">',
    '\u0000',
    '<',
    '>',
  ],
  ...[
    'The minister said on Tuesday that the talks had failed. ',
    '“We will not go,” he said. ',
    'Norway expelled two diplomats. ',
    '28 Apr, 2021 11:53\n\n',
    ' ',
  ],
]

test('no page throws out of read: tags and words in any order', async () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map(pieces => Buffer.from(pieces.join('')))
  await fc.assert(fc.asyncProperty(page, readOrRefuse), { numRuns: 150 })
})

test('no page throws out of read: any bytes', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .uint8Array({ maxLength: 200 })
      .map(tail => Buffer.concat([Buffer.from('<!doctype html><meta charset="windows-1252"><p>'), tail])),
  )
  await fc.assert(fc.asyncProperty(bytes, readOrRefuse), { numRuns: 200 })
})
