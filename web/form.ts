import { Refusal } from './answer.ts'

/** Fields and files of one form. Ours have a few; each costs its reader. */
const maxParts = 100

/** A form from its bytes, urlencoded or multipart. Rejects with a Refusal 400. */
export async function parseForm(body: Uint8Array, contentType: string): Promise<FormData> {
  if (countOf(body, separatorIn(contentType)) > maxParts) {
    throw new Refusal(400, 'BadArgument', `The form in the body has more than ${maxParts} parts.`)
  }
  return new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new Refusal(400, 'BadArgument', 'The form in the body cannot be read.')
    })
}

/** Reads a small form, because the reader takes a tenth of a second to load when it is first used. */
export async function warmUpForms(): Promise<void> {
  await parseForm(new TextEncoder().encode('a=b'), 'application/x-www-form-urlencoded')
}

/** What stands between two parts. */
function separatorIn(contentType: string): string {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1]
  return boundary === undefined ? '&' : `--${boundary}`
}

function countOf(body: Uint8Array, separator: string): number {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  let count = 0
  for (let at = bytes.indexOf(separator); at >= 0 && count <= maxParts; count++) {
    at = bytes.indexOf(separator, at + separator.length)
  }
  return count
}
