import { type Attack, attacks, request } from './attack.ts'

/** Service URLs that lead a reply astray; `DECOY` stands for a port of this machine where nobody should come. */
export const serviceUrls: readonly string[] = [
  'http://127.0.0.1:DECOY/',
  'https://127.0.0.1:DECOY/',
  'http://localhost:DECOY/',
  'http://LOCALHOST:DECOY/',
  'http://localhost.:DECOY/',
  'http://127.1:DECOY/',
  'http://0:DECOY/',
  'http://0.0.0.0:DECOY/',
  'http://2130706433:DECOY/',
  'http://0x7f000001:DECOY/',
  'http://0177.0.0.1:DECOY/',
  'http://[::1]:DECOY/',
  'http://[::ffff:127.0.0.1]:DECOY/',
  'http://[::ffff:7f00:1]:DECOY/',
  'http://[0:0:0:0:0:0:0:1]:DECOY/',
  'http://127.0.0.1.nip.io:DECOY/',
  'http://localtest.me:DECOY/',
  'https://smba.trafficmanager.net@127.0.0.1:DECOY/',
  'https://smba.trafficmanager.net:pw@127.0.0.1:DECOY/',
  'https://smba.trafficmanager.net%40127.0.0.1:DECOY/',
  'https://smba.trafficmanager.net#@127.0.0.1:DECOY/',
  'https://smba.trafficmanager.net\\@127.0.0.1:DECOY/',
  'https://127.0.0.1:DECOY/https://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil-botframework.com/',
  'https://botframework.com.evil.example/',
  'https://xbotframework.com/',
  'http://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:DECOY/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.170.2/v2/credentials',
  'http://[fd00:ec2::254]/latest/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://metadata/',
  'http://100.100.100.200/latest/meta-data/',
  'http://168.63.129.16/machine',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://kubernetes.default.svc/',
  'http://[fe80::1]/',
  'http://224.0.0.1/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:DECOY/',
  'gopher://127.0.0.1:DECOY/_x',
  'javascript:alert(1)',
  'data:text/plain,x',
  '//127.0.0.1:DECOY/',
  '/relative',
  'http://',
  'https://',
  '',
  ' https://127.0.0.1:DECOY/ ',
  'https://127.0.0.1:DECOY/\r\nX-A: b',
  `https://${'a'.repeat(300)}.example/`,
  'https://\u3002botframework\u3002com/',
  'https://ｓｍｂａ.evil.example/',
]

const odd: Readonly<Record<string, unknown>> = {
  'a service URL of another kind': { serviceUrl: { href: 'https://smba.trafficmanager.net/' } },
  'service URLs in a list': { serviceUrl: ['https://smba.trafficmanager.net/'] },
  'no service URL': { serviceUrl: undefined },
  'no sender': { from: undefined },
  'a sender of another kind': { from: 'me' },
  'no conversation': { conversation: null },
  'a conversation of the web': { channelId: 'web', conversation: { id: 'x' } },
  'a conversation id of 100 KB': { conversation: { id: 'x'.repeat(100_000) } },
  'a channel that climbs': { channelId: '../../web' },
  'an invoke': { type: 'invoke', name: 'signin/verifyState', value: { state: 'x' } },
  'a command': { type: 'command', name: 'x' },
  'a hundred mentions': {
    entities: Array(100).fill({ type: 'mention', mentioned: { id: 'bot' }, text: '<at>bot</at>' }),
  },
  'a mention that is a pattern': {
    entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '(a+)+$' }],
  },
  'attachments that fetch': {
    attachments: [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1:DECOY/a.png' }],
  },
  'a thousand attachments': {
    attachments: Array(1_000).fill({ contentType: 'text/html', content: '<script>' }),
  },
  'channel data of a tenant': {
    channelData: { tenant: { id: '../' }, team: { id: 'http://127.0.0.1:DECOY/' } },
  },
  'a relation to another': {
    relatesTo: { serviceUrl: 'http://127.0.0.1:DECOY/', conversation: { id: 'x' } },
  },
  'a reply to a conversation': { replyToId: '../../../v3/conversations' },
}

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: { id: 'c' },
  from: { id: 'u', name: 'U' },
  recipient: { id: 'bot', name: 'B' },
  text: 'hello',
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = [
  part({ alg: 'RS256', kid: 'x' }),
  part({ iss: 'https://api.botframework.com', aud: 'app', exp: 4_000_000_000 }),
  'AAAA',
].join('.')

const post = (changes: object, { decoy, token: shown }: { decoy: number; token: string | undefined }) =>
  request({
    method: 'POST',
    path: '/api/messages',
    body: JSON.stringify({ ...activity, ...changes }).replaceAll('DECOY', String(decoy)),
    token: shown,
  })

export const channelAttacks: readonly Attack[] = [
  ...[undefined, token].flatMap((shown) => [
    ...serviceUrls.flatMap((serviceUrl) =>
      attacks('refusal', { [`replies to ${serviceUrl.slice(0, 60)}`]: serviceUrl }, (url, { decoy }) =>
        post({ serviceUrl: url }, { decoy, token: shown }),
      ),
    ),
    ...attacks('refusal', odd, (changes, { decoy }) => post(changes as object, { decoy, token: shown })),
  ]),
]
