/** web: the one way in which anything is fetched. Guarded, polite, and loaded only when an address is read. */
export { linksAt, pageAt } from './follow.ts'
export { readAddress, readLinks } from './read-address.ts'
export { Web } from './web.ts'
