import { existsSync, readFileSync } from 'node:fs'

/** Machines of Microsoft that a bot with credentials asks for keys and tokens. */
const allowed = [/(^|\.)botframework\.com$/, /(^|\.)microsoftonline\.com$/, /^smba\.trafficmanager\.net$/]

/** Machines that the server looked up or connected to and should not have; what a name resolved to follows it. */
export function offList(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.filter((line) => line !== '' && !allowed.some((name) => name.test(line)) && !isPublic(line))
}

/** A public address was looked up under a name, and the name stands in a line of its own. */
function isPublic(address: string): boolean {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(address)) return false
  return !/^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./.test(
    address,
  )
}
