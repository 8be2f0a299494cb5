import http from 'node:http'
import https from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { publicLookup, type Resolve } from '../publicAddresses.ts'

/** Keep connections open for a while, and open them to public addresses alone. */
export interface Agents {
  readonly http: http.Agent
  readonly https: https.Agent
  /** Lets go of idle connections. */
  close(): void
}

export function makeAgents(from: { readonly development: boolean; readonly resolve?: Resolve }): Agents {
  // Most receivers close what was idle for a minute or more: a connection is not used again so late.
  const options = { keepAlive: true, timeout: 20_000, lookup: publicLookup(from) }
  const agents = { http: new http.Agent(options), https: new https.Agent(options) }
  return {
    ...agents,
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

export interface Answer {
  readonly status: number
  /** As it came. */
  readonly retryAfter: string | undefined
}

interface Posting {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly agents: Agents
  readonly signal: AbortSignal
}

/** How long to read on when all that matters has come, in milliseconds: the connection can then be used again. */
const restWithin = 2_000

/** Posts a body to a path of a host. Follows no redirection, and does not keep what the answer holds. */
export function post(url: URL, body: string, { path, headers, agents, signal }: Posting): Promise<Answer> {
  const secure = url.protocol === 'https:'
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const request = (secure ? https : http).request({
    ...urlToHttpOptions(url),
    method: 'POST',
    path,
    agent: secure ? agents.https : agents.http,
    signal,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  })
  request.on('error', reject)
  request.on('response', (response) => {
    // It was taken or not, whatever becomes of the rest of the answer.
    const patience = setTimeout(() => response.destroy(), restWithin)
    response.on('close', () => clearTimeout(patience))
    response.on('error', () => undefined).resume()
    resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] })
  })
  request.end(body)
  return promise
}
