/** What the server says when it cannot answer: RFC 9457. */
export interface Problem {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
  readonly remedy?: string
  readonly [extra: string]: unknown
}

/** A request that was answered with a problem, or (status 0) not at all. */
export class RequestFailed extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }

  get offline(): boolean {
    return this.problem.status === 0
  }
}

export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly json?: unknown
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/**
 * Asks the server that the page came from, and nobody else.
 * @throws RequestFailed
 */
export const request = async <T>(path: string, sent: Sent = {}): Promise<T> =>
  (await (await send(path, sent)).json()) as T

/** An answer with its ETag. */
export async function requestWithTag<T>(path: string): Promise<T & { readonly tag: string | null }> {
  const answer = await send(path, {})
  return { ...((await answer.json()) as T), tag: answer.headers.get('etag') }
}

async function send(path: string, sent: Sent): Promise<Response> {
  const { method = 'GET', json, signal, headers } = sent
  const body = json === undefined ? sent.body : JSON.stringify(json)
  const typed = json === undefined ? headers : { 'content-type': 'application/json', ...headers }
  const init: RequestInit = { method, credentials: 'same-origin', headers: { accept: 'application/json', ...typed } }
  const answer = await fetch(path, { ...init, ...(body !== undefined && { body }), ...(signal && { signal }) }).catch(
    thrown => {
      if (signal?.aborted) throw thrown
      throw new RequestFailed({ title: 'offline', status: 0 })
    },
  )
  if (!answer.ok) throw new RequestFailed(await problemOf(answer))
  return answer
}

async function problemOf(answer: Response): Promise<Problem> {
  const said: unknown = await answer.json().catch(() => null)
  const problem = said && typeof said === 'object' ? (said as Partial<Problem>) : {}
  return { ...problem, title: problem.title ?? answer.statusText, status: answer.status }
}
