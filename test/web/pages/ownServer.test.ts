import { afterEach, describe, expect, test, vi } from 'vitest'
import { getJson, postJson, Refused, SignedOut } from '../../../web/pages/server.ts'
import { answerWith, noNetwork } from './network.ts'

afterEach(() => vi.unstubAllGlobals())

describe('our own server', () => {
  test('is asked for JSON', async () => {
    const asked = answerWith(() => ({ body: { a: 1 } }))
    expect(await getJson('/x')).toEqual({ a: 1 })
    expect(asked[0]?.headers).toEqual({ accept: 'application/json' })
  })
  test('is told by a header that no form of another site can send', async () => {
    const asked = answerWith(() => ({ body: {} }))
    await postJson('/x', { text: '好' })
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-rapport': '1' },
      body: { text: '好' },
    })
  })
  test('is sent an empty object when there is nothing to say', async () => {
    const asked = answerWith(() => ({ body: {} }))
    await postJson('/x')
    expect(asked[0]?.body).toEqual({})
  })
  test('may answer nothing', async () => {
    answerWith(() => ({ body: '' }))
    expect(await postJson('/x')).toBeUndefined()
  })
  test('that knows nobody says that one is signed out', async () => {
    answerWith(() => ({ status: 401 }))
    await expect(getJson('/x')).rejects.toBeInstanceOf(SignedOut)
  })
  test.each([400, 403, 404, 409, 500, 503])('that answers %d refuses with it', async (status) => {
    answerWith(() => ({ status }))
    const refused = await getJson('/x').catch((error: unknown) => error)
    expect(refused instanceof Refused && refused.status).toBe(status)
  })
  test('that answers something else than JSON fails', async () => {
    answerWith(() => ({ body: '<html>' }))
    await expect(getJson('/x')).rejects.toBeInstanceOf(SyntaxError)
  })
  test('that cannot be reached fails as the network does', async () => {
    answerWith(noNetwork)
    await expect(getJson('/x')).rejects.toThrow('Failed to fetch')
  })
})
