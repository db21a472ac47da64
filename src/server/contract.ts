import { z } from 'zod'
import * as model from '../model/index.ts'
import { type RouteSpec, routes } from './routes.ts'
import * as shapes from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

/** The API as OpenAPI 3.1, made of the table of routes; its schemas are JSON Schema 2020-12, as OpenAPI 3.1 has them. */
export function contract(version: string): Json {
  const specs = Object.entries(routes) as [string, RouteSpec][]
  const ids = namesOf(specs)
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, spec] of specs) (paths[spec.path] ??= {})[spec.method] = operation(name, spec, ids)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Demarche',
      version,
      description: 'A record of who did what to whom, when, and who says so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: schemasOf(ids),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'demarche-PORT' } },
    },
  }
}

/** Every shape that has a name in the model or here, and the body and the answer of each route. */
function namesOf(specs: readonly (readonly [string, RouteSpec])[]): Map<z.ZodType, string> {
  const ids = new Map<z.ZodType, string>()
  const add = (schema: unknown, name: string) => {
    if (schema instanceof z.ZodType && !ids.has(schema)) ids.set(schema, name[0]!.toUpperCase() + name.slice(1))
  }
  for (const [name, schema] of Object.entries({ ...model, ...shapes })) add(schema, name)
  for (const [name, { body, answer }] of specs) {
    add(body, `${name}Body`)
    add(answer, `${name}Answer`)
  }
  return ids
}

function schemasOf(ids: ReadonlyMap<z.ZodType, string>): Json {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of ids) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: id => `#/components/schemas/${id}`, io: 'input' })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  )
}

function operation(name: string, spec: RouteSpec, ids: ReadonlyMap<z.ZodType, string>): Json {
  const { about, right, params, query, body, answer, status = 200 } = spec
  const ref = (schema: z.ZodType): Json => ({ $ref: `#/components/schemas/${ids.get(schema)!}` })
  const content = (shape: z.ZodType | string): Json =>
    typeof shape === 'string' ? { [shape]: {} } : { 'application/json': { schema: ref(shape) } }
  const problem = { $ref: `#/components/schemas/Problem` }
  return {
    operationId: name,
    summary: about,
    'x-right': right,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(body && { requestBody: { required: true, content: content(body) } }),
    responses: {
      [status]: { description: 'The answer', content: content(answer) },
      default: {
        description: 'A refusal (RFC 9457)',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  }
}

function parameters(of: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!of) return []
  const { properties = {}, required = [] } = z.toJSONSchema(of, { io: 'input' }) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: place, required: place === 'path' || required.includes(name), schema },
  }))
}
