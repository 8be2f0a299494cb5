import fc from 'fast-check'
import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Address,
  type Addressed,
  type Filter,
  filterQuery,
  setFilters,
  useAddress,
  writeAddress,
} from '../../../web/pages/desk/address.ts'
import { queryOf } from '../../../web/pages/server.ts'
import { type Browser, leave, openBrowser, settle, show } from './browser.ts'

let browser: Browser
beforeEach(() => {
  browser = openBrowser('https://shop.example/desk')
})
afterEach(() => vi.unstubAllGlobals())

const nothing: Address = {
  text: undefined,
  mood: undefined,
  intent: undefined,
  language: undefined,
  from: undefined,
  to: undefined,
  mode: undefined,
  outcome: undefined,
  channel: undefined,
  conversation: undefined,
  seq: undefined,
}
const names = Object.keys(nothing) as (keyof Address)[]

/** The address as the desk has it, and the way to change it. */
function openDesk(search = '') {
  browser.goTo(`/desk${search}`)
  let now: Addressed | undefined
  const Probe = () => {
    now = useAddress()
    return null
  }
  const root = show(h(Probe, {}))
  return {
    root,
    get address() {
      return now?.address ?? nothing
    },
    go: async (change: Partial<Address>, how?: 'push' | 'replace') => {
      now?.go(change, how)
      await settle()
    },
  }
}

describe('reading an address', () => {
  test('without a query asks for anything', () => expect(openDesk().address).toEqual(nothing))
  test.each(names)('reads %s', (name) => {
    expect(openDesk(`?${name}=x`).address).toEqual({ ...nothing, [name]: 'x' })
  })
  test.each(names)('takes an empty %s for none', (name) =>
    expect(openDesk(`?${name}=`).address).toEqual(nothing),
  )
  test('passes over what it does not know', () => expect(openDesk('?lang=zh&x=y').address).toEqual(nothing))
  test('reads words as they were typed', () => {
    expect(openDesk('?text=%E7%A2%8E%E4%BA%86+%26+%22broken%22').address.text).toBe('碎了 & "broken"')
  })
})

describe('writing an address', () => {
  test('of nothing is the desk alone', () => expect(writeAddress(nothing)).toBe('/desk'))
  test('keeps words whole', () => {
    expect(writeAddress({ ...nothing, text: 'a&b=c#d 碎' })).toBe('/desk?text=a%26b%3Dc%23d+%E7%A2%8E')
  })
  test('gives the same address back, whatever it holds', () => {
    const value = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined })
    const any = fc.record(Object.fromEntries(names.map((name) => [name, value])))
    fc.assert(
      fc.property(any, (some) => {
        const address = { ...nothing, ...some }
        const desk = openDesk(writeAddress(address).slice('/desk'.length))
        expect(desk.address).toEqual(address)
        leave(desk.root)
      }),
      { numRuns: 60 },
    )
  })
})

describe('going somewhere', () => {
  test('changes the address and what is shown', async () => {
    const desk = openDesk()
    await desk.go({ mood: 'negative' })
    expect([desk.address.mood, browser.steps]).toEqual(['negative', ['push /desk?mood=negative']])
  })
  test('keeps what is not changed', async () => {
    const desk = openDesk('?mood=negative&conversation=c1')
    await desk.go({ language: 'zh' })
    expect(desk.address).toEqual({ ...nothing, mood: 'negative', conversation: 'c1', language: 'zh' })
  })
  test('takes away what is undefined', async () => {
    const desk = openDesk('?mood=negative&mode=bot')
    await desk.go({ mood: undefined })
    expect(browser.steps).toEqual(['push /desk?mode=bot'])
  })
  test('without a step back replaces', async () => {
    const desk = openDesk()
    await desk.go({ text: 'lamp' }, 'replace')
    expect(browser.steps).toEqual(['replace /desk?text=lamp'])
  })
  test('twice in a row loses neither', async () => {
    const desk = openDesk()
    await desk.go({ mood: 'negative' })
    await desk.go({ mode: 'waiting' })
    expect(desk.address).toMatchObject({ mood: 'negative', mode: 'waiting' })
  })
  test('back with the browser’s button is followed', async () => {
    const desk = openDesk()
    await desk.go({ mood: 'negative' })
    browser.goTo('/desk')
    browser.tell('popstate')
    await settle()
    expect(desk.address).toEqual(nothing)
  })
  test('nowhere any more listens to nothing', () => {
    const desk = openDesk()
    leave(desk.root)
    expect(browser.listeners.get('popstate')?.size).toBe(0)
  })
})

describe('the filters that are set', () => {
  test('are none at first', () => expect(setFilters(nothing)).toEqual([]))
  test('come in the order of the form', () => {
    expect(setFilters({ ...nothing, channel: 'web', text: 'x', mood: 'negative' })).toEqual([
      'text',
      'mood',
      'channel',
    ])
  })
  test('do not count the open conversation', () => {
    expect(setFilters({ ...nothing, conversation: 'c1', seq: '3' } as Filter)).toEqual([])
  })
})

describe('the query of a filter', () => {
  const query = (filter: Partial<Filter>) => queryOf(filterQuery({ ...nothing, ...filter }))
  test('of nothing is nothing', () => expect(query({})).toBe(''))
  test('includes the last day by ending where the next begins', () => {
    expect(query({ to: '2026-03-12' })).toBe(`?to=${Date.UTC(2026, 2, 13)}`)
  })
  test('of the last day of February ends in March', () => {
    expect(query({ to: '2026-02-28' })).toBe(`?to=${Date.UTC(2026, 2, 1)}`)
  })
  test('of one day is a day long', () => {
    expect(query({ from: '2026-03-12', to: '2026-03-12' })).toBe(
      `?from=2026-03-12&to=${Date.UTC(2026, 2, 13)}`,
    )
  })
  test.each(['', 'x', '2026-13-01', '12 March', '2026-03-12T00:00'])('leaves %j out at either end', (day) => {
    expect(query({ from: day, to: day })).toBe('')
  })
  test.each(['text', 'mood', 'intent', 'language', 'mode', 'outcome', 'channel'] as const)(
    'passes %s on',
    (name) => expect(query({ [name]: 'x' })).toBe(`?${name}=x`),
  )
  test('never holds the open conversation', () => {
    expect(queryOf(filterQuery({ ...nothing, conversation: 'c1', seq: '3' } as Filter))).toBe('')
  })
})

describe('a query string', () => {
  test.each([
    [{}, ''],
    [{ a: undefined, b: '' }, ''],
    [{ a: 0 }, '?a=0'],
    [{ a: 'x', b: 2 }, '?a=x&b=2'],
    [{ 'a b': '1+1' }, '?a+b=1%2B1'],
  ])('of %j is %j', (values: Record<string, string | number | undefined>, text) =>
    expect(queryOf(values)).toBe(text),
  )
})
