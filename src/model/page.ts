/** A page as it was captured: what `source` gives and `article` takes. It lives in memory only, so it has no schema. */
export interface Page {
  /** As the user gave it: a path, a URL, "x.warc.gz#offset", "-". */
  readonly source: string
  readonly url: string | null
  /** The payload after transfer and content decoding. */
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string
  /** Without parameters: "text/html", "text/plain". */
  readonly mediaType: string
  /** WHATWG name of the encoding that `text` was decoded with. */
  readonly charset: string
  /** `bytes` decoded. Offsets named `origin` are UTF-16 code units into this. */
  readonly text: string
  /** ISO 8601 with zone. */
  readonly capturedAt: string | null
}

/** One line of `demarche read --jsonl`: a text that is already an article. */
export interface Row {
  readonly id: string
  readonly text: string
  /** The document's date; null where nobody knows it. */
  readonly date: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string | null
}
