import { describe, expect, test } from 'vitest'
import { closeTicket, keepTurn, lastOpenConversation, openTicket, type Store } from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { activity, addActivities, conversation, day, noon, setMode, talk } from './samples.ts'

const since = noon - day

/** A conversation of C-1 in which something was said and answered. */
async function had(store: Store, id: string, { at = noon, channel = 'web', customerId = 'C-1' } = {}) {
  for (const turn of talk(id, [{ at, channel, customerId }])) await keepTurn(store, turn)
}
const found = async (store: Store) => (await lastOpenConversation(store, 'C-1', since))?.id
const says = (store: Store, id: string, { author, seq }: { author: 'staff' | 'customer'; seq: number }) =>
  addActivities(store, conversation({ id, customerId: 'C-1', lastSeq: seq }), [
    activity({ author, seq, id: `${id}|${seq}` }),
  ])
const ask = (store: Store, conversationId: string) =>
  store.write((tx) =>
    openTicket(tx, { kind: 'complaint', key: conversationId, conversationId, details: 'x', at: noon }),
  )

describe.each(backEnds)('the last open conversation of a customer on $name', (backEnd) => {
  test('is none when everything was answered', async () => {
    const store = await emptyStore(backEnd)
    await had(store, 'c1')
    expect(await found(store)).toBeUndefined()
  })
  test.each(['waiting', 'person'] as const)('is one in mode %s', async (mode) => {
    const store = await emptyStore(backEnd)
    await had(store, 'c1')
    await setMode(store, 'c1', mode, undefined)
    expect(await found(store)).toBe('c1')
  })
  test('is one with something still to be done, until it is done', async () => {
    const store = await emptyStore(backEnd)
    await had(store, 'c1')
    const { id } = await ask(store, 'c1')
    expect(await found(store)).toBe('c1')
    await closeTicket(store, id, { at: noon, by: 'Kim' })
    expect(await found(store)).toBeUndefined()
  })
  test('is one where a person wrote last, until the customer has written since', async () => {
    const store = await emptyStore(backEnd)
    await had(store, 'c1')
    await says(store, 'c1', { author: 'staff', seq: 3 })
    expect(await found(store)).toBe('c1')
    await says(store, 'c1', { author: 'customer', seq: 4 })
    expect(await found(store)).toBeUndefined()
  })
  test('is the one that went on last', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, id] of ['c2', 'c3', 'c1'].entries()) {
      await had(store, id, { at: noon + i })
      await setMode(store, id, 'waiting', undefined)
    }
    expect(await found(store)).toBe('c1')
  })
  test('is none of somebody else, of another channel or of long ago', async () => {
    const store = await emptyStore(backEnd)
    await had(store, 'other', { customerId: 'C-2' })
    await had(store, 'teams', { channel: 'msteams' })
    await had(store, 'old', { at: since - 1 })
    for (const id of ['other', 'teams', 'old']) await setMode(store, id, 'waiting', undefined)
    expect(await found(store)).toBeUndefined()
  })
})
