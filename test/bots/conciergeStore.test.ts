import { expect, test } from 'vitest'
import { loadThread, StoreUnavailable } from '../../data/index.ts'
import { openReception, repliesIn, turnsOf, visitor } from './reception.ts'

/** A reception whose talks cannot read the store while it is `damaged`. */
async function damageable() {
  const store: { damaged: boolean } = { damaged: false }
  const reception = await openReception(({ shop }) => ({
    shop: () => {
      const { router, ...rest } = shop()
      const answer: typeof router.answer = (context, state, turn) => {
        if (!store.damaged) return router.answer(context, state, turn)
        const cause = new StoreUnavailable('damaged', 'database disk image is malformed')
        return Promise.reject(new Error('the talk failed', { cause }))
      }
      return { ...rest, router: { ...router, answer } }
    },
  }))
  return { reception, break: (damaged: boolean) => void Object.assign(store, { damaged }) }
}

test.each([
  ['where is my order', 'Which'],
  ['我的订单到哪了', '订单'],
])(
  'a talk that cannot read the store acknowledges nothing, and %s is answered when it can',
  async (text, words) => {
    const { reception, ...store } = await damageable()
    store.break(true)
    await expect(visitor(reception).write(text)).rejects.toMatchObject({ cause: { reason: 'damaged' } })
    expect(await turnsOf(reception.store)).toEqual([])
    expect((await loadThread(reception.store, 'c1'))?.conversation.mode ?? 'bot').toBe('bot')
    store.break(false)
    expect(repliesIn(await visitor(reception).write(text)).join()).toContain(words)
    expect(await turnsOf(reception.store)).toMatchObject([{ text }])
  },
)
