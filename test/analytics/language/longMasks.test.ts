import { expect, test } from 'vitest'
import { maskPersonalData } from '../../../analytics/index.ts'

test.each([
  ['a@b.co ', '[email] '],
  ['PL20481 jane@private.example ', 'PL20481 [email] '],
  ['订单PL20481，电话91234567。', '订单PL20481，电话[phone]。'],
])('every %j of a whole body is masked and nothing else is lost', (piece, masked) => {
  const times = Math.ceil((256 * 1_024) / piece.length)
  expect(maskPersonalData(piece.repeat(times)) === masked.repeat(times)).toBe(true)
})
