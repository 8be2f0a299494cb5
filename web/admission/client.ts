import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The proxies that stand before this server. */
export interface Proxies {
  /** How many; what any other machine says about its client is not believed. */
  readonly count: number
  /** Whether the outermost speaks TLS, as far as the server's public address says. */
  readonly secure: boolean
}

export const noProxies: Proxies = { count: 0, secure: false }

/**
 * The client's address, as a key to count by. Each proxy adds the address that it was asked from to the right of
 * X-Forwarded-For; what stands further left was written by the client itself.
 * @example addressOf(req, { count: 1, secure: true }) // '203.0.113.7', '2001:db8:1:2'
 */
export function addressOf(req: Pick<IncomingMessage, 'headers' | 'socket'>, { count }: Proxies): string {
  const direct = req.socket.remoteAddress ?? ''
  const told = count === 0 ? '' : withoutPort(entryOf(req.headers['x-forwarded-for'], count))
  return keyOf(isIP(told) === 0 ? direct : told)
}

/** Whether the client's own connection is encrypted. */
export function isSecure(headers: IncomingHttpHeaders, { count, secure }: Proxies): boolean {
  const told = count === 0 ? '' : entryOf(headers['x-forwarded-proto'], count)
  return told === '' ? secure : told === 'https'
}

/** What the outermost of so many proxies wrote, whether each adds an entry or only some do; '' for nothing. */
function entryOf(header: string | string[] | undefined, count: number): string {
  const entries = String(header ?? '').split(',')
  return entries[Math.max(0, entries.length - count)]?.trim() ?? ''
}

/** An IPv4 address whole; of an IPv6 address the network (the first 64 bits), which one customer has alone. */
function keyOf(address: string): string {
  const plain = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address
  if (isIP(plain) !== 6) return plain
  const [before = '', after = ''] = plain.toLowerCase().split('::')
  const [head, tail] = [groupsOf(before), groupsOf(after)]
  const zeros = plain.includes('::') ? 8 - head.length - tail.length : 0
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4).join(':')
}

const groupsOf = (part: string): readonly string[] => (part === '' ? [] : part.split(':'))

function withoutPort(entry: string): string {
  const bracketed = /^\[([^\]]*)\](:\d+)?$/.exec(entry)?.[1]
  return bracketed ?? (/^[\d.]+:\d+$/.test(entry) ? entry.slice(0, entry.indexOf(':')) : entry)
}
