import { describe, expect, test } from 'vitest'
import { maskPersonalData } from '../../../analytics/index.ts'

describe('codes and passwords that are said as such are masked', () => {
  test.each([
    ['My card number is 5500 0000 0000 0004, cvc 123, why?', 'My card number is [card], cvc [code], why?'],
    ['4111111111111111 12/27 123', '[card] 12/27 [code]'],
    ['4111 1111 1111 1111 12/27 cvc:123 thanks', '[card] 12/27 cvc:[code] thanks'],
    ['2 4111 1111 1111 1111', '2 [card]'],
    ['security code 9876', 'security code [code]'],
    ['my pin is 1234', 'my pin is [code]'],
    ['OTP: 482913', 'OTP: [code]'],
    ['here is my password: hunter2', 'here is my password: [password]'],
    ['my password is Sunny2024, why', 'my password is [password], why'],
    ['change my password to Sunny2024', 'change my password to [password]'],
    ['卡号 5500 0000 0000 0004 有效期12/27 cvv123', '卡号 [card] 有效期12/27 cvv[code]'],
    ['安全码是321', '安全码是[code]'],
    ['验证码是 482913', '验证码是 [code]'],
    ['我密码是abc123 你帮我改', '我密码是[password] 你帮我改'],
    ['密码改成abc888', '密码改成[password]'],
  ])('%s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
    expect(maskPersonalData(masked)).toBe(masked)
  })

  test.each([
    'my password is not working',
    'the password is incorrect since 3 days',
    'password reset for order PL20481',
    'my password was changed on Monday',
    'paid with [card] 129.00',
    'do you need the cvc',
    'the validity is 123 days',
    'I want 123 pins',
    'the gate password is 4711#',
    '门禁密码4711',
    '密码忘了',
    '密码8位够吗',
    '验证码 5 分钟了还没收到',
  ])('stays as it is: %s', (text) => expect(maskPersonalData(text)).toBe(text))
})
