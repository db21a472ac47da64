import { type IncomingHttpHeaders, request } from 'node:http'
import { openRecord, type OpenRecord } from '../../src/record/index.ts'
import { serve, type ServeOptions } from '../../src/server/index.ts'
import { expulsion, folder, pageAndReading } from '../record/builder.ts'

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly bytes: Buffer
  json(): ReturnType<typeof JSON.parse>
}

/** A server on a record of its own, and a browser that was let in. */
export interface Served {
  readonly port: number
  readonly file: string
  /** A folder for the workspace's files; empty. */
  readonly workspace: string
  /** Sends with the cookie, and with `Origin` where something may change. */
  ask(path: string, asked?: Asked): Promise<Answered>
  /** Sends what is given and nothing else. */
  raw(path: string, asked?: Asked): Promise<Answered>
  readonly cookie: string
  address(): string
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>
  stop(): Promise<void>
}

export async function served(
  fill: (record: OpenRecord) => void = twoAccounts,
  options: Partial<ServeOptions> = {},
): Promise<Served> {
  const place = folder()
  const file = place.path('news.db')
  const record = openRecord(file)
  fill(record)
  record.close()
  const workspace = place.path('workspace')
  const server = await serve({ record: file, port: 0, who: 'ada', version: '0.0.0', workspace, ...options })
  const { port } = server
  const host = `127.0.0.1:${port}`
  const raw = (path: string, asked: Asked = {}) =>
    send(port, path, {
      ...asked,
      headers: {
        host,
        ...(asked.body && { 'content-length': String(Buffer.byteLength(asked.body)) }),
        ...asked.headers,
      },
    })
  const { pathname, search } = new URL(server.address())
  const cookie = String((await raw(pathname + search)).headers['set-cookie']).split(';')[0]!
  const ask = (path: string, asked: Asked = {}) => {
    const origin = asked.method && asked.method !== 'GET' ? { origin: `http://${host}` } : {}
    return raw(path, { ...asked, headers: { cookie, ...origin, ...asked.headers } })
  }
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const stop = async () => {
    await server.stop()
    place.remove()
  }
  return { port, file, workspace, ask, raw, cookie, post, stop, address: server.address }
}

const plain = (headers: IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]))

/** One request on a connection of its own. */
const send = (port: number, path: string, { method = 'GET', headers, body }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk as Buffer))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString()
        resolve({
          ...{ status: answer.statusCode!, headers: plain(answer.headers), text, bytes, json: () => JSON.parse(text) },
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** An expulsion that two outlets tell and a minister denies. */
export function twoAccounts(record: OpenRecord): void {
  const denied = pageAndReading({
    title: 'Minister speaks',
    text: 'Freedonia did not expel diplomats of Sylvania, Minister Teasdale said.',
    outlet: 'Gazette',
    published: '2021-04-29',
    url: 'https://gazette.example/minister',
    events: [
      {
        class: 'SANCTION',
        does: 'FRA Freedonia',
        doneTo: 'DEU Sylvania',
        trigger: 'expel',
        start: '2021-04-27',
        status: 'denied',
        said: { content: 'Freedonia did not expel diplomats of Sylvania', source: 'Minister Teasdale', country: 'FRA' },
      },
    ],
  })
  for (const { page, reading } of [expulsion(), denied]) record.add(page, reading)
}
