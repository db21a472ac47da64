import type { Article, Block } from '../model/index.ts'

/** Signs that CommonMark would read as its own inside a line. */
const SIGNS = /[\\`*_[\]<>]/g
/** The beginning of a line that would be read as a heading, a list, a rule or a quotation. */
const LINE_START = /^(\s*)([#+>=~-]|\d{1,9}[.)])/

/**
 * The article as CommonMark: headline, lead and blocks, with byline and date in one line under the headline.
 * @example
 * toMarkdown(article) // "# Ministers meet in Oslo\n\nAnna Berg · 2021-04-28\n\nThe ministers …\n"
 */
export function toMarkdown(article: Article): string {
  const parts: string[] = []
  const head = article.blocks.find(block => block.kind === 'title')
  if (article.title && !head) parts.push(`# ${line(article.title)}`, ...facts(article))
  for (const block of article.blocks) {
    parts.push(markdownOf(block, article.text.slice(block.span[0], block.span[1])))
    if (block === head) parts.push(...facts(article))
  }
  return parts.filter(Boolean).join('\n\n') + '\n'
}

const facts = (article: Article): string[] => {
  const known = [article.byline.join(', '), article.published, article.publisher].filter(Boolean)
  return known.length ? [known.map(fact => escape(String(fact))).join(' · ')] : []
}

function markdownOf(block: Block, text: string): string {
  const time = block.time ? `**${escape(block.time)}** ` : ''
  switch (block.kind) {
    case 'title':
      return `# ${line(text)}`
    case 'heading':
      return `## ${line(text)}`
    case 'quote':
      return lines(text)
        .map(each => `> ${each}`)
        .join('\n')
    case 'list':
      return lines(text)
        .map(each => `- ${each}`)
        .join('\n')
    case 'lead':
      return `**${line(text)}**`
    case 'caption':
    case 'correction':
      return `*${line(text)}*`
    case 'question':
      return `**${line(text)}**`
    case 'table':
    case 'paragraph':
    case 'entry':
      return time + lines(text).join('  \n')
  }
}

const escape = (text: string): string => text.replace(SIGNS, '\\$&').replace(LINE_START, escapeStart)
/** "1." → "1\\.", "#" → "\\#": a digit cannot be escaped, its stop can. */
const escapeStart = (_: string, space: string, mark: string): string =>
  `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`
const line = (text: string): string => escape(text.replace(/\s+/g, ' ').trim())
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(each => escape(each.trim()))
    .filter(Boolean)
