import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEnoughToJudge, type Judged, judgeDay, unwatched } from '../../../analytics/index.ts'
import type { DayShare } from '../../../analytics/trends/dayShare.ts'
import { isoOf, shopDays } from './shopDays.ts'

const rules = { falseAlarms: 0.1, rise: 0.1 }

/** Judges day after day; gives what changed, with the day. */
function watch(shop: readonly DayShare[], segments: readonly (readonly DayShare[])[] = [], set = rules) {
  let before = { shop: unwatched, segments: segments.map(() => unwatched) }
  const changes: { readonly i: number; readonly place: number; readonly judged: Judged }[] = []
  shop.forEach((today, i) => {
    const parts = segments.map((days, s) => ({
      before: before.segments[s] ?? unwatched,
      history: days.slice(0, i),
      today: days[i] ?? today,
    }))
    const judged = judgeDay(
      { shop: { before: before.shop, history: shop.slice(0, i), today }, segments: parts },
      set,
    )
    before = { shop: judged.shop.after, segments: judged.segments.map(({ after }) => after) }
    const all = [judged.shop, ...judged.segments]
    all.forEach((each, place) => {
      if (each.change !== undefined) changes.push({ i, place, judged: each })
    })
  })
  return changes
}

const told = (changes: ReturnType<typeof watch>) =>
  changes.map(({ place, judged }) => `${place} ${judged.change}`)

const season = (i: number) => (i % 7 === 6 ? 0.35 : 0.2)
const between = (from: number, to: number) => (i: number) => season(i) + (i >= from && i < to ? 0.2 : 0)

describe('the whole shop', () => {
  test('with a weekly season and nothing else raises no alarm', () => {
    expect(watch(shopDays(120, season, { seed: 2 }))).toEqual([])
  })

  test('that gets worse for ten days has one incident, which closes itself', () => {
    const changes = watch(shopDays(120, between(60, 70)))
    expect(told(changes)).toEqual(['0 opened', '0 back'])
    const [opened, back] = changes
    expect(opened?.i).toBeGreaterThanOrEqual(60)
    expect(opened?.i).toBeLessThan(63)
    expect(back?.i).toBeGreaterThan(70)
    expect(back?.i).toBeLessThan(77)
  })

  test('says when the rise began, and what is usual', () => {
    const [opened] = watch(shopDays(70, between(60, 70), { conversations: 150 }))
    expect(opened?.judged.after.incident).toMatchObject({ opened: isoOf(opened?.i ?? 0), calm: 0 })
    expect(opened?.judged.after.incident?.began).toBe(isoOf(60))
    expect(opened?.judged.figures?.usual).toBeCloseTo(season(opened?.i ?? 0), 1)
    expect(opened?.judged.figures?.share).toBeGreaterThan(0.3)
  })

  test('that stays worse is as usual after four weeks, and is watched from there', () => {
    const worse = watch(shopDays(150, between(60, 150)))
    expect(told(worse)).toEqual(['0 opened', '0 usual'])
    const again = watch(shopDays(200, (i) => between(60, 200)(i) + (i >= 130 && i < 140 ? 0.25 : 0)))
    expect(told(again)).toEqual(['0 opened', '0 usual', '0 opened', '0 back'])
  })

  test('is not judged before three weeks, nor on days with fewer than ten conversations', () => {
    expect(watch(shopDays(20, between(15, 20)))).toEqual([])
    expect(watch(shopDays(120, between(60, 70), { conversations: 9 }))).toEqual([])
  })

  test('raises no alarm when none is wanted', () => {
    expect(watch(shopDays(120, between(60, 70)), [], { ...rules, falseAlarms: 0 })).toEqual([])
  })

  test('that gets better raises no alarm', () => {
    expect(watch(shopDays(120, (i) => season(i) - (i >= 60 ? 0.12 : 0)))).toEqual([])
  })

  test('with a larger budget is never alarmed later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        (seed, falseAlarms) => {
          const days = shopDays(75, between(60, 75), { seed })
          const first = (budget: number) => watch(days, [], { ...rules, falseAlarms: budget })[0]?.i ?? 999
          expect(first(falseAlarms * 5)).toBeLessThanOrEqual(first(falseAlarms))
        },
      ),
      { numRuns: 15 },
    )
  })

  test('that is closed on Sundays is judged on the others', () => {
    const open = shopDays(120, between(60, 70)).filter((_, i) => i % 7 !== 6)
    expect(told(watch(open))).toEqual(['0 opened', '0 back'])
  })
})

describe('segments', () => {
  const calm = shopDays(120, season, { seed: 2, conversations: 400 })
  const quiet = (seed: number) => shopDays(120, season, { seed })

  test('have incidents of their own while the shop has none', () => {
    const changes = watch(calm, [quiet(11), shopDays(120, between(60, 75), { seed: 12 }), quiet(13)])
    expect(told(changes)).toEqual(['2 opened', '2 back'])
  })

  test('have none while the whole shop has one', () => {
    const all = shopDays(120, between(60, 75), { conversations: 300 })
    const changes = watch(all, [shopDays(120, between(60, 75), { seed: 12 }), quiet(13)])
    expect(told(changes).filter((change) => change.endsWith('opened'))).toEqual(['0 opened'])
  })
})

test('three weeks with ten conversations are enough to judge', () => {
  const days = (n: number, conversations: number) => Array.from({ length: n }, () => ({ conversations }))
  expect([days(21, 10), days(20, 10), days(99, 9)].map(isEnoughToJudge)).toEqual([true, false, false])
})
