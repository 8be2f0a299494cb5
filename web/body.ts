import type { IncomingMessage } from 'node:http'
import type { z } from 'zod/v4'
import { Refusal } from './answer.ts'
import { check } from './check.ts'
import { parseForm } from './form.ts'
import type { Intake } from './intake.ts'
import { parseJson } from './json.ts'

/** No request of any kind may carry more. */
export const maxBody = 256 * 1024

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
  return parseForm(await readBody(req, intake), req.headers['content-type'] ?? '')
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

export const tooLarge = (limit: number): Refusal =>
  new Refusal(413, 'PayloadTooLarge', `The body may have at most ${limit} bytes.`)

const brokenOff = () => new Refusal(400, 'BadRequest', 'The body breaks off.')

const tooMuch = () => new Refusal(503, 'Busy', 'Too much is being sent just now. Please try again.', 1)

const wrongMedia = (wanted: string): Refusal =>
  new Refusal(415, 'UnsupportedMediaType', `Send the body as ${wanted}.`)
