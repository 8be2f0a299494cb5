/** Scheme, host and port of a service URL: what fails together. */
export const originOf = (serviceUrl: string): string =>
  URL.canParse(serviceUrl) ? new URL(serviceUrl).origin : serviceUrl
