import { describe, expect, test } from 'vitest'
import {
  activitiesAfter,
  allProducts,
  createSignInLink,
  fillShop,
  findSession,
  keepTurn,
  loadThread,
  moodByDay,
  requestReturn,
  returnsOf,
  StateConflict,
  type Store,
  secretNamed,
  shopFacts,
  useSignInLink,
} from '../../data/index.ts'
import { demoShop, noon, order, product, turn } from '../contracts/samples.ts'
import { database, ears, firstTurn, replica, replicas } from './replicas.ts'

const ids = (count: number, prefix = 'c') => Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) => results.map(({ status }) => status)
const reasons = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))

describe('two processes on one PostgreSQL', () => {
  test('of two who go on with a conversation at once, one does, and the other is told', async () => {
    const [one, two] = await replicas()
    for (const id of ids(20)) {
      const results = await Promise.allSettled([firstTurn(one, id), firstTurn(two, id)])
      expect(outcomes(results).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(reasons(results)).toEqual([expect.any(StateConflict)])
      expect((await activitiesAfter(one, id, 0)).map(({ seq }) => seq)).toEqual([1, 2])
    }
    const [day] = await moodByDay(one, { from: 0, to: Date.now() + 1 })
    expect(day).toMatchObject({ messages: 20, conversations: 20 })
  })

  test('batches over the same conversations in opposite orders do not wait for each other', async () => {
    const [one, two] = await replicas()
    const all = ids(100)
    const results = await Promise.allSettled([
      ...all.map((id) => firstTurn(one, id)),
      ...all.toReversed().map((id) => firstTurn(two, id)),
    ])
    expect(outcomes(results).filter((status) => status === 'fulfilled')).toHaveLength(100)
    expect(reasons(results).every((reason) => reason instanceof StateConflict)).toBe(true)
  })

  test('what one keeps the other hears, and nobody hears himself', async () => {
    const [one, two] = await replicas()
    const [ofOne, ofTwo] = [ears(one), ears(two)]
    await Promise.all([firstTurn(one, 'a'), firstTurn(two, 'b')])
    await Promise.all([ofOne.until(({ length }) => length > 0), ofTwo.until(({ length }) => length > 0)])
    expect(ofOne.heard).toEqual([{ conversationId: 'b', firstSeq: 1, lastSeq: 2 }])
    expect(ofTwo.heard).toEqual([{ conversationId: 'a', firstSeq: 1, lastSeq: 2 }])
  })

  test('more news than one notification takes are all heard', async () => {
    const [one, two] = await replicas()
    const { heard, until } = ears(two)
    const all = ids(200, '很长的编号'.repeat(15))
    await Promise.all(all.map((id) => firstTurn(one, id)))
    await until(({ length }) => length === all.length)
    expect(new Set(heard.map(({ conversationId }) => conversationId))).toEqual(new Set(all))
  })

  test('who stopped to listen hears nothing more', async () => {
    const [one, two] = await replicas()
    const heard: unknown[] = []
    two.heard((news) => heard.push(news))()
    const { until } = ears(two)
    await firstTurn(one, 'a')
    await until(({ length }) => length > 0)
    expect(heard).toEqual([])
  })

  test('changes that read and then write lose nothing', async () => {
    const [one, two] = await replicas()
    await one.write((tx) => tx.insertInto('secret').values({ name: 'n', value: '0' }).execute())
    const count = (store: Store) =>
      store.write(async (tx) => {
        const { value } = await tx.selectFrom('secret').select('value').executeTakeFirstOrThrow()
        await tx
          .updateTable('secret')
          .set({ value: String(Number(value) + 1) })
          .execute()
      })
    await Promise.all(ids(80).map((_, i) => count(i % 2 === 0 ? one : two)))
    expect(await one.db.selectFrom('secret').select('value').execute()).toEqual([{ value: '80' }])
  })

  test('returns that are asked for at once get numbers of their own, and the same item one', async () => {
    const [one, two] = await replicas()
    const ask = (store: Store, orderId: string) =>
      store.write((tx) => requestReturn(tx, { orderId, productId: 'P', reason: 'broken', at: noon }))
    const given = await Promise.all(
      ids(20).flatMap((id) => [ask(one, id), ask(two, id), ask(one, `${id}b`), ask(two, `${id}c`)]),
    )
    expect(new Set(given.map(({ id }) => id)).size).toBe(60)
    expect(new Set(given.map(({ id }) => id))).toEqual(new Set(ids(60).map((_, i) => `R-${3001 + i}`)))
    expect(await returnsOf(one, 'c0')).toHaveLength(1)
  })

  test('a new secret and a new member of staff are the same for both', async () => {
    const [one, two] = await replicas()
    const secrets = await Promise.all([one, two, one, two].map((store) => secretNamed(store, 'identity')))
    expect(new Set(secrets).size).toBe(1)
    const signedIn = async (store: Store) => {
      const token = await createSignInLink(store, { now: noon, ttl: 1_000, name: 'Mei' })
      return findSession(store, (await useSignInLink(store, token, noon)) ?? '', noon)
    }
    const sessions = await Promise.all([one, two, one, two].map(signedIn))
    expect(sessions).toEqual(Array(4).fill({ staffId: 'staff-1', name: 'Mei' }))
  })

  test('two that start on an empty store fill it with one demo shop', async () => {
    const [one, two] = await replicas()
    const shops = ['ONE', 'TWO'].map((id) =>
      demoShop({ products: [product({ id })], orders: [order({ id })] }),
    )
    await Promise.all([fillShop(one, shops[0] ?? demoShop()), fillShop(two, shops[1] ?? demoShop())])
    const [kept] = await allProducts(one)
    expect(await allProducts(one)).toHaveLength(1)
    expect(await one.db.selectFrom('shop_order').select('id').execute()).toEqual([{ id: kept?.id }])
    expect(await shopFacts(two)).toMatchObject({ origin: 'demo', revision: 1 })
  })
})

describe('a batch on PostgreSQL', () => {
  test('of 200 steps at once three lose, and only these', async () => {
    const [store, other] = await replicas()
    const lost = ['c3', 'c77', 'c199']
    await Promise.all(lost.map((id) => firstTurn(other, id, noon)))
    const results = await Promise.allSettled(ids(200).map((id) => firstTurn(store, id, noon)))
    const losers = ids(200).filter((_, i) => results[i]?.status === 'rejected')
    expect(losers).toEqual(lost)
    expect(reasons(results).every((reason) => reason instanceof StateConflict)).toBe(true)
    const [day] = await moodByDay(store, { from: noon, to: noon + 1 })
    expect(day).toMatchObject({ messages: 200, conversations: 200 })
    expect(await store.db.selectFrom('activity').select('seq').execute()).toHaveLength(400)
  })

  test('a step that cannot be kept rejects alone', async () => {
    const store = await replica(await database())
    const broken = {
      ...turn({ conversationId: 'broken' }),
      activities: [...turn().activities, ...turn().activities],
    }
    const results = await Promise.allSettled([
      firstTurn(store, 'a'),
      keepTurn(store, broken),
      firstTurn(store, 'b'),
    ])
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await loadThread(store, 'broken')).toBeUndefined()
  })

  test('of two steps from the same version in one batch the first is kept', async () => {
    const store = await replica(await database())
    const results = await Promise.allSettled([firstTurn(store, 'a'), firstTurn(store, 'a')])
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected'])
    expect(await activitiesAfter(store, 'a', 0)).toHaveLength(2)
  })

  test('closing waits for the steps that were accepted', async () => {
    const place = await database()
    const store = await replica(place)
    const keeping = Promise.all(ids(300).map((id) => firstTurn(store, id)))
    await store.close()
    await keeping
    await expect(firstTurn(store, 'late')).rejects.toThrow('the store is closed')
    const rows = await (await replica(place)).db.selectFrom('conversation').select('id').execute()
    expect(rows).toHaveLength(300)
  })
})
