import { createHmac } from 'node:crypto'
import { type Attack, activitiesOf, attacks, request } from './attack.ts'

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const later = Math.floor(Date.now() / 1_000) + 3_600

interface Forged {
  readonly header?: object
  readonly claims?: object
  readonly key?: string
}

/** A token for a conversation that we have no key for. */
function forge(id: string, { header = { alg: 'HS256', typ: 'JWT' }, claims = {}, key = '' }: Forged): string {
  const body = `${encode(header)}.${encode({ conversation: id, aud: 'chat', exp: later, ...claims })}`
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`
}

const forged: Readonly<Record<string, Forged>> = {
  'a token signed with an empty key': {},
  'a token signed with a guess': { key: 'secret' },
  'a token signed with the algorithm none': { header: { alg: 'none' } },
  'a token signed with the algorithm None': { header: { alg: 'None' } },
  'a token of RS256': { header: { alg: 'RS256' } },
  'a token with a key of its own': { header: { alg: 'HS256', jwk: { kty: 'oct', k: '' } } },
  'a token with a key from elsewhere': { header: { alg: 'HS256', jku: 'http://169.254.169.254/keys' } },
  'a token whose key is a file': { header: { alg: 'HS256', kid: '../../../dev/null' } },
  'a token whose key is a query': { header: { alg: 'HS256', kid: "' UNION SELECT ''--" } },
  'a token that must understand more': { header: { alg: 'HS256', crit: ['exp'], b64: false } },
  'a token for another audience': { claims: { aud: 'stream' } },
  'a token for no audience': { claims: { aud: [] } },
  'a token that expired': { claims: { exp: 1 } },
  'a token that never expires': { claims: { exp: 1e300 } },
  'a token with claims of another kind': { claims: { conversation: { $ne: '' }, exp: 'never' } },
}

/** What is no token at all. */
const nonsense = {
  'an empty token': '',
  'dots alone': '..',
  'five parts': 'a.b.c.d.e',
  'a token of 7 KB': 'a'.repeat(7_000),
  'a token of 100,000 dots': '.'.repeat(14_000),
  'a token with a nul': 'a\0b.c.d',
  'a token in Chinese': Buffer.from('令牌.令牌.令牌').toString('latin1'),
  'a secret that is nearly right': 'the-secret-of-the-benches '.trim().slice(0, -1),
}

const schemes = [
  'Basic YTpi',
  'bearer',
  'Bearer',
  'Digest username="a"',
  'Negotiate TlRMTVNTUAAB',
  'Bearer a b c',
]

/** Where a token opens something. */
const doors = [
  ['POST', '/activities'],
  ['GET', '/activities'],
  ['POST', '/upload'],
  ['GET', ''],
  ['GET', '/stream'],
] as const

const staff = [
  ['GET', '/desk/api/conversations'],
  ['GET', '/board/api/mood'],
  ['POST', '/desk/api/conversations/x/take'],
  ['POST', '/desk/api/conversations/x/say'],
  ['POST', '/desk/api/conversations/x/hand-back'],
] as const

const message = '{"type":"message","text":"let me in"}'

export const credentialAttacks: readonly Attack[] = [
  ...attacks('refusal', forged, (parts, _, victim) =>
    request({ method: 'POST', path: activitiesOf(victim), token: forge(victim.id, parts), body: message }),
  ),
  ...attacks('refusal', nonsense, (token, _, victim) =>
    request({ method: 'POST', path: activitiesOf(victim), token, body: message }),
  ),
  ...schemes.flatMap((scheme) =>
    attacks('refusal', { [`the scheme ${scheme}`]: `Authorization: ${scheme}` }, (line, _, victim) =>
      request({ path: activitiesOf(victim), headers: [line] }),
    ),
  ),
  ...doors.flatMap(([method, door]) =>
    attacks('refusal', { [`${method} ${door} of somebody else`]: door }, (_, { victims }, victim) => {
      const other = victims.find(({ id }) => id !== victim.id)
      const path = `/v3/directline/conversations/${other?.id}${door}`
      return request({ method, path, token: victim.token, ...(method === 'POST' ? { body: message } : {}) })
    }),
  ),
  ...staff.flatMap(([method, path]) =>
    attacks('refusal', { [`${method} ${path} without a session`]: path }, () =>
      request({ method, path, headers: ['X-Rapport: 1', 'Cookie: rapport_session=guess'], body: '{}' }),
    ),
  ),
  ...attacks('refusal', { 'a customer’s id that is not signed': 'C-0001' }, (customerId) =>
    request({ method: 'POST', path: '/chat/token', body: JSON.stringify({ customerId, signature: 'aa' }) }),
  ),
  ...Array.from({ length: 15 }, (_, i) => `a guess at a sign-in link, ${i}`).flatMap((name) =>
    attacks('refusal', { [name]: name }, (token) =>
      request({ method: 'POST', path: '/sign-in', body: JSON.stringify({ token }) }),
    ),
  ),
]
