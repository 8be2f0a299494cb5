import { ConfigurationBotFrameworkAuthentication } from './botbuilder.ts'

/** The bot's registration in Azure. */
export interface Credentials {
  readonly appId: string
  readonly appPassword: string
  readonly appType: 'MultiTenant' | 'SingleTenant'
  readonly tenantId: string | undefined
}

type Authentication = ConfigurationBotFrameworkAuthentication
type Factory = ReturnType<Authentication['createConnectorFactory']>
type Client = ReturnType<Factory['create']>

/**
 * The framework's authentication with its clients kept: a new turn would otherwise build a
 * connector and a user-token client, each with a fresh pipeline, about a third of its cost.
 */
export function cachedAuthentication(credentials: Credentials | undefined): Authentication {
  return new Cached({
    ...(credentials
      ? {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppPassword: credentials.appPassword,
          MicrosoftAppType: credentials.appType,
          ...(credentials.tenantId === undefined ? {} : { MicrosoftAppTenantId: credentials.tenantId }),
        }
      : {}),
  })
}

/** Clients that are kept; the oldest goes first. Service URLs are few: one a region. */
const kept = 64

class Cached extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Client>()
  readonly #tokens = new Map<string, ReturnType<Authentication['createUserTokenClient']>>()

  override async authenticateRequest(
    ...args: Parameters<Authentication['authenticateRequest']>
  ): ReturnType<Authentication['authenticateRequest']> {
    const result = await super.authenticateRequest(...args)
    const { connectorFactory } = result
    if (connectorFactory) result.connectorFactory = this.#keeping(connectorFactory, result.audience)
    return result
  }

  override createUserTokenClient(
    identity: Parameters<Authentication['createUserTokenClient']>[0],
  ): ReturnType<Authentication['createUserTokenClient']> {
    const lasting = identity.claims.filter(({ type }) => ['aud', 'appid', 'azp', 'serviceurl'].includes(type))
    const key = lasting.map(({ type, value }) => `${type}=${value}`).join(';')
    return remembered(this.#tokens, key, () => super.createUserTokenClient(identity))
  }

  #keeping(factory: Factory, audience: string): Factory {
    return {
      create: (serviceUrl, forAudience) =>
        remembered(this.#connectors, `${audience} ${serviceUrl} ${forAudience}`, () =>
          factory.create(serviceUrl, forAudience),
        ),
    }
  }
}

/** The kept value, or a new one; a promise that fails is not kept. */
function remembered<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  const [oldest] = cache.keys()
  if (cache.size > kept && oldest !== undefined) cache.delete(oldest)
  return made
}
