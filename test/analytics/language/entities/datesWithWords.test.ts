import { expect, test } from 'vitest'
import { entitiesIn } from '../reading.ts'

const dates = (text: string) =>
  entitiesIn(text).flatMap((entity) => (entity.kind === 'date' ? [`${entity.text} ${entity.value}`] : []))

test.each([
  ['by next Friday', 'next Friday 2026-03-27'],
  ['before the 20th', 'the 20th 2026-03-20'],
  ['on Monday 23 March', 'Monday 23 March 2026-03-23'],
  ['this weekend', 'this weekend 2026-03-21'],
  ['last week', 'last week 2026-03-09'],
  ['next month', 'next month 2026-04-01'],
  ['by the end of the month', 'the end of the month 2026-03-31'],
  ['since January', 'January 2026-01-01'],
  ['last December', 'last December 2025-12-01'],
  ['a fortnight ago', 'a fortnight ago 2026-03-04'],
  ['in three days', 'in three days 2026-03-21'],
  ['before Christmas', 'Christmas 2026-12-25'],
  ['since Chinese New Year', 'Chinese New Year 2026-02-17'],
  ["for Mother's Day", "Mother's Day 2026-05-10"],
  ['before Hari Raya', 'Hari Raya 2026-03-20'],
  ['下周五之前', '下周五 2026-03-27'],
  ['下周一3月23日送', '下周一3月23日 2026-03-23'],
  ['这个周末', '这个周末 2026-03-21'],
  ['上个月买的', '上个月 2026-02-01'],
  ['月底前', '月底 2026-03-31'],
  ['下个月初', '下个月初 2026-04-01'],
  ['上上周', '上上周 2026-03-02'],
  ['四月搬家', '四月 2026-04-01'],
  ['去年十二月买的', '去年十二月 2025-12-01'],
  ['半个月前', '半个月前 2026-03-03'],
  ['本月15号', '本月15号 2026-03-15'],
  ['中秋节前', '中秋节 2026-09-25'],
])('%s is %s', (text, expected) => {
  expect(dates(text)).toEqual([expected])
})

test.each(['10-12 March', '3月10号到12号', 'the 10th or the 12th'])('%s are two days', (text) => {
  expect(dates(text)).toHaveLength(2)
})

test.each([
  'for two weeks',
  'the 2nd one',
  'every Friday',
  'this may help',
  'march on',
  '用了三个月',
  '最近',
  '每周一封',
  '小一号的',
  '过几天',
])('%s names no day', (text) => {
  expect(dates(text)).toEqual([])
})
