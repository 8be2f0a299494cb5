import { afterAll, expect, test } from 'vitest'
import { asShopWrites } from '../../dialogs/orderNumbers.ts'
import { play } from '../stage.ts'
import { inChina, inEurope, openHouseWith } from './elsewhere.ts'

const lettered = await openHouseWith(
  [
    { id: 'RS-7150', status: 'placed', placed: 1, due: 5, products: ['AUD-01'] },
    { id: 'RS-7116', status: 'delivered', placed: 14, due: -10, products: ['LGT-02'] },
  ],
  inEurope,
)
const digits = await openHouseWith(
  [
    { id: '20260097', status: 'placed', placed: 1, due: 5, products: ['AUD-01'] },
    { id: '20260067', status: 'delivered', placed: 14, due: -10, products: ['LGT-02'] },
  ],
  inChina,
)
afterAll(() => Promise.all([lettered.close(), digits.close()]))

test.each([
  ['RS7150', 'RS-7012', 'RS-7150'],
  ['7150', 'RS-7012', 'RS-7150'],
  ['715', 'RS-7012', '715'],
  ['SO45079', 'RS-7012', 'SO45079'],
  ['PL20481', 'PL12345', 'PL20481'],
  ['114003', '114-003', '114-003'],
  ['20260097', '12345678', '20260097'],
])('%s is written as %s is: %s', (number, example, written) =>
  expect(asShopWrites(number, example)).toBe(written),
)

test('numbers are written as the shop writes them', () =>
  play(
    `
    > cancel order rs7150
    Shall I cancel order RS-7150 (Cicada portable speaker)?
    [Yes] [No]
    > no
    …
    > order 7116 arrived?
    Order RS-7116 (Owlet dimmable desk lamp) has been delivered. It arrived on 10 November.`,
    { as: 'tom', house: lettered },
  ))

test('单号按店里的写法说', () =>
  play(
    `
    > 订单7116到了吗
    订单 RS-7116（夜鸮调光台灯）已送达。送达日期是11月10日。
    > RS 7150 到哪了
    订单 RS-7150（小蝉便携蓝牙音箱）已下单，等待打包。…`,
    { as: 'tom', language: 'zh', house: lettered },
  ))

test('全是数字的单号也一样', () =>
  play(
    `
    > 订单 20260067 到了吗
    订单 20260067（夜鸮调光台灯）已送达。…`,
    { as: 'tom', language: 'zh', house: digits },
  ))
