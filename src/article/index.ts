/**
 * article: Page → Article. Undoes the page: what the outlet published, without menus, pleas and links around it.
 * Pure and synchronous; it needs no model and no network.
 */
export { extractArticle } from './extract.ts'
export { articleFromRow } from './from-row.ts'
export { toMarkdown } from './markdown.ts'
