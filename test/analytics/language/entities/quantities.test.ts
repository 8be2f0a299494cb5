import { describe, expect, test } from 'vitest'
import { found, valuesOf } from '../reading.ts'

const quantity = (text: string) => valuesOf('quantity', text)

describe('a number before a thing', () => {
  test.each([
    ['2 pairs', 2],
    ['2 pairs please', 2],
    ['3 boxes', 3],
    ['3 box', 3],
    ['1 box', 1],
    ['4 sets', 4],
    ['5 packs', 5],
    ['6 packets', 6],
    ['2 bags', 2],
    ['12 bottles', 12],
    ['10 pcs', 10],
    ['10pcs', 10],
    ['10 pieces', 10],
    ['3 units', 3],
    ['2 bars', 2],
    ['2 rolls', 2],
    ['3 tins', 3],
    ['40 copies', 40],
    ['2 of them', 2],
    ['2 of those please', 2],
    ['two pairs', 2],
    ['three sets', 3],
    ['ten boxes', 10],
    ['twelve bottles', 12],
    ['twenty five pieces', 25],
    ['twenty-five mugs', 25],
    ['I need one hundred and twenty mugs', 120],
    ['can I get one hundred-and-five cups', 105],
    ['a couple hundred mugs', 200],
    ['5 hundred mugs', 500],
    ['two thousand cups for the event', 2000],
    ['a dozen bars', 12],
    ['two dozen', 24],
    ['a couple of packs', 2],
    ['a pair', 2],
    ['2 more', 2],
    ['3 more please', 3],
    ['i want 2 of these', 2],
    ['can i get 3 sets', 3],
    ['qty 5', 5],
    ['qty: 5', 5],
    ['quantity 5', 5],
    ['Quantity: 12', 12],
    ['x2', 2],
    ['x 2', 2],
    ['2x', 2],
    ['×3', 3],
    ['just 2', 2],
    ['only 4', 4],
    ['i need 6', 6],
    ['i ordered 3', 3],
    ['we want 25', 25],
    ["i'll take 2!", 2],
    ['one set', 1],
    ['one box please', 1],
    ['one more', 1],
    ['one pair', 2],
  ])('%s is %d', (text, value) => {
    expect(quantity(text)).toEqual([value])
  })
})

describe('数量', () => {
  test.each([
    ['两个', 2],
    ['2个', 2],
    ['2 个', 2],
    ['三只', 3],
    ['三盒', 3],
    ['四包', 4],
    ['五瓶', 5],
    ['六套', 6],
    ['一双', 1],
    ['一对', 2],
    ['一打', 12],
    ['两打', 24],
    ['八条', 8],
    ['九张', 9],
    ['十件', 10],
    ['十二支', 12],
    ['二十本', 20],
    ['二十五本', 25],
    ['一百个', 100],
    ['一百二十个', 120],
    ['50盏', 50],
    ['3把', 3],
    ['3袋', 3],
    ['2箱', 2],
    ['1台', 1],
    ['4份', 4],
    ['2組', 2],
    ['3罐', 3],
    ['2卷', 2],
    ['兩個', 2],
    ['我要两个', 2],
    ['来三盒吧', 3],
    ['买五个', 5],
    ['要10个，谢谢', 10],
    ['给我来十二包', 12],
    ['再来一个', 1],
    ['一共三件', 3],
    ['少了两件', 2],
    ['只收到一个', 1],
    ['我订了4个', 4],
    ['各要一份', 1],
  ])('%s 是 %d', (text, value) => {
    expect(quantity(text)).toEqual([value])
  })
})

describe('a message that is only a number', () => {
  test.each([
    ['1', 1],
    ['2', 2],
    ['12', 12],
    ['99', 99],
    ['2.', 2],
    [' 3 ', 3],
    ['２', 2],
    ['two', 2],
    ['Three', 3],
    ['TWELVE', 12],
    ['twenty one', 21],
    ['二', 2],
    ['两', 2],
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['三十', 30],
    ['五。', 5],
  ])('%s is %d', (text, value) => {
    expect(found(text)).toEqual([`quantity ${value}`])
  })
})

describe('dozens in Chinese', () => {
  test.each([
    ['一打', 12],
    ['我要一打杯子', 12],
    ['他要两打', 24],
    ['三打鸡蛋', 36],
    ['3打碗', 36],
    ['半打杯子', 6],
  ])('%s 是 %d', (text, value) => expect(quantity(text)).toEqual([value]))

  test.each(['一打开就坏了', '一打印就卡纸', '方便的话打给我'])('%s 不是', (text) =>
    expect(quantity(text)).toEqual([]),
  )
})

describe('two digits are a number only where one follows the other', () => {
  test.each([
    ['七八', 8],
    ['两三个', 3],
    ['三五个', 5],
    ['二三十个', 30],
  ])('%s 是 %d', (text, value) => expect(quantity(text)).toEqual([value]))

  test.each(['五一', '六一', '七一', '五一能发货吗'])('%s 不是', (text) => expect(quantity(text)).toEqual([]))
})

test('prices by which things are known count nothing', () => {
  expect(quantity('what is the gap between the 69 and the 299 ones')).toEqual([])
})
