import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from '../../data/import/csv.ts'
import type { Line } from '../../data/import/lines.ts'
import type { BadRow, SourceItem, SourceRow } from '../../data/import/sourceRow.ts'

async function* linesIn(text: string, size = 7): AsyncGenerator<readonly Line[]> {
  const texts = text.split('\n')
  const lines = texts.map((line, i) => ({
    at: i + 1,
    text: line,
    flaw: undefined,
    ended: i < texts.length - 1,
  }))
  for (let i = 0; i < lines.length; i += size) yield lines.slice(i, i + size)
}

async function itemsIn(text: string, size?: number): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = []
  for await (const some of csvRows(linesIn(text, size), { name: 'x.csv', onHeadings: () => {} }))
    items.push(...some)
  return items
}

const isRow = (item: SourceItem): item is SourceRow => item.kind === 'row'
const isBad = (item: SourceItem): item is BadRow => item.kind === 'bad'

async function cellsIn(text: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const rows = (await itemsIn(text)).filter(isRow)
  return rows.map((row) => row.headings.map((heading) => row.cell(heading.toLowerCase())))
}

const bad = async (text: string): Promise<readonly number[]> =>
  (await itemsIn(text)).filter(isBad).map((item) => item.at)

test('commas separate', async () => {
  expect(await cellsIn('a,b\n1,2\n3,4\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('semicolons separate, and commas are then letters', async () => {
  expect(await cellsIn('a;b\n1,5;2\n')).toEqual([['1,5', '2']])
})

test('tabs separate', async () => {
  expect(await cellsIn('a\tb\n1,5\t2;3\n')).toEqual([['1,5', '2;3']])
})

test('separators within a quoted heading do not count', async () => {
  expect(await cellsIn('"a;b;c;d",e\n1,2\n')).toEqual([['1', '2']])
})

test('the separator that Excel names in the first line holds', async () => {
  expect(await cellsIn('sep=;\na;b\n1;2\n')).toEqual([['1', '2']])
})

test('one column needs no separator', async () => {
  expect(await cellsIn('a\n1\n2\n')).toEqual([['1'], ['2']])
})

test('a quoted cell holds separators, quotes and line ends', async () => {
  expect(await cellsIn('a,b\n"x, ""y""\nz",2\n')).toEqual([['x, "y"\nz', '2']])
})

test('a quote within a bare cell is a letter', async () => {
  expect(await cellsIn('a,b\n12" pan,2\n13" pan,"3"\n')).toEqual([
    ['12" pan', '2'],
    ['13" pan', '3'],
  ])
})

test('an empty quoted cell is empty', async () => {
  expect(await cellsIn('a,b\n"",""\n1,2\n')).toEqual([
    ['', ''],
    ['1', '2'],
  ])
})

test('empty rows are passed over, also those of separators alone', async () => {
  expect(await cellsIn('\n\na,b\n\n1,2\n  \n,\n3,4\n\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('rows keep their place in the file', async () => {
  const items = await itemsIn('a,b\n"1\n1",2\n\n3,4\n')
  expect(items.map((item) => item.at)).toEqual([2, 5])
})

test('empty cells too many are let go', async () => {
  expect(await cellsIn('a,b\n1,2,,\n')).toEqual([['1', '2']])
})

test('a row with a cell too many is bad, and the rest goes on', async () => {
  expect(await bad('a,b\n1,2,3\n4,5\n')).toEqual([2])
  expect(await cellsIn('a,b\n1,2,3\n4,5\n')).toEqual([['4', '5']])
})

test('a row with a cell too few is bad, and the reason says how many there are', async () => {
  const [item] = (await itemsIn('a,b,c\n1,2\n4,5,6\n')).filter(isBad)
  expect(item?.reason).toContain('2 cells where the headings are 3')
})

test('a last row that ends early is called cut', async () => {
  const [item] = (await itemsIn('a,b,c\n1,2,3\n4,5')).filter(isBad)
  expect(item).toMatchObject({ at: 3, reason: expect.stringContaining('cut') })
})

test('a last row that ends within a quoted cell is called cut', async () => {
  const [item] = (await itemsIn('a,b\n1,2\n3,"unfin')).filter(isBad)
  expect(item).toMatchObject({ at: 3, reason: expect.stringContaining('cut') })
})

test('a stray quote costs its own row only', async () => {
  const text = 'a,b\n1,2\n"3,4\n5,6\n7,8\n'
  expect(await bad(text)).toEqual([3])
  expect(await cellsIn(text)).toEqual([
    ['1', '2'],
    ['5', '6'],
    ['7', '8'],
  ])
})

test('a stray quote before a properly quoted row costs its own row only', async () => {
  const text = 'a,b\n"1,2\n"x,y",6\n7,8\n'
  expect(await bad(text)).toEqual([2])
  expect(await cellsIn(text)).toEqual([
    ['x,y', '6'],
    ['7', '8'],
  ])
})

test('a quote that closes in the middle of a word is bad', async () => {
  expect(await bad('a,b\n"he said "no" twice",2\n3,4\n')).toEqual([2])
})

test('a stray quote in a file of many lines does not swallow them', async () => {
  const rest = Array.from({ length: 5000 }, (_, i) => `${i},${i}`).join('\n')
  expect((await cellsIn(`a,b\n"oops,1\n${rest}\n`)).length).toBe(5000)
})

test('a stray quote in each of many rows is told for each', async () => {
  const rows = Array.from({ length: 300 }, () => '"oops,1\n2,3').join('\n')
  expect((await bad(`a,b\n${rows}\n`)).length).toBe(300)
})

test('a heading with a quote left open cannot be used', async () => {
  await expect(itemsIn('a,"b\n1,2\n')).rejects.toThrow(/first line of x.csv must hold the headings/)
})

test('headings are found whatever their case, blanks and dashes', async () => {
  const [row] = (await itemsIn('Customer ID,order-number\n1,2\n')).filter(isRow)
  expect([row?.cell('customerid'), row?.cell('ordernumber'), row?.cell('other')]).toEqual([
    '1',
    '2',
    undefined,
  ])
})

test('of two columns with the same heading the first is read', async () => {
  const [row] = (await itemsIn('a,a\n1,2\n')).filter(isRow)
  expect(row?.cell('a')).toBe('1')
})

test('a file without a line has no rows', async () => {
  expect(await itemsIn('')).toEqual([])
})

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

test('every table is read back as it was written, however the lines arrive', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '茶', '"', ',', '\n', ' ', ';', '=', '\t'),
    maxLength: 8,
  })
  const row = fc.tuple(cell, cell, cell).filter((cells) => cells.join('').replace(/[\s,]/g, '') !== '')
  const table = fc.array(row, { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      const text = ['a,b,c', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n')
      const items = await itemsIn(`${text}\n`, size)
      expect(items.filter(isRow).map((item) => ['a', 'b', 'c'].map((name) => item.cell(name)))).toEqual(rows)
    }),
  )
})

test('no text of quotes, separators and line ends is lost or loops', async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'x'), maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(text, async (rows) => {
      const items = await itemsIn(`a,b\n${rows}\n1,2\n`)
      const told = new Set(items.map((item) => item.at))
      const lines = rows.split('\n').filter((line) => line.replace(/[\s,]/g, '') !== '')
      expect(told.size > 0 && items.length <= lines.length + 1).toBe(true)
    }),
  )
})

test('whatever the quotation marks, a row that is taken has the cells that csv-parse gives it alone', async () => {
  const text = fc.string({ unit: fc.constantFrom('"', '""', '","', ',', '\n', 'x', ' '), maxLength: 40 })
  const options = { relax_quotes: true, relax_column_count: true, record_delimiter: '\n' }
  await fc.assert(
    fc.asyncProperty(text, async (rows) => {
      for (const row of (await itemsIn(`a,b\n${rows}\n`)).filter(isRow)) {
        const [alone = [], ...others] = parse(row.text, options)
        expect([row.cell('a'), row.cell('b')]).toEqual(alone.slice(0, 2))
        expect(others).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})
