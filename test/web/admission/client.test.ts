import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { addressOf, isSecure } from '../../../web/admission/client.ts'

const proxies = (count: number, secure = false) => ({ count, secure })

/** The address of a request from a machine that says what was said to it. */
const seen = (remoteAddress: string | undefined, forwarded?: string, count = 0) =>
  addressOf(
    {
      socket: { remoteAddress } as IncomingMessage['socket'],
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    },
    proxies(count),
  )

describe('without a proxy', () => {
  test('the machine that asks is the client', () => expect(seen('203.0.113.7')).toBe('203.0.113.7'))
  test('what it says of others is not believed', () => {
    expect(seen('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
  })
  test('an IPv4 address in the clothes of IPv6 is the same', () => {
    expect(seen('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })
  test('a socket that is gone has no address', () => expect(seen(undefined)).toBe(''))
})

describe('behind proxies', () => {
  test.each([
    ['one proxy', 1, '203.0.113.7', '203.0.113.7'],
    ['one proxy, a client that invents', 1, '10.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['two proxies', 2, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies, a client that invents', 2, '1.1.1.1,203.0.113.7,10.0.0.2', '203.0.113.7'],
    ['more proxies than entries', 3, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['a port', 1, '203.0.113.7:4711', '203.0.113.7'],
    ['IPv6 with a port', 1, '[2001:db8:1:2:3:4:5:6]:4711', '2001:db8:1:2'],
    ['spaces', 1, '  203.0.113.7  ', '203.0.113.7'],
    ['nothing', 1, '', '10.0.0.1'],
    ['a comma', 1, '203.0.113.7,', '10.0.0.1'],
    ['words', 1, 'unknown', '10.0.0.1'],
    ['something long', 1, 'x'.repeat(8_000), '10.0.0.1'],
  ])('%s: the right entry counts', (_, count, forwarded, client) => {
    expect(seen('10.0.0.1', forwarded, count)).toBe(client)
  })
  test('without the header the proxy itself is the client', () => {
    expect(seen('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
  })
})

describe('an IPv6 network', () => {
  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1::', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['1::8', '1:0:0:0'],
  ])('%s counts as %s', (address, key) => expect(seen(address)).toBe(key))
  test('is one for all its addresses', () => {
    expect(seen('2001:db8:1:2::1')).toBe(seen('2001:db8:1:2:ffff::9'))
  })
})

describe('encryption', () => {
  const told = (proto: string | undefined, count: number, secure = false) =>
    isSecure(proto === undefined ? {} : { 'x-forwarded-proto': proto }, proxies(count, secure))
  test('is believed of a proxy', () => expect([told('https', 1), told('http', 1)]).toEqual([true, false]))
  test('is not believed of a client', () => expect(told('https', 0)).toBe(false))
  test('is told by the outermost proxy', () => expect(told('https, http', 2)).toBe(true))
  test('invented by the client is not believed behind a proxy that adds', () => {
    expect(told('https, http', 1)).toBe(false)
  })
  test('follows the public address when nobody tells', () => {
    expect([told(undefined, 1, true), told(undefined, 0, true), told('', 1, true)]).toEqual([
      true,
      true,
      true,
    ])
  })
})
