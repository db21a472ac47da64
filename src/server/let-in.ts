import type { MiddlewareHandler } from 'hono'
import { setCookie } from 'hono/cookie'
import { Failure } from '../model/index.ts'
import { cookieOf, principalOf } from './gate.ts'
import { problemOf } from './problem.ts'
import type { Server } from './server.ts'

/** `/?t=TOKEN`, the address that is printed: takes the token for a cookie, and leads on to an address without it. */
export function letIn(server: Server): MiddlewareHandler {
  const { sessions, port } = server
  return async (c, next) => {
    const token = c.req.query('t')
    if (c.req.path !== '/' || token === undefined) return next()
    const session = sessions.begin(token)
    if (session) setCookie(c, cookieOf(port()), session, { httpOnly: true, sameSite: 'Strict', path: '/' })
    else if (principalOf(c, server).kind === 'stranger') return c.html(USED, 401)
    return c.redirect('/', 303)
  }
}

const { detail, remedy } = problemOf(new Failure('request.token'))
const USED = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Demarche</title>
<h1>Not let in</h1>
<p>It cannot be opened: ${detail}.</p>
<p>${remedy}</p>
</html>
`
