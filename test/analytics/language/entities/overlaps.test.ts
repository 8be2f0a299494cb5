import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../../analytics/index.ts'
import { longestFirst, type Span } from '../../../../analytics/language/entities/span.ts'
import { entitiesIn, found } from '../reading.ts'

const span = (
  start: number,
  end: number,
  value: string,
  kind: 'order' | 'product' | 'time' = 'product',
): Span => ({
  start,
  end,
  entity: { kind, text: '', value },
})

const values = (spans: readonly Span[]): readonly Entity['value'][] =>
  longestFirst(spans).map(({ entity }) => entity.value)

describe('spans', () => {
  test.each<[string, readonly Span[], readonly string[]]>([
    ['none', [], []],
    ['one', [span(0, 3, 'a')], ['a']],
    ['two apart', [span(0, 3, 'a'), span(4, 6, 'b')], ['a', 'b']],
    ['two apart, the later first', [span(4, 6, 'b'), span(0, 3, 'a')], ['a', 'b']],
    ['two that touch', [span(0, 3, 'a'), span(3, 6, 'b')], ['a', 'b']],
    ['the longer of two that overlap', [span(0, 3, 'a'), span(2, 8, 'b')], ['b']],
    ['the longer, whichever comes first', [span(2, 8, 'b'), span(0, 3, 'a')], ['b']],
    ['the first of two as long', [span(0, 4, 'a'), span(2, 6, 'b')], ['a']],
    ['the outer of two nested', [span(1, 2, 'a'), span(0, 9, 'b')], ['b']],
    ['both meanings of one place', [span(0, 4, 'a'), span(0, 4, 'b')], ['a', 'b']],
    ['one time of one place', [span(0, 4, '20:30', 'time'), span(0, 4, '08:30', 'time')], ['20:30']],
    ['the same meaning once', [span(0, 4, 'a'), span(0, 4, 'a')], ['a']],
    ['the first kind of one place', [span(0, 4, 'a', 'order'), span(0, 4, 'b')], ['a']],
    ['the ends of a chain', [span(0, 4, 'a'), span(3, 6, 'b'), span(5, 9, 'c')], ['a', 'c']],
    ['the middle of a chain when longest', [span(0, 3, 'a'), span(2, 8, 'b'), span(7, 9, 'c')], ['b']],
  ])('%s', (_, spans, expected) => {
    expect(values(spans)).toEqual(expected)
  })

  test('what is handed in stays in its order', () => {
    const spans = [span(4, 6, 'b'), span(0, 3, 'a')]
    longestFirst(spans)
    expect(spans.map(({ start }) => start)).toEqual([4, 0])
  })
})

describe('of readings that overlap the longest stays', () => {
  test.each([
    ['PL20481', ['order PL20481']],
    ['order 91234567', ['order 91234567']],
    ['2026-03-18', ['date 2026-03-18']],
    ['25/3/2026', ['date 2026-03-25']],
    ['12 march', ['date 2026-03-12']],
    ['two weeks ago', ['date 2026-03-04']],
    ['S$30', ['money 30']],
    ['30 dollars', ['money 30']],
    ['under $50', ['money 50']],
    ['three hundred dollars', ['money 300']],
    ['a@b.example', ['email a@b.example']],
    ['9123 4567', ['phone 91234567']],
    ['+65 9123 4567', ['phone +6591234567']],
    ['2 pairs', ['quantity 2']],
    ['dimmable desk lamp', ['product LGT-02']],
    ['bath soap', ['product BTH-01']],
    ['soap bar', ['product BTH-01']],
    ['coffee grinder', ['product COF-10']],
    ['AA batteries', ['product AUD-09']],
    ['cof-12', ['sku COF-12']],
    ['KTL-900', ['sku COF-12']],
  ])('%s is %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['三天前', ['date 2026-03-15']],
    ['两周后', ['date 2026-04-01']],
    ['3月12号', ['date 2026-03-12']],
    ['5号电池', ['product AUD-09']],
    ['三百块以内', ['money 300']],
    ['100到200元', ['money 100', 'money 200']],
    ['三块香皂', ['quantity 3', 'product BTH-01']],
    ['两盏台灯', ['quantity 2', 'product LGT-02']],
    ['电热水壶', ['product COF-12']],
    ['咖啡磨豆机', ['category coffee-tea', 'product COF-10']],
    ['床头灯', ['product LGT-03']],
    ['订单20481', ['order 20481']],
  ])('%s 是 %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('many kinds in one message', () => {
  test.each([
    [
      '2 kettles under $100 by friday for PL20481',
      ['quantity 2', 'product COF-12', 'money 100', 'date 2026-03-20', 'order PL20481'],
    ],
    [
      'PL20481: the Owlet came yesterday, call 9123 4567',
      ['order PL20481', 'product LGT-02', 'date 2026-03-17', 'phone 91234567'],
    ],
    ['mail a@b.example about order 33907', ['email a@b.example', 'order 33907']],
    ['3 soaps at $12 each', ['quantity 3', 'product BTH-01', 'money 12']],
    ['is there a lamp or a kettle below $80?', ['category lighting', 'product COF-12', 'money 80']],
    ['x2 owlet, x1 reedbed', ['quantity 2', 'product LGT-02', 'quantity 1', 'product LGT-05']],
    ['PL20481昨天到的台灯坏了', ['order PL20481', 'date 2026-03-17', 'product LGT-02']],
    ['要两个台灯，预算200块，周五前', ['quantity 2', 'product LGT-02', 'money 200', 'date 2026-03-20']],
    ['3月5号买的电热水壶，订单20481', ['date 2026-03-05', 'product COF-12', 'order 20481']],
    ['退我50块到a@b.example', ['money 50', 'email a@b.example']],
    ['三盒香皂和一个磨豆机', ['quantity 3', 'product BTH-01', 'quantity 1', 'product COF-10']],
    ['电话91234567，单号PL20481', ['phone 91234567', 'order PL20481']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('no two kinds share a character', () => {
    for (const text of ['2 desk lamps for $178 on 3 march', '3月5号买的两盏台灯178元PL20481']) {
      const total = entitiesIn(text).reduce((sum, entity) => sum + entity.text.length, 0)
      expect(total).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('the end of what is read', () => {
  test('what stands behind a thousand characters is not found', () => {
    expect(found(`${'word '.repeat(300)}PL20481`)).toEqual([])
  })

  test('what stands just before is found', () => {
    expect(found(`${'word '.repeat(190)}PL20481`)).toEqual(['order PL20481'])
  })
})
