import { expect, test } from 'vitest'
import { featureReader } from '../../../analytics/mood/features.ts'
import { lexiconTable } from '../../../analytics/mood/lexiconTable.ts'
import { valenceSize } from '../../../analytics/mood/valence.ts'

const read = featureReader(lexiconTable({ words: {}, negations: [], intensifiers: {}, contrasts: [] }))
const valenceOf = (text: string) => {
  const { dense } = read(text)
  return [...dense.subarray(dense.length - valenceSize)]
}
const sumOf = (text: string) => valenceOf(text)[0] ?? Number.NaN

// What vader-sentiment 1.1.3 says of them.
test.each([
  ['the lamp is good', 0.4404],
  ['the lamp is very good', 0.4927],
  ['the lamp is not good', -0.3412],
  ['the lamp is GOOD', 0.5622],
  ['the lamp is good!', 0.4926],
  ['the lamp is horrible', -0.5423],
  ['a lamp', 0],
])('%s sums up to %d', (text, sum) => {
  expect(sumOf(text)).toBeCloseTo(sum, 3)
})

test('what stands behind a contrast counts more', () => {
  expect(sumOf('good lamp, but horrible service')).toBeLessThan(sumOf('horrible service, but good lamp'))
})

test('what is glad, cross and neither are shares of all', () => {
  const [, glad = 0, cross = 0, neither = 0] = valenceOf('good lamp, horrible shade')
  expect(glad + cross + neither).toBeCloseTo(1, 5)
  expect(Math.min(glad, cross, neither)).toBeGreaterThan(0)
})

test.each(['', '!!!', '你好', '?????'])('nothing is said by %j', (text) => {
  expect(sumOf(text)).toBe(0)
})
