/** What goes back for one request. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** An answer in JSON, never kept by a cache. */
export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
})

/** A page; the browser asks again each time. */
export const page = (html: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  body: html,
})

/** Sends the browser on with a GET, as after a form. */
export const seeOther = (location: string): Answer => ({ status: 303, headers: { location }, body: '' })

/** The same answer with more headers. */
export const withHeaders = (answer: Answer, headers: Readonly<Record<string, string>>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
})

/**
 * A request that is turned down, in words its sender can act on.
 * Thrown, because it ends a request wherever it is noticed; caught once, where routes are mounted.
 */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** After how many seconds it is worth asking again; undefined when asking again does not help. */
  readonly retryAfter: number | undefined

  constructor(status: number, code: string, message: string, retryAfter?: number) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

export const notFound = (what: string): Refusal => new Refusal(404, 'NotFound', `${what} does not exist.`)

/** The well-formed error that every refusal and failure becomes. */
export function errorAnswer({ code, message, status, retryAfter }: Refusal): Answer {
  const answer = json({ error: { code, message } }, status)
  return retryAfter === undefined
    ? answer
    : withHeaders(answer, { 'retry-after': String(Math.ceil(retryAfter)) })
}

/** What a caller may know about a failure of ours: nothing but that it happened. */
export const failure = new Refusal(500, 'ServiceError', 'Something went wrong on our side. Please try again.')
