import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { portsIn } from '../../bots/shopPorts.ts'
import { type Customer, openStore, type Rating } from '../../data/index.ts'
import { closingQuestion } from '../../dialogs/talks/ratings.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { noon, people } from '../fixtures/smallShop.ts'
import { heard, turnWith } from './hearsay.ts'

const day = 86_400_000

type Given = readonly [kind: Rating['kind'], daysAgo: number]

/** Asks the closing question again and again, after Mei gave these ratings so many days ago. */
async function asking(...given: readonly Given[]) {
  const folder = await mkdtemp(join(quickFolders, 'rapport-ratings-'))
  const store = await openStore({ folder })
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  const { ratings } = portsIn(store)
  for (const [i, [kind, days]] of given.entries()) {
    const of = { conversationId: `c${i}`, kind, customerId: people.mei.id }
    await ratings.keep({ ...of, score: 5, at: noon - days * day })
  }
  return (customer: Customer | undefined = people.mei, days = 0) =>
    closingQuestion({ ratings }, turnWith(heard('谢谢'), { customer, now: noon + days * day }))
}

const asked = async (...given: readonly Given[]) => (await asking(...given))()

test('who has never rated is asked how it was', async () => {
  expect(await asked()).toBe('satisfaction')
})

test('who rated a conversation before is asked whether they would recommend us, once in half a year', async () => {
  const ask = await asking(['csat', 1])
  expect(await ask()).toBe('recommendation')
  expect(await ask()).toBe('satisfaction')
  expect(await ask(people.mei, 182)).toBe('satisfaction')
  expect(await ask(people.mei, 183)).toBe('recommendation')
  expect(await ask(people.mei, 184)).toBe('satisfaction')
})

test.each([
  [0, 'satisfaction'],
  [182, 'satisfaction'],
  [183, 'recommendation'],
  [2_000, 'recommendation'],
])('who was asked that %i days ago is asked for %s', async (days, question) => {
  expect(await asked(['csat', 300], ['nps_asked', days], ['csat', 1])).toBe(question)
})

test('the last time that it was asked counts, answered or not', async () => {
  expect(await asked(['csat', 900], ['nps_asked', 10], ['nps_asked', 800])).toBe('satisfaction')
  expect(await asked(['csat', 900], ['nps', 200], ['nps_asked', 10])).toBe('satisfaction')
})

test('who only said whether they would recommend us is asked how it was', async () => {
  expect(await asked(['nps', 500], ['nps_asked', 500])).toBe('satisfaction')
})

test('a customer who never rated is asked how it was, whatever others said', async () => {
  const ask = await asking(['csat', 1])
  expect(await ask(people.tom)).toBe('satisfaction')
})

test('a guest is asked how it was, and nothing is looked up or kept of them', async () => {
  const ratings = { keep: () => Promise.reject(), last: () => Promise.reject() }
  expect(await closingQuestion({ ratings }, turnWith(heard('thanks')))).toBe('satisfaction')
})
