import { describe, expect, onTestFinished, test } from 'vitest'
import { activitiesAfter, loadThread, openStore, type Store, StoreUnavailable } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { startPostgres, type TestDatabase } from '../fixtures/postgres.ts'
import { database, ears, firstTurn, replica, replicas } from './replicas.ts'

/** Ends every connection to a database, as a restart or an operator would. */
const cutOff = ({ server, name }: TestDatabase) =>
  server.run(
    'postgres',
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
  )

const names = async (store: Store) =>
  (await store.db.selectFrom('secret').select('name').orderBy('name').execute()).map(({ name }) => name)
const keepSecret = (store: Store, name: string) =>
  store.write((tx) => tx.insertInto('secret').values({ name, value: '' }).execute())

/** Asks until it is answered, as clients do; anything but an unavailable store is an error. */
async function untilKept<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
    }
  }
}

describe('a PostgreSQL that is lost and comes back', () => {
  test('cut connections are made anew, for reading, writing and turns', async () => {
    const place = await database()
    const store = await replica(place)
    await Promise.all([firstTurn(store, 'a'), keepSecret(store, 'a'), names(store)])
    await cutOff(place)
    await untilKept(() => firstTurn(store, 'b'))
    await untilKept(() => keepSecret(store, 'b'))
    expect(await untilKept(() => names(store))).toEqual(['a', 'b'])
    expect((await loadThread(store, 'b'))?.version).toBe(1)
  })

  test('what was kept while nobody could listen is heard afterwards', async () => {
    const [one, two, place] = await replicas()
    const { until } = ears(two)
    await place.server.run(
      'postgres',
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = '${place.name}' and query like 'listen%'`,
    )
    await firstTurn(one, 'meanwhile')
    await until((heard) => heard.some(({ conversationId }) => conversationId === 'meanwhile'))
    await firstTurn(one, 'later')
    await until((heard) => heard.some(({ conversationId }) => conversationId === 'later'))
  })

  test('a connection that is cut in the middle of a change undoes all of it', async () => {
    const place = await database()
    const store = await replica(place)
    const change = store.write(async (tx) => {
      await tx.insertInto('secret').values({ name: 'half', value: '' }).execute()
      await cutOff(place)
      await tx.insertInto('secret').values({ name: 'whole', value: '' }).execute()
    })
    await expect(change).rejects.toThrow(StoreUnavailable)
    expect(await untilKept(() => names(store))).toEqual([])
  })

  test('nothing that was reported as kept is lost when the server crashes', async () => {
    const server = await startPostgres({ durable: true })
    onTestFinished(() => server.close())
    const store = await openStore({ folder: quickFolders, url: server.url(await server.create()) })
    onTestFinished(() => store.close())
    const reported: string[] = []
    const refused: unknown[] = []
    const keepOn = async (lane: number) => {
      for (let i = 0; refused.length === 0; i++) {
        const id = `${lane}-${i}`
        await firstTurn(store, id).then(
          () => reported.push(id),
          (error: unknown) => refused.push(error),
        )
        if (reported.length === 200) void server.crash()
      }
    }
    await Promise.all(Array.from({ length: 20 }, (_, lane) => keepOn(lane)))
    await server.restart()
    const rows = await untilKept(() => store.db.selectFrom('conversation').select('id').execute())
    const kept = new Set(rows.map(({ id }) => id))
    expect(reported.filter((id) => !kept.has(id))).toEqual([])
    expect(reported.length).toBeGreaterThanOrEqual(200)
    expect(refused.every((error) => error instanceof StoreUnavailable)).toBe(true)
    await untilKept(() => firstTurn(store, 'afterwards'))
    expect(await activitiesAfter(store, 'afterwards', 0)).toHaveLength(2)
  })
})

/** Makes the database answer every turn with an error of this code. */
const failing = (code: string) => `create function fail() returns trigger language plpgsql as
    $$ begin raise exception 'no' using errcode = '${code}'; end $$;
  create trigger fail before insert on activity execute function fail()`

describe('a PostgreSQL that cannot keep', () => {
  test.each([
    ['its disk is full', '53100', 'full'],
    ['it is read-only', '25006', 'read-only'],
    ['an administrator stops it', '57P01', 'gone'],
    ['it recovers from a crash', '57P03', 'gone'],
    ['it has no room for connections', '53300', 'gone'],
    ['its pages are damaged', 'XX001', 'damaged'],
    ['its disk fails', '58030', 'broken'],
    ['others lock the rows for too long', '55P03', 'busy'],
    ['a statement takes too long', '57014', 'busy'],
    ['others are in the way again and again', '40001', 'busy'],
  ])('says that %s, keeps nothing, and goes on when that is over', async (_, code, reason) => {
    const place = await database()
    const store = await replica(place)
    await place.server.run(place.name, failing(code))
    const results = await Promise.allSettled([firstTurn(store, 'a'), firstTurn(store, 'b')])
    expect(results).toMatchObject([
      { status: 'rejected', reason: { name: 'StoreUnavailable', reason } },
      { status: 'rejected', reason: { name: 'StoreUnavailable', reason } },
    ])
    expect(await loadThread(store, 'a')).toBeUndefined()
    await place.server.run(place.name, 'drop trigger fail on activity')
    await firstTurn(store, 'a')
    expect((await loadThread(store, 'a'))?.version).toBe(1)
  })

  test('is found read-only and writable again', async () => {
    const place = await database()
    const store = await replica(place)
    await firstTurn(store, 'a')
    await place.server.run(place.name, `alter database ${place.name} set default_transaction_read_only = on`)
    await cutOff(place)
    const refusal = expect.objectContaining({ name: 'StoreUnavailable', reason: 'read-only' })
    const readOnly = async () => {
      for (;;) {
        const error: unknown = await firstTurn(store, 'b').catch((reason: unknown) => reason)
        if (!(error instanceof StoreUnavailable) || error.reason !== 'gone') return error
      }
    }
    expect(await readOnly()).toEqual(refusal)
    await place.server.run('postgres', `alter database ${place.name} reset default_transaction_read_only`)
    await untilKept(() => firstTurn(store, 'b'))
    expect((await loadThread(store, 'b'))?.version).toBe(1)
  })

  test.each([
    ['nobody listens there', 'postgres://shop:hidden@127.0.0.1:1/shop', /127.0.0.1:1\/shop: ECONNREFUSED/],
    ['there is no such host', 'postgres://shop:hid@den@nowhere.invalid/shop', /: .*(ENOTFOUND|EAI_AGAIN)/],
  ])('when %s the start says so, without the password', async (_, url, code) => {
    const error: unknown = await openStore({ folder: quickFolders, url }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'gone' })
    expect(String(error)).toMatch(code)
    expect(String(error)).toContain('DATABASE_URL')
    expect(String(error)).not.toMatch(/hid|den/)
  })

  test('when there is no such database the start says so', async () => {
    const { server } = await database()
    await expect(openStore({ folder: quickFolders, url: server.url('nowhere') })).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringContaining('database "nowhere" does not exist 3D000'),
    })
  })
})
