import type { Desk } from './desk.ts'
import { checkFormat, type FileAsked, type FilePart, FORMATS } from './file.ts'

/**
 * A search as a file, sent part by part as fast as it is taken. The first part is made before anything is said, so that a
 * refusal is one; where a later one fails the transfer breaks off, for half a file must not look like a whole one.
 */
export async function download(desk: Desk, asked: FileAsked): Promise<Response> {
  checkFormat(asked)
  const partAt = async (cursor?: string): Promise<FilePart> => {
    const query = { ...asked.query, ...(cursor !== undefined && { cursor }) }
    return JSON.parse(await desk.files.run({ do: 'file', asked: { ...asked, query } })) as FilePart
  }
  let part: FilePart | null = await partAt()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (part) controller.enqueue(encoder.encode(part.text))
      if (!part || part.next === null) controller.close()
      else part = await partAt(part.next)
    },
  })
  const { type, ending } = FORMATS[asked.format]
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="demarche-${asked.kind}.${ending}"`,
  }
  return new Response(body, { headers })
}
