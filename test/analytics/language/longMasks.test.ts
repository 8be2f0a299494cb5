import { expect, test } from 'vitest'
import { maskPersonalData } from '../../../analytics/index.ts'

const size = 256 * 1_024

/** Processor time of one masking, in milliseconds; generous bounds, so that only a wrong order of growth fails. */
function cost(text: string): number {
  const before = process.cpuUsage()
  maskPersonalData(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))

test.each([
  'a@b.co ',
  'PL20481 9123 4567 ',
  '9123 4567 ',
  '4111 1111 1111 1111 ',
  '订单PL20481，电话91234567。',
  '1 2 3 4 ',
])('a full body of %j is masked without a stall', (piece) => expect(cost(filled(piece))).toBeLessThan(2_000))

test('every contact of a long text is masked and nothing else is lost', () => {
  const masked = maskPersonalData('PL20481 jane@private.example '.repeat(500))
  expect(masked).toBe('PL20481 [email] '.repeat(500))
})
