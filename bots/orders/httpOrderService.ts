import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod/v4'
import { ShopUnreachable } from '../../dialogs/index.ts'
import { waitAfter } from '../outbox/backOff.ts'
import { within } from '../outbox/within.ts'
import type { OrderService } from './ownOrderService.ts'

export interface HttpOrders {
  /** Of the shop's own service, without a slash at the end. */
  readonly url: string
  /** Sent as a bearer token. */
  readonly token?: string | undefined
  /** How long one try may take, in milliseconds. */
  readonly patience?: number
  /** Tries in all; each waits longer than the one before, from `pause` milliseconds on. */
  readonly tries?: number
  /** Hears why there was no proper answer; gets nobody's words. */
  readonly alarm?: (what: string, error: unknown) => void
  readonly pause?: number
}

const moment = z.union([z.number(), z.iso.datetime({ offset: true }).transform((at) => Date.parse(at))])
const maybe = <T extends z.ZodType>(of: T) => of.nullish().transform((value) => value ?? undefined)
const order = z.object({
  id: z.string(),
  customerId: maybe(z.string()),
  placed: moment,
  status: z.enum(['placed', 'packed', 'shipped', 'delivered', 'cancelled']),
  due: maybe(moment),
  tracking: maybe(z.string()),
  lines: z.array(
    z.object({
      line: z.int().default(1),
      productId: z.string(),
      quantity: z.int().default(1),
      price: z.number().default(0),
    }),
  ),
})
const proof = z.object({ matches: z.boolean() })
const changed = z.object({ result: z.enum(['done', 'tooLate']) }).transform(({ result }) => result)
const registered = z.object({ id: z.string(), at: moment })
const refunds = z.array(z.object({ id: z.string(), productId: z.string(), at: moment, paid: maybe(moment) }))

/**
 * Orders and returns of a shop that keeps them itself, over HTTP and JSON. What changes something carries an
 * `Idempotency-Key`, the same at every try. Rejects with ShopUnreachable when there is no proper answer in time:
 * three tries of two seconds each unless said otherwise.
 */
export function httpOrderService(options: HttpOrders): OrderService {
  const client = makeClient(options)
  const at = (id: string, rest = '') => `/orders/${encodeURIComponent(id)}${rest}`
  const list = (customerId: string) => `/customers/${encodeURIComponent(customerId)}/orders`
  return {
    orders: {
      find: (id) => client.get(at(id), order),
      of: async (customerId) => (await client.get(list(customerId), z.array(order))) ?? [],
      placedWith: async (id, email) =>
        (await client.post(at(id, '/proof'), { body: { email } }, proof))?.matches ?? false,
      cancel: async (id, { key }) => (await client.post(at(id, '/cancel'), { key }, changed)) ?? 'tooLate',
      changeAddress: async (id, address, { key }) =>
        (await client.post(at(id, '/address'), { body: { address }, key }, changed)) ?? 'tooLate',
    },
    returns: {
      request: async ({ orderId, productId, reason }, { key }) => {
        const sent = { body: { productId, reason }, key }
        const found = await client.post(at(orderId, '/returns'), sent, registered)
        if (found === undefined) throw new ShopUnreachable('the order of a return is not known')
        return { ...found, orderId, productId, reason }
      },
      of: async (orderId) => (await client.get(at(orderId, '/returns'), refunds)) ?? [],
    },
  }
}

interface Sent {
  readonly body?: object
  readonly key?: string
}

/** The service understood us and refuses: asking again would change nothing. */
class Refused extends Error {}

function makeClient({
  url,
  token,
  patience = 2_000,
  tries = 3,
  pause = 200,
  alarm = () => undefined,
}: HttpOrders) {
  const once = async <T extends z.ZodType>(path: string, init: RequestInit, of: T) => {
    const { status, body } = await within(patience, never, (signal) =>
      asked(`${url}${path}`, { ...init, signal }),
    )
    if (status < 300) return parsed(of, body)
    if (status === 404) return undefined
    const Kind = status < 500 && status !== 429 ? Refused : Error
    throw new Kind(`the order service answered ${status}`)
  }
  const rule = { first: pause, longest: patience, askedAtMost: 0, attempts: tries }
  const pauseAfter = (tried: number, failed: unknown): number => {
    const wait = failed instanceof Refused ? undefined : waitAfter(tried, { random: Math.random, rule })
    if (wait !== undefined) return wait
    alarm('the order service gave no proper answer', failed)
    throw new ShopUnreachable('the order service gave no proper answer', { cause: failed })
  }
  const often = async <T extends z.ZodType>(path: string, init: RequestInit, of: T) => {
    for (let tried = 1; ; tried++) {
      try {
        return await once(path, init, of)
      } catch (failed) {
        await setTimeout(pauseAfter(tried, failed))
      }
    }
  }
  const authorization: Readonly<Record<string, string>> = token ? { authorization: `Bearer ${token}` } : {}
  return {
    get: <T extends z.ZodType>(path: string, of: T) => often(path, { headers: authorization }, of),
    post: <T extends z.ZodType>(path: string, { body = {}, key }: Sent, of: T) => {
      const idempotency: Readonly<Record<string, string>> = key ? { 'idempotency-key': hashed(key) } : {}
      const headers = { ...authorization, ...idempotency, 'content-type': 'application/json' }
      return often(path, { method: 'POST', headers, body: JSON.stringify(body) }, of)
    },
  }
}

/** The answer to a request; only of a good one is the body read. */
async function asked(
  url: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly body?: unknown }> {
  const response = await fetch(url, init)
  const { status } = response
  if (response.ok) return { status, body: await response.json() }
  await response.body?.cancel()
  return { status }
}

/** Nothing calls a request off but its time. */
const never = new AbortController().signal

/** The answer as it should be; what is wrong with it is told by its place alone. */
function parsed<T extends z.ZodType>(of: T, body: unknown): z.output<T> {
  const result = of.safeParse(body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Refused(`the order service's answer is not right at ${issue?.path.join('.') || 'the top'}`)
}

/** Headers take no words. */
const hashed = (key: string): string => createHash('sha256').update(key).digest('hex')
