import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asMei, postJson, send } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.web.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const signIn = (token: unknown, headers: Record<string, string> = {}) =>
  postJson(house, '/sign-in', { token }, headers)
const deskStatus = async (headers: Record<string, string>) =>
  (await send(house, '/desk/api/conversations', { headers })).status

describe('signing in', () => {
  test('a link makes a session whose cookie opens the desk', async () => {
    const { status, headers, body } = await signIn('one-time-link')
    expect([status, body]).toEqual([200, { next: '/desk' }])
    const cookie = headers['set-cookie']?.[0] ?? ''
    expect(await deskStatus({ cookie: cookie.split(';')[0] ?? '' })).toBe(200)
  })
  test('the cookie is for this server alone and out of reach for scripts', async () => {
    const { headers } = await signIn('one-time-link')
    expect(headers['set-cookie']).toEqual([
      'rapport_session=session-of-mei; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict',
    ])
  })
  test('behind TLS the cookie is for TLS alone', async () => {
    const proxied = await openHouse({ proxies: { count: 1, secure: false } })
    const told = { 'x-forwarded-proto': 'https' }
    const { headers } = await postJson(proxied, '/sign-in', { token: 'one-time-link' }, told)
    expect(headers['set-cookie']?.[0]).toMatch(/; Secure$/)
    await proxied.web.close()
  })
  test('a client that says it speaks TLS is not believed', async () => {
    const { headers } = await signIn('one-time-link', { 'x-forwarded-proto': 'https' })
    expect(headers['set-cookie']?.[0]).not.toContain('Secure')
  })
  test('a link works once', async () => {
    await signIn('one-time-link')
    const { status, headers, body } = await signIn('one-time-link')
    expect([status, headers['set-cookie'], body.error.code]).toEqual([403, undefined, 'BadLink'])
  })
  test('opening the link does not use it up', async () => {
    expect((await send(house, '/sign-in?token=one-time-link')).status).toBe(200)
    expect((await send(house, '/sign-in?token=one-time-link', { method: 'HEAD' })).status).toBe(200)
    expect((await signIn('one-time-link')).status).toBe(200)
  })
  test('a plain form does it too, and is sent on', async () => {
    const { status, headers } = await send(house, '/sign-in', {
      method: 'POST',
      headers: form,
      body: 'token=one-time-link',
    })
    expect([status, headers.location]).toEqual([303, '/desk'])
    expect(headers['set-cookie']?.[0]).toContain('rapport_session=')
  })
  test.each(['', 'wrong', '\0', 'x'.repeat(200)])('the token %j is no link', async (token) => {
    expect([400, 403]).toContain((await signIn(token)).status)
  })
  test.each([7, null, ['one-time-link'], { $ne: '' }, 'x'.repeat(201)])('%j is no token', async (token) => {
    expect((await signIn(token)).status).toBe(400)
  })
  test('a form without a token is told so', async () => {
    const { status, body } = await send(house, '/sign-in', { method: 'POST', headers: form, body: 'a=b' })
    expect([status, body.error.message]).toEqual([400, 'The form holds no sign-in token.'])
  })
  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'a page of %s cannot do it',
    async (origin) => {
      const refused = await signIn('one-time-link', { origin })
      expect(refused.status).toBe(403)
      expect(refused.body.error.message).toMatch(
        /the request came to .*: a proxy between has to pass Host on/,
      )
      expect((await signIn('one-time-link', { origin: house.url })).status).toBe(200)
    },
  )
})

describe('signing out', () => {
  test('ends the session and takes the cookie back', async () => {
    const { status, headers, body } = await postJson(house, '/sign-out', {}, asMei)
    expect([status, body]).toEqual([200, { next: '/sign-in' }])
    expect(headers['set-cookie']?.[0]).toContain('rapport_session=; Path=/; Max-Age=0')
    expect(await deskStatus(asMei)).toBe(401)
  })
  test('works with a plain form', async () => {
    const { status, headers } = await send(house, '/sign-out', {
      method: 'POST',
      headers: { ...form, ...asMei },
      body: 'x=',
    })
    expect([status, headers.location]).toEqual([303, '/sign-in'])
    expect(await deskStatus(asMei)).toBe(401)
  })
  test('is nothing when nobody is signed in', async () => {
    expect((await postJson(house, '/sign-out', {})).status).toBe(200)
  })
  test('cannot be done by another site', async () => {
    expect(
      (await postJson(house, '/sign-out', {}, { ...asMei, origin: 'https://evil.example' })).status,
    ).toBe(403)
    expect(await deskStatus(asMei)).toBe(200)
  })
})

describe('the cookie', () => {
  test.each([
    'rapport_session=session-of-mei',
    'a=b; rapport_session=session-of-mei; c=d',
    ' rapport_session=session-of-mei ',
    'a=b;rapport_session=session-of-mei',
  ])('is found in "%s"', async (cookie) => {
    expect(await deskStatus({ cookie })).toBe(200)
  })
  test.each([
    '',
    'rapport_session=',
    'rapport_session=wrong',
    'xrapport_session=session-of-mei',
    'rapport_session =session-of-mei',
    'a=rapport_session=session-of-mei',
    ';;;=;',
  ])('is not found in "%s"', async (cookie) => {
    expect(await deskStatus({ cookie })).toBe(401)
  })
})
