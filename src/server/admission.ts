import type { MiddlewareHandler } from 'hono'
import { Failure } from '../model/index.ts'

/** Only so many requests at once; who comes on top is asked to come again. */
export function admitting(most: number): MiddlewareHandler {
  let inside = 0
  return async (_, next) => {
    if (inside >= most) throw new Failure('request.busy')
    inside++
    try {
      await next()
    } finally {
      inside--
    }
  }
}
