import type { ArticleAnswer } from '../api/record-api.ts'
import type { Light } from './layers.ts'
import { LitText } from './LitText.tsx'

type Block = ArticleAnswer['article']['blocks'][number]

const TAGS = {
  title: 'h2',
  lead: 'p',
  paragraph: 'p',
  heading: 'h3',
  quote: 'blockquote',
  list: 'p',
  table: 'p',
  caption: 'p',
  question: 'p',
  entry: 'p',
  correction: 'p',
} as const satisfies Record<Block['kind'], string>

/** One block of the article; its direction follows from its own letters. */
export function BlockText({
  block,
  speaking,
  ...rest
}: {
  block: Block
  text: string
  lights: readonly Light[]
  lit: string | null
  speaking: readonly [number, number] | null
  onOpen: (light: Light) => void
}) {
  const Tag = TAGS[block.kind]
  const [start, end] = block.span
  const spoken = speaking && speaking[0] < end && speaking[1] > start ? speaking : null
  return (
    <Tag className={`block block-${block.kind}`} data-start={start} dir="auto">
      <LitText start={start} end={end} speaking={spoken} {...rest} />
    </Tag>
  )
}
