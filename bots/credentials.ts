/** The bot's registration in Azure. */
export interface Credentials {
  readonly appId: string
  readonly appPassword: string
  readonly appType: 'MultiTenant' | 'SingleTenant'
  readonly tenantId: string | undefined
}

/** The same as the Bot Framework wants it; nothing at all lets anybody in. */
export const frameworkSettings = (credentials: Credentials | undefined) =>
  credentials === undefined
    ? {}
    : {
        MicrosoftAppId: credentials.appId,
        MicrosoftAppPassword: credentials.appPassword,
        MicrosoftAppType: credentials.appType,
        ...(credentials.tenantId === undefined ? {} : { MicrosoftAppTenantId: credentials.tenantId }),
      }
