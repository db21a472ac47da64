/** An address of the page, absolute where that can be told; null where it is none or not of the web. */
export function absolute(address: string | null, base: string | null): string | null {
  if (!address?.trim()) return null
  try {
    const url = new URL(address.trim(), base ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
