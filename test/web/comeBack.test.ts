import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signatureOf } from '../../web/chatToken.ts'
import { bearer, line, postJson } from './client.ts'
import { type House, noon, openHouse, secrets } from './house.ts'

const day = 86_400_000
let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => {
  house.floor.clock.now = noon
  house.floor.conversations.clear()
})
afterAll(() => house.web.close())

const ask = async (body: object = {}) => (await postJson(house, '/chat/token', body)).body
const proof = (customerId: string) => ({ customerId, signature: signatureOf(customerId, secrets.identity) })

/** Somebody comes, is greeted, and has what they need to come back. */
async function visit(body: object = {}) {
  const made = await ask(body)
  await postJson(house, `${line}/conversations`, {}, bearer(made.token))
  return made
}
const change = (id: string, part: object) => {
  const found = house.floor.conversations.get(id)
  if (found) house.floor.conversations.set(id, { ...found, ...part })
}

describe('a guest with a return token', () => {
  test('goes on with their conversation as the same user', async () => {
    const { conversationId, userId, returnToken } = await visit()
    expect(await ask({ returnToken })).toMatchObject({ conversationId, userId })
  })
  test('reads what was said meanwhile, with the new token', async () => {
    const { conversationId, returnToken } = await visit()
    house.floor.commit(conversationId, [['staff', { type: 'message', text: 'A new one is on its way' }]])
    const { token } = await ask({ returnToken })
    const { status } = await postJson(house, `${line}/conversations`, {}, bearer(token))
    expect(status).toBe(200)
  })
  test('comes back six days later, when its hour is long over', async () => {
    const { conversationId, returnToken } = await visit()
    house.floor.clock.now = noon + 6 * day
    expect((await ask({ returnToken })).conversationId).toBe(conversationId)
  })
  test('begins anew when nothing was said for more than a week', async () => {
    const { conversationId, returnToken } = await visit()
    house.floor.clock.now = noon + 7 * day + 1
    expect((await ask({ returnToken })).conversationId).not.toBe(conversationId)
  })
  test('begins anew after a month, whatever was said', async () => {
    const { conversationId, returnToken } = await visit()
    house.floor.clock.now = noon + 31 * day
    change(conversationId, { last: noon + 30 * day })
    expect((await ask({ returnToken })).conversationId).not.toBe(conversationId)
  })
  test('begins anew when the conversation was forgotten', async () => {
    const { conversationId, returnToken } = await visit()
    house.floor.conversations.delete(conversationId)
    expect((await ask({ returnToken })).conversationId).not.toBe(conversationId)
  })
  test.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJjb252ZXJzYXRpb24iOiJjIn0.'])(
    '%j is no such token, and stops nobody',
    async (returnToken) => {
      const { status, body } = await postJson(house, '/chat/token', { returnToken })
      expect([status, body.userId]).toEqual([200, expect.stringMatching(/^guest-/)])
    },
  )
  test('does not get in with a token of another kind', async () => {
    const { conversationId, token } = await visit()
    expect((await ask({ returnToken: token })).conversationId).not.toBe(conversationId)
  })
  test('cannot read or write with it', async () => {
    const { conversationId, returnToken } = await visit()
    const path = `${line}/conversations/${conversationId}/activities`
    const { status } = await postJson(house, path, { type: 'message', text: 'hi' }, bearer(returnToken))
    expect(status).toBe(403)
  })
  test('does not name a conversation instead', async () => {
    const { conversationId } = await visit()
    expect((await ask({ conversationId })).conversationId).not.toBe(conversationId)
  })
  test('does not take a conversation of a customer along, even one with the same id', async () => {
    const { conversationId, returnToken } = await visit()
    change(conversationId, { customerId: 'C1' })
    expect((await ask({ returnToken })).conversationId).not.toBe(conversationId)
  })
  test('does not take one of another user along', async () => {
    const { conversationId, returnToken } = await visit()
    change(conversationId, { userId: 'guest-other' })
    expect((await ask({ returnToken })).conversationId).not.toBe(conversationId)
  })
  test('signed in since leaves it behind', async () => {
    const { conversationId, returnToken } = await visit()
    const after = await ask({ returnToken, ...proof('C1') })
    expect([after.conversationId === conversationId, after.userId]).toEqual([false, 'C1'])
  })
})

describe('a signed-in customer', () => {
  test('gets no return token: they come back by being who they are', async () => {
    expect((await visit(proof('C1'))).returnToken).toBeUndefined()
  })
  test('goes on in the browser that knows the conversation', async () => {
    const { conversationId } = await visit(proof('C1'))
    expect((await ask({ ...proof('C1'), conversationId })).conversationId).toBe(conversationId)
  })
  test('goes on in any browser when a person is to answer', async () => {
    const { conversationId } = await visit(proof('C1'))
    change(conversationId, { mode: 'waiting' })
    expect((await ask(proof('C1'))).conversationId).toBe(conversationId)
  })
  test('begins anew in another browser when nothing is open', async () => {
    const { conversationId } = await visit(proof('C1'))
    expect((await ask(proof('C1'))).conversationId).not.toBe(conversationId)
  })
  test('begins anew when they say so', async () => {
    const { conversationId } = await visit(proof('C1'))
    change(conversationId, { mode: 'waiting' })
    const after = await ask({ ...proof('C1'), conversationId, fresh: true })
    expect(after.conversationId).not.toBe(conversationId)
  })
  test('goes on with what went on later, here or elsewhere', async () => {
    const here = await visit(proof('C1'))
    const elsewhere = await visit(proof('C1'))
    change(elsewhere.conversationId, { mode: 'person', last: noon + 1 })
    const known = { ...proof('C1'), conversationId: here.conversationId }
    expect((await ask(known)).conversationId).toBe(elsewhere.conversationId)
    change(here.conversationId, { last: noon + 2 })
    expect((await ask(known)).conversationId).toBe(here.conversationId)
  })
  test('never sees somebody else’s, whatever conversation they name', async () => {
    const { conversationId } = await visit(proof('C2'))
    change(conversationId, { mode: 'waiting' })
    for (const more of [{}, { conversationId }]) {
      const after = await ask({ ...proof('C1'), ...more })
      expect([after.conversationId === conversationId, after.userId]).toEqual([false, 'C1'])
    }
  })
  test('never sees a guest’s', async () => {
    const { conversationId } = await visit()
    expect((await ask({ ...proof('C1'), conversationId })).conversationId).not.toBe(conversationId)
  })
  test('whose signature is wrong is told nothing, whatever else they show', async () => {
    const { conversationId } = await visit(proof('C1'))
    const { returnToken } = await visit()
    const wrong = { customerId: 'C1', signature: signatureOf('C2', secrets.identity) }
    const { status, body } = await postJson(house, '/chat/token', { ...wrong, conversationId, returnToken })
    expect([status, body.token]).toEqual([403, undefined])
  })
  test('does not come back to one of another channel', async () => {
    const { conversationId } = await visit(proof('C1'))
    change(conversationId, { channel: 'msteams', mode: 'waiting' })
    expect((await ask({ ...proof('C1'), conversationId })).conversationId).not.toBe(conversationId)
  })
  test('stays the customer of the conversation after coming back', async () => {
    const { conversationId } = await visit(proof('C1'))
    const { token } = await ask({ ...proof('C1'), conversationId })
    const path = `${line}/conversations/${conversationId}/activities`
    await postJson(house, path, { type: 'message', text: 'hi' }, bearer(token))
    expect(house.floor.received.at(-1)).toMatchObject({ userId: 'C1', customerId: 'C1' })
  })
})
