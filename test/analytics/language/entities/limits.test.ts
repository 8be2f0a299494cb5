import { describe, expect, test } from 'vitest'
import { limitIn } from '../../../../analytics/language/entities/limits.ts'
import { valuesOf } from '../reading.ts'

describe('a number without a currency that is a limit', () => {
  test.each([
    ['under 50', 50],
    ['below 50', 50],
    ['less than 50', 50],
    ['cheaper than 50', 50],
    ['not more than 50', 50],
    ['up to 50', 50],
    ['at most 50', 50],
    ['at least 50', 50],
    ['max 50', 50],
    ['maximum 50', 50],
    ['min 50', 50],
    ['within 50', 50],
    ['over 50', 50],
    ['above 50', 50],
    ['around 50', 50],
    ['about 50', 50],
    ['budget 50', 50],
    ['budget: 50', 50],
    ['budget is 50', 50],
    ['budget is about 50', 50],
    ['budget of 50', 50],
    ['my budget is around 50', 50],
    ['my budget is only 50', 50],
    ['budget max 50', 50],
    ['50 max', 50],
    ['50 or less', 50],
    ['50 or under', 50],
    ['50 tops', 50],
    ['a gift under 50 please', 50],
    ['something below 120.', 120],
    ['lamp under 89.90', 89.9],
    ['under 1.5k', 1500],
    ['under fifty', 50],
    ['no more than two hundred', 200],
    ['my budget is two hundred and fifty', 250],
    ['a hundred max', 100],
    ['between 30 and 60', 30],
    ['around 30-60', 30],
    ['budget 30 to 60', 30],
    ['budget is 30-60', 30],
  ])('%s is %d', (text, value) => {
    expect(limitIn(text)).toBe(value)
  })

  test.each([
    ['预算1千2', 1200],
    ['3百以内', 300],
    ['50以内', 50],
    ['50以下', 50],
    ['50之内', 50],
    ['50左右', 50],
    ['50上下', 50],
    ['五十以内', 50],
    ['一百左右', 100],
    ['不超过50', 50],
    ['低于50', 50],
    ['高于50', 50],
    ['最多50', 50],
    ['至多50', 50],
    ['不到50', 50],
    ['预算50', 50],
    ['预算是50', 50],
    ['预算大概50', 50],
    ['预算在50左右', 50],
    ['预算只有50', 50],
    ['预算五百', 500],
    ['大概50', 50],
    ['大约五十', 50],
    ['两百以内的台灯', 200],
    ['便宜过30', 30],
    ['预算100到200', 100],
    ['预算100-200', 100],
    ['大概30到60', 30],
  ])('%s 是 %d', (text, value) => {
    expect(limitIn(text)).toBe(value)
  })
})

test.each(['under 50', '50 or less', 'between 30 and 60', '预算100', '50以内'])(
  '%s is no sum by itself',
  (text) => {
    expect(valuesOf('money', text)).toEqual([])
  },
)

test.each(['30', 'two', 'within 2 days', '3天以内', 'about 12:30', '最多5个'])('%s is no limit', (text) => {
  expect(limitIn(text)).toBeUndefined()
})

test.each(['up to two', 'about twenty mugs', 'under one roof', 'within twenty minutes'])(
  '%s limits no sum',
  (text) => expect(limitIn(text)).toBeUndefined(),
)
