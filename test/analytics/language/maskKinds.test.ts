import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { maskPersonalData } from '../../../analytics/language/mask.ts'

describe('what is masked', () => {
  test.each([
    ['mei@mail.example', '[email]'],
    ['Mei.Lin+shop@Mail.Example', '[email]'],
    ['mei@mail.example.', '[email].'],
    ['(mei@mail.example)', '([email])'],
    ['mailto:mei@mail.example', 'mailto:[email]'],
    ['a@b.example; c@d.example', '[email]; [email]'],
    ['my mail: mei@mail.example, ok?', 'my mail: [email], ok?'],
    ['9123 4567', '[phone]'],
    ['91234567', '[phone]'],
    ['hp 9123-4567', 'hp [phone]'],
    ['+65 9123 4567 (after 6)', '[phone] (after 6)'],
    ['whatsapp +60 12-345 6789 pls', 'whatsapp [phone] pls'],
    ['9123 4567 or 8123 4567', '[phone] or [phone]'],
    ['13812345678', '[phone]'],
    ['6591234567', '[phone]'],
    ['4111 1111 1111 1111', '[card]'],
    ['4111-1111-1111-1111', '[card]'],
    ['my card 5555555555554444 was charged', 'my card [card] was charged'],
    ['amex 3782 822463 10005', 'amex [card]'],
    ['visa 4222222222222', 'visa [card]'],
    ['6011 1111 1111 1117.', '[card].'],
    ['3056 930902 5904', '[card]'],
    ['3530111333300000', '[card]'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })

  test.each([
    ['邮箱mei@mail.example', '邮箱[email]'],
    ['我的邮箱是mei@mail.example，谢谢', '我的邮箱是[email]，谢谢'],
    ['从a@b.example换成c@d.example', '从[email]换成[email]'],
    ['电话91234567', '电话[phone]'],
    ['手机13812345678打不通', '手机[phone]打不通'],
    ['打+65 9123 4567给我', '打[phone]给我'],
    ['我的号码是138-1234-5678。', '我的号码是[phone]。'],
    ['卡号4111111111111111被扣了两次', '卡号[card]被扣了两次'],
    ['银联卡6222 0212 3456 7890 128', '银联卡[card]'],
    ['订单PL20481，电话91234567', '订单PL20481，电话[phone]'],
    ['联系mei@mail.example或91234567', '联系[email]或[phone]'],
  ])('%s 变成 %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })
})

describe('what stays', () => {
  test.each([
    'PL20481',
    '#PL-20481',
    'pl 20481',
    'order 20481',
    'order number 33907',
    'order 91234567',
    'order no. 81234567 please',
    '#91234567',
    'PL91234567',
    '20481',
    'R-3001',
    'S$1,250.50',
    '$91234567',
    '12/03/2026',
    '2026-03-12',
    '14:00-18:00',
    'postcode 238801',
    'unit 12-345',
    '30 50 100 200',
    '1234567',
    'x2',
    'me @ home',
    '[email]',
    '[phone] and [card]',
    '5-star',
    'version 1.2.3',
    '😊😊',
    ' ',
    '订单20481',
    '订单91234567还没到',
    '单号是81234567',
    '三百块以内',
    '2026年3月12日',
    '第12345次',
    '邮编238801',
    '我叫小明',
    '要十二个',
  ])('%s', (text) => {
    expect(maskPersonalData(text)).toBe(text)
  })
})

/** Check digits by hand: doubling every second digit from the right must sum to a multiple of ten. */
describe('cards', () => {
  test.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['4111111111111117', false],
    ['5500000000000004', true],
    ['5500000000000005', false],
    ['378282246310005', true],
    ['378282246310006', false],
    ['0000000000000000', false],
    ['411111111111', false],
    ['4000056655665556', true],
    ['4000056655665565', false],
    ['6759649826438453', true],
    ['6200000000000005', true],
  ])('%s: %s', (digits, isCard) => {
    expect(maskPersonalData(`pay ${digits} now`).includes('[card]')).toBe(isCard)
  })

  test.each([' ', '-'])('groups of four with %j between are one card', (mark) => {
    expect(maskPersonalData(['5555', '5555', '5555', '4444'].join(mark))).toBe('[card]')
  })

  test('a card that is split over words stays, being none', () => {
    expect(maskPersonalData('4111 1111 and 1111 1111')).not.toContain('[card]')
  })
})

describe('in any text', () => {
  const vocabulary = makeVocabulary([], [])
  const ordersIn = (text: string) =>
    findEntities(text, 'en', vocabulary, 0).flatMap(({ kind, value }) => (kind === 'order' ? [value] : []))
  const order = fc.integer({ min: 10_000, max: 99_999 }).map((n) => `PL${n}`)
  const personal = fc.constantFrom('mei@mail.example', '9123 4567', '+65 8123 4567', '4111 1111 1111 1111')
  const words = fc.constantFrom('hello', '你好', 'about', '，', 'and', '谢谢', '😊', 'my')
  const message = fc.array(fc.oneof(order, personal, words), { maxLength: 12 })

  test('no order number is lost', () => {
    fc.assert(
      fc.property(message, (parts) => {
        const text = parts.join(' ; ')
        expect(ordersIn(maskPersonalData(text))).toEqual(ordersIn(text))
      }),
    )
  })

  test('no address, telephone number or card is left', () => {
    fc.assert(
      fc.property(message, (parts) => {
        const left = maskPersonalData(parts.join(' ; ')).replace(/PL\d{5}/g, '')
        expect(left).not.toMatch(/@|9123|8123|1111/)
      }),
    )
  })

  test('masking twice changes nothing', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(' ', '', ', ', '\n'), (parts, mark) => {
        const once = maskPersonalData(parts.join(mark))
        expect(maskPersonalData(once)).toBe(once)
      }),
    )
  })

  test('other words stay in their order', () => {
    fc.assert(
      fc.property(message, (parts) => {
        const said = (list: readonly string[]) => list.filter((part) => /hello|你好|about|谢谢/.test(part))
        expect(said(maskPersonalData(parts.join(' ; ')).split(' ; '))).toEqual(said(parts))
      }),
    )
  })
})
