import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { inEurope, openHouseWith } from './elsewhere.ts'

const house = await openHouseWith(
  [{ id: 'RS-7134', status: 'shipped', placed: 7, due: -2, products: ['AUD-01'] }],
  inEurope,
)
afterAll(() => house.close())

test.each(['my order is late', 'where is my order?', 'where is rs7134'])(
  'an order whose day has passed is late, and somebody can find out why: %s',
  (text) =>
    play(
      `
    > ${text}
    Order RS-7134 (Cicada portable speaker) is on its way, but it is late: we expected it on 18 November. I am sorry for the wait. A colleague can find out what is holding it up; shall I fetch one?
    [Talk to a person]`,
      { as: 'tom', house },
    ),
)

test.each(['我的订单到哪了', '订单7134到了吗'])('过了日子还没到的，说明晚了，并能请人查：%s', (text) =>
  play(
    `
    > ${text}
    订单 RS-7134（小蝉便携蓝牙音箱）已在路上，不过已经晚了，原定11月18日送到。让您久等了，实在抱歉。可以请同事查一下耽搁在哪里，要帮您转过去吗？
    [转人工]`,
    { as: 'tom', language: 'zh', house },
  ),
)

test('an angry customer hears once that we are sorry', () =>
  play(
    `
    > my order is late AGAIN!!! this is ridiculous, where is it
    …
    Order RS-7134 (Cicada portable speaker) is on its way, but it is late: we expected it on 18 November. A colleague can find out what is holding it up; shall I fetch one?
    [Talk to a person]`,
    { as: 'tom', house },
  ))

test('着急的客人只听到一次抱歉，也不用先问要不要转人工', () =>
  play(
    `
    > 快递超时了怎么还没到
    给您添麻烦了，很抱歉，我尽量简短。想找真人的话，随时说“人工”。
    订单 RS-7134（小蝉便携蓝牙音箱）已在路上，不过已经晚了，原定11月18日送到。可以请同事查一下耽搁在哪里，要帮您转过去吗？
    [转人工]`,
    { as: 'tom', language: 'zh', house },
  ))
