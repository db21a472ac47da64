import { webAddress } from './web-address.ts'

export interface Cited {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly source: string
}

/** `“Title.” Outlet, 2026-11-20. https://… Kept copy: 3f0c….` */
export function citationText(
  { id, title, publisher, published, url, canonicalUrl, source }: Cited,
  quote: string | null,
): string {
  const what = title ? `“${title.replace(/[.]$/, '')}.”` : ''
  const where = [publisher, published?.slice(0, 10)].filter(Boolean).join(', ')
  const address = webAddress(canonicalUrl ?? url) ?? source
  return [quote && `“${quote}”`, what, where && `${where}.`, `${address}.`, `Kept copy: ${id}.`]
    .filter(Boolean)
    .join(' ')
}
