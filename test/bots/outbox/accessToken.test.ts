import { afterEach, expect, test, vi } from 'vitest'
import { ConfigurationServiceClientCredentialFactory } from '../../../bots/botbuilder.ts'
import { accessTokens } from '../../../bots/outbox/accessToken.ts'

afterEach(() => void vi.restoreAllMocks())

const credentials = {
  appId: '00000000-0000-0000-0000-00000000000a',
  appPassword: 'password',
  appType: 'SingleTenant',
  tenantId: 'tenant',
} as const

/** Lets the framework's credentials give these tokens, one after the other. */
function given(getToken: () => Promise<unknown>) {
  const create = vi.spyOn(ConfigurationServiceClientCredentialFactory.prototype, 'createCredentials')
  return create.mockResolvedValue({ getToken, signRequest: vi.fn() } as never)
}

test('without credentials there is no token', async () => {
  expect(await accessTokens(undefined)()).toBeUndefined()
})

test('the token is one for the Bot Framework’s channels', async () => {
  const create = given(async () => 'token')
  expect(await accessTokens(credentials)()).toBe('token')
  expect(create).toHaveBeenCalledExactlyOnceWith(
    credentials.appId,
    'https://api.botframework.com',
    'https://login.microsoftonline.com/',
    true,
  )
})

test('those who ask at once wait for the same token', async () => {
  let asked = 0
  given(async () => {
    asked += 1
    return `token ${asked}`
  })
  const token = accessTokens(credentials)
  expect(await Promise.all([token(), token(), token()])).toEqual(['token 1', 'token 1', 'token 1'])
  expect(await token()).toBe('token 2')
})

test('after a failure the next one asks anew', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('token')]
  given(() => answers.shift() ?? Promise.resolve(undefined))
  const token = accessTokens(credentials)
  await expect(token()).rejects.toThrow('offline')
  expect(await token()).toBe('token')
  await expect(token()).rejects.toThrow('Microsoft gave no access token')
})
