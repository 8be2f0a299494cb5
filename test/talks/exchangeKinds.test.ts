import { afterAll, expect, test } from 'vitest'
import { kindAlone, kindWanted } from '../../dialogs/talks/wantedKind.ts'
import { play } from '../stage.ts'
import { inEurope, openHouseWith } from './elsewhere.ts'

const house = await openHouseWith(
  [
    { id: 'RS-7100', status: 'delivered', placed: 6, due: -3, products: ['COF-06'] },
    { id: 'RS-7098', status: 'delivered', placed: 8, due: -5, products: ['AUD-01'] },
    { id: 'RS-7090', status: 'delivered', placed: 12, due: -9, products: ['BED-03'] },
  ],
  inEurope,
)
afterAll(() => house.close())

test.each([
  ['swap the rill shoes for size 43', 'size 43'],
  ['swap rill shoes size 42 for 43', '43'],
  ['exchange jersey for a size L', 'size L'],
  ['the jersey is too small, want to swap the M for an L', 'L'],
  ['want to exchange the jersey for a bigger size', 'bigger size'],
  ['i need it in L', 'L'],
  ['one size up please', 'one size up'],
  ['上次买的纸尿裤码数买小了，想换大一码', '大一码'],
  ['把M换成L', 'L'],
  ['换个大一号的', '大一号的'],
  ['换43码', '43码'],
])('the size or colour that is asked for is kept: %s', (text, kind) => expect(kindWanted(text)).toBe(kind))

test.each([
  'I want to exchange my lamp',
  'exchange it to my office in 20 days',
  'can i exchange it in the store',
  '我想换货，尺码小了',
  '换成别的',
])('none is read where none is asked for: %s', (text) => expect(kindWanted(text)).toBeUndefined())

test.each([
  ['43', '43'],
  ['L please', 'L'],
  ['42.5', '42.5'],
  ['1', undefined],
  ['yes', undefined],
])('alone it is an answer: %s', (text, kind) => expect(kindAlone(text)).toBe(kind))

test('a bare size answers the question', () =>
  play(
    `
    > exchange my speaker
    Which size or colour would you like instead?
    > yes
    Please write the size or the colour, such as M, 43 or blue.
    > XL
    Shall I register an exchange of the Cicada portable speaker? You asked for: XL
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('只写尺码也算回答', () =>
  play(
    `
    > 我的音箱想换货
    想换成什么尺寸或颜色？
    > 是
    请写明想要的尺码或颜色，比如 M 码、43 码、蓝色。
    > XL
    要为小蝉便携蓝牙音箱登记换货吗？您的要求：XL
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house },
  ))

test('a size is no order number', () =>
  play(
    `
    > i want to exchange something
    Which of your orders is it?
    […
    > size 43
    Which order is it, please? …
    […`,
    { as: 'tom', house },
  ))

test('swap my ... is an exchange, whatever is sold', () =>
  play(
    `
    > i want to swap my speaker for size 43
    Shall I register an exchange of the Cicada portable speaker? You asked for: size 43
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('the only order with something of the kind that is named is meant', () =>
  play(
    `
    > exchange the bedding
    Which size or colour would you like instead?`,
    { as: 'tom', house },
  ))

test('只有一单有这类东西，就是那一单', () =>
  play(
    `
    > 床品想换货
    想换成什么尺寸或颜色？`,
    { as: 'tom', language: 'zh', house },
  ))
