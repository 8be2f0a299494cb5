import { expect, test } from 'vitest'
import { monthIn } from '../../../../analytics/index.ts'

test.each([
  ['the one from april', 4],
  ['the october one', 10],
  ['its the 14 may one', 5],
  ['ordered in may', 5],
  ['sept', 9],
  ['四月那单', 4],
  ['12月份的', 12],
  ['may i return it', undefined],
  ['第一个月', undefined],
  ['the letter set', undefined],
])('the month of "%s" is %s', (text, month) => expect(monthIn(text)).toBe(month))
