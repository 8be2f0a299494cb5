import { expect, test } from 'vitest'
import { rounded } from '../../../bench/customers/compared.ts'
import { predictions } from '../../../bench/customers/predictions.ts'

/** From R 4.2.2, by the calls named. */
test.each(predictions())('$measure is $expected, as R prints it', (compared) => {
  expect(rounded(compared)).toBe(compared.expected)
})
