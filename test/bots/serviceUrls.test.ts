import { expect, test } from 'vitest'
import { allowsServiceUrl } from '../../bots/serviceUrls.ts'

const inProduction = (url: unknown) => allowsServiceUrl(url, { development: false })
const inDevelopment = (url: unknown) => allowsServiceUrl(url, { development: true })

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/apac/v3',
  'https://webchat.botframework.com/',
  'https://directline.botframework.com',
  'https://smba.infra.gov.teams.microsoft.us/teams/',
])('%s is one of Microsoft’s', (url) => expect(inProduction(url)).toBe(true))

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://evilbotframework.com/',
  'https://user@smba.trafficmanager.net/',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.1/',
  'http://127.0.0.1:9000/',
  'http://localhost/',
  'http://[::1]:80/',
  'file:///etc/passwd',
  'urn:botframework:websocket',
  'not a url',
  '',
  undefined,
  undefined,
  42,
  { href: 'https://smba.trafficmanager.net' },
])('%j is refused', (url) => expect(inProduction(url)).toBe(false))

test('loopback is answered in development, and nothing else more', () => {
  expect(inDevelopment('http://127.0.0.1:9000')).toBe(true)
  expect(inDevelopment('http://localhost:9000/api')).toBe(true)
  expect(inDevelopment('http://[::1]:9000')).toBe(true)
  expect(inDevelopment('http://127.0.0.1.evil.example')).toBe(false)
  expect(inDevelopment('http://192.168.0.10')).toBe(false)
})
