export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its end; null where the line was longer than the limit. */
  readonly bytes: Uint8Array | null
}

/** The lines of a stream that are not blank, ended by LF or CR LF. Holds one line in memory, and never more than `limit` bytes of it. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let length = 0
  let parts: Uint8Array[] = []
  const take = (part: Uint8Array) => {
    length += part.length
    if (length > limit) parts = []
    else parts.push(part)
  }
  const finish = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts, length) }
    number++
    length = 0
    parts = []
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end))
      from = end + 1
      const line = finish()
      if (!blank(line)) yield line
    }
    take(chunk.subarray(from))
  }
  const last = finish()
  if (!blank(last)) yield last
}

const blank = ({ bytes }: Line) => bytes?.every(b => b === 32 || b === 9 || b === 13) ?? false
