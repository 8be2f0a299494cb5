import { expect, test } from 'vitest'
import { allProducts, lastSuggestions, refusedBy, suggestionFigures } from '../../data/index.ts'
import { people } from '../fixtures/smallShop.ts'
import { cardsIn, openReception, type Reception, repliesIn, visitor } from './reception.ts'

const always = { from: 0, to: Number.MAX_SAFE_INTEGER }
const shownIn = async ({ store }: Reception, id = 'c1') =>
  (await lastSuggestions(store, id, 100)).toSorted((a, b) => a.at - b.at || a.place - b.place)

async function lamps(visit: Parameters<typeof visitor>[1] = {}) {
  const reception = await openReception()
  const visiting = visitor(reception, visit)
  const received = await visiting.write('recommend a lamp for my desk under 100')
  return { reception, received, ...visiting }
}

test('what is shown is kept with its place, model and reason', async () => {
  const { reception, received } = await lamps()
  const shown = await shownIn(reception)
  expect(cardsIn(received)).toHaveLength(3)
  expect(shown).toHaveLength(3)
  expect(shown.map(({ place }) => place)).toEqual([1, 2, 3])
  for (const suggestion of shown) {
    expect(suggestion).toMatchObject({ conversationId: 'c1', customerId: undefined, outcome: 'shown' })
    expect(suggestion.model).not.toBe('')
    expect(suggestion.reason).not.toBe('')
  }
})

test('cards stand in the order of the places that are kept', async () => {
  const { reception, received } = await lamps()
  const products = await allProducts(reception.store)
  const names = (await shownIn(reception)).map(
    ({ productId: id }) => products.find((p) => p.id === id)?.name.en,
  )
  expect(cardsIn(received)).toEqual(names)
})

test('a customer’s suggestions are kept under the customer', async () => {
  const { reception } = await lamps({ customerId: people.ravi.id })
  expect((await shownIn(reception)).map(({ customerId }) => customerId)).toEqual([
    'C-RAVI',
    'C-RAVI',
    'C-RAVI',
  ])
})

test('more of the same never shows a product twice, and each has an id of its own', async () => {
  const { reception, write } = await lamps()
  await write('show me others')
  await write('show me others')
  const shown = await shownIn(reception)
  expect(new Set(shown.map(({ productId }) => productId)).size).toBe(shown.length)
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
  expect(reception.alarms).toEqual([])
})

test('a taken suggestion is kept as taken, the others as shown', async () => {
  const { reception, received, write } = await lamps()
  await write(`I'll take the ${cardsIn(received)[1]}`)
  expect((await shownIn(reception)).map(({ outcome }) => outcome)).toEqual(['shown', 'taken', 'shown'])
})

test('a refused suggestion is kept as refused and does not come again', async () => {
  const { reception, received, write } = await lamps()
  const [first = ''] = cardsIn(received)
  const others = await write(`Not for me: ${first}`)
  expect(repliesIn(others)[0]).toBe('All right, I will not show you that again.')
  expect(cardsIn(others)).not.toContain(first)
  expect((await shownIn(reception)).filter(({ outcome }) => outcome === 'refused')).toHaveLength(1)
})

test('in Chinese the buttons under a card do the same', async () => {
  const reception = await openReception()
  const { write } = visitor(reception, { locale: 'zh' })
  const [, second = '', third = ''] = cardsIn(await write('灯具 60元以内'))
  expect(repliesIn(await write(`我要${second}`))[0]).toContain(second)
  await write(`不喜欢${third}`)
  const outcomes = (await shownIn(reception)).slice(0, 3).map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['shown', 'taken', 'refused'])
})

test('the buttons of cards further up still work', async () => {
  const { reception, received, write } = await lamps()
  const [first = ''] = cardsIn(received)
  await write('show me others')
  expect(repliesIn(await write(`I'll take the ${first}`))[0]).toContain(`[${first}]`)
  expect((await shownIn(reception))[0]?.outcome).toBe('taken')
})

test('the buttons of cards further up still work after the language changed', async () => {
  const { reception, received, write } = await lamps()
  const [, second = ''] = cardsIn(received)
  await write('看看别的')
  await write(`Not for me: ${second}`)
  expect((await shownIn(reception))[1]?.outcome).toBe('refused')
})

test('the only card on the screen is the one that is taken', async () => {
  const reception = await openReception()
  const { write } = visitor(reception)
  const [only, ...others] = cardsIn(await write('I need a kettle, no limit'))
  expect(others).toEqual([])
  expect(repliesIn(await write("I'll take it"))[0]).toContain(`[${only}]`)
})

test('"not for me" does not take back what was taken before', async () => {
  const { reception, received, write } = await lamps()
  await write(`I'll take the ${cardsIn(received)[0]}`)
  await write('not for me')
  const first = (await shownIn(reception)).slice(0, 3)
  expect(first.map(({ outcome }) => outcome)).toEqual(['taken', 'refused', 'refused'])
})

test('none of them: all that were on the screen are refused', async () => {
  const { reception, write } = await lamps()
  await write("I don't like any of these")
  const first = (await shownIn(reception)).slice(0, 3)
  expect(first.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused'])
})

test('what a customer refused is remembered in the next conversation', async () => {
  const { reception, received, write } = await lamps({ customerId: people.ravi.id })
  const [first = ''] = cardsIn(received)
  await write(`Not for me: ${first}`)
  expect(await refusedBy(reception.store, people.ravi.id)).toHaveLength(1)
  const later = visitor(reception, { id: 'c2', customerId: people.ravi.id })
  expect(cardsIn(await later.write('recommend a lamp for my desk under 100'))).not.toContain(first)
})

test('what a guest refused binds nobody else', async () => {
  const { reception, received, write } = await lamps()
  const [first = ''] = cardsIn(received)
  await write(`Not for me: ${first}`)
  const other = visitor(reception, { id: 'c2' })
  expect(cardsIn(await other.write('recommend a lamp for my desk under 100'))).toContain(first)
})

test('the board counts what was shown, taken and refused', async () => {
  const { reception, received, write } = await lamps()
  const [first, second] = cardsIn(received)
  await write(`I'll take the ${first}`)
  await write(`Not for me: ${second}`)
  const { shown, taken, refused } = await suggestionFigures(reception.store, always)
  expect({ taken, refused }).toEqual({ taken: 1, refused: 1 })
  expect(shown).toBe((await shownIn(reception)).length)
})

test('two conversations that are shown the same do not share ids', async () => {
  const { reception } = await lamps()
  await visitor(reception, { id: 'c2' }).write('recommend a lamp for my desk under 100')
  const ids = [...(await shownIn(reception)), ...(await shownIn(reception, 'c2'))].map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
})
