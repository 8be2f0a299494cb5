import { expect, test } from 'vitest'
import { entitiesIn } from '../reading.ts'

const places = (text: string) =>
  entitiesIn(text).flatMap((entity) => (entity.kind === 'place' ? [entity.text] : []))

test.each([
  ['do you ship to malaysia', ['malaysia']],
  ['from Johor Bahru', ['Johor Bahru']],
  ['i live in bedok', ['bedok']],
  ['to KL', ['KL']],
  ['at 12 Holland Road please', ['12 Holland Road']],
  ['12 holland road', ['12 holland road']],
  ['to 12 Holland Road, Singapore 278901', ['12 Holland Road, Singapore 278901']],
  ['Blk 322 Ang Mo Kio Ave 3 #05-12 S(560322)', ['Blk 322 Ang Mo Kio Ave 3 #05-12 S(560322)']],
  ['8 Jalan Besar #03-04', ['8 Jalan Besar #03-04']],
  ['1 Raffles Place', ['1 Raffles Place']],
  ['221B Baker Street, London NW1 6XE', ['221B Baker Street, London NW1 6XE']],
  ['寄到新加坡', ['新加坡']],
  ['我住淡滨尼', ['淡滨尼']],
  ['可以寄台灣嗎', ['台灣']],
  ['从武吉巴督搬到榜鹅', ['武吉巴督', '榜鹅']],
  ['送到上海市浦东新区张杨路500号3楼', ['上海市浦东新区张杨路500号3楼']],
  ['地址：芽笼路12号三楼', ['芽笼路12号三楼']],
  ['勿洛北2街45座10-221', ['勿洛北2街45座10-221']],
])('%s: %j', (text, expected) => {
  expect(places(text)).toEqual(expected)
})

test.each([
  'i am home',
  'Turkey sandwich',
  '2 lamps on the road',
  'two of them, thanks',
  'the orchard is lovely',
  '指条明路',
  '我在三楼',
  '一路小心',
  '中国人',
  '原路退回',
  '网上说的',
])('%s: nowhere', (text) => {
  expect(places(text)).toEqual([])
})
