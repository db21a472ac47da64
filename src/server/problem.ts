import { Failure, type FailureCode } from '../model/index.ts'
import type { Problem } from './shapes.ts'

/** The status of each family of failures, the longest beginning first. Source: RFC 9110, RFC 6585, RFC 4918. */
const STATUS: readonly (readonly [begins: string, status: number])[] = [
  ['request.unknown', 401],
  ['request.token', 401],
  ['request.forbidden', 403],
  ['request.host', 403],
  ['request.origin', 403],
  ['request.notFound', 404],
  ['request.tooLarge', 413],
  ['request.slow', 422],
  ['request.busy', 429],
  ['request.failed', 500],
  ['request.', 400],
  ['query.', 400],
  ['act.', 400],
  ['call.', 400],
  ['edit.unconditional', 428],
  ['edit.', 409],
  ['record.notFound', 404],
  ['record.rejected', 410],
  ['record.readOnly', 403],
  ['record.locked', 503],
  ['record.full', 507],
  ['record.exists', 409],
  ['source.', 422],
  ['article.', 422],
  ['fetch.', 422],
]

export const statusOf = (code: FailureCode): number => STATUS.find(([begins]) => code.startsWith(begins))?.[1] ?? 500

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Not let in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Changed meanwhile',
  410: 'Taken out',
  413: 'Too large',
  422: 'Cannot be done',
  428: 'On which version?',
  429: 'Too much at once',
  503: 'In use',
  507: 'The disk is full',
}

/** A failure as a problem document (RFC 9457). */
export function problemOf(failure: Failure, more: Partial<Problem> = {}): Problem {
  const status = statusOf(failure.code)
  return {
    type: `urn:demarche:failure:${failure.code}`,
    title: TITLES[status] ?? 'The server could not answer',
    status,
    detail: failure.message,
    code: failure.code,
    remedy: failure.remedy,
    ...more,
  }
}

/** A refusal that shows more than its words: the line as it stands, the act that was refused. */
export class Conflict extends Failure {
  readonly more: Partial<Problem>

  constructor(id: string, more: Partial<Problem>) {
    super('edit.conflict', { id, source: id })
    this.more = more
  }
}

export function problemResponse(failure: Failure): Response {
  const problem = problemOf(failure, failure instanceof Conflict ? failure.more : {})
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  if (problem.status === 429 || problem.status === 503) headers['retry-after'] = '1'
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
