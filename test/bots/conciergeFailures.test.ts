import { expect, test } from 'vitest'
import type { Router } from '../../dialogs/index.ts'
import { loadState } from '../contracts/samples.ts'
import { conversationOf, openReception, repliesIn, turnsOf, visitor } from './reception.ts'

/** A reception whose router breaks while `broken.now` is true, after it has talked. */
async function breakable(at: 'before' | 'after' = 'before') {
  const broken: { now: boolean } = { now: false }
  const reception = await openReception(({ shop }) => ({
    shop: () => {
      const { router, ...rest } = shop()
      const failing: Router = {
        ...router,
        answer: async (context, state, turn) => {
          if (broken.now && at === 'before') throw new Error('the answer failed')
          const after = await router.answer(context, state, turn)
          if (broken.now) throw new Error('the answer failed')
          return after
        },
      }
      return { ...rest, router: failing }
    },
  }))
  return { reception, broken }
}

test.each([
  ['where is my order', 'Something went wrong on our side.'],
  ['我的订单到哪了', '我们这边出了点问题。'],
])('a router that throws at %s gives an apology in the customer’s language', async (text, words) => {
  const { reception, broken } = await breakable()
  broken.now = true
  const replies = repliesIn(await visitor(reception).write(text))
  expect(replies).toEqual([expect.stringContaining(words)])
})

test('after a turn that failed the conversation waits for a person, and counts as unanswered', async () => {
  const { reception, broken } = await breakable()
  broken.now = true
  await visitor(reception).write('where is my order')
  expect((await conversationOf(reception.store)).mode).toBe('waiting')
  expect(await turnsOf(reception.store)).toEqual([
    expect.objectContaining({ outcome: 'unanswered', text: 'where is my order', intent: 'order_status' }),
  ])
})

test('the alarm hears what failed and no customer’s words', async () => {
  const { reception, broken } = await breakable()
  broken.now = true
  await visitor(reception).write('my secret wish is PL20481')
  expect(reception.alarms).toEqual([
    { what: 'a turn failed; the conversation waits for a person', error: new Error('the answer failed') },
  ])
})

test('half an answer is not sent when the other half fails', async () => {
  const { reception, broken } = await breakable('after')
  broken.now = true
  const replies = repliesIn(await visitor(reception).write('hello'))
  expect(replies).toEqual([expect.stringContaining('Something went wrong')])
})

test('suggestions that were never seen are not kept as shown, and the next ones can be', async () => {
  const { reception, broken } = await breakable('after')
  const { write } = visitor(reception)
  broken.now = true
  await write('recommend pillows under 80')
  broken.now = false
  const { activities } = await write('recommend pillows under 80')
  expect(activities.at(-1)?.body['text']).toBe('These could suit you:')
  expect(reception.alarms).toHaveLength(1)
})

test('a talk that broke is left, so that it does not break every message to come', async () => {
  const { reception, broken } = await breakable('after')
  const { write } = visitor(reception)
  broken.now = true
  await write('where is my order')
  broken.now = false
  expect((await loadState(reception.store, 'c1')).value).toMatchObject({ dialogs: { dialogStack: [] } })
  expect(repliesIn(await write('thanks'))).toEqual(["You're welcome. Anything else?"])
})

test('a visitor whose welcome fails is told so', async () => {
  const reception = await openReception(({ shop }) => ({
    shop: () => ({
      ...shop(),
      router: { ...shop().router, welcome: () => Promise.reject(new Error('no welcome')) },
    }),
  }))
  const replies = repliesIn(await visitor(reception, { locale: 'zh' }).arrive())
  expect(replies).toEqual([expect.stringContaining('我们这边出了点问题')])
})
