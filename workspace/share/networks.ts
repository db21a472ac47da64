/** Where a page can be shared: plain links, so that nothing of theirs runs here and nothing is sent before the click. */
export interface Network {
  readonly name: string
  readonly address: (page: string, text: string) => string
}

const to = (base: string, fields: Readonly<Record<string, string>>) => `${base}?${new URLSearchParams(fields)}`

export const NETWORKS: readonly Network[] = [
  { name: 'Telegram', address: (url, text) => to('https://t.me/share/url', { url, text }) },
  { name: 'VK', address: (url, title) => to('https://vk.com/share.php', { url, title }) },
  { name: 'OK', address: (url, title) => to('https://connect.ok.ru/offer', { url, title }) },
  { name: 'X', address: (url, text) => to('https://x.com/intent/post', { url, text }) },
  { name: 'Facebook', address: u => to('https://www.facebook.com/sharer/sharer.php', { u }) },
]

/** Mail programs want %20 for a space, not +. */
export const mailAddress = (page: string, text: string): string =>
  `mailto:?subject=${encodeURIComponent(text.slice(0, 120))}&body=${encodeURIComponent(`${text}\n\n${page}`)}`
