/**
 * Names that pages have, and what such a file is unless its bytes say otherwise. A folder is searched for these.
 * Source: IANA media types; `.mht` and `.mhtml` are what browsers write.
 */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.mhtml': 'multipart/related',
  '.mht': 'multipart/related',
  '.warc': 'application/warc',
  '.arc': 'application/x-arc',
  '.wacz': 'application/zip',
  '.zip': 'application/zip',
}
