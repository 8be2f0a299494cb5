import type { IncomingMessage } from 'node:http'
import type { z } from 'zod/v4'
import { Refusal } from './answer.ts'
import { check } from './check.ts'

/** No request of any kind may carry more. */
export const maxBody = 256 * 1024

const maxDepth = 32

/** The media type without its parameters, in small letters; undefined when there is no body. */
export function mediaOf(req: IncomingMessage): string | undefined {
  if (!hasBody(req)) return undefined
  return (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

export function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
}

/** The body as JSON in the shape that the schema asks for. Throws a Refusal 400, 413 or 415. */
export async function readJson<T>(req: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const media = mediaOf(req)
  if (media === undefined) return check(schema, {}, 'body')
  if (media !== 'application/json') throw wrongMedia('application/json')
  return check(schema, parseJson(await readBody(req)), 'body')
}

/** The body as a form, urlencoded or multipart. Throws a Refusal 400, 413 or 415. */
export async function readForm(req: IncomingMessage): Promise<FormData> {
  const media = mediaOf(req)
  if (media !== 'multipart/form-data' && media !== 'application/x-www-form-urlencoded') {
    throw wrongMedia('multipart/form-data')
  }
  const body = await readBody(req)
  const headers = { 'content-type': req.headers['content-type'] ?? '' }
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw new Refusal(400, 'BadArgument', 'The form in the body cannot be read.')
  })
}

/** All bytes of the body. Throws a Refusal 413 as soon as there are too many; what follows stays unread. */
async function readBody(req: IncomingMessage, limit = maxBody): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'BadRequest', 'The body breaks off.')
  }
  return Buffer.concat(chunks)
}

/** A value from JSON bytes. Throws a Refusal 400 for bad UTF-8, bad JSON, deep nesting and `__proto__`. */
export function parseJson(bytes: Uint8Array): unknown {
  const value = parse(bytes)
  checkShape(value)
  return value
}

export const tooLarge = (limit: number): Refusal =>
  new Refusal(413, 'PayloadTooLarge', `The body may have at most ${limit} bytes.`)

const wrongMedia = (wanted: string): Refusal =>
  new Refusal(415, 'UnsupportedMediaType', `Send the body as ${wanted}.`)

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'it breaks off or has a wrong character' : 'it is not UTF-8'
    throw new Refusal(400, 'BadSyntax', `The body is not valid JSON: ${why}.`)
  }
}

/** Walks without recursion, because what it guards against is deep nesting. O(size). */
function checkShape(root: unknown): void {
  let level: readonly unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new Refusal(400, 'BadArgument', 'The JSON in the body is nested too deeply.')
    level = level.flatMap(childrenOf)
  }
}

function childrenOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Object.hasOwn(value, '__proto__')) {
    throw new Refusal(400, 'BadArgument', 'The JSON in the body has a key that is not accepted.')
  }
  return Object.values(value).filter((child) => typeof child === 'object' && child !== null)
}
