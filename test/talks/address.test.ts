import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('an address is kept without what is said around it, and with its unit', () =>
  play(
    `
    > change my address
    Where should it go? Please write the full address, with house or unit number and postcode.
    > send it to my friend's place, 10 Bayfront Ave 018956
    Which unit is it? The carrier needs the number, such as #05-12.
    [There is no unit number]
    > 05-12
    Shall I send order PL20490 to this address? 10 Bayfront Ave #05-12, 018956
    [Yes] [No]
    > no, it should be 8 Marina Blvd #11-02 018985
    All right, I have changed that.
    Shall I send order PL20490 to this address? 8 Marina Blvd #11-02 018985
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('a house has no unit', () =>
  play(
    `
    > change my address to 12 Holland Road, Singapore 278633
    Which unit is it? The carrier needs the number, such as #05-12.
    [There is no unit number]
    > no
    Shall I send order PL20490 to this address? 12 Holland Road, Singapore 278633
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('地址里的闲话不留，单元号要问', () =>
  play(
    `
    > 改地址
    要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。
    > 送到朋友那里 地址 10 Bayfront Ave 018956
    单元号是多少？快递要写明，比如 #05-12。
    [没有单元号]
    > 05-12
    要把订单 PL20490 改寄到这个地址吗？10 Bayfront Ave #05-12, 018956
    [是的] [不用了]`,
    { as: 'tom', house, language: 'zh' },
  ))

test('没有单元号也可以', () =>
  play(
    `
    > 地址改到我妈家 芽笼路12号 邮编389211
    单元号是多少？快递要写明，比如 #05-12。
    [没有单元号]
    > 没有单元号
    要把订单 PL20490 改寄到这个地址吗？芽笼路12号 邮编389211
    [是的] [不用了]`,
    { as: 'tom', house, language: 'zh' },
  ))
