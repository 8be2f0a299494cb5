import { expect, test } from 'vitest'
import { readConfig } from '../../main/config.ts'

test('without any setting we serve this machine alone, in development', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3_978,
    development: true,
    publicUrl: 'http://127.0.0.1:3978',
  })
  expect(config.botFramework).toEqual({ kind: 'anonymous' })
})

test('a config cannot be changed after it was read', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true)
})

test.each([
  { HOST: '0.0.0.0' },
  { NODE_ENV: 'production' },
  { HOST: '192.168.0.4' },
  { PUBLIC_URL: 'https://chat.shop.example' },
  { TRUST_PROXY: '1' },
  { TRUST_PROXY: '2', PUBLIC_URL: 'https://localhost' },
])('with %j we refuse to start without credentials, and say what to do', (env) =>
  expect(() => readConfig(env)).toThrow(/MICROSOFT_APP_ID .*BOT_FRAMEWORK=off/),
)

test('behind a proxy nobody chats as any of the customers', () => {
  expect(readConfig({ TRUST_PROXY: '1', BOT_FRAMEWORK: 'off' }).development).toBe(false)
})

test('the web alone can be served anywhere', () => {
  expect(readConfig({ HOST: '0.0.0.0', BOT_FRAMEWORK: 'off' }).botFramework).toEqual({ kind: 'off' })
})

test('credentials are taken over as they are', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    MICROSOFT_APP_ID: 'id',
    MICROSOFT_APP_PASSWORD: 'password',
    MICROSOFT_APP_TENANT_ID: 'tenant',
  })
  expect(config.botFramework).toEqual({
    kind: 'credentials',
    appId: 'id',
    appPassword: 'password',
    appType: 'SingleTenant',
    tenantId: 'tenant',
  })
})

test.each([{ MICROSOFT_APP_ID: 'id' }, { MICROSOFT_APP_PASSWORD: 'password' }])(
  'half of the credentials, %j, is not enough on this machine either',
  (env) => expect(() => readConfig(env)).toThrow(/MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD/),
)

test('a bot of one tenant says which', () => {
  const env = { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'password' }
  expect(() => readConfig(env)).toThrow(/MICROSOFT_APP_TENANT_ID/)
  expect(readConfig({ ...env, MICROSOFT_APP_TYPE: 'MultiTenant' }).botFramework).toMatchObject({
    kind: 'credentials',
  })
})

test('what does not serve needs no credentials', () => {
  const env = { NODE_ENV: 'production', PUBLIC_URL: 'https://chat.shop.example' }
  expect(readConfig(env, { serves: false }).botFramework).toEqual({ kind: 'off' })
})

test('an empty setting is none', () => {
  const names = ['HOST', 'PORT', 'PUBLIC_URL', 'NODE_ENV', 'RAPPORT_DATA', 'IDENTITY_SECRET', 'TRUST_PROXY']
  expect(readConfig(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(readConfig({}))
})

test('half of the credentials is not enough', () => {
  expect(() => readConfig({ HOST: '0.0.0.0', MICROSOFT_APP_ID: 'id' })).toThrow(/MICROSOFT_APP_PASSWORD/)
})

test.each([
  [{ PORT: 'many' }, /PORT/],
  [{ PORT: '70000' }, /PORT .*whole number from 0 to 65535/],
  [{ PORT: '0x1f' }, /PORT .*whole number/],
  [{ PUBLIC_URL: 'shop.example' }, /PUBLIC_URL .*https:\/\/HOST/],
  [{ PUBLIC_URL: 'ftp://shop.example' }, /PUBLIC_URL .*https:\/\/HOST/],
  [{ PUBLIC_URL: 'https://shop.example/support' }, /PUBLIC_URL .*without a path/],
  [{ DIRECT_LINE_SECRET: 'short' }, /DIRECT_LINE_SECRET .*16 characters/],
  [{ DIRECT_LINE_SECRET: `short${' '.repeat(16)}` }, /DIRECT_LINE_SECRET/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL .*debug, info/],
])('%j is refused by name', (env, message) => expect(() => readConfig(env)).toThrow(message))

test('addresses in replies follow the public address', () => {
  expect(readConfig({ PUBLIC_URL: 'https://shop.example/', BOT_FRAMEWORK: 'off' }).publicUrl).toBe(
    'https://shop.example',
  )
  expect(readConfig({ HOST: '::1', PORT: '80' }).publicUrl).toBe('http://[::1]:80')
})

test('a refusal never repeats a secret', () => {
  const secret = 'hunter2'
  expect(() => readConfig({ DIRECT_LINE_SECRET: secret })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  )
})

test('no proxy is believed unless it is said how many stand before us', () => {
  expect(readConfig({}).proxies).toEqual({ count: 0, secure: false })
  const env = { TRUST_PROXY: '2', PUBLIC_URL: 'https://localhost', BOT_FRAMEWORK: 'off' }
  expect(readConfig(env).proxies).toEqual({ count: 2, secure: true })
})

test.each([{ TRUST_PROXY: 'yes' }, { TRUST_PROXY: '-1' }, { SOCKETS_PER_ADDRESS: '0' }])(
  '%j is no number that we can use',
  (env) => expect(() => readConfig(env)).toThrow(Object.keys(env)[0] ?? ''),
)

test('how many sockets one address may open is a setting', () => {
  expect(readConfig({}).socketsPerAddress).toBe(500)
  expect(readConfig({ SOCKETS_PER_ADDRESS: '5000' }).socketsPerAddress).toBe(5_000)
})

test.each(['postgres://shop:secret@db.example/shop', 'postgresql://127.0.0.1:5433/shop?sslmode=disable'])(
  'the records are kept in %s',
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url)
  },
)

test('without a database the records are kept in the data folder', () => {
  expect(readConfig({}).databaseUrl).toBeUndefined()
})

test.each(['mysql://shop:hidden@db/shop', 'db.example/shop', 'shop:hidden', ''])(
  'the database %j is refused, with what to write instead and without its password',
  (url) => {
    const read = () => readConfig({ DATABASE_URL: url })
    expect(read).toThrow(/DATABASE_URL .*postgres:\/\/USER:PASSWORD@HOST\/NAME/)
    expect(read).not.toThrow(/hidden/)
  },
)
