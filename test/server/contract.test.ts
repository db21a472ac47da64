import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes, type RouteSpec } from '../../src/server/index.ts'
import { served, type Served } from './served.ts'

let server: Served
beforeAll(async () => void (server = await served()))
afterAll(() => server.stop())

test('the contract that is served is OpenAPI 3.1, as a validator of others finds', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate((await server.ask('/api/openapi.json')).json())
  expect([errors, valid, validator.version]).toEqual([undefined, true, '3.1'])
})

test('it names every route, its rights, its answer and its refusals', async () => {
  const { paths, components } = (await server.ask('/api/openapi.json')).json()
  for (const [name, { method, path, right }] of Object.entries(routes) as [string, RouteSpec][])
    expect(paths[path][method]).toMatchObject({ operationId: name, 'x-right': right })
  const refs = JSON.stringify(paths).matchAll(/#\/components\/schemas\/(\w+)/g)
  expect([...refs].map(([, schema]) => schema!).filter(schema => !components.schemas[schema])).toEqual([])
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Problem', 'Occurrence', 'Act', 'Job']))
})
