import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '../model/index.ts'
import { megabytes } from './options.ts'

const CHUNK = 1 << 18

/** An error of the file system in the words of the user. */
export function fileFailure(e: unknown, source: string): Failure {
  if (e instanceof Failure) return e
  const { code, message } = e as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('source.missing', { source }, e)
  const detail =
    code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code === 'ELOOP' ? 'its links go round' : message
  return new Failure('source.unreadable', { source, detail }, e)
}

/**
 * Reads a whole file, at most `limit` bytes of it, and makes sure that nobody wrote to it meanwhile: half a page must not
 * be kept as a whole one.
 *
 * @throws Failure source.missing, source.unreadable, source.tooLarge, source.changed
 */
export async function readWhole(path: string, source: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | null = null
  try {
    file = await open(path, constants.O_RDONLY)
    const before = await file.stat()
    if (before.isFile() && before.size > limit) throw tooLarge(source, before.size, limit)
    const bytes = await collect(file.createReadStream({ autoClose: false, highWaterMark: CHUNK }), source, limit)
    const after = await file.stat()
    if (before.isFile() && (after.size !== bytes.length || after.mtimeMs !== before.mtimeMs))
      throw new Failure('source.changed', { source })
    return bytes
  } catch (e) {
    throw fileFailure(e, source)
  } finally {
    await file?.close()
  }
}

/** The first bytes of a file, of a device or a pipe none: those can be read only once. @throws Failure */
export async function headOf(path: string, length: number): Promise<Uint8Array> {
  let file: FileHandle | null = null
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!(await file.stat()).isFile()) return new Uint8Array()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } catch (e) {
    throw fileFailure(e, path)
  } finally {
    await file?.close()
  }
}

/** Everything that a stream gives, unless it is more than `limit` bytes. */
export async function collect(stream: AsyncIterable<Uint8Array>, source: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) throw tooLarge(source, length, limit)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length)
}

export const tooLarge = (source: string, size: number, limit: number): Failure =>
  new Failure('source.tooLarge', { source, size: megabytes(size), limit: megabytes(limit) })
