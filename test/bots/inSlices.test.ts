import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Steps, suggest, suggestionSteps, trainSuggestions } from '../../analytics/index.ts'
import { inSlices } from '../../bots/inSlices.ts'
import { content } from '../analytics/language/demo.ts'

function* counting(to: number): Steps<number> {
  let n = 0
  while (n < to) {
    n += 1
    yield
  }
  return n
}

test('work in slices comes to what it comes to at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(50), async (to) => {
      expect(await inSlices(counting(to), { ms: 0 })).toBe(to)
    }),
    { numRuns: 20 },
  )
})

test('between two slices everything else gets its turn', async () => {
  let turns = 0
  const other = () => {
    turns += 1
    next = setImmediate(other)
  }
  let next = setImmediate(other)
  await inSlices(counting(20), { ms: 0 })
  clearImmediate(next)
  expect(turns).toBeGreaterThanOrEqual(19)
})

test('work that is given up ends between two slices', async () => {
  const ending = new AbortController()
  let steps = 0
  function* endless(): Steps<never> {
    for (;;) {
      steps += 1
      if (steps === 3) ending.abort()
      yield
    }
  }
  await expect(inSlices(endless(), { ms: 0, signal: ending.signal })).rejects.toThrow('abort')
  expect(steps).toBe(3)
})

test('work that breaks rejects', async () => {
  function* broken(): Steps<never> {
    yield
    throw new RangeError('broken')
  }
  await expect(inSlices(broken())).rejects.toThrow(new RangeError('broken'))
})

test('suggestions that were learnt in slices are those learnt at once', async () => {
  const now = Date.parse('2026-03-18T10:00:00+08:00')
  const purchases = content.products.flatMap(({ id }, i) =>
    ['ann', 'bob', 'cat'].map((customerId, c) => ({
      customerId,
      productId: id,
      at: now - i * c * 86_400_000,
      quantity: 1,
    })),
  )
  const source = { ...content, purchases, now }
  const [atOnce, sliced] = [trainSuggestions(source), await inSlices(suggestionSteps(source), { ms: 0 })]
  for (const text of ['a lamp for my desk', '想要安静的台灯', 'anything', 'something like a kettle']) {
    const request = {
      customerId: 'ann',
      personal: true,
      wish: { text, language: 'en' as const, categories: [], products: [], maxPrice: 60 },
      refused: [],
      shown: [],
      limit: 5,
    }
    expect(suggest(sliced, request)).toEqual(suggest(atOnce, request))
  }
})
