import { describe, expect, test } from 'vitest'
import {
  createSignInLink,
  endSession,
  findSession,
  hasStaff,
  type Store,
  secretNamed,
  useSignInLink,
} from '../../data/index.ts'
import { backEnds, emptyPlace, emptyStore, opened } from './backEnds.ts'
import { noon } from './samples.ts'

const hour = 60 * 60 * 1000
const link = (store: Store, more = {}) => createSignInLink(store, { now: noon, ttl: hour, ...more })

async function signedIn(store: Store, more = {}): Promise<string> {
  const session = await useSignInLink(store, await link(store, more), noon)
  if (session === undefined) throw new Error('the link was refused')
  return session
}

describe.each(backEnds)('access on $name', (backEnd) => {
  test('a link lets its first user in', async () => {
    const store = await emptyStore(backEnd)
    const session = await signedIn(store)
    expect(await findSession(store, session, noon)).toEqual({ staffId: 'staff-1', name: 'Staff' })
  })

  test('a link that was used lets nobody in', async () => {
    const store = await emptyStore(backEnd)
    const token = await link(store)
    await useSignInLink(store, token, noon)
    expect(await useSignInLink(store, token, noon)).toBeUndefined()
  })

  test('of twenty who use a link at once, one gets in', async () => {
    const store = await emptyStore(backEnd)
    const token = await link(store)
    const all = await Promise.all(Array.from({ length: 20 }, () => useSignInLink(store, token, noon)))
    expect(all.filter((session) => session !== undefined)).toHaveLength(1)
  })

  test.each([
    ['just before its end', hour - 1, true],
    ['at its end', hour, false],
    ['a day later', 24 * hour, false],
  ])('a link %s', async (_, later, works) => {
    const store = await emptyStore(backEnd)
    const session = await useSignInLink(store, await link(store), noon + later)
    expect(session !== undefined).toBe(works)
  })

  test.each(['', 'wrong', '\0', "' or 1=1 --", '%'])('the token %j opens nothing', async (token) => {
    const store = await emptyStore(backEnd)
    await signedIn(store)
    await link(store)
    expect(await useSignInLink(store, token, noon)).toBeUndefined()
    expect(await findSession(store, token, noon)).toBeUndefined()
  })

  test('a session lasts twelve hours', async () => {
    const store = await emptyStore(backEnd)
    const session = await signedIn(store)
    expect(await findSession(store, session, noon + 12 * hour - 1)).toBeDefined()
    expect(await findSession(store, session, noon + 12 * hour)).toBeUndefined()
  })

  test('a session that was ended is over, and others go on', async () => {
    const store = await emptyStore(backEnd)
    const [one, other] = [await signedIn(store), await signedIn(store)]
    await endSession(store, one)
    expect(await findSession(store, one, noon)).toBeUndefined()
    expect(await findSession(store, other, noon)).toBeDefined()
  })

  test('ending an unknown session is no mistake', async () => {
    const store = await emptyStore(backEnd)
    await expect(endSession(store, 'unknown')).resolves.toBeUndefined()
  })

  test('there is staff once somebody came in, not when a link was only made', async () => {
    const store = await emptyStore(backEnd)
    await link(store)
    expect(await hasStaff(store)).toBe(false)
    await signedIn(store)
    expect(await hasStaff(store)).toBe(true)
  })

  test('a person with a name of their own is another member of staff, and the same one next time', async () => {
    const store = await emptyStore(backEnd)
    await signedIn(store)
    const wei = { staffId: 'staff-2', name: '伟' }
    expect(await findSession(store, await signedIn(store, { name: '伟' }), noon)).toEqual(wei)
    expect(await findSession(store, await signedIn(store, { name: '伟' }), noon)).toEqual(wei)
  })

  test('neither link nor session can be read from what is kept', async () => {
    const store = await emptyStore(backEnd)
    const token = await link(store)
    const session = await signedIn(store)
    const links = await store.db.selectFrom('sign_in_link').selectAll().execute()
    const sessions = await store.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify([links, sessions])).not.toContain(token)
    expect(JSON.stringify([links, sessions])).not.toContain(session)
    expect(links).toHaveLength(1)
  })

  test('what has expired is forgotten', async () => {
    const store = await emptyStore(backEnd)
    await link(store)
    await signedIn(store)
    await useSignInLink(store, 'wrong', noon + 13 * hour)
    expect(await store.db.selectFrom('sign_in_link').selectAll().execute()).toEqual([])
    expect(await store.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('a secret is random, long, and the same for ever', async () => {
    const place = await emptyPlace(backEnd)
    const store = await opened(place)
    const secret = await secretNamed(store, 'identity')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(await secretNamed(store, 'identity')).toBe(secret)
    expect(await secretNamed(store, 'direct line')).not.toBe(secret)
    await store.close()
    expect(await secretNamed(await opened(place), 'identity')).toBe(secret)
  })

  test('many who ask for a new secret at once get the same one', async () => {
    const store = await emptyStore(backEnd)
    const all = await Promise.all(Array.from({ length: 30 }, () => secretNamed(store, 'identity')))
    expect(new Set(all).size).toBe(1)
  })
})
