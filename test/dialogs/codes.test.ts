import { expect, test } from 'vitest'
import { isCode } from '../../dialogs/codes.ts'

test.each(['E27', 'HELLO10', 'E27, E14', '#03-04?'])('“%s” is nothing but codes', (text) =>
  expect(isCode(text)).toBe(true),
)

test.each(['', 'hello', 'E27 lamp', '1'.repeat(1_000) + '~', '灯'])(
  '“%s” is more or less than codes',
  (text) => expect(isCode(text)).toBe(false),
)
