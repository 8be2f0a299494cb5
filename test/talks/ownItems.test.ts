import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { inEurope, openHouseWith } from './elsewhere.ts'

const house = await openHouseWith(
  [
    { id: 'RS-7140', status: 'shipped', placed: 3, due: 2, products: ['LGT-02', 'COF-06'] },
    { id: 'RS-7139', status: 'placed', placed: 4, due: 3, products: ['AUD-01'] },
    { id: 'RS-7100', status: 'delivered', placed: 20, due: -17, products: ['KIT-04', 'BED-03'] },
    { id: 'RS-7090', status: 'delivered', placed: 22, due: -19, products: ['KIT-12'] },
  ],
  inEurope,
)
afterAll(() => house.close())

const lamp = 'Order RS-7140 (Owlet dimmable desk lamp and …) is on its way. We expect it on 22 November.'

test.each([
  'where is the desk lamp',
  "where's my desk lamp?",
  'delivery date of the desk lamp pls',
  'my desk lamp should come tomorrow right?',
  'is the desk lamp on the way',
])('what was ordered is found by its name, and nothing is sold beside it: %s', (text) =>
  play(`> ${text}\n${lamp}`, { as: 'tom', house }),
)

test.each(['我的台灯什么时候到', '台灯到哪了', '台灯怎么还没到', '台灯和音箱分开发吗'])(
  '买的东西按名称找得到，旁边不推销：%s',
  (text) => play(`> ${text}\n…RS-7140…`, { as: 'tom', language: 'zh', house }),
)

test('and the next thing is asked after in few words', () =>
  play(
    `
    > where is the desk lamp
    ${lamp}
    > and the speaker?
    Order RS-7139 (Cicada portable speaker) has been placed and is waiting to be packed. …`,
    { as: 'tom', house },
  ))

test('接着问一句“音箱呢”，也是问订单', () =>
  play(
    `
    > 台灯到哪了
    订单 RS-7140…
    > 音箱呢
    订单 RS-7139（小蝉便携蓝牙音箱）已下单，…`,
    { as: 'tom', language: 'zh', house },
  ))

test('what the last order holds and what it cost', () =>
  play(
    `
    > whats in my last order
    ${lamp}
    > what did i pay in total
    Order RS-7140 holds:
    …
    [Get an invoice]`,
    { as: 'tom', house },
  ))

test('what is to be sent back is found by its name', () =>
  play(
    `
    > return the wok
    What is the reason?
    …`,
    { as: 'tom', house },
  ))

test('要退的东西按名称找得到', () =>
  play(
    `
    > 退一下那个炒锅，不合适
    太阳鸟碳钢炒锅没有用过、包装还在吗？拆开看过没关系。
    […`,
    { as: 'tom', language: 'zh', house },
  ))

test('money back for what does not fit begins a return', () =>
  play(
    `
    > I want my money back for RS-7100, it does not fit, both
    I do these one by one: first the …, then the ….
    …unused…
    […`,
    { as: 'tom', house },
  ))

test('不合适要退，就办退货', () =>
  play(
    `
    > RS-7100的太小了，两件都退
    …这几样一样一样来：先办…，再办…。
    …没有用过…
    […`,
    { as: 'tom', language: 'zh', house },
  ))
