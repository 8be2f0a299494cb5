import { readFile } from 'node:fs/promises'
import { z } from 'zod/v4'
import { attributePrefix, columnsOf, type TableName } from './columns.ts'
import { ImportError } from './importError.ts'

const value = z.union([z.string(), z.number(), z.boolean()], {
  error: 'write a text, a number, true or false',
})
const currency = z.string().regex(/^[A-Z]{3}$/, 'write the currency with three capital letters, such as SGD')
const text = z.union([z.string().min(1), z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })], {
  error: 'write a text, or { "en": ..., "zh": ... } with both languages',
})

const productsPart = z.strictObject({ ...partOf('products'), from: z.literal('orders').optional() })
const customersPart = z.strictObject(partOf('customers'))
const ordersPart = z.strictObject(partOf('orders'))

const mapSchema = z.strictObject({
  shop: z.strictObject({ name: text.optional(), currency: currency.optional() }).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  offset: z
    .string()
    .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'write the hours from UTC like +08:00')
    .optional(),
  products: productsPart.optional(),
  customers: customersPart.optional(),
  orders: ordersPart.optional(),
})

/**
 * How a foreign shop's files become ours. Everything is optional.
 *
 * - `shop`: `name` (a text, or `{ en, zh }`) and `currency` (USD).
 * - `dates`: how 03/04/2024 is read: `day-first` or `month-first`. `offset`: times are hours from UTC (+08:00).
 * - `products`, `customers`, `orders`, each with
 *   `file`: its name in the folder;
 *   `columns`: our column to the file's heading, `{ "quantity": "qty" }`; several of ours may read one of theirs;
 *   `values`: a translation for a column, `{ "sold": { "Current": true, "Discontinued": false } }`;
 *   `constants`: one value for all rows, `{ "status": "delivered" }`;
 *   `leaveOut`: rows that are not wanted, by our column, `{ "product": ["POSTAGE"] }`.
 * - `products.from: "orders"`: there is no products file; they are gathered from the order lines.
 */
export type ImportMap = z.infer<typeof mapSchema>

/** The part of a map that speaks of one file. */
export type MapPart = z.infer<typeof ordersPart>

/** Reads a map file. Throws `ImportError` that names every place that is wrong. */
export async function readMap(file: string): Promise<ImportMap> {
  const json = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ImportError(`The map file ${file} cannot be read. Check its name and its permissions.`, {
      cause,
    })
  })
  return parseMap(parsed(json, file), file)
}

/** Checks a map. Throws `ImportError` that names every place that is wrong. */
export function parseMap(map: unknown, file = 'The map'): ImportMap {
  const result = mapSchema.safeParse(map)
  if (result.success) return result.data
  const places = result.error.issues.map((issue) => {
    const inner = issue.code === 'invalid_key' ? issue.issues : [issue]
    return `${issue.path.join('.') || 'the whole'}: ${inner.map((one) => one.message).join(', ')}`
  })
  throw new ImportError(`${file} cannot be used as a map. ${places.join('; ')}.`)
}

function partOf(table: TableName) {
  const known = columnsOf(table).map(([name]) => name)
  const ours = z.string().refine((name) => known.includes(name) || isAttribute(table, name), {
    error: ({ input }) => `there is no column "${String(input)}" here; these are: ${known.join(', ')}`,
  })
  return {
    file: z.string().min(1).optional(),
    columns: z.record(ours, z.string().min(1)).optional(),
    values: z.record(ours, z.record(z.string(), value)).optional(),
    constants: z.record(ours, value).optional(),
    leaveOut: z.record(ours, z.array(value)).optional(),
  }
}

function isAttribute(table: TableName, name: string): boolean {
  return table === 'products' && name.startsWith(attributePrefix) && name.length > attributePrefix.length
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new ImportError(`${file} is not JSON. Check its commas, quotes and brackets.`, { cause })
  }
}
