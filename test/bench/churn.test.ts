import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { churn } from '../../bench/churn/churn.ts'
import { readCustomers } from '../../bench/churn/customers.ts'
import { CannotMeasure } from '../../bench/result.ts'
import { contracts } from '../analytics/predict/tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'churn-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('a file of customers', () => {
  test('is read without its label, and lines without one are left out', () => {
    const path = file('plain.csv', 'id,Churn,plan\n1,Yes,"a, b"\n2,No,c\n3,,d\n')
    expect(readCustomers([path], 'Churn')).toEqual({
      customers: {
        table: {
          columns: ['id', 'plan'],
          rows: [
            ['1', 'a, b'],
            ['2', 'c'],
          ],
        },
        target: [1, 0],
      },
      positive: 'Yes',
    })
  })

  test.each([
    ['Yes', 'x;left\n1;Yes\n2;No\n3;Yes\n'],
    ['1', 'x\tleft\n1\t0\n2\t1\n3\t1\n'],
    ['True', '\uFEFFx,LEFT\r\n1,True\r\n2,False\r\n'],
    ['b', 'x,left\n1,a\n2,b\n3,a\n'],
  ])('happened where it says %s', (expected, text) => {
    expect(readCustomers([file('label.csv', text)], 'left').positive).toBe(expected)
  })

  test('of two files the columns are joined by name', () => {
    const paths = [file('one.csv', 'x,y,Churn\n1,2,Yes\n'), file('two.csv', 'Churn,y,z\nNo,4,9\n')]
    expect(readCustomers(paths, 'Churn').customers.table.rows).toEqual([
      ['1', '2'],
      ['', '4'],
    ])
  })

  test.each([
    ['has no column Churn', 'x,y\n1,2\n'],
    ['3 values', 'x,Churn\n1,a\n2,b\n3,c\n'],
    ['1 values', 'x,Churn\n1,a\n'],
  ])('that cannot be asked says why: %s', (why, text) => {
    expect(() => readCustomers([file('odd.csv', text)], 'Churn')).toThrow(why)
    expect(() => readCustomers([file('odd.csv', text)], 'Churn')).toThrow(CannotMeasure)
  })

  test('that is not there is named', () => {
    expect(() => readCustomers([join(folder, 'none.csv')], 'Churn')).toThrow('none.csv')
  })
})

function written(name: string, seed: number): string {
  const { table, leaves } = contracts(150, seed)
  const lines = table.rows.map((row, n) => [...row, leaves[n] === 1 ? 'Yes' : 'No'].join())
  return file(name, [[...table.columns, 'Churn'].join(), ...lines, ''].join('\n'))
}

test('what is learnt from one file is tried on another', async () => {
  const files = { train: [written('train.csv', 1)], test: written('test.csv', 2) }
  let steps = 0
  const progress = () => {
    steps += 1
  }
  const { figures, rows } = await churn({ data: folder, files, progress })
  expect(figures['auc']).toBeGreaterThan(0.7)
  expect(figures['logisticRegression.auc']).toBeGreaterThan(0.7)
  expect(figures['calibrationError']).toBeLessThan(0.2)
  expect(rows).toEqual([])
  expect(steps).toBe(42)
}, 60_000)

test('a file alone is compared in folds, without the bars of the public set', async () => {
  const files = { train: [written('alone.csv', 3)] }
  const { figures, lines, rows } = await churn({ data: folder, files, progress: () => undefined })
  expect(figures['logisticRegression.auc']).toBeGreaterThan(0.7)
  expect(lines?.some((line) => line.startsWith('serves: '))).toBe(true)
  expect(lines?.at(-1)).toMatch(/^contract = /)
  expect(rows).toEqual([])
}, 60_000)

test('without the public set nothing is measured', async () => {
  await expect(churn({ data: folder, progress: () => undefined })).rejects.toThrow(CannotMeasure)
})
