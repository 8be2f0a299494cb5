import type { IncomingHttpHeaders } from 'node:http'
import type { Request } from 'restify'
import type { z } from 'zod/v4'
import { addressOf, isSecure, type Proxies } from './admission/client.ts'
import { mediaOf, readForm, readJson } from './body.ts'
import type { Intake } from './intake.ts'
import type { Call } from './route.ts'

export interface CallOptions {
  readonly proxies: Proxies
  readonly intake: Intake
}

/** A request as routes see it. A class, because every part but the first two is worked out only when asked for. */
export class RequestCall implements Call {
  readonly params: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  readonly #req: Request
  readonly #options: CallOptions

  constructor(req: Request, options: CallOptions) {
    this.params = req.params
    this.headers = req.headers
    this.#req = req
    this.#options = options
  }

  get query(): Readonly<Record<string, string>> {
    const query = this.#req.getQuery()
    return query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  }

  get media(): string | undefined {
    return mediaOf(this.#req)
  }

  get address(): string {
    return addressOf(this.#req, this.#options.proxies)
  }

  get secure(): boolean {
    return isSecure(this.headers, this.#options.proxies)
  }

  json<T>(schema: z.ZodType<T>): Promise<T> {
    return readJson(this.#req, schema, this.#options.intake)
  }

  form(): Promise<FormData> {
    return readForm(this.#req, this.#options.intake)
  }
}
