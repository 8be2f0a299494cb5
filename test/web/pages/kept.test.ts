import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Keep, type Kept, tabStorage } from '../../../web/pages/chat/kept.ts'
import { listIn, parse, recordIn, textIn } from '../../../web/pages/chat/loose.ts'
import { makeStorage } from './browser.ts'

afterEach(() => vi.unstubAllGlobals())

const full: Kept = {
  ticket: { conversationId: 'c1', token: 't', userId: 'u', expires: 1_000 },
  unsent: [{ clientId: 'a', text: '你好', at: 5, state: 'waiting' }],
  seen: 'c1|0000003',
  open: true,
}
const empty: Kept = { ticket: undefined, unsent: [], seen: '', open: false }

const reading = (text: string) => new Keep('k', makeStorage({ k: text })).value

describe('what outlives a reload', () => {
  test('is empty at first', () => expect(new Keep('k', makeStorage()).value).toEqual(empty))
  test('comes back as it was', () => {
    const storage = makeStorage()
    new Keep('k', storage).change(full)
    expect(new Keep('k', storage).value).toEqual(full)
  })
  test('changes in part', () => {
    const keep = new Keep('k', makeStorage({ k: JSON.stringify(full) }))
    keep.change({ open: false })
    expect(keep.value).toEqual({ ...full, open: false })
  })
  test('forgets a ticket', () => {
    const storage = makeStorage({ k: JSON.stringify(full) })
    new Keep('k', storage).change({ ticket: undefined })
    expect(new Keep('k', storage).value.ticket).toBeUndefined()
  })
  test('of one visitor is not that of another', () => {
    const storage = makeStorage()
    new Keep('guest', storage).change(full)
    expect(new Keep('customer', storage).value).toEqual(empty)
  })
  test('lasts as long as the page where storage is forbidden', () => {
    const keep = new Keep('k', undefined)
    keep.change(full)
    expect(keep.value).toEqual(full)
  })
  test('lasts as long as the page where storage is full', () => {
    const storage = makeStorage()
    storage.broken = true
    const keep = new Keep('k', storage)
    keep.change(full)
    expect(keep.value).toEqual(full)
  })
  test('any that was written comes back', () => {
    const ticket = fc.record({
      conversationId: fc.string(),
      token: fc.string(),
      userId: fc.string(),
      expires: fc.nat(),
    })
    const unsent = fc.record({
      clientId: fc.string(),
      text: fc.string(),
      at: fc.nat(),
      state: fc.constantFrom('waiting' as const, 'failed' as const),
    })
    const kept = fc.record({
      ticket: fc.option(ticket, { nil: undefined }),
      unsent: fc.array(unsent, { maxLength: 3 }),
      seen: fc.string(),
      open: fc.boolean(),
    })
    fc.assert(
      fc.property(kept, (written) => {
        const storage = makeStorage()
        new Keep('k', storage).change(written)
        expect(new Keep('k', storage).value).toEqual(written)
      }),
    )
  })
})

describe('what was kept by somebody else', () => {
  test.each(['', 'x', '{', 'null', '7', '"text"', '[]', '{"ticket":7,"unsent":"x","seen":[],"open":"yes"}'])(
    '%j reads as nothing',
    (text) => expect(reading(text)).toEqual(empty),
  )
  test.each([
    '{}',
    '{"conversationId":"c"}',
    '{"token":"t"}',
    '{"conversationId":7,"token":"t"}',
    'null',
    '[]',
  ])('the ticket %s is none', (ticket) => expect(reading(`{"ticket":${ticket}}`).ticket).toBeUndefined())
  test('a ticket without a date has run out', () => {
    expect(reading('{"ticket":{"conversationId":"c","token":"t"}}').ticket).toEqual({
      conversationId: 'c',
      token: 't',
      userId: '',
      expires: 0,
    })
  })
  test('a message that was on its way waits again', () => {
    const text = '{"unsent":[{"clientId":"a","text":"x","at":1,"state":"sent"}]}'
    expect(reading(text).unsent).toEqual([{ clientId: 'a', text: 'x', at: 1, state: 'waiting' }])
  })
  test('messages that are none are left out', () => {
    const text =
      '{"unsent":[7,null,{"clientId":"a"},{"text":"x"},{"clientId":"b","text":"y","state":"failed"}]}'
    expect(reading(text).unsent).toEqual([{ clientId: 'b', text: 'y', at: 0, state: 'failed' }])
  })
  test('any text at all is read without a fault', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(reading(text).unsent)))
  })
})

describe('the storage of the tab', () => {
  test('is the session’s', () => {
    const storage = makeStorage()
    vi.stubGlobal('sessionStorage', storage)
    expect(tabStorage()).toBe(storage)
  })
  test('is none where even asking is forbidden', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError')
      },
    })
    expect(tabStorage()).toBeUndefined()
    if (before === undefined) Reflect.deleteProperty(globalThis, 'sessionStorage')
    else Object.defineProperty(globalThis, 'sessionStorage', before)
  })
})

describe('reading loosely', () => {
  test.each([[undefined], [null], [7], ['x'], [true]])('%j holds no fields', (value) =>
    expect(recordIn(value)).toEqual({}),
  )
  test.each([[undefined], [null], ['x'], [{ length: 3 }]])('%j is no list', (value) =>
    expect(listIn(value)).toEqual([]),
  )
  test.each([[undefined], [null], [7], [''], [['x']]])('%j is no text', (value) =>
    expect(textIn(value)).toBeUndefined(),
  )
  test('what has the shape is given', () => {
    expect([recordIn({ a: 1 }), listIn([1]), textIn('x')]).toEqual([{ a: 1 }, [1], 'x'])
  })
  test('a text that is no JSON is nothing', () => expect(parse('{')).toBeUndefined())
})
