import type { Context } from 'hono'
import type { z } from 'zod'
import { Failure } from '../model/index.ts'
import type { RouteSpec } from './routes.ts'

const MEGABYTE = 1_000_000
/** Megabytes that a request may bring: JSON, and a form with files. */
const MOST_JSON = 2
const MOST_FORM = 256

export interface Input {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

/** @throws Failure request.wrong, request.tooLarge where it is not what the table says */
export async function inputOf(c: Context, { params, query, body }: RouteSpec): Promise<Input> {
  return {
    params: params ? understood(params, c.req.param(), '') : {},
    query: query ? understood(query, c.req.query(), 'query') : {},
    body: body === undefined ? undefined : await bodyOf(c, body),
  }
}

async function bodyOf(c: Context, body: NonNullable<RouteSpec['body']>): Promise<unknown> {
  const form = typeof body === 'string'
  const wanted = form ? body : 'application/json'
  const type = c.req.header('content-type')?.split(';')[0]!.trim().toLowerCase()
  if (type !== wanted) throw wrong(`the body must be ${wanted}`)
  const limit = form ? MOST_FORM : MOST_JSON
  const length = c.req.header('content-length')
  if (length === undefined) throw wrong('a body must say its length')
  if (!(Number(length) <= limit * MEGABYTE)) throw new Failure('request.tooLarge', { limit })
  const parsed: Promise<unknown> = form ? c.req.formData() : c.req.json()
  const given = await parsed.catch((thrown: unknown) => {
    throw new Failure('request.wrong', { detail: `the body is not ${wanted}` }, thrown)
  })
  return form ? given : understood(body, given, 'body')
}

function understood<T extends z.ZodType>(schema: T, given: unknown, where: string): z.output<T> {
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  const [issue] = error.issues
  const place = [where, ...(issue?.path ?? [])].filter(part => part !== '').join('.')
  throw wrong(`${place}: ${issue?.message ?? 'not understood'}`)
}

const wrong = (detail: string) => new Failure('request.wrong', { detail })
