import { expect, test } from 'vitest'
import { agrees, predictions } from '../../../bench/customers/predictions.ts'

/** From R 4.2.2, by the calls named. */
test.each(predictions())('$measure is $expected, as R prints it', (compared) => {
  expect(agrees(compared), `${compared.figure} to ${compared.digits} digits`).toBe(true)
})
