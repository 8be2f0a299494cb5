import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { inEurope, openHouseWith } from './elsewhere.ts'

const house = await openHouseWith([], { ...inEurope, loyalty: undefined }, 'imported')
afterAll(() => house.close())

test('where there are no points to collect nobody is asked to sign in for them', () =>
  play('> how many points do i have\nOur shop has no points to collect.', { as: 'tom', house }))

test('没有积分的店就直说', () => play('> 我有多少积分\n本店没有积分。', { as: 'tom', language: 'zh', house }))
