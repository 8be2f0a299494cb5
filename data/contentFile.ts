import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataFile } from 'lowdb/node'
import type { z } from 'zod/v4'
import { lineOf } from './lineOf.ts'

/** The demo shop's content, as it comes with the program. */
export const shippedContent: string = fileURLToPath(new URL('./content', import.meta.url))

/** A content file that cannot be used: which one, where in it, and what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly file: string
  /** Such as products[3].price, or line 7 column 2. */
  readonly place: string

  readonly advice: string

  constructor(
    file: string,
    place: string,
    advice: string,
    { line, ...options }: ErrorOptions & { readonly line?: number | undefined } = {},
  ) {
    super(`${file}, ${place}${line === undefined ? '' : `, line ${line}`}: ${advice}`, options)
    this.file = file
    this.place = place
    this.advice = advice
  }
}

/** The content of the first folder that has the file. Throws ContentError. */
export async function readContent<T extends z.ZodType>(
  folders: readonly string[],
  name: string,
  schema: T,
): Promise<{ readonly file: string; readonly content: z.output<T> }> {
  for (const folder of folders) {
    const file = join(folder, name)
    const content = await new DataFile<z.output<T>>(file, format(file, schema)).read()
    if (content !== null) return { file, content }
  }
  throw new ContentError(name, 'the whole file', `it is missing: put it into ${folders.join(' or ')}`)
}

/** How content lies on the disk: two spaces, a line feed at the end; a byte order mark is let pass. */
export const format = <T extends z.ZodType>(file: string, schema: T) => ({
  parse: (text: string): z.output<T> => checked(file, { raw: parsed(file, text), text }, schema),
  stringify: (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`,
})

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const [, place = 'the end'] = /\((line \d+ column \d+)\)/.exec(String(cause)) ?? []
    const advice = 'this is not JSON; look for a missing comma, quote or bracket'
    throw new ContentError(file, place, advice, { cause })
  }
}

function checked<T extends z.ZodType>(
  file: string,
  { raw, text }: { readonly raw: unknown; readonly text: string },
  schema: T,
): z.output<T> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part))
  const line = lineOf(text, path)
  throw new ContentError(file, placeOf(path), issue?.message ?? 'this cannot be used', { line })
}

/** The same error with the line on which its place stands. */
export async function withLine({ file, place, advice }: ContentError): Promise<ContentError> {
  const text = await readFile(file, 'utf8')
  const path = place.split(/[.[\]]+/).filter(Boolean)
  const line = lineOf(
    text,
    path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  )
  return new ContentError(file, place, advice, { line })
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return place.replace(/^\./, '') || 'the whole file'
}
