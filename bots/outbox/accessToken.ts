import { ConfigurationServiceClientCredentialFactory } from '../botbuilder.ts'
import { type Credentials, frameworkSettings } from '../credentials.ts'

/** Where Microsoft gives tokens out, and for whom this one is. */
const login = 'https://login.microsoftonline.com/'
const audience = 'https://api.botframework.com'

/**
 * Gives the token by which a channel knows us; undefined without credentials. The framework keeps it until
 * five minutes before its end, unless somebody asks for a `fresh` one; those who ask while a new one is under
 * way wait for the same.
 */
export function accessTokens(
  credentials: Credentials | undefined,
): (fresh?: boolean) => Promise<string | undefined> {
  if (credentials === undefined) return async () => undefined
  const factory = new ConfigurationServiceClientCredentialFactory(frameworkSettings(credentials))
  let ours: ReturnType<typeof factory.createCredentials> | undefined
  let underWay: Promise<string> | undefined
  return (fresh = false) => {
    ours ??= factory.createCredentials(credentials.appId, audience, login, true)
    underWay ??= ours
      .then((own) => tokenOf(own, fresh))
      .finally(() => {
        underWay = undefined
      })
    return underWay
  }
}

async function tokenOf(credentials: object, fresh: boolean): Promise<string> {
  const token: unknown =
    'getToken' in credentials && typeof credentials.getToken === 'function'
      ? await credentials.getToken(fresh)
      : undefined
  if (typeof token !== 'string') throw new Error('Microsoft gave no access token')
  return token
}
