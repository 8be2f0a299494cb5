import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FileBytes } from '../../data/import/fileBytes.ts'
import { type Line, linesOf } from '../../data/import/lines.ts'
import { folderWith } from './importTry.ts'

async function linesIn(content: string | Uint8Array, name = 'file.csv') {
  const dir = await folderWith({ [name]: content })
  const bytes = new FileBytes(`${dir}/${name}`)
  const lines: Line[] = []
  for await (const some of linesOf(bytes)) lines.push(...some)
  return { bytes, lines, texts: lines.map((line) => line.text) }
}

const manyLines = Array.from({ length: 20_000 }, (_, i) => `line ${i} 茶壶 ${(i * 7919) % 10_007}`).join('\n')

test('all the usual line ends end lines', async () => {
  expect((await linesIn('a\r\nb\nc\rd')).texts).toEqual(['a', 'b', 'c', 'd'])
})

test('a byte-order mark is no part of the text', async () => {
  expect((await linesIn('\uFEFFid,name\n')).texts).toEqual(['id,name'])
})

test('only a last line without a line end has not ended', async () => {
  expect((await linesIn('a\nb')).lines.map((line) => line.ended)).toEqual([true, false])
})

test('an empty file has no lines', async () => {
  expect((await linesIn('')).lines).toEqual([])
})

test('lines are numbered from 1 across the pieces of a large file', async () => {
  const { lines } = await linesIn(manyLines)
  expect(lines.length).toBe(20_000)
  expect(lines[19_999]).toMatchObject({ at: 20_000, text: manyLines.slice(manyLines.lastIndexOf('\n') + 1) })
})

test('line ends of two characters stay one wherever the pieces meet', async () => {
  const text = `${'x'.repeat(65_535)}\r\nb\r\n`
  expect((await linesIn(text)).lines.map((line) => line.at)).toEqual([1, 2])
})

test('a file that is packed reads like one that is not', async () => {
  expect((await linesIn(gzipSync(manyLines), 'file.csv.gz')).texts).toEqual(manyLines.split('\n'))
})

test('a packed file is known by its beginning, not by its name', async () => {
  expect((await linesIn(gzipSync('a\nb\n'))).texts).toEqual(['a', 'b'])
})

test('a file packed in several parts is read to its end', async () => {
  const parts = Buffer.concat([gzipSync('a\nb\n'), gzipSync('c\n')])
  expect((await linesIn(parts)).texts).toEqual(['a', 'b', 'c'])
})

test('a packed file that is cut gives all its whole lines and calls the last one cut', async () => {
  const packed = gzipSync(manyLines)
  const { lines, bytes } = await linesIn(packed.subarray(0, Math.floor(packed.length / 2)))
  expect(bytes.broken).toBe(true)
  expect(lines.length).toBeGreaterThan(5000)
  expect(lines.slice(0, -1).every((line) => line.flaw === undefined)).toBe(true)
  expect(lines.at(-1)?.flaw).toBe('cut')
  expect(
    manyLines.startsWith(
      lines
        .map((line) => line.text)
        .join('\n')
        .slice(0, -20),
    ),
  ).toBe(true)
})

test('a packed file that lacks only its last bytes is told to be broken', async () => {
  const { bytes, lines } = await linesIn(gzipSync('a\nb\nc\n').subarray(0, -4))
  expect([bytes.broken, lines.length]).toEqual([true, 3])
})

test('a packed file that is damaged in the middle ends there', async () => {
  const packed = gzipSync(manyLines)
  const middle = Math.floor(packed.length / 2)
  packed.fill(0xff, middle, middle + 64)
  const { bytes, lines } = await linesIn(packed)
  expect(bytes.broken).toBe(true)
  expect(lines.length).toBeLessThan(20_000)
})

test('how much was read is told in bytes of the file', async () => {
  const packed = gzipSync(manyLines)
  const { bytes } = await linesIn(packed)
  expect(bytes.progress).toEqual({ bytesRead: packed.length, bytesTotal: packed.length })
})

test('a line with bytes that are not UTF-8 is flawed, the others are not', async () => {
  const text = Buffer.concat([Buffer.from('a\nM'), Buffer.from([0xfc]), Buffer.from('ller\nc\n')])
  expect((await linesIn(text)).lines.map((line) => line.flaw)).toEqual([undefined, 'not UTF-8', undefined])
})

test('a letter of several bytes is whole wherever the pieces meet', async () => {
  const text = `x${'茶'.repeat(60_000)}`
  expect((await linesIn(text)).texts).toEqual([text])
})

test('UTF-16 with its mark is refused with what to do', async () => {
  await expect(linesIn(Buffer.from('\uFEFFid,name\n', 'utf16le'))).rejects.toThrow(/UTF-16. Save it as UTF-8/)
})

test('UTF-16 without its mark is refused too', async () => {
  const text = Buffer.from('id,name,price,category,description,stock\n'.repeat(6), 'utf16le')
  await expect(linesIn(text)).rejects.toThrow(/UTF-16/)
})

test('a workbook is refused with what to do', async () => {
  await expect(linesIn(Buffer.from('PK\u0003\u0004 and more'))).rejects.toThrow(/workbook. Save it as CSV/)
})

test('a file that is not there is refused by its name', async () => {
  const bytes = new FileBytes('/nowhere/at/all/products.csv')
  await expect(bytes.pieces().next()).rejects.toThrow(/products.csv cannot be read/)
})

test('a line of 100,000 characters is whole', async () => {
  const text = 'k'.repeat(100_000)
  expect((await linesIn(`a\n${text}\nb\n`)).texts).toEqual(['a', text, 'b'])
})

test('a line beyond all measure is flawed and not kept, and the next one is read', async () => {
  const { lines } = await linesIn(`a\n${'k'.repeat(9_000_000)}\nb\n`)
  expect(lines.map((line) => line.flaw)).toEqual([undefined, 'too long', undefined])
  expect(lines[1]?.text.length).toBeLessThan(100_000)
})
