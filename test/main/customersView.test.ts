import { expect, test } from 'vitest'
import { customerReport } from '../../analytics/customers/index.ts'
import { onlyShown } from '../../main/customersView.ts'
import { everybody, now, order, shopOf, sources } from '../analytics/customers/shop.ts'

const learners = { events: [], amounts: [] }
const returned = Array.from({ length: 8 }, (_, i) => order(`r${i}`, i + 1, ['tea'], { customerId: 'X' }))
const report = customerReport(
  sources({
    orders: [...shopOf(60), ...returned],
    returns: returned.map(({ id }) => ({ orderId: id, customerId: 'X', at: now })),
    agreed: everybody(60),
  }),
  { learners },
)
const ids = [...everybody(60), 'X']
const standing = (id: string, more: object = {}) => ({
  ...{ id, name: undefined, personalise: id !== 'X', erased: false },
  ...more,
})
const listed = (shown: typeof report) =>
  shown.segments.kind === 'segments' ? shown.segments.segments.flatMap(({ customers }) => customers) : []

test('who agrees is listed, and who is only to be looked at is not', () => {
  const shown = onlyShown(
    report,
    ids.map((id) => standing(id)),
  )
  expect(shown).toEqual(report)
  expect(listed(shown)).not.toContain('X')
  expect(shown.look.returns.map(({ customerId }) => customerId)).toEqual(['X'])
})

test('who took back their consent is in no list, and counts as before', () => {
  const [gone = ''] = listed(report)
  const shown = onlyShown(
    report,
    ids.map((id) => standing(id, id === gone ? { personalise: false } : {})),
  )
  expect(listed(shown)).toEqual(listed(report).filter((id) => id !== gone))
  expect(shown.customers).toBe(report.customers)
})

test('who asked to be forgotten is nowhere, and so is who is not known any more', () => {
  const erased = ids.map((id) => standing(id, { erased: true }))
  for (const standings of [erased, []]) {
    const shown = onlyShown(report, standings)
    expect([listed(shown), shown.look.returns]).toEqual([[], []])
  }
})
