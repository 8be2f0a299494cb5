import { describe, expect, test } from 'vitest'
import { found, valuesOf } from '../reading.ts'

describe('e-mail addresses', () => {
  test.each([
    ['a@b.example', 'a@b.example'],
    ['A@B.EXAMPLE', 'a@b.example'],
    ['mei.lin@mail.example', 'mei.lin@mail.example'],
    ['mei_lin@mail.example', 'mei_lin@mail.example'],
    ['mei-lin@mail.example', 'mei-lin@mail.example'],
    ['mei+shop@mail.example', 'mei+shop@mail.example'],
    ['mei88@mail88.example', 'mei88@mail88.example'],
    ['mei@mail.co.example', 'mei@mail.co.example'],
    ['mei@my-mail.example', 'mei@my-mail.example'],
    ['mei@a.b.c.d.example', 'mei@a.b.c.d.example'],
    ['my mail is mei@mail.example thanks', 'mei@mail.example'],
    ['mei@mail.example.', 'mei@mail.example'],
    ['mei@mail.example, please', 'mei@mail.example'],
    ['(mei@mail.example)', 'mei@mail.example'],
    ['<mei@mail.example>', 'mei@mail.example'],
    ['mailto:mei@mail.example', 'mei@mail.example'],
    ['email:mei@mail.example', 'mei@mail.example'],
    ['mei@mail.example!', 'mei@mail.example'],
    ['"mei@mail.example"', 'mei@mail.example'],
    ['ｍｅｉ@ｍａｉｌ.ｅｘａｍｐｌｅ', 'mei@mail.example'],
    ['邮箱mei@mail.example', 'mei@mail.example'],
    ['我的邮箱是mei@mail.example谢谢', 'mei@mail.example'],
    ['邮箱：mei@mail.example。', 'mei@mail.example'],
    ['换成mei@mail.example可以吗', 'mei@mail.example'],
    ['发到mei@mail.example，谢谢', 'mei@mail.example'],
    ['【mei@mail.example】', 'mei@mail.example'],
  ])('%s is %s', (text, value) => {
    expect(found(text)).toEqual([`email ${value}`])
  })

  test.each([
    '@',
    'a@',
    '@b.example',
    'me @ home',
    'a@b',
    'mei at mail dot example',
    '@meilin',
    'mei@.example',
    'mei@mail',
    '2 @ $5',
    '邮箱',
    '我的邮箱是什么',
    '@客服',
  ])('%s is none', (text) => {
    expect(valuesOf('email', text)).toEqual([])
  })

  test('two addresses are two', () => {
    expect(valuesOf('email', 'not a@b.example but c@d.example')).toEqual(['a@b.example', 'c@d.example'])
    expect(valuesOf('email', '从a@b.example改成c@d.example')).toEqual(['a@b.example', 'c@d.example'])
  })

  test('digits within an address are no telephone and no order', () => {
    expect(found('91234567@mail.example')).toEqual(['email 91234567@mail.example'])
    expect(found('pl20481@mail.example')).toEqual(['email pl20481@mail.example'])
  })
})

describe('telephone numbers', () => {
  test.each([
    ['91234567', '91234567'],
    ['9123 4567', '91234567'],
    ['9123-4567', '91234567'],
    ['81234567', '81234567'],
    ['6555 0128', '65550128'],
    ['+65 9123 4567', '+6591234567'],
    ['+6591234567', '+6591234567'],
    ['(+65) 9123 4567', '+6591234567'],
    ['(9123 4567)', '91234567'],
    ['(+65 9123 4567)', '+6591234567'],
    ['65 9123 4567', '6591234567'],
    ['6591234567', '6591234567'],
    ['+86 138 1234 5678', '+8613812345678'],
    ['+60 12-345 6789', '+60123456789'],
    ['+44 20 7946 0958', '+442079460958'],
    ['+1 425 555 0199', '+14255550199'],
    ['(425) 555-0199', '4255550199'],
    ['425-555-0199', '4255550199'],
    ['425 555 0199', '4255550199'],
    ['012-345 6789', '0123456789'],
    ['0412 345 678', '0412345678'],
    ['02 1234 5678', '0212345678'],
    ['call 9123 4567', '91234567'],
    ['call me at 9123 4567 please', '91234567'],
    ['hp: 91234567', '91234567'],
    ['my number is 9123 4567.', '91234567'],
    ['９１２３４５６７', '91234567'],
    ['whatsapp 9123 4567!', '91234567'],
  ])('%s is %s', (text, value) => {
    expect(found(text)).toEqual([`phone ${value}`])
  })

  test.each([
    ['13812345678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['8613812345678', '8613812345678'],
    ['我的电话13812345678', '13812345678'],
    ['电话：9123 4567', '91234567'],
    ['手机号是13812345678，谢谢', '13812345678'],
    ['打91234567找我', '91234567'],
    ['请打+65 9123 4567', '+6591234567'],
    ['联系电话91234567。', '91234567'],
  ])('%s 是 %s', (text, value) => {
    expect(found(text)).toEqual([`phone ${value}`])
  })

  test.each([
    '1234567',
    '12345678',
    '21234567',
    '912345678',
    'S$91234567',
    '9,123,4567',
    '1 2 3 4',
    '30 50 100',
    '30 50 100 200',
    '12 34 56 78 90',
    '38 x 26 x 2',
    '2026-03-18',
    '14:00-18:00',
    '12812345678',
    'order 91234567',
    'PL91234567',
    '#91234567',
    '订单91234567',
    'abc91234567',
    '91234567abc',
    '+12',
    '+',
    '996',
    '999',
    '3.14159265',
  ])('%s is none', (text) => {
    expect(valuesOf('phone', text)).toEqual([])
  })

  test('two numbers with a word between are two', () => {
    expect(valuesOf('phone', '9123 4567 or 8123 4567')).toEqual(['91234567', '81234567'])
    expect(valuesOf('phone', '91234567或者81234567')).toEqual(['91234567', '81234567'])
  })
})
