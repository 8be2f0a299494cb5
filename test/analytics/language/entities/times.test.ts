import { expect, test } from 'vitest'
import { entitiesIn, valuesOf } from '../reading.ts'

test.each([
  ['5pm', '17:00'],
  ['5 pm', '17:00'],
  ['5.30pm', '17:30'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['17:30', '17:30'],
  ['1730hrs', '17:30'],
  ['half past eight', '08:30'],
  ['quarter to nine', '08:45'],
  ['quarter past nine in the evening', '21:15'],
  ['ten past three pm', '15:10'],
  ["8 o'clock", '08:00'],
  ['at noon', '12:00'],
  ['midnight', '00:00'],
  ['after six', '06:00'],
  ['8 in the evening', '20:00'],
  ['tomorrow morning', 'morning'],
  ['in the afternoon', 'afternoon'],
  ['晚上八点半', '20:30'],
  ['下午三点', '15:00'],
  ['下午3:30', '15:30'],
  ['八点', '08:00'],
  ['3点15', '03:15'],
  ['晚上六点一刻', '18:15'],
  ['中午十二点', '12:00'],
  ['凌晨十二点', '00:00'],
  ['晚上十二点', '00:00'],
  ['晚上一点', '01:00'],
  ['夜里十一点', '23:00'],
  ['夜晚七點', '19:00'],
  ['凌晨五点', '05:00'],
  ['24:00', '00:00'],
  ['23:59', '23:59'],
  ['一点钟', '01:00'],
  ['明天上午', 'morning'],
  ['傍晚送', 'evening'],
])('%s is %s', (text, value) => {
  expect(valuesOf('time', text)).toEqual([value])
})

test.each(['2-4pm', '2 to 4 pm', '下午2点到4点', '2点到4点'])('%s has both its ends', (text) => {
  expect(valuesOf('time', text)).toHaveLength(2)
})

test.each([
  ['下午2点到5点', ['14:00', '17:00']],
  ['晚上7点到9点', ['19:00', '21:00']],
  ['下午两点或者四点半', ['14:00', '16:30']],
  ['上午10点到1点', ['10:00', '13:00']],
  ['中午12点到2点', ['12:00', '14:00']],
  ['早上8点到11点', ['08:00', '11:00']],
  ['下午3:30-5:00', ['15:30', '17:00']],
  ['今晚八点', ['20:00']],
  ['昨晚十一点半', ['23:30']],
  ['昨晚下的单，三点还没到', ['03:00']],
  ['tonight at 8', ['20:00']],
  ['at 9 tomorrow night', ['21:00', 'night']],
  ['this evening at half past six', ['18:30']],
  ['tonight, not at 8:30 am', ['08:30']],
  ['中午', ['12:00']],
  ['午夜', ['00:00']],
])('the part of the day goes for every time beside it: %s', (text, values) => {
  expect(valuesOf('time', text)).toEqual(values)
})

test.each([
  ['8:30-9:30pm', ['20:30', '21:30']],
  ['2:30 to 4pm', ['14:30', '16:00']],
  ['deliver from 2:15-3pm please', ['14:15', '15:00']],
  ['2pm to 5', ['14:00', '17:00']],
  ['can you come 2pm-5 please?', ['14:00', '17:00']],
  ['10am to 2', ['10:00', '14:00']],
  ['9am-5.30', ['09:00', '17:30']],
  ['11:30-1pm', ['11:30', '13:00']],
  ['10-2pm', ['10:00', '14:00']],
  ['12-2pm', ['12:00', '14:00']],
  ['11pm to 2', ['23:00', '02:00']],
  ['下午2:30-4点', ['14:30', '16:00']],
  ['晚上8:30-9:30', ['20:30', '21:30']],
  ['2pm to 5 people', ['14:00']],
  ['at 2pm and 3 mugs', ['14:00']],
])('a range is two times, each read once: %s', (text, values) => {
  expect(valuesOf('time', text)).toEqual(values)
})

test('a day and a time side by side are told apart', () => {
  const named = entitiesIn('昨天晚上八点半').map(({ kind, text }) => `${kind} ${text}`)
  expect(named).toEqual(['date 昨天', 'time 晚上八点半'])
})

test.each([
  'two hours',
  'good morning',
  'tonight',
  'one by one',
  '25:00',
  '便宜一点',
  '有点',
  '三点建议',
  '早上好',
  '今晚',
  '一晚上',
  '几点',
])('%s is no time of day', (text) => {
  expect(valuesOf('time', text)).toEqual([])
})

test.each(['24:59', '24:01', '25:00', '24点半', '12:60'])('%s is no time', (text) => {
  expect(valuesOf('time', text)).toEqual([])
})
