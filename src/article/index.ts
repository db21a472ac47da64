/**
 * article: Page → Article. Undoes the page: what the outlet published, without menus, pleas and links around it.
 * Pure and synchronous; it needs no file, no network and nothing of Node, so it runs in a browser too.
 */
export { extractArticle } from './extract.ts'
export { articleFromRow } from './from-row.ts'
export { articleFromHtml } from './from-string.ts'
export { toMarkdown } from './markdown.ts'
