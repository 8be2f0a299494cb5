/** Where Azure Bot Service's channels take replies, public and government clouds. */
const hosts = [
  /^smba\.trafficmanager\.net$/,
  /^smba\.infra\.(gcc|gov)\.teams\.microsoft\.(com|us)$/,
  /(^|\.)botframework\.(com|azure\.us|azure\.cn)$/,
]
const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** Whether replies may be sent to this address: Microsoft's own, and loopback in development. */
export function allowsServiceUrl(url: unknown, { development }: { development: boolean }): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const { protocol, hostname, username } = new URL(url)
  if (username !== '') return false
  if (development && loopback.includes(hostname)) return protocol === 'http:' || protocol === 'https:'
  return protocol === 'https:' && hosts.some((host) => host.test(hostname))
}
