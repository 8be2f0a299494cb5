import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Finds the addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

const resolveAll: Resolve = (hostname) => lookup(hostname, { all: true })

/**
 * A look-up for sockets that gives public addresses alone, and fails when a host has none: whoever rules a
 * name of the allow-list, or our name server, cannot send us to a machine of our own network. It is the
 * address that is connected to which is checked, so it does not help to answer differently the next time.
 * In development `localhost` may be of this machine.
 */
export function publicLookup({
  development = false,
  resolve = resolveAll,
}: {
  readonly development?: boolean
  readonly resolve?: Resolve
} = {}): LookupFunction {
  const find = async (hostname: string) => {
    const here = development && hostname === 'localhost'
    const found = await resolve(hostname)
    const [first, ...more] = found.filter(({ address }) => (here ? isLoopback(address) : isPublic(address)))
    if (first === undefined) throw new Error(`${hostname} has no public address: nothing is sent to it`)
    return [first, ...more] as const
  }
  return (hostname, { all, family }, done) => {
    find(hostname).then(
      (found) => {
        const wanted = found.find((each) => each.family === family) ?? found[0]
        if (all) done(null, [...found])
        else done(null, wanted.address, wanted.family)
      },
      (error: Error) => done(error, ''),
    )
  }
}

/** Whether an address is one of the open internet: not private, of this machine, link-local or special. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && unicast6.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

const isLoopback = (address: string): boolean =>
  address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))

/** IANA's special-purpose registry, and the address at which Azure's machines find their platform. */
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

/** What of IPv6 is the internet's, and how IPv4 looks in it: written so, and behind a translator. */
const unicast6 = new BlockList()
unicast6.addSubnet('2000::', 3, 'ipv6')
const dresses4 = ['::ffff:', '64:ff9b::']
for (const dress of dresses4) unicast6.addSubnet(`${dress}0.0.0.0`, 96, 'ipv6')

const special = new BlockList()
for (const [network, bits] of special4) {
  special.addSubnet(network, bits, 'ipv4')
  for (const dress of dresses4) special.addSubnet(`${dress}${network}`, 96 + bits, 'ipv6')
}
for (const [network, bits] of special6) special.addSubnet(network, bits, 'ipv6')
