/**
 * The HTTP interface of a record: every route in one table, with the right that it needs and the shapes that it takes and
 * gives. Whatever asks for a route's address, rights or types asks here; only handlers know the record.
 */
export { authorise, type Principal, type Right, rightsOf } from './rights.ts'
export {
  type AnswerOf,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type RouteName,
  type RouteSpec,
  type Routes,
  routes,
} from './routes.ts'
export { queryOf, type SearchParams, searchParams } from './search-params.ts'
export { serve, type ServeOptions, type Serving } from './serve.ts'
