/** The stream ended in the middle of something. */
export class Truncated extends Error {
  override readonly name = 'Truncated'
}

/** Takes bytes and lines off a stream, in order, and knows how many it has taken. */
export class ByteReader {
  /** Bytes taken so far. */
  position = 0
  readonly #stream: AsyncIterator<Uint8Array>
  #buffer: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#stream = stream[Symbol.asyncIterator]()
  }

  /** What is at hand without waiting for more than one chunk; empty at the end of the stream. */
  async available(): Promise<Uint8Array> {
    if (!this.#buffer.length) await this.#more()
    return this.#buffer
  }

  /** The next `length` bytes, fewer at the end of the stream; they stay in the stream. */
  async peek(length: number): Promise<Buffer> {
    while (this.#buffer.length < length && (await this.#more()));
    return this.#buffer.subarray(0, length)
  }

  /** Takes bytes that are at hand. */
  advance(length: number): void {
    this.#buffer = this.#buffer.subarray(length)
    this.position += length
  }

  /** Takes exactly `length` bytes, in pieces. @throws Truncated */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0;) {
      const piece = (await this.available()).subarray(0, left)
      if (!piece.length) throw new Truncated(`${left} bytes are missing`)
      this.advance(piece.length)
      left -= piece.length
      yield piece
    }
  }

  /** All that is left, in pieces. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.available(); piece.length; piece = await this.available()) {
      this.advance(piece.length)
      yield piece
    }
  }

  /** Passes over exactly `length` bytes. @throws Truncated */
  async skip(length: number): Promise<void> {
    for await (const _piece of this.take(length));
  }

  /** The next line without its end (LF or CR LF), as UTF-8; null at the end of the stream. A line is cut at `longest` bytes. */
  async line(longest: number): Promise<string | null> {
    let searched = 0
    for (;;) {
      const end = this.#buffer.indexOf(10, searched)
      const length = end >= 0 ? end : this.#buffer.length
      if (end >= 0 || length >= longest) return this.#takeLine(Math.min(length, longest), end >= 0 && end <= longest)
      searched = length
      if (!(await this.#more())) return length ? this.#takeLine(length, false) : null
    }
  }

  /** Lets go of the stream, which may not have been read to its end. */
  async close(): Promise<void> {
    await this.#stream.return?.()
  }

  #takeLine(length: number, ended: boolean): string {
    const line = this.#buffer.toString('utf8', 0, length)
    this.advance(length + (ended ? 1 : 0))
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#stream.next()
    if (done) return false
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    this.#buffer = this.#buffer.length ? Buffer.concat([this.#buffer, chunk]) : chunk
    return chunk.length > 0 || this.#more()
  }
}
