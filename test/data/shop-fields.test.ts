import { expect, test } from 'vitest'
import {
  entry,
  type Fault,
  gone,
  list,
  number,
  oneWord,
  refusal,
  taken,
  whole,
  words,
} from './contentFields.ts'

test('a shop need not promise anything, and may name itself in one language', () => {
  const least = { name: '茶铺', currency: 'CNY', timeZone: 'Asia/Shanghai' }
  expect(taken('shop.json', least)).toMatchObject({ name: { en: '茶铺', zh: '茶铺' }, returnInStore: false })
  const promises = ['returnDays', 'returnLabelCost', 'refundDays', 'reportDays', 'damagedKeptBelow']
  for (const promise of [...promises, 'warrantyMonths', 'hours', 'phone', 'emergency'])
    expect(taken('shop.json', least)).not.toHaveProperty(promise)
})

const currency = 'write a currency as three capital letters, such as SGD'
const timeZone = 'write a time zone such as Asia/Singapore'

const shop: readonly Fault[] = [
  ['name', gone, `name: ${entry}`],
  ['name', 7, `name: ${entry}`],
  ['name', ' ', `name.en: ${oneWord}`],
  ['name.en', '', `name.en: ${oneWord}`],
  ['hours', [], `hours: ${entry}`],
  ['emergency', '995', `emergency: ${entry}`],
  [
    'emergency',
    { coastguard: '1' },
    'emergency: coastguard: not known here; correct the name or take it out',
  ],
  ['currency', gone, `currency: ${words}`],
  ['currency', 'S$', `currency: ${currency}`],
  ['currency', 'sgd', `currency: ${currency}`],
  ['currency', 'DOLLAR', `currency: ${currency}`],
  ['timeZone', 'Singapore City', `timeZone: ${timeZone}`],
  ['timeZone', '+25:00', `timeZone: ${timeZone}`],
  ['timeZone', 8, `timeZone: ${words}`],
  ['returnDays', '30', `returnDays: ${whole}`],
  ['returnDays', 30.5, `returnDays: ${whole}`],
  ['returnDays', -1, 'returnDays: write 0 or more'],
  ['email', '', `email: ${oneWord}`],
  ['phone', 60_000_000, `phone: ${words}`],
  ['unreturnableOnceOpened', 'tea', `unreturnableOnceOpened: ${list}`],
  ['unreturnableOnceOpened.0', '', `unreturnableOnceOpened[0]: ${oneWord}`],
  ['returnLabelCost', 'free', `returnLabelCost: ${number}`],
  ['returnLabelCost', -1, 'returnLabelCost: write a price of 0 or more'],
  ['reportDays', 'seven', `reportDays: ${whole}`],
  ['damagedKeptBelow', 'little', `damagedKeptBelow: ${number}`],
  ['damagedKeptBelow', -1, 'damagedKeptBelow: write a price of 0 or more'],
  ['adress', 'x', 'the whole file: adress: not known here; correct the name or take it out'],
]

test.each(shop)('shop.json with %s as %j is refused', (place, value, told) => {
  expect(refusal('shop.json', place, value)).toBe(`ContentError: shop.json, ${told}`)
})
