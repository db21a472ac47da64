/** The name that robots.txt may call us by. */
export const PRODUCT = 'demarche'

const LONGEST_CONTACT = 200

/**
 * What the program calls itself: who it is, what it does, and whom to write to where somebody named one.
 *
 * @param contact  an address of mail or of a page
 * @example userAgent('desk@newsroom.example') // 'demarche/0.1 (+desk@newsroom.example; reads news pages …'
 */
export function userAgent(contact: string | null | undefined = process.env['DEMARCHE_CONTACT']): string {
  // What could end the header, or its remark, is no part of an address.
  const address = (contact ?? '').replace(/[^\x21-\x7e]|[();\\]/g, '').slice(0, LONGEST_CONTACT)
  return `${PRODUCT}/0.1 (${address && `+${address}; `}reads news pages for their reader; obeys robots.txt)`
}
