import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Order } from '../../data/records.ts'
import { type Read, read, twoProducts } from './importTry.ts'

const rows = [
  'order,product,quantity,customer,date,tracking',
  'A1,P1,1,K1,2024-03-05,NP1',
  'A2,P2,3,K2,2024-03-06,"post, ""fast"""',
  'A3,P1,2,顾客,2024-03-07,"two',
  'lines"',
  'A4,P2,1,K1,2024-03-08,NP4',
]
const csv = Buffer.from(`${rows.join('\n')}\n`)
const jsonl = Buffer.from(
  ['A1', 'A2', 'A3', 'A4']
    .map((order, i) => {
      return JSON.stringify({
        order,
        date: `2024-03-0${i + 5}`,
        lines: [{ product: 'P1', quantity: i + 1, note: '茶' }],
      })
    })
    .join('\n'),
)

const whole = (name: string, content: Uint8Array): Promise<Read> =>
  read({ 'products.csv': twoProducts, [name]: content })

/** What an import of the file up to that byte gives: its end, or its report and orders. */
async function upTo(name: string, content: Uint8Array, bytes: number): Promise<Read | string> {
  return whole(name, content.subarray(0, bytes)).catch(String)
}

/** The orders whose rows stand wholly before the cut. */
const before = (orders: readonly Order[], ends: readonly number[], cut: number): readonly Order[] =>
  orders.filter((_, i) => (ends[i] ?? 0) <= cut)

const endOf = (text: string): number => csv.indexOf(text) + Buffer.byteLength(text)
const csvEnds = [rows[1], rows[2], 'lines"', rows[5]].map((row) => endOf(row ?? ''))
const headings = endOf(rows[0] ?? '')

test('a CSV file that is cut at any byte gives every row before the cut', async () => {
  const { orders } = await whole('orders.csv', csv)
  expect(orders).toHaveLength(4)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: headings, max: csv.length }), async (cut) => {
      const found = await upTo('orders.csv', csv, cut)
      if (typeof found === 'string') throw new Error(found)
      const sure = before(orders, csvEnds, cut)
      expect(found.orders.slice(0, sure.length)).toEqual(sure)
      expect(found.orders.length).toBeLessThanOrEqual(sure.length + 1)
      const file = found.report.files[1]
      expect((file?.kept ?? 0) + (file?.refused ?? 0)).toBe(file?.rows)
    }),
    { numRuns: 50, examples: csvEnds.flatMap((end) => [[end - 1], [end], [end + 1]] as [number][]) },
  )
})

test('a CSV file that is cut within its headings is refused with a reason or noted as empty', async () => {
  for (let cut = 0; cut <= headings; cut += 1) {
    const found = await upTo('orders.csv', csv, cut)
    const told = typeof found === 'string' ? found : (found.report.notes[0]?.reason ?? 'nothing')
    expect(told, `cut at ${cut}`).toMatch(/^ImportError: orders\.csv has no column "|^The file has no rows\./)
  }
})

test.each<[what: string, end: string, told: string | undefined]>([
  ['after a row', 'A4,P2,1,K1,2024-03-08,NP4', undefined],
  ['after a line end', 'A1,P1,1,K1,2024-03-05,NP1\n', undefined],
  [
    'within a key',
    '\nA',
    'The file is cut or damaged in this row. Export it again and import the whole file.',
  ],
  [
    'before the last cell',
    'A4,P2,1,K1,2024-03-08',
    'The file is cut or damaged in this row. Export it again and import the whole file.',
  ],
  [
    'within quotation marks',
    '"post, ""fa',
    'The file is cut or damaged in this row. Export it again and import the whole file.',
  ],
  [
    'within a cell of two lines',
    '"two\n',
    'A quotation mark opens a field here and is not closed properly. Write quotation marks inside a text twice ("").',
  ],
])('a file that is cut %s says so of its last row', async (_, end, told) => {
  const found = await whole('orders.csv', csv.subarray(0, csv.indexOf(end) + Buffer.byteLength(end)))
  expect(found.report.refusals.at(-1)?.reason).toBe(told)
})

test('a file that is cut within a character refuses that row alone', async () => {
  const found = await whole('orders.csv', csv.subarray(0, csv.indexOf('顾') + 1))
  expect(found.orders.map(({ id }) => id)).toEqual(['A1', 'A2'])
  expect(found.report.refused).toBe(1)
})

test('a file of JSON Lines that is cut at any byte gives every whole line and refuses the last', async () => {
  const { orders } = await whole('orders.jsonl', jsonl)
  const ends = [...orders.keys()].map((i) => {
    const at = jsonl.indexOf(`\n{"order":"A${i + 2}"`)
    return at < 0 ? jsonl.length : at
  })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: jsonl.length }), async (cut) => {
      const found = await upTo('orders.jsonl', jsonl, cut)
      if (typeof found === 'string') throw new Error(found)
      const between = !ends.includes(cut) && !ends.includes(cut - 1)
      expect(found.orders).toEqual(before(orders, ends, cut))
      expect(found.report.refused).toBe(between ? 1 : 0)
    }),
    { numRuns: 40, examples: ends.flatMap((end) => [[end - 1], [end]] as [number][]) },
  )
})

test('a packed file that is cut at any byte gives a beginning of its rows and says that it is cut', async () => {
  const packed = gzipSync(csv)
  const { orders } = await whole('orders.csv', csv)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: packed.length - 1 }), async (cut) => {
      const found = await upTo('orders.csv.gz', packed, cut)
      if (typeof found === 'string') {
        expect(found).toMatch(
          /^ImportError: (orders\.csv\.gz has no column|The first line of orders\.csv\.gz)/,
        )
        return
      }
      expect(orders.slice(0, found.orders.length)).toMatchObject(found.orders.map(({ id }) => ({ id })))
      expect(found.report.notes.at(-1)?.reason).toBe(
        'The file is cut or damaged after this line. Export it again and import the whole file.',
      )
    }),
    { numRuns: 40 },
  )
})

test('a packed file with any byte changed gives what it held, or says that something is wrong', async () => {
  const packed = gzipSync(csv)
  const { orders } = await whole('orders.csv', csv)
  const places = fc.integer({ min: 10, max: packed.length - 1 })
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Uint8Array.from(packed, (byte, i) => (i === at ? byte ^ flip : byte))
      const found = await upTo('orders.csv.gz', damaged, damaged.length)
      const told = typeof found === 'string' || found.report.noted + found.report.refused > 0
      if (!told) expect(found.orders).toEqual(orders)
    }),
    { numRuns: 40 },
  )
})
