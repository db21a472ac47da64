/**
 * The first bytes of files that people have beside their pages, so that a refusal can say what a file is.
 * Source: WHATWG MIME Sniffing, https://mimesniff.spec.whatwg.org/ (images, archives, audio, video), and the formats' own
 * specifications. Bytes are written as Latin-1; "…" (in no Latin-1) stands for any one byte.
 */
export interface Signature {
  readonly bytes: string
  readonly mediaType: string
  /** How a message calls it. */
  readonly name: string
}

const row = (bytes: string, mediaType: string, name: string): Signature => ({ bytes, mediaType, name })

export const SIGNATURES: readonly Signature[] = [
  row('%PDF-', 'application/pdf', 'a PDF'),
  row('\x1f\x8b\x08', 'application/gzip', 'a gzip file'),
  row('PK\x03\x04', 'application/zip', 'a zip archive'),
  row('PK\x05\x06', 'application/zip', 'an empty zip archive'),
  row('WARC/', 'application/warc', 'a web archive'),
  row('filedesc:', 'application/x-arc', 'a web archive'),
  row('\x89PNG\r\n\x1a\n', 'image/png', 'a PNG image'),
  row('\xff\xd8\xff', 'image/jpeg', 'a JPEG image'),
  row('GIF87a', 'image/gif', 'a GIF image'),
  row('GIF89a', 'image/gif', 'a GIF image'),
  row('RIFF…………WEBP', 'image/webp', 'a WebP image'),
  row('BM…………\0\0\0\0', 'image/bmp', 'a BMP image'),
  row('II*\0', 'image/tiff', 'a TIFF image'),
  row('MM\0*', 'image/tiff', 'a TIFF image'),
  row('\0\0\0…ftyp', 'video/mp4', 'an MP4 video'),
  row('\x1a\x45\xdf\xa3', 'video/webm', 'a WebM video'),
  row('OggS\0', 'application/ogg', 'an Ogg file'),
  row('ID3…\0', 'audio/mpeg', 'an MP3 file'),
  row('RIFF…………WAVE', 'audio/wav', 'a WAV file'),
  row('wOFF', 'font/woff', 'a font'),
  row('wOF2', 'font/woff2', 'a font'),
  row('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', 'an old Office document'),
  row('{\\rtf', 'application/rtf', 'an RTF document'),
  row('SQLite format 3\0', 'application/vnd.sqlite3', 'an SQLite database'),
  row('7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed', 'a 7z archive'),
  row('Rar!\x1a\x07', 'application/vnd.rar', 'a RAR archive'),
  row('\x28\xb5\x2f\xfd', 'application/zstd', 'a Zstandard file'),
  row('\xfd7zXZ\0', 'application/x-xz', 'an xz file'),
  row('BZh…1AY&SY', 'application/x-bzip2', 'a bzip2 file'),
  row('PAR1', 'application/vnd.apache.parquet', 'a Parquet file'),
  row('bplist00', 'application/x-apple-binary-plist', 'a Safari web archive'),
  row('\x7fELF', 'application/x-elf', 'a program'),
  row('MZ\x90\0', 'application/vnd.microsoft.portable-executable', 'a program'),
]
