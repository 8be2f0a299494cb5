import { afterAll, expect, test, vi } from 'vitest'
import { profilesFrom } from '../../bots/profiles.ts'
import { ordersOf, setConsent } from '../../data/index.ts'
import { ShopUnreachable } from '../../dialogs/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openReception } from './reception.ts'

const { store } = await openReception(undefined, { whenDone: afterAll })

const profilesWith = (of: (id: string) => ReturnType<typeof ordersOf>) =>
  profilesFrom(store, { orders: { of }, products: [] })

test('a profile is made of the orders that the shop’s own system has', async () => {
  const profiled = await profilesWith((id) => ordersOf(store, id)).of('C-MEI', noon)
  expect(profiled).toMatchObject({ kind: 'complete', profile: { buying: { orders: 3, recencyDays: 2 } } })
})

test('nobody has none', async () => {
  expect(await profilesWith(async () => []).of('nobody', noon)).toBeUndefined()
})

test('of who did not agree nothing is read', async () => {
  const of = vi.fn(async () => [])
  expect(await profilesWith(of).of('C-TOM', noon)).toEqual({ kind: 'absent', reason: 'no-consent' })
  expect(of).not.toHaveBeenCalled()
})

test('consent counts as it is when it is asked', async () => {
  const profiles = profilesWith(async () => [])
  await setConsent(store, 'C-ADA', { personalise: false })
  expect((await profiles.of('C-ADA', noon))?.kind).toBe('absent')
  await setConsent(store, 'C-ADA', { personalise: true })
  expect((await profiles.of('C-ADA', noon))?.kind).toBe('complete')
})

test('an order system that does not answer leaves it absent, and a bug does not hide', async () => {
  const down = profilesWith(async () => {
    throw new ShopUnreachable('the order service did not answer')
  })
  expect(await down.of('C-MEI', noon)).toEqual({ kind: 'absent', reason: 'orders-unreachable' })
  const broken = profilesWith(async () => {
    throw new TypeError('a bug')
  })
  await expect(broken.of('C-MEI', noon)).rejects.toThrow('a bug')
})
