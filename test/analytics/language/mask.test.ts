import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskPersonalData } from '../../../analytics/index.ts'

test.each([
  ['mail me at a.tan+x@mail.example please', 'mail me at [email] please'],
  ['我的邮箱是wang@mail.example谢谢', '我的邮箱是[email]谢谢'],
  ['A.B@C.EXAMPLE', '[email]'],
  ['call 9123 4567', 'call [phone]'],
  ['call 91234567 now', 'call [phone] now'],
  ['+65 6555 0128 is the number', '[phone] is the number'],
  ['我的电话13812345678', '我的电话[phone]'],
  ['电话:138 1234 5678', '电话:[phone]'],
  ['ring (425) 555-0199', 'ring [phone]'],
  ['my number is (+65) 9123-4567', 'my number is [phone]'],
  ['ring me (9123 4567) or (+65 9123 4567)', 'ring me ([phone]) or ([phone])'],
  ['电话(+86)13812345678。', '电话[phone]。'],
  ['9123‑4567', '[phone]'],
  ['＋６５ ９１２３ ４５６７', '[phone]'],
  ['电话９１２３　４５６７，谢谢！', '电话[phone]，谢谢！'],
  ['邮箱ｊａｎｅ＠ｍａｉｌ．ｅｘａｍｐｌｅ', '邮箱[email]'],
  ['卡号４１１１ １１１１ １１１１ １１１１', '卡号[card]'],
  ['card 4111 1111 1111 1111 exp 12/30', 'card [card] exp 12/30'],
  ['4111111111111111', '[card]'],
  ['5500-0000-0000-0004', '[card]'],
  ['378282246310005', '[card]'],
  ['a@b.example, 9123 4567 and 4111111111111111', '[email], [phone] and [card]'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text)).toBe(masked)
})

test.each([
  'where is PL20481',
  '订单20481到哪了',
  'order 91234567 has not come',
  'order number: 6555012',
  'R-3072 any update',
  'paid S$1,250.50 on 12/03/2026',
  '38 x 26 x 2 cm',
  'at 14:00 or 18:00-22:00',
  'me @ home',
  '（周五）到吗，谢谢！',
  'three 30 50 100',
  '',
])('stays as it is: %s', (text) => {
  expect(maskPersonalData(text)).toBe(text)
})

test('sixteen digits with a wrong check digit are no card', () => {
  expect(maskPersonalData('4111111111111112')).not.toContain('[card]')
})

test('masking twice changes nothing', () => {
  const piece = fc.constantFrom(
    'a@b.example',
    '9123 4567',
    '4111 1111 1111 1111',
    'order 20481',
    ' ',
    '我',
    '+65',
    'x',
    '-',
    '7',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const once = maskPersonalData(parts.join(' '))
      expect(maskPersonalData(once)).toBe(once)
    }),
  )
})

test('no address survives in any text', () => {
  fc.assert(
    fc.property(
      fc.emailAddress({ size: 'small' }),
      fc.constantFrom('mail ', '邮箱', '('),
      (address, before) => {
        fc.pre(/^[\w.+-]{1,64}@/u.test(address) && address.split('.').length <= 4)
        expect(maskPersonalData(`${before}${address} thanks`)).toContain('[email]')
      },
    ),
  )
})

test('any text can be masked', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void maskPersonalData(text)))
})

test('an address is masked though a part of it looks like an order number', () => {
  expect(maskPersonalData('mail a@aa00000.a.aa about PL20481')).toBe('mail [email] about PL20481')
})
