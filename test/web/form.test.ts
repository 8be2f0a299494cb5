import { afterAll, beforeAll, expect, test } from 'vitest'
import { send } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ limits: { signIns: { burst: 100, perSecond: 100 } } })
})
afterAll(() => house.web.close())

const signIn = (type: string, body: string) =>
  send(house, '/sign-in', {
    method: 'POST',
    headers: { 'content-type': type, 'content-length': String(body.length) },
    body,
  })
const part = (boundary: string, name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

test.each([
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; boundary=zz',
  'Application/X-WWW-Form-Urlencoded;boundary="zz"',
])('a form of a thousand fields as %s is turned down unread', async (type) => {
  const { status, body } = await signIn(type, 'a&'.repeat(1_000))
  expect([status, body.error.message]).toEqual([400, 'The form in the body has more than 100 parts.'])
})

test.each(['xboundary=zzzz; boundary=ab', 'x="boundary=zzzz"; boundary=ab', 'BOUNDARY=ab ; boundary=zzzz'])(
  'a form of a thousand parts with %s is turned down unread',
  async (parameters) => {
    const form = `${part('ab', 'a', 'x').repeat(1_000)}--ab--\r\n`
    const { status, body } = await signIn(`multipart/form-data; ${parameters}`, form)
    expect([status, body.error.message]).toEqual([400, 'The form in the body has more than 100 parts.'])
  },
)

test('of two boundaries the one that is counted is the one that is read', async () => {
  const form = `${part('zz', 'token', 'never-issued')}--zz--\r\n`
  const twice = await signIn('multipart/form-data; boundary=zz; boundary=ab', form)
  expect(twice.body.error.code).toBe('BadLink')
})

test.each(['boundary=zz', 'boundary="zz"', 'charset=utf-8; Boundary=zz ; x=1'])(
  'a form with %s is read',
  async (parameters) => {
    const form = `${part('zz', 'token', 'never-issued')}--zz--\r\n`
    expect((await signIn(`multipart/form-data; ${parameters}`, form)).body.error.code).toBe('BadLink')
  },
)
