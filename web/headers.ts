import type { Request } from 'restify'

type Headers = Readonly<Record<string, string>>

const securityHeaders: Headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: browsers would then send `Origin: null` with our own sign-in form.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

const openHeaders: Headers = {
  ...securityHeaders,
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
}

/** What every answer to this request carries: how browsers must treat it, and who may read it. */
export function standingHeaders(req: Request): Headers {
  return isOpenToOtherSites(req) ? openHeaders : securityHeaders
}

/** Where a token is the key, pages of any site may ask. */
export function isOpenToOtherSites(req: Request): boolean {
  const path = pathOf(req) ?? ''
  return path.startsWith('/v3/directline/') || path === '/chat/token' || path === '/chat/view'
}

/** undefined for an address that cannot be read. */
export function pathOf(req: Request): string | undefined {
  try {
    return req.getUrl().pathname ?? undefined
  } catch {
    return undefined
  }
}
