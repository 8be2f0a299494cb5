import { type Attack, attacks, request, type Sending } from './attack.ts'

/** Ways out of a folder, and into the machine. */
const ways = [
  '..',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '%252e%252e%252fetc%252fpasswd',
  '..%5c..%5cwindows%5cwin.ini',
  '%c0%ae%c0%ae/etc/passwd',
  '....//....//etc/passwd',
  '%00.svg',
  'file:///etc/passwd',
  '.env',
  '__proto__',
]

/** Every place where an address carries something. */
const places = [
  '/assets/*',
  '/chat/*',
  '/help/*',
  '/products/*/picture.svg',
  '/v3/directline/conversations/*',
  '/v3/directline/conversations/*/activities',
  '/v3/directline/conversations/*/stream',
  '/desk/api/conversations/*',
  '/*',
]

/** Addresses that do not parse, or parse as something else. */
const odd: readonly string[] = [
  'http://evil.example/',
  'http://evil.example:80/desk',
  'https://shop.example@evil.example/',
  '//evil.example/desk',
  '///',
  '\\\\evil.example\\share',
  '*',
  '?',
  '#',
  '/#/desk',
  '/%',
  '/%zz',
  '/%u0041',
  '/%ff%fe',
  '/%e4%b8',
  '/a%00b',
  '/a%0d%0aSet-Cookie:%20x=1',
  '/;jsessionid=1',
  '/live;/../desk',
  '/LIVE',
  '/live/',
  '/live//',
  '/./live',
  '/desk/../live',
  '/desk%2fapi%2fconversations',
  '/constructor',
  '/toString',
  '/*/../*',
  `/${'a/'.repeat(4_000)}`,
  `/${'%41'.repeat(4_000)}`,
  `/?${'a=1&'.repeat(3_500)}`,
  `/?${'a[]'.repeat(1_000)}=1`,
  '/?__proto__[admin]=1&constructor[prototype][x]=1',
  '/?lang=en&lang=zh&lang=%00',
  '/:id',
  '/help/:id',
  '/(.*)',
  '/\u4e00\u4e8c',
]

const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR '1'='1",
  "'; DROP TABLE conversation; --",
  '%',
  '\\',
  'a\u0000b',
  '\x24{7*7}',
  '1e309',
  '-1',
  '\ud800',
  '9'.repeat(400),
  '(a+)+$',
  '*"?^~:',
]

/** Every query that an address takes, staff's too: without a session they are turned down whatever they ask. */
const queries = [
  '/?lang=*',
  '/desk?text=*',
  '/sign-in?token=*',
  '/board?days=*',
  '/help/delivery-times?lang=*',
  '/products/P1/picture.svg?lang=*',
  '/desk/api/conversations?text=*',
  '/desk/api/conversations?before=*&limit=*',
  '/board/api/mood?days=*&language=*',
  '/v3/directline/conversations/x/activities?watermark=*',
]

const filled = (places: readonly string[], values: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    places.flatMap((place) =>
      values.map((value) => {
        const path = place.replaceAll('*', value)
        return [`GET ${path.slice(0, 60)}`, path]
      }),
    ),
  )

const asIs = (path: string): Sending => request({ path })

export const addressAttacks: readonly Attack[] = [
  ...attacks('answer', filled(places, ways), asIs),
  ...odd.flatMap((path) => attacks('answer', { [`GET ${path.slice(0, 60)}`]: path }, asIs)),
  ...attacks(
    'answer',
    filled(
      queries,
      scripts.map((script) => escaped(script)),
    ),
    asIs,
  ),
  ...attacks('answer', { 'a query of raw bytes': '/?lang=\u00ff\u00fe<script>' }, (path) => ({
    pieces: [Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1')],
  })),
]

/** Half a character cannot be written into an address. */
function escaped(script: string): string {
  return script.isWellFormed() ? encodeURIComponent(script) : '%ed%a0%80'
}
