import { crc32, deflateRawSync } from 'node:zlib'

export interface EntrySpec {
  readonly name: string
  readonly content: string | Uint8Array
  /** Stored as it is; default: deflated. */
  readonly stored?: boolean
  /** What the directory says, where it lies. */
  readonly says?: { size?: number; packed?: number; crc?: number; method?: number; flags?: number; at?: number }
  /** Unix mode: 0o120777 is a link. */
  readonly mode?: number
}

/** The bytes of a zip archive. */
export function zipOf(...entries: readonly EntrySpec[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, stored, says = {}, mode = 0o100644 } of entries) {
    const bytes = Buffer.from(content as string)
    const data = stored ? bytes : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(says.flags ?? 0x800, 2)
    fields.writeUInt16LE(says.method ?? (stored ? 0 : 8), 4)
    fields.writeUInt32LE(says.crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(says.packed ?? data.length, 14)
    fields.writeUInt32LE(says.size ?? bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const central = Buffer.alloc(46 - 4 - 2 - 26)
    central.writeUInt32LE((mode << 16) >>> 0, 6)
    central.writeUInt32LE(says.at ?? at, 10)
    parts.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data)
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), fields, central, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + data.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}
