import { describe, expect, test } from 'vitest'
import { type ConversationFilter, keepTurn, type Store } from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import { talk } from './samples.ts'

const long = `${'so many words before it '.repeat(10)}and then the courier threw it ${'and more after '.repeat(20)}`

async function filled(store: Store): Promise<void> {
  const guest = talk('abc-6cf3', [
    { text: 'you are thieves', reply: 'I am sorry.' },
    { text: '好的，退款呢', reply: '退款已经在路上。' },
    { text: long, reply: 'I see.' },
  ])
  const signedIn = talk('xyz-6cf3', [{ text: 'hello', customerId: 'C-1' }], { customerId: 'C-1' })
  for (const record of [...guest, ...signedIn]) await keepTurn(store, record)
}

const found = async (store: Store, filter: ConversationFilter) =>
  (await listed(store, filter)).map(({ id, hit }) => [id, hit?.seq, hit?.text])

describe.each(backEnds)('what a search finds on $name', (backEnd) => {
  test.each<[text: string, seq: number, hit: string]>([
    ['Thieves', 1, 'you are thieves'],
    ['sorry', 1, 'I am sorry.'],
    ['退款', 3, '好的，退款呢'],
    ['路上', 3, '退款已经在路上。'],
  ])('for %j is shown where it was said', async (text, seq, hit) => {
    const store = await emptyStore(backEnd)
    await filled(store)
    expect(await found(store, { text })).toEqual([['abc-6cf3', seq, hit]])
  })

  test('in a long message is the part in which it stands', async () => {
    const store = await emptyStore(backEnd)
    await filled(store)
    const [[, seq, part] = []] = await found(store, { text: 'courier' })
    expect(seq).toBe(5)
    expect(part).toMatch(/^….{20,40}courier threw it.+…$/)
  })

  test('is told of those that people have, too', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{ text: 'thieves' }], { mode: 'waiting' })) await keepTurn(store, record)
    expect(await found(store, { text: 'thieves', mode: 'waiting' })).toEqual([['c1', 1, 'thieves']])
  })

  test.each(['Guest 6cf3', 'guest 6cf3', '访客 6cf3', '6cf3', ' 6CF3 '])(
    'for %j is the guest whom the desk calls so',
    async (text) => {
      const store = await emptyStore(backEnd)
      await filled(store)
      expect(await found(store, { text })).toEqual([['abc-6cf3', undefined, undefined]])
    },
  )

  test('for a name of nobody is nothing, nor for a guest whom a filter leaves out', async () => {
    const store = await emptyStore(backEnd)
    await filled(store)
    expect(await found(store, { text: 'Guest 0000' })).toEqual([])
    expect(await found(store, { text: 'Guest 6cf3', mood: 'negative' })).toEqual([])
    expect(await found(store, { text: 'Guest 6cf3', mode: 'waiting' })).toEqual([])
  })

  test('has no place when nothing is searched for', async () => {
    const store = await emptyStore(backEnd)
    await filled(store)
    expect((await listed(store, {})).map(({ hit }) => hit)).toEqual([undefined, undefined])
  })
})
