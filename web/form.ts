import { Refusal } from './answer.ts'

/** Fields and files of one form. Ours have a few; each costs its reader. */
const maxParts = 100

/** A form from its bytes, urlencoded or multipart. Rejects with a Refusal 400. */
export async function parseForm(body: Uint8Array, contentType: string): Promise<FormData> {
  const { type, separator } = formatOf(contentType)
  if (countOf(body, separator) > maxParts) {
    throw new Refusal(400, 'BadArgument', `The form in the body has more than ${maxParts} parts.`)
  }
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw unreadable()
  })
}

/** Reads a small form, because the reader takes a tenth of a second to load when it is first used. */
export async function warmUpForms(): Promise<void> {
  await parseForm(new TextEncoder().encode('a=b'), urlencoded.type)
}

interface Format {
  /** The content type that the reader is given: it never sees the client's own, and finds the parts we count. */
  readonly type: string
  /** What stands between two parts. */
  readonly separator: string
}

function formatOf(contentType: string): Format {
  if (!/^\s*multipart\/form-data\s*(;|$)/i.test(contentType)) return urlencoded
  const boundary = /;\s*boundary="?([^";\s]+)/i.exec(contentType)?.[1]
  if (boundary === undefined) throw unreadable()
  return { type: `multipart/form-data; boundary=${boundary}`, separator: `--${boundary}` }
}

const urlencoded: Format = { type: 'application/x-www-form-urlencoded', separator: '&' }

function countOf(body: Uint8Array, separator: string): number {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  let count = 0
  for (let at = bytes.indexOf(separator); at >= 0 && count <= maxParts; count++) {
    at = bytes.indexOf(separator, at + separator.length)
  }
  return count
}

const unreadable = () => new Refusal(400, 'BadArgument', 'The form in the body cannot be read.')
