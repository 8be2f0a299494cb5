import { expect, test } from 'vitest'
import { timedId } from '../../web/timedId.ts'

test('is a UUID of version 7 with the moment in its first 48 bits', () => {
  // The example of RFC 9562, appendix A.6.
  expect(timedId(0x01_7f_22_e2_79_b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a later one comes behind, and two of one moment differ', () => {
  expect(timedId(1_700_000_000_001) > timedId(1_700_000_000_000)).toBe(true)
  expect(timedId(7)).not.toBe(timedId(7))
})
