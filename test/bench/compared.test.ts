import { expect, it } from 'vitest'
import { compare, rounded } from '../../bench/customers/compared.ts'

it.each([
  ['0.2030765', 7],
  ['-1.293959e-10', 7],
  ['0.0367033', 6],
  ['579.0473', 7],
  ['152.31400', 8],
  ['12', 2],
])('counts the digits of %s as printed', (printed, digits) => {
  expect(compare('x', [['', 1, printed]])).toEqual([
    { measure: 'x', figure: 1, expected: Number(printed), digits },
  ])
})

it('rounds to the digits that are printed', () => {
  const [one] = compare('x', [['part', 0.20307649, '0.2030765']])
  expect(one?.measure).toBe('x: part')
  expect(one && rounded(one)).toBe(0.2030765)
})

it('agrees with nothing when ours is missing', () => {
  const [one] = compare('x', [['', undefined, '1']])
  expect(one && rounded(one)).toBeNaN()
})
