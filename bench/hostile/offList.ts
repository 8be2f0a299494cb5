import { existsSync, readFileSync } from 'node:fs'
import { allowsServiceUrl } from '../../bots/serviceUrls.ts'

/** Machines of Microsoft that a bot with credentials asks for keys and tokens. */
const allowed = [/(^|\.)botframework\.com$/, /(^|\.)microsoftonline\.com$/, /^smba\.trafficmanager\.net$/]

/** Service URLs that would be answered though they lead elsewhere, in production. */
export const letThrough = (urls: readonly string[]): readonly string[] =>
  urls.filter((url) => allowsServiceUrl(url, { development: false }) && !isOfMicrosoft(new URL(url).hostname))

const isOfMicrosoft = (host: string): boolean => allowed.some((name) => name.test(host))

/** Machines that the server looked up or connected to and should not have; what a name resolved to follows it. */
export function offList(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.filter((line) => line !== '' && !isOfMicrosoft(line) && !isPublic(line))
}

/** A public address was looked up under a name, and the name stands in a line of its own. */
function isPublic(address: string): boolean {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(address)) return false
  return !/^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./.test(
    address,
  )
}
