import { z } from 'zod/v4'

const setting = z.string().trim().min(1).optional()

const whole = (least: number, most: number) => {
  const error = `write a whole number from ${least} to ${most}`
  const number = z.string().trim().regex(/^\d+$/, error).transform(Number)
  return number.refine((n) => n >= least && n <= most, error)
}

const secret = z.string().trim().min(16, 'use at least 16 characters that nobody can guess').optional()

const address = z.url({ protocol: /^https?$/, error: 'write it as https://HOST' })

/** Pages, cookies and sockets are at the root of their host. */
const isRoot = (url: string): boolean => !URL.canParse(url) || new URL(url).pathname === '/'

/** What may be set from outside, and what a value must be like. */
const environment = z.object({
  RAPPORT_DATA: setting,
  RAPPORT_SKIP_BACKUP: z.enum(['0', '1'], 'write 0 or 1').default('0'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error:
        'write it as postgres://USER:PASSWORD@HOST/NAME, with %23 for # in the password, %2F for /, %40 for @',
    })
    .optional(),
  HOST: setting,
  PORT: whole(0, 65_535).default(3_978),
  PUBLIC_URL: address
    .refine(isRoot, 'write it as https://HOST, without a path: give it a host of its own')
    .optional(),
  TRUST_PROXY: whole(0, 10).default(0),
  SOCKETS_PER_ADDRESS: whole(1, 1_000_000).default(500),
  NODE_ENV: setting,
  ORDERS_URL: z.url({ protocol: /^https?$/, error: 'write it as https://HOST/PATH' }).optional(),
  ORDERS_TOKEN: setting,
  DIRECT_LINE_SECRET: secret,
  IDENTITY_SECRET: secret,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'write debug, info, warn, error or silent')
    .default('info'),
  BOT_FRAMEWORK: z.enum(['on', 'off'], 'write on or off').default('on'),
  MICROSOFT_APP_ID: setting,
  MICROSOFT_APP_PASSWORD: setting,
  MICROSOFT_APP_TYPE: z
    .enum(['MultiTenant', 'SingleTenant'], 'write MultiTenant or SingleTenant')
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: setting,
})

export type Environment = z.infer<typeof environment>

/** An empty one would keep the records elsewhere than they were, without a word. */
const neverBlank = 'DATABASE_URL'

/** Checks the settings; an empty one is none. Throws a sentence that says which one to change, and never repeats its value. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.entries(env).filter(([name, value]) => name === neverBlank || value?.trim())
  const parsed = environment.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}.`)
}
