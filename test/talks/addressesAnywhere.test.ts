import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { inChina, inEurope, openHouseWith } from './elsewhere.ts'

const europe = await openHouseWith(
  [{ id: 'PL20490', status: 'placed', placed: 1, due: 5, products: ['AUD-01'] }],
  inEurope,
)
const china = await openHouseWith(
  [{ id: 'PL20490', status: 'placed', placed: 1, due: 5, products: ['AUD-01'] }],
  inChina,
)
afterAll(() => Promise.all([europe.close(), china.close()]))

test.each([
  ['change my address to Keizersgracht 100, 1015 CV Amsterdam', 'Keizersgracht 100, 1015 CV Amsterdam'],
  ['new address: 12 Rue de Rivoli, 75004 Paris', '12 Rue de Rivoli, 75004 Paris'],
  ['i live at Hauptstr. 5, 10115 Berlin, pls send PL20490 there', 'Hauptstr. 5, 10115 Berlin'],
  ['send it to Am Markt 7, 50667 Cologne, Germany', 'Am Markt 7, 50667 Cologne, Germany'],
  ['can i still change the adress to Domplein 5 Utrecht', 'Domplein 5 Utrecht'],
])('an address is read as its country writes it, and no unit is asked for: %s', (text, address) =>
  play(
    `
    > ${text}
    Shall I send order PL20490 to this address? ${address}
    [Yes] [No]`,
    { as: 'tom', house: europe },
  ),
)

test('whose it is and the telephone number stay with it, and its parts can be put right', () =>
  play(
    `
    > change my address
    Where should it go? …
    > Via Roma 10, 20121 Milano, attn Anna Rossi, phone +39 02 1234567
    Shall I send order PL20490 to this address? Via Roma 10, 20121 Milano, attn Anna Rossi, phone +39 02 1234567
    [Yes] [No]
    > no, Via Roma 12, 20121 Milano
    All right, I have changed that.
    Shall I send order PL20490 to this address? Via Roma 12, 20121 Milano
    [Yes] [No]
    > the postcode is 20122
    Shall I send order PL20490 to this address? Via Roma 12, 20122 Milano
    [Yes] [No]
    > yes
    Done: order PL20490 will go to Via Roma 12, 20122 Milano.`,
    { as: 'tom', house: europe },
  ))

test('a postcode that comes after its road is added to it', () =>
  play(
    `
    > change my address
    Where should it go? …
    > Main Street 5
    Shall I send order PL20490 to this address? Main Street 5
    [Yes] [No]
    > 3011 AA Rotterdam
    Shall I send order PL20490 to this address? Main Street 5, 3011 AA Rotterdam
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'tom', house: europe },
  ))

test('to a neighbour is another address, which is asked for', () =>
  play(
    `
    > can you ship PL20490 to my neighbour at Nr. 14
    Where should it go? …`,
    { as: 'tom', house: europe },
  ))

test.each([
  ['地址填错了，改寄到阿姆斯特丹 Herengracht 12', '阿姆斯特丹 Herengracht 12'],
  ['改地址：荷兰阿姆斯特丹 Keizersgracht 100, 1015 CV', '荷兰阿姆斯特丹 Keizersgracht 100, 1015 CV'],
  ['帮我改成送到北京市朝阳区建国路1号2单元301', '北京市朝阳区建国路1号2单元301'],
  [
    '帮我把订单地址改成上海市徐汇区漕溪路88号3栋402室，收件人王芳 13800001111',
    '上海市徐汇区漕溪路88号3栋402室,收件人王芳 13800001111',
  ],
])('各地的地址照样读，收件人和电话也留着：%s', (text, address) =>
  play(
    `
    > ${text}
    要把订单 PL20490 改寄到这个地址吗？${address}
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house: china },
  ),
)

test('同一个地址说两遍不会连起来，楼层可以补', () =>
  play(
    `
    > 改地址 上海市徐汇区漕溪路88号
    要把订单 PL20490 改寄到这个地址吗？上海市徐汇区漕溪路88号
    [是的] [不用了]
    > 上海市徐汇区漕溪路88号
    要把订单 PL20490 改寄到这个地址吗？上海市徐汇区漕溪路88号
    [是的] [不用了]
    > 18层1801
    要把订单 PL20490 改寄到这个地址吗？上海市徐汇区漕溪路88号18层1801
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house: china },
  ))

test('在新加坡，问单元号时又写一遍地址也不会连起来', () =>
  play(
    `
    > 改地址 芽笼路12号
    单元号是多少？快递要写明，比如 #05-12。
    [没有单元号]
    > 芽笼路12号
    要把订单 PL20490 改寄到这个地址吗？芽笼路12号
    [是的] [不用了]`,
    { as: 'tom', language: 'zh' },
  ))

test('a note for the courier keeps its numbers', () =>
  play(
    `
    > courier note: leave with neighbour at no. 5
    We expect order PL20490 on 25 November. Shall a colleague pass this on to the courier? leave with neighbour at no. 5
    [Yes] [No]`,
    { as: 'tom', house: europe },
  ))

test('the number of an order may stand in it', () =>
  play(
    `
    > leave PL20490 with the neighbour at no. 14, gate code 4711
    We expect order PL20490 on 25 November. Shall a colleague pass this on to the courier? leave PL20490 with the neighbour at no. 14, gate code 4711
    [Yes] [No]`,
    { as: 'tom', house: europe },
  ))

test('给快递员的备注，号码也留着', () =>
  play(
    `
    > 备注一下 放邻居5号楼302家，门禁密码4711
    订单 PL20490 预计11月25日送到。要请同事转告快递员吗？放邻居5号楼302家，门禁密码4711
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house: china },
  ))
