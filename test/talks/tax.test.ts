import { afterAll, expect, test } from 'vitest'
import { asksForTax } from '../../dialogs/talks/tax.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...['is GST included', 'gst?', 'how much gst is in that', 'prices before or after tax?', 'is VAT extra'],
  ...[
    'how much tax is on the invoice',
    '含税吗',
    '价格是税前还是税后',
    '消费税多少',
    '发票上税多少',
    '要另外加稅嗎',
  ],
])('“%s” asks of the tax in a price', (text) => expect(asksForTax(text)).toBe(true))

test.each([
  ...[
    'tax invoice please',
    'are there customs duties',
    'do I pay tax to Malaysia',
    'GST refund for tourists',
  ],
  ...[
    'our GST number is on it',
    '关税谁付',
    '开税务发票',
    '退税怎么办',
    '寄到台湾要交税吗',
    '公司税号写错了',
  ],
])('“%s” asks of something else', (text) => expect(asksForTax(text)).toBe(false))

test('what the article says of the tax in a price', () =>
  play(
    `
    > is GST included
    All prices are in Singapore dollars and already include 9% GST, so nothing is added for tax at the checkout. …
    More: [Currency and GST](/help/payment-currency-gst?lang=en)
    …
    > how much is the wok
    Sunbird carbon-steel wok: S$69.00, …
    …
    > how much gst is in that
    All prices are in Singapore dollars and already include 9% GST, …
    - **GST:** an item at S$109.00 contains S$9.00 GST.
    …
    > how much tax did I pay on PL20400
    All prices are in Singapore dollars and already include 9% GST, …
    [Get an invoice] [Talk to a person]
    > cancel PL20490
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]
    > gst?
    All prices are in Singapore dollars and already include 9% GST, …
    Back to what we were doing:
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]`,
    { house, as: 'tom' },
  ))

test('价格里的税，按文章说', () =>
  play(
    `
    > 炒锅多少钱
    太阳鸟碳钢炒锅售价 S$69.00，…
    …
    > 含税吗
    店内价格全部以新元（S$）标示，已含 9% 消费税（GST），结账时不会再加税。…
    …
    > 发票上税多少
    店内价格全部以新元（S$）标示，已含 9% 消费税（GST），…
    - **消费税**：例如标价 S$109.00 的商品，其中 S$9.00 是消费税。
    …`,
    { house, as: 'tom', language: 'zh' },
  ))
