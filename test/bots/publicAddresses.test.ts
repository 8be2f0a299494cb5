import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublic, publicLookup } from '../../bots/publicAddresses.ts'

test.each([
  ['this network', '0.0.0.0', '0.255.255.255'],
  ['private', '10.0.0.0', '10.255.255.255'],
  ['a provider’s own', '100.64.0.0', '100.127.255.255'],
  ['this machine', '127.0.0.1', '127.255.255.255'],
  ['link-local, where clouds keep their metadata', '169.254.0.0', '169.254.169.254'],
  ['Azure’s platform', '168.63.129.16', '168.63.129.16'],
  ['Alibaba’s metadata', '100.100.100.200', '100.100.100.200'],
  ['private', '172.16.0.0', '172.31.255.255'],
  ['protocol assignments', '192.0.0.0', '192.0.0.255'],
  ['documentation', '192.0.2.1', '203.0.113.255'],
  ['private', '192.168.0.0', '192.168.255.255'],
  ['benchmarks', '198.18.0.0', '198.19.255.255'],
  ['multicast', '224.0.0.0', '239.255.255.255'],
  ['reserved', '240.0.0.0', '255.255.255.255'],
  ['nowhere', '::', '::'],
  ['this machine', '::1', '0:0:0:0:0:0:0:1'],
  ['IPv4 in its old dress', '::10.0.0.1', '::8.8.8.8'],
  ['a local translator', '64:ff9b:1::1', '64:ff9b:1:ffff::8.8.8.8'],
  ['private behind a translator', '64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe'],
  ['discarded', '100::1', '100::ffff:ffff:ffff:ffff'],
  ['Teredo', '2001::1', '2001:1ff:ffff::1'],
  ['documentation', '2001:db8::1', '3fff:fff::1'],
  ['6to4', '2002:a00:1::', '2002:ffff::1'],
  ['segments', '5f00::1', '5f00:ffff::1'],
  ['private', 'fc00::1', 'fd00:ec2::254'],
  ['link-local', 'fe80::1', 'fe80::1%eth0'],
  ['site-local', 'fec0::1', 'feff::1'],
  ['multicast', 'ff00::', 'ff02::1'],
  ['no address', '', 'localhost'],
  ['no address', '10.0.0', '0x7f.1'],
])('%s: %s and %s are not public', (_, one, other) => {
  expect([isPublic(one), isPublic(other)]).toEqual([false, false])
})

test.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '52.112.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '223.255.255.255',
  '2603:1006:1400::1',
  '2a00:1450:4001::1',
  '::ffff:52.112.0.1',
  '64:ff9b::52.112.0.1',
])('%s is public', (address) => expect(isPublic(address)).toBe(true))

test('any IPv4 address is as public in IPv6’s dress as by itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const dresses = [`::ffff:${address}`, `0:0:0:0:0:ffff:${address}`, `64:ff9b::${address}`]
      expect(dresses.map(isPublic)).toEqual(dresses.map(() => isPublic(address)))
    }),
    { numRuns: 1_000 },
  )
})

test('no IPv6 address outside the internet’s eighth is public, but for IPv4 in its dress', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const first = Number.parseInt(address.split(':')[0] || '0', 16)
      if (first >= 0x2000 && first < 0x4000) return
      if (/ffff:/i.test(address) || /^0*64:0*ff9b:/i.test(address)) return
      expect(isPublic(address)).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

interface Answer {
  readonly error: Error | null
  readonly addresses: unknown
}

/** What a socket gets for a host that has these addresses. */
function found(
  addresses: readonly string[],
  { hostname = 'smba.trafficmanager.net', development = false, all = true, family = 0 } = {},
): Promise<Answer> {
  const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return new Promise((answer) => {
    publicLookup({ development, resolve })(hostname, { all, family }, (error, sent) =>
      answer({ error, addresses: error ? undefined : sent }),
    )
  })
}

test('a socket gets the public addresses of a host, or the one it asks for', async () => {
  const two = ['52.112.0.1', '2603:1006:1400::1']
  expect((await found(two)).addresses).toEqual([
    { address: '52.112.0.1', family: 4 },
    { address: '2603:1006:1400::1', family: 6 },
  ])
  expect((await found(two, { all: false })).addresses).toBe('52.112.0.1')
  expect((await found(two, { all: false, family: 6 })).addresses).toBe('2603:1006:1400::1')
})

test('addresses that are not public are left out', async () => {
  expect((await found(['10.0.0.1', '52.112.0.1', '::1'])).addresses).toEqual([
    { address: '52.112.0.1', family: 4 },
  ])
})

test.each([['169.254.169.254'], ['10.1.2.3'], ['::1'], ['::ffff:127.0.0.1'], ['fd00:ec2::254'], []])(
  'a host that has %s alone gets no connection',
  async (...addresses) => {
    const { error } = await found(addresses)
    expect(error?.message).toBe('smba.trafficmanager.net has no public address: nothing is sent to it')
  },
)

test('in development localhost is of this machine, and no other host is', async () => {
  const here = { development: true, hostname: 'localhost' }
  expect((await found(['127.0.0.1', '::1'], here)).addresses).toHaveLength(2)
  expect((await found(['10.0.0.1'], here)).error).toBeInstanceOf(Error)
  expect((await found(['52.112.0.1'], here)).error).toBeInstanceOf(Error)
  expect((await found(['127.0.0.1'], { development: true })).error).toBeInstanceOf(Error)
  expect((await found(['127.0.0.1'], { hostname: 'localhost' })).error).toBeInstanceOf(Error)
})

test('a host that cannot be found is told so', async () => {
  const lookup = publicLookup({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })
  const error = await new Promise((answer) => lookup('nowhere.example', { all: true }, answer))
  expect(error).toEqual(new Error('ENOTFOUND'))
})
