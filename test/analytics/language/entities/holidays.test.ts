import { expect, test } from 'vitest'
import { entitiesIn, morningOf } from '../reading.ts'

const dates = (text: string) =>
  entitiesIn(text, morningOf('2026-03-18')).flatMap((entity) =>
    entity.kind === 'date' ? [`${entity.text} ${entity.value}`] : [],
  )

test.each([
  ['国庆前能送到吗', '国庆 2026-10-01'],
  ['國慶前能送到嗎', '國慶 2026-10-01'],
  ['平安夜能到吗', '平安夜 2026-12-24'],
  ['聖誕節前', '聖誕節 2026-12-25'],
  ['过年前能送到吗', '过年 2027-02-06'],
  ['過年前', '過年 2027-02-06'],
  ['農曆新年', '農曆新年 2027-02-06'],
  ['除夕', '除夕 2027-02-05'],
  ['大年初二开门吗', '大年初二 2027-02-07'],
  ['元宵节', '元宵节 2027-02-20'],
  ['五一前能到吗', '五一 2026-05-01'],
  ['五一能发货吗', '五一 2026-05-01'],
  ['五一', '五一 2026-05-01'],
  ['双十二', '双十二 2026-12-12'],
  ['去年中秋买的', '去年中秋 2025-10-06'],
  ['去年圣诞节送的', '去年圣诞节 2025-12-25'],
  ['明年春节', '明年春节 2027-02-06'],
  ['2025年中秋', '2025年中秋 2025-10-06'],
  ['中秋买的', '中秋 2025-10-06'],
  ['boxing day', 'boxing day 2026-12-26'],
  ['are you open on Good Friday', 'Good Friday 2026-04-03'],
  ['by Easter', 'Easter 2026-04-05'],
  ['easter monday', 'easter monday 2026-04-06'],
  ['vesak day', 'vesak day 2026-05-31'],
  ['复活节', '复活节 2026-04-05'],
  ['cny eve', 'cny eve 2027-02-05'],
  ['Thanksgiving', 'Thanksgiving 2026-11-26'],
  ['black friday', 'black friday 2026-11-27'],
  ['last christmas', 'last christmas 2025-12-25'],
  ['this Christmas', 'this Christmas 2026-12-25'],
  ['Christmas 2024', 'Christmas 2024 2024-12-25'],
  ['chinese new year next year', 'chinese new year next year 2027-02-06'],
])('%s is %s', (text, expected) => {
  expect(dates(text)).toEqual([expected])
})

test.each(['过年前能送到吗', '国庆能到吗'])('%s looks ahead, though it holds the sign of a past', (text) => {
  expect(dates(text).map((date) => date.slice(-10) > '2026-03-18')).toEqual([true])
})

test.each([
  ['I ordered a lamp, can it come by 5 april?', ['2026-04-05']],
  ['I ordered on 2 march and need it by the end of april', ['2026-03-02', '2026-04-30']],
  ['我昨天下的单，4月5号能到吗', ['2026-03-17', '2026-04-05']],
  ['bought on 20 march', ['2025-03-20']],
  ['by 1 december', ['2026-12-01']],
])('each clause of "%s" has its own tense', (text, expected) => {
  expect(dates(text).map((date) => date.slice(-10))).toEqual(expected)
})

test.each([
  ['2025-03-01', '2025-04-20'],
  ['2027-03-01', '2027-03-28'],
  ['2038-03-01', '2038-04-25'],
])('Easter after %s is %s, by the tables of the Book of Common Prayer', (today, easter) => {
  const found = entitiesIn('by Easter', morningOf(today)).map(({ value }) => value)
  expect(found).toEqual([easter])
})
