import type { Call } from '../../web/route.ts'

const never = () => Promise.reject(new Error('no body is read'))

/** A request that asks for nothing in particular, for routes that are called without a server. */
export const bareCall: Call = {
  params: {},
  query: {},
  headers: {},
  media: undefined,
  address: '127.0.0.1',
  secure: false,
  json: never,
  form: never,
}
