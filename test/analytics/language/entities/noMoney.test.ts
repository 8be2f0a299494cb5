import { describe, expect, test } from 'vitest'
import { findMoney } from '../../../../analytics/language/entities/money.ts'
import { entitiesIn, valuesOf } from '../reading.ts'

describe('limits of other things than money', () => {
  test.each([
    'within 2 days',
    'within 24 hours',
    'within 3 months',
    'under 2 years',
    'about 2 weeks',
    'around 3 pm',
    'around 3 am',
    'at least 5 pieces',
    'about 10 people',
    'up to 8 pax',
    'under 5 kg',
    'over 60 cm',
    'below 40 mm',
    'about 2 litres',
    'up to 60 watts',
    'less than 10 minutes',
    'around 20%',
    'about 10 percent',
    'between 6 and 10 pm',
    'about 12:30',
    'over 3/4 done',
    'about PL20481',
    'max 3 inches',
  ])('%s', (text) => {
    expect(valuesOf('money', text)).toEqual([])
  })

  test.each([
    '3天以内',
    '两个月左右',
    '大概三天',
    '最多5个',
    '不超过10公斤',
    '大约30厘米',
    '不到2小时',
    '大概八点',
    '最多两件',
    '大概80人',
    '不到三岁',
    '大约5分钟',
    '打8折',
    '3号以内',
  ])('%s', (text) => {
    expect(valuesOf('money', text)).toEqual([])
  })
})

describe('numbers of no currency', () => {
  test.each([
    '30',
    'two',
    'PL20481',
    '9123 4567',
    'E27',
    '5 boxes',
    'the $ sign',
    'dollars',
    '$',
    'S$',
    '$0',
    'RM',
    'room 30',
    '30%',
    'farm 30',
    'size 30',
  ])('%s', (text) => {
    expect(valuesOf('money', text)).toEqual([])
  })

  test.each([
    '三块香皂',
    '两块肥皂',
    '3块毯子',
    '一块木板',
    '块',
    '元',
    '多少钱',
    '几块钱',
    '三个',
    '5号电池',
    '第30',
    '0元',
  ])('%s', (text) => {
    expect(valuesOf('money', text)).toEqual([])
  })
})

test('a piece of soap is counted and no dollar', () => {
  expect(entitiesIn('要两块').map(({ kind }) => kind)).toEqual(['quantity'])
  expect(entitiesIn('要八块').map(({ kind }) => kind)).toEqual(['money'])
})

test('each end of a range has its own words', () => {
  expect(entitiesIn('between $30 and 60 please').map(({ text }) => text)).toEqual(['$30', '60'])
})

test('the words of a sum have no space at their ends', () => {
  const texts = ['under $50 ', ' $30 ', 'budget 20 dollars please', '预算 50块 吧']
  for (const { entity } of texts.flatMap((text) => findMoney(text))) {
    expect(entity.text).toBe(entity.text.trim())
  }
})

test('no sum is zero or below', () => {
  for (const text of ['$0', '0 dollars', 'under 0', '0块钱', '零元', '$-5', '-5 dollars']) {
    expect(findMoney(text).every(({ entity }) => Number(entity.value) > 0)).toBe(true)
  }
})
