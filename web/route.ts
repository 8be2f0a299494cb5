import type { IncomingHttpHeaders } from 'node:http'
import type { Request, Response } from 'restify'
import type { z } from 'zod/v4'
import type { Answer } from './answer.ts'
import type { Outlet } from './outlet.ts'

/** One request, as far as a route needs to know it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  /** The body's media type without its parameters; undefined when there is no body. */
  readonly media: string | undefined
  /** Where the client is: the machine that asks us, or the one that our own proxies name. */
  readonly address: string
  /** Whether the client's connection is encrypted. */
  readonly secure: boolean
  /** Reads the body as JSON of this shape (an empty body counts as {}). Throws a Refusal. */
  json<T>(schema: z.ZodType<T>): Promise<T>
  /** Reads a form, urlencoded or multipart. Throws a Refusal. */
  form(): Promise<FormData>
}

/** A WebSocket that may be opened. */
export interface Opening {
  /** Whom it belongs to: only so many may be open of one. */
  readonly owner: string
  /** Takes over the accepted socket; what its client sends is not listened to. */
  readonly use: (outlet: Outlet) => void
}

/** What the server answers on one path; a list of these is all that a part of the web floor exports. */
export type Route =
  | {
      readonly kind: 'answer'
      readonly method: 'get' | 'post'
      readonly path: string
      readonly answer: (call: Call) => Promise<Answer>
    }
  | {
      readonly kind: 'socket'
      readonly path: string
      /** Decides before the handshake; throws a Refusal to turn it down. */
      readonly open: (call: Call) => Promise<Opening>
    }
  | {
      readonly kind: 'handover'
      readonly path: string
      /** A library answers this POST itself. */
      readonly process: (req: Request, res: Response, call: Call) => Promise<void>
    }

export const get = (path: string, answer: (call: Call) => Promise<Answer>): Route => ({
  kind: 'answer',
  method: 'get',
  path,
  answer,
})

export const post = (path: string, answer: (call: Call) => Promise<Answer>): Route => ({
  kind: 'answer',
  method: 'post',
  path,
  answer,
})
