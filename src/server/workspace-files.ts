import type { MiddlewareHandler } from 'hono'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { Failure } from '../model/index.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The built workspace. An address that is no file of it is a view of it: the page itself reads the address. */
export function workspaceFiles(folder: string): MiddlewareHandler {
  const root = resolve(folder)
  return async c => {
    const { path } = c.req
    if (/^\/(api|kept)(\/|$)/.test(path)) throw new Failure('request.notFound', { path: path.slice(0, 200) })
    const file = resolve(join(root, decoded(path)))
    const type = TYPES[extname(file)]
    const inside = file.startsWith(root + sep) && type !== undefined
    const bytes = inside ? await readFile(file).catch(() => null) : null
    if (bytes) {
      // The build names these files after their content.
      const forGood = path.startsWith('/assets/')
      if (forGood) c.header('cache-control', 'public, max-age=31536000, immutable')
      return c.body(bytes, 200, { 'content-type': type! })
    }
    if (path.startsWith('/assets/')) throw new Failure('request.notFound', { path: path.slice(0, 200) })
    const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => NOT_BUILT)
    return c.html(page, page === NOT_BUILT ? 503 : 200)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '')
  } catch {
    return '/'
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Demarche</title>
<h1>The workspace has not been built</h1>
<p>This is a checkout. Build it once, then open this page again:</p>
<pre>npm run build:workspace</pre>
<p>The API answers meanwhile: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</html>
`
