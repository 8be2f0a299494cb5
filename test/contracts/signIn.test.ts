import { describe, expect, test } from 'vitest'
import {
  createSignInLink,
  endSession,
  findSession,
  hasStaff,
  keepCorrection,
  keepMoodCorrection,
  keepTurn,
  type Store,
  secretNamed,
  transcript,
  useSignInLink,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { noon, turn } from './samples.ts'

const minute = 60_000
const hour = 60 * minute

async function session(store: Store, name: string, now = noon): Promise<string> {
  const found = await useSignInLink(store, await createSignInLink(store, { now, ttl: hour, name }), now)
  if (found === undefined) throw new Error('the link was refused')
  return found
}

describe.each(backEnds)('signing in on $name', (backEnd) => {
  test.each<[what: string, ttl: number, after: number, opens: boolean]>([
    ['at once', hour, 0, true],
    ['in its last millisecond', hour, hour - 1, true],
    ['when its time is over', hour, hour, false],
    ['a day later', hour, 24 * hour, false],
    ['a link of no time at once', 0, 0, false],
    ['a link of one millisecond at once', 1, 0, true],
    ['a link whose time was over before', -hour, 0, false],
    ['a link that another clock made', hour, -hour, true],
  ])('%s: a link of %i ms opens after %i ms: %s', async (_, ttl, after, opens) => {
    const store = await emptyStore(backEnd)
    const token = await createSignInLink(store, { now: noon, ttl })
    expect((await useSignInLink(store, token, noon + after)) !== undefined).toBe(opens)
    expect(await hasStaff(store)).toBe(opens)
  })

  test('what was corrected says who did it', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn())
    const staff = await findSession(store, await session(store, 'Mei'), noon)
    const said = { conversationId: 'c1', seq: 1, staffId: staff?.staffId ?? '', at: noon }
    await keepCorrection(store, { ...said, right: 'returns' })
    await keepMoodCorrection(store, { ...said, right: 'negative' })
    const [line] = await transcript(store, 'c1')
    expect([line?.correction?.by, line?.moodCorrection?.by]).toEqual(['Mei', 'Mei'])
  })

  test('a link without a name takes the one that is given, and a link with one keeps it', async () => {
    const store = await emptyStore(backEnd)
    const nameOf = async (more: { readonly name?: string }) => {
      const token = await createSignInLink(store, { now: noon, ttl: hour, ...more })
      const found = await useSignInLink(store, token, noon, '小美')
      return (await findSession(store, found ?? '', noon))?.name
    }
    expect([await nameOf({}), await nameOf({ name: 'Raj' })]).toEqual(['小美', 'Raj'])
  })

  test.each<[after: number, stands: boolean]>([
    [0, true],
    [12 * hour - 1, true],
    [12 * hour, false],
    [13 * hour, false],
    [365 * 24 * hour, false],
  ])('a session stands after %i ms: %s', async (after, stands) => {
    const store = await emptyStore(backEnd)
    const token = await session(store, 'Mei')
    expect((await findSession(store, token, noon + after)) !== undefined).toBe(stands)
  })

  test.each(['', ' ', 'x', '%', "' or 1=1 --", '\0', '0'.repeat(64), '名', 'a'.repeat(100_000)])(
    'the made-up token %j opens nothing and harms nothing',
    async (token) => {
      const store = await emptyStore(backEnd)
      const real = await session(store, 'Mei')
      expect(await useSignInLink(store, token, noon)).toBeUndefined()
      expect(await findSession(store, token, noon)).toBeUndefined()
      await endSession(store, token)
      expect(await findSession(store, real, noon)).toBeDefined()
    },
  )

  test('the hash that is kept opens nothing', async () => {
    const store = await emptyStore(backEnd)
    await createSignInLink(store, { now: noon, ttl: hour })
    await session(store, 'Mei')
    const links = await store.db.selectFrom('sign_in_link').select('hash').execute()
    const sessions = await store.db.selectFrom('session').select('hash').execute()
    for (const { hash } of [...links, ...sessions]) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(await useSignInLink(store, hash, noon)).toBeUndefined()
      expect(await findSession(store, hash, noon)).toBeUndefined()
    }
  })

  test('a link is no session, and a session no link', async () => {
    const store = await emptyStore(backEnd)
    const link = await createSignInLink(store, { now: noon, ttl: hour })
    const token = await session(store, 'Mei')
    expect(await findSession(store, link, noon)).toBeUndefined()
    expect(await useSignInLink(store, token, noon)).toBeUndefined()
  })

  test('a part of a token opens nothing', async () => {
    const store = await emptyStore(backEnd)
    const token = await session(store, 'Mei')
    for (const part of [token.slice(0, -1), token.slice(1), `${token} `, token.toLowerCase()]) {
      expect(await findSession(store, part, noon)).toBeUndefined()
    }
  })

  test('many links are open at once, and each opens once', async () => {
    const store = await emptyStore(backEnd)
    const links = await Promise.all(
      Array.from({ length: 8 }, () => createSignInLink(store, { now: noon, ttl: hour })),
    )
    expect(new Set(links).size).toBe(8)
    const uses = await Promise.all([...links, ...links].map((link) => useSignInLink(store, link, noon)))
    expect(uses.filter((use) => use !== undefined)).toHaveLength(8)
  })

  test.each<[what: string, names: readonly string[], ids: readonly string[]]>([
    ['two people are two', ['Mei', 'Tom'], ['staff-1', 'staff-2']],
    ['one person who comes twice is one', ['Mei', 'Mei'], ['staff-1', 'staff-1']],
    ['names in other letters are other people', ['Mei', 'MEI'], ['staff-1', 'staff-2']],
    ['any words are a name', ['美玲', '"; drop', ''], ['staff-1', 'staff-2', 'staff-3']],
  ])('%s', async (_, names, ids) => {
    const store = await emptyStore(backEnd)
    const found = []
    for (const name of names) found.push(await findSession(store, await session(store, name), noon))
    expect(found).toEqual(ids.map((staffId, i) => ({ staffId, name: names[i] })))
  })

  test('one person may have several sessions, and ends one of them', async () => {
    const store = await emptyStore(backEnd)
    const [desk, phone] = [await session(store, 'Mei'), await session(store, 'Mei')]
    await endSession(store, desk)
    expect(await findSession(store, desk, noon)).toBeUndefined()
    expect(await findSession(store, phone, noon)).toEqual({ staffId: 'staff-1', name: 'Mei' })
  })

  test('ending a session twice, or one that never was, is no error', async () => {
    const store = await emptyStore(backEnd)
    const token = await session(store, 'Mei')
    await endSession(store, token)
    await expect(endSession(store, token)).resolves.toBeUndefined()
  })

  test('whoever signed in once stays known after the session', async () => {
    const store = await emptyStore(backEnd)
    await endSession(store, await session(store, 'Mei'))
    expect(await hasStaff(store)).toBe(true)
    expect(await findSession(store, await session(store, 'Mei'), noon)).toMatchObject({ staffId: 'staff-1' })
  })

  test('a link alone is no member of staff', async () => {
    const store = await emptyStore(backEnd)
    await createSignInLink(store, { now: noon, ttl: hour })
    expect(await hasStaff(store)).toBe(false)
  })

  test('using a link forgets what has expired and nothing else', async () => {
    const store = await emptyStore(backEnd)
    await createSignInLink(store, { now: noon, ttl: minute })
    const kept = await createSignInLink(store, { now: noon, ttl: 3 * hour })
    await session(store, 'Mei', noon - 11 * hour)
    const open = await session(store, 'Tom')
    expect(await useSignInLink(store, 'nothing', noon + 2 * hour)).toBeUndefined()
    expect(await store.db.selectFrom('sign_in_link').select('hash').execute()).toHaveLength(1)
    expect(await store.db.selectFrom('session').select('hash').execute()).toHaveLength(1)
    expect(await findSession(store, open, noon + 2 * hour)).toMatchObject({ name: 'Tom' })
    expect(await useSignInLink(store, kept, noon + 2 * hour)).toBeDefined()
  })

  test.each(['identity', 'direct line', '', '名字', "x'; drop table secret; --", 'x'.repeat(10_000)])(
    'a secret may be called %j',
    async (name) => {
      const store = await emptyStore(backEnd)
      const secret = await secretNamed(store, name)
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
      expect(await secretNamed(store, name)).toBe(secret)
    },
  )

  test('secrets of different names differ, and names in other letters are others', async () => {
    const store = await emptyStore(backEnd)
    const secrets = await Promise.all(['a', 'A', 'b', ' a'].map((name) => secretNamed(store, name)))
    expect(new Set(secrets).size).toBe(4)
  })

  test('two stores have different secrets', async () => {
    const stores = [await emptyStore(backEnd), await emptyStore(backEnd)]
    const [one, other] = await Promise.all(stores.map((store) => secretNamed(store, 'identity')))
    expect(one).not.toBe(other)
  })
})
