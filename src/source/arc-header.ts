/**
 * The line before each record of an ARC file, the format before WARC: address, IP address, time, media type, (version 2:
 * status, check sum, place, file name,) length. The first record tells of the file itself.
 * Source: Burner and Kahle, "Arc File Format", Internet Archive, 1996.
 */
const LINE =
  /^([a-z][a-z0-9+.-]{0,20}:[^\s]{0,20000}) ([0-9a-f.:]{1,45}|-) (\d{8,14}) (\S{1,200}|) ?(?:(\d{3}|-) \S{1,200} \S{1,20000} \d{1,19} \S{1,2000} )?(\d{1,15})\s*$/i

/** What such a line says, under the names of WARC; null where it is none. */
export function arcHeaderOf(line: string): Map<string, string> | null {
  const parts = LINE.exec(line)
  if (!parts) return null
  const [, url, , time, type, , length] = parts
  const isFile = url.toLowerCase().startsWith('filedesc:')
  const headers = new Map([
    ['warc-type', isFile ? 'warcinfo' : /^https?:/i.test(url) ? 'response' : 'resource'],
    ['warc-target-uri', url],
    ['content-type', type],
    ['content-length', length],
  ])
  const at = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time)
  if (at) headers.set('warc-date', `${at.slice(1, 4).join('-')}T${at.slice(4).join(':')}Z`)
  return headers
}
