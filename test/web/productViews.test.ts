import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signatureOf } from '../../web/chatToken.ts'
import { postJson, send } from './client.ts'
import { type House, openHouse, secrets } from './house.ts'
import { shop } from './shopPorts.ts'

const views: (readonly [string, string])[] = []
let house: House
beforeAll(async () => {
  const viewed = async (customerId: string, productId: string) => void views.push([customerId, productId])
  house = await openHouse({ shop: { ...shop, viewed }, limits: { messages: { burst: 3, perSecond: 0.001 } } })
})
beforeEach(() => void views.splice(0))
afterAll(() => house.web.close())

const look = (customerId: string, changes: object = {}) =>
  postJson(house, '/chat/view', {
    ...{ customerId, signature: signatureOf(customerId, secrets.identity), productId: 'P1' },
    ...changes,
  })

test('a customer’s look at a product is passed on, and nothing is told', async () => {
  const { status, text } = await look('C1')
  expect([status, text, views]).toEqual([202, '{}', [['C1', 'P1']]])
})

test('pages of the shop on another site may tell', async () => {
  const { headers } = await send(house, '/chat/view', { method: 'OPTIONS' })
  expect(headers['access-control-allow-origin']).toBe('*')
})

test('nobody tells in another’s name', async () => {
  const { status, body } = await look('C2', { signature: signatureOf('C1', secrets.identity) })
  expect([status, body.error.code, views]).toEqual([403, 'BadSignature', []])
})

test.each([
  ['without a customer', { customerId: undefined }],
  ['of a guest', { customerId: '' }],
  ['without a signature', { signature: undefined }],
  ['without a product', { productId: undefined }],
  ['of a product with an endless name', { productId: 'x'.repeat(201) }],
])('a look %s is turned down', async (_, changes) => {
  expect((await look('C3', changes)).status).toBe(400)
  expect(views).toEqual([])
})

test('too many looks of one customer are turned down, and others’ are not', async () => {
  const statuses = []
  for (let i = 0; i < 4; i += 1) statuses.push((await look('C4')).status)
  expect(statuses).toEqual([202, 202, 202, 429])
  expect((await look('C5')).status).toBe(202)
})
