import { describe, expect, test } from 'vitest'
import { findConversation, keepTurn, openConversation, type Store } from '../../data/index.ts'
import { backEnds, emptyPlace, emptyStore, opened } from './backEnds.ts'
import { noon, turn } from './samples.ts'

const keepSecret = (store: Store, name: string, value = 'x') =>
  store.write((tx) => tx.insertInto('secret').values({ name, value }).execute())

const names = async (store: Store) =>
  (await store.db.selectFrom('secret').select('name').orderBy('name').execute()).map(({ name }) => name)

describe.each(backEnds)('a store on $name', (backEnd) => {
  test('a write gives back what its change gave', async () => {
    const store = await emptyStore(backEnd)
    expect(await store.write(async () => 42)).toBe(42)
  })

  test('what was written can be read at once', async () => {
    const store = await emptyStore(backEnd)
    await keepSecret(store, 'a')
    expect(await names(store)).toEqual(['a'])
  })

  test('a hundred writes at once all stay', async () => {
    const store = await emptyStore(backEnd)
    await Promise.all(Array.from({ length: 100 }, (_, i) => keepSecret(store, `n${i}`)))
    expect(await names(store)).toHaveLength(100)
  })

  test('of a hundred writes at once, the one that fails rejects alone', async () => {
    const store = await emptyStore(backEnd)
    const writes = Array.from({ length: 100 }, (_, i) =>
      store.write(async (tx) => {
        await tx
          .insertInto('secret')
          .values({ name: `n${i}`, value: 'x' })
          .execute()
        if (i === 50) throw new Error('no')
        return i
      }),
    )
    const results = await Promise.allSettled(writes)
    const kept = await names(store)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(99)
    expect(results[50]).toEqual({ status: 'rejected', reason: new Error('no') })
    expect(kept).toHaveLength(99)
    expect(kept).not.toContain('n50')
  })

  test('a change that breaks a rule of the database is undone, and its neighbours stay', async () => {
    const store = await emptyStore(backEnd)
    await keepSecret(store, 'taken')
    const results = await Promise.allSettled([
      keepSecret(store, 'before'),
      store.write(async (tx) => {
        await tx.insertInto('secret').values({ name: 'half', value: 'x' }).execute()
        await tx.insertInto('secret').values({ name: 'taken', value: 'x' }).execute()
      }),
      keepSecret(store, 'after'),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await names(store)).toEqual(['after', 'before', 'taken'])
  })

  test('a change that throws before its first query rejects with its own error', async () => {
    const store = await emptyStore(backEnd)
    const boom = new Error('boom')
    await expect(
      store.write(() => {
        throw boom
      }),
    ).rejects.toBe(boom)
    await keepSecret(store, 'next')
    expect(await names(store)).toEqual(['next'])
  })

  test('changes run one after the other and see what the ones before them did', async () => {
    const store = await emptyStore(backEnd)
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        store.write(async (tx) => {
          const before = await tx.selectFrom('secret').select('name').execute()
          await tx
            .insertInto('secret')
            .values({ name: `n${i}`, value: 'x' })
            .execute()
          return before.length
        }),
      ),
    )
    expect(counts).toEqual(Array.from({ length: 20 }, (_, i) => i))
  })

  test('more changes than one transaction takes all stay, in order', async () => {
    const store = await emptyStore(backEnd)
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 1000 }, (_, i) =>
        store.write(async (tx) => {
          order.push(i)
          await tx
            .insertInto('secret')
            .values({ name: `n${i}`, value: 'x' })
            .execute()
        }),
      ),
    )
    expect(await names(store)).toHaveLength(1000)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('a write that arrives while another runs is kept too', async () => {
    const store = await emptyStore(backEnd)
    let second: Promise<unknown> = Promise.resolve()
    const gate = Promise.withResolvers<void>()
    const first = store.write(async (tx) => {
      await gate.promise
      await tx.insertInto('secret').values({ name: 'first', value: 'x' }).execute()
    })
    second = keepSecret(store, 'second')
    gate.resolve()
    await Promise.all([first, second])
    expect(await names(store)).toEqual(['first', 'second'])
  })

  test('a reader waits for no write and does not see half of one', async () => {
    const store = await emptyStore(backEnd)
    const half = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const writing = store.write(async (tx) => {
      await tx.insertInto('secret').values({ name: 'half', value: 'x' }).execute()
      half.resolve()
      await goOn.promise
    })
    await half.promise
    expect(await names(store)).toEqual([])
    goOn.resolve()
    await writing
    expect(await names(store)).toEqual(['half'])
  })

  test('a write within a write is refused instead of waiting for itself', async () => {
    const store = await emptyStore(backEnd)
    await expect(store.write(() => keepSecret(store, 'inner'))).rejects.toThrow('a write within a write')
    expect(await names(store)).toEqual([])
  })

  test('a write that was begun in a change may follow once the change is over', async () => {
    const store = await emptyStore(backEnd)
    const over = Promise.withResolvers<void>()
    let follow: Promise<unknown> = Promise.resolve()
    await store.write(async () => {
      follow = over.promise.then(() => keepSecret(store, 'follow'))
    })
    over.resolve()
    await follow
    expect(await names(store)).toEqual(['follow'])
  })

  test('the reading side cannot write', async () => {
    const store = await emptyStore(backEnd)
    await expect(store.db.insertInto('secret').values({ name: 'a', value: 'x' }).execute()).rejects.toThrow(
      /readonly|read-only/,
    )
  })

  test('opening again finds everything as it was', async () => {
    const place = await emptyPlace(backEnd)
    const before = await opened(place)
    await keepTurn(before, turn({ text: '我的订单在哪里' }))
    await before.close()
    const after = await opened(place)
    expect(await findConversation(after, 'c1')).toMatchObject({ id: 'c1', last: noon, lastSeq: 2 })
    expect(await after.db.selectFrom('interaction').select('text').execute()).toEqual([
      { text: '我的订单在哪里' },
    ])
  })

  test('opening ten times over changes nothing', async () => {
    const place = await emptyPlace(backEnd)
    const first = await opened(place)
    await keepSecret(first, 'a')
    await first.close()
    for (let i = 0; i < 10; i++) await (await opened(place)).close()
    expect(await names(await opened(place))).toEqual(['a'])
  })

  test('closing waits for the writes that were accepted', async () => {
    const place = await emptyPlace(backEnd)
    const store = await opened(place)
    const writes = Array.from({ length: 30 }, (_, i) => keepSecret(store, `n${i}`))
    await store.close()
    await Promise.all(writes)
    expect(await names(await opened(place))).toHaveLength(30)
  })

  test('after closing a write is refused', async () => {
    const store = await emptyStore(backEnd)
    await store.close()
    await expect(keepSecret(store, 'late')).rejects.toThrow('the store is closed')
  })

  test('closing twice is closing once', async () => {
    const store = await emptyStore(backEnd)
    await Promise.all([store.close(), store.close()])
    await expect(store.close()).resolves.toBeUndefined()
  })

  test('a hundred customers who open the same conversation at once get the same one', async () => {
    const store = await emptyStore(backEnd)
    const opening = {
      ...{ id: 'c1', channel: 'web', userId: 'u1', customerId: undefined, language: 'en' as const },
      ...{ at: noon, reference: undefined },
    }
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, i) => openConversation(store, { ...opening, at: noon + i })),
    )
    expect(new Set(all.map(({ started }) => started)).size).toBe(1)
  })
})
