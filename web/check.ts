import { z } from 'zod/v4'
import { Refusal } from './answer.ts'

/**
 * The value in the shape that the schema asks for.
 * @throws Refusal 400 that names the field and what is wrong with it
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, where: 'body' | 'query' | 'path'): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Refusal(400, 'BadArgument', `The ${where} is not right: ${inWords(result.error)}.`)
}

function inWords(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}

/** A query in this shape; an empty field, as a search form sends it, asks for nothing. Throws a Refusal 400. */
export function readQuery<T>(shape: z.ZodType<T>, query: Readonly<Record<string, string>>): Given<T> {
  const filled = Object.fromEntries(Object.entries(query).filter(([, field]) => field !== ''))
  // The schema library leaves absent fields out, though its types allow them to be undefined.
  return check(shape, filled, 'query') as Given<T>
}

type Given<T> = { [Field in keyof T]: Exclude<T[Field], undefined> }

const day = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/

/** A moment in a query: milliseconds since 1970, a day such as 2026-03-01, or an ISO time in UTC. */
export const moment = z.string().transform((text, context) => {
  const at = /^\d{1,14}$/.test(text) ? Number(text) : day.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isFinite(at)) return at
  context.addIssue('write a day such as 2026-03-01, or milliseconds since 1970')
  return z.NEVER
})

/** A whole number in a query, between two bounds. */
export const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `write a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((n) => n >= low && n <= high, `write a whole number from ${low} to ${high}`)
