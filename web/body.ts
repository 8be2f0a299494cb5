import type { IncomingMessage } from 'node:http'
import type { z } from 'zod/v4'
import { Refusal } from './answer.ts'
import { check } from './check.ts'
import type { Intake } from './intake.ts'

/** No request of any kind may carry more. */
export const maxBody = 256 * 1024

const maxDepth = 32

/** The media type without its parameters, in small letters; undefined when there is no body. */
export function mediaOf(req: IncomingMessage): string | undefined {
  if (!hasBody(req)) return undefined
  const type = req.headers['content-type'] ?? ''
  return type === 'application/json' ? type : (type.split(';')[0]?.trim().toLowerCase() ?? '')
}

export function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
}

/** The body as JSON in the shape that the schema asks for. Throws a Refusal 400, 413, 415 or 503. */
export async function readJson<T>(req: IncomingMessage, schema: z.ZodType<T>, intake: Intake): Promise<T> {
  const media = mediaOf(req)
  if (media === undefined) return check(schema, {}, 'body')
  if (media !== 'application/json') throw wrongMedia('application/json')
  return check(schema, parseJson(await readBody(req, intake)), 'body')
}

/** The body as a form, urlencoded or multipart. Throws a Refusal 400, 413, 415 or 503. */
export async function readForm(req: IncomingMessage, intake: Intake): Promise<FormData> {
  const media = mediaOf(req)
  if (media !== 'multipart/form-data' && media !== 'application/x-www-form-urlencoded') {
    throw wrongMedia('multipart/form-data')
  }
  const body = await readBody(req, intake)
  const headers = { 'content-type': req.headers['content-type'] ?? '' }
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw new Refusal(400, 'BadArgument', 'The form in the body cannot be read.')
  })
}

/** All bytes of the body. Rejects with a Refusal as soon as there are too many; what follows stays unread. */
function readBody(req: IncomingMessage, intake: Intake): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Who has gone already will not close again.
    if (req.destroyed) return reject(brokenOff())
    const chunks: Buffer[] = []
    let size = 0
    const stop = () => {
      intake.release(size)
      req.off('data', hear).off('end', whole).off('error', broken).off('close', broken)
    }
    const refuse = (refusal: Refusal) => {
      stop()
      req.pause()
      reject(refusal)
    }
    const hear = (chunk: Buffer) => {
      if (size + chunk.length > maxBody) return refuse(tooLarge(maxBody))
      if (!intake.take(chunk.length)) return refuse(tooMuch())
      size += chunk.length
      chunks.push(chunk)
    }
    const whole = () => {
      stop()
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks))
    }
    const broken = () => {
      stop()
      reject(brokenOff())
    }
    req.on('data', hear).on('end', whole).on('error', broken).on('close', broken)
  })
}

/** A value from JSON bytes. Throws a Refusal 400 for bad UTF-8, bad JSON, deep nesting and `__proto__`. */
export function parseJson(bytes: Uint8Array): unknown {
  const value = parse(bytes)
  checkShape(value)
  return value
}

export const tooLarge = (limit: number): Refusal =>
  new Refusal(413, 'PayloadTooLarge', `The body may have at most ${limit} bytes.`)

const brokenOff = () => new Refusal(400, 'BadRequest', 'The body breaks off.')

const tooMuch = () => new Refusal(503, 'Busy', 'Too much is being sent just now. Please try again.', 1)

const wrongMedia = (wanted: string): Refusal =>
  new Refusal(415, 'UnsupportedMediaType', `Send the body as ${wanted}.`)

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'it breaks off or has a wrong character' : 'it is not UTF-8'
    throw new Refusal(400, 'BadSyntax', `The body is not valid JSON: ${why}.`)
  }
}

/** Walks without recursion, because what it guards against is deep nesting. O(size). */
function checkShape(root: unknown): void {
  let level = isObject(root) ? [root] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new Refusal(400, 'BadArgument', 'The JSON in the body is nested too deeply.')
    level = childrenOf(level)
  }
}

function childrenOf(parents: readonly object[]): object[] {
  const children: object[] = []
  for (const parent of parents) {
    if (Object.hasOwn(parent, '__proto__')) {
      throw new Refusal(400, 'BadArgument', 'The JSON in the body has a key that is not accepted.')
    }
    for (const child of Object.values(parent)) if (isObject(child)) children.push(child)
  }
  return children
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
