import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findSession, openStore, useSignInLink } from '../../data/index.ts'
import { takeFolder } from '../../data/store/folderLock.ts'
import { signInCommand } from '../../main/signInCommand.ts'
import { start } from '../../main/start.ts'
import { freePort } from '../fixtures/freePort.ts'
import { quickSettings } from './quickSettings.ts'

// A start takes seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 120_000 })

const signals = ['SIGTERM', 'SIGINT'] as const

/** Starts, gives what was printed, and what ends it as a signal would. */
async function started(env: Readonly<Record<string, string>> = {}) {
  const config = await quickSettings(env)
  const before = signals.map((signal) => process.listeners(signal))
  const printed: string[] = []
  const code = await start(config, (line) => void printed.push(line))
  const added = signals.map((signal, i) =>
    process.listeners(signal).filter((listener) => !before[i]?.includes(listener)),
  )
  const exited = Promise.withResolvers<unknown>()
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    exited.resolve(status)
    return undefined as never
  })
  const end = async () => {
    for (const listener of added[0] ?? []) listener('SIGTERM')
    for (const [i, signal] of signals.entries())
      for (const listener of added[i] ?? []) process.removeListener(signal, listener)
    return exited.promise
  }
  return { config, printed, code, added, end }
}

async function shopThatWasOpen(env: Readonly<Record<string, string>> = {}) {
  const config = await quickSettings(env)
  const store = await openStore({ folder: config.dataFolder })
  await store.close()
  return config
}

const addressIn = (line = ''): string => /https?:\S+/.exec(line)?.[0] ?? ''

test('a start prints where the shop, the desk and the board are, and a link to sign in', async () => {
  const { printed, code, end } = await started()
  expect(code).toBe(0)
  expect(printed.map((line) => line.split('  ')[0])).toEqual([
    'Shop and chat',
    'Desk',
    'Board',
    'Sign in (once)',
  ])
  const shop = await fetch(addressIn(printed[0]))
  expect(shop.status).toBe(200)
  expect(await shop.text()).toContain('Pandan Lane')
  expect((await fetch(addressIn(printed[3]))).status).toBe(200)
  expect(await end()).toBe(0)
})

test('the first link to sign in leads where the shop is reached, as a later one does', async () => {
  const env = { PUBLIC_URL: 'https://shop.example', BOT_FRAMEWORK: 'off', PORT: String(await freePort()) }
  const { printed, end } = await started(env)
  expect(printed[3]).toMatch(/^Sign in \(once\) {2}https:\/\/shop\.example\/sign-in\?token=\S+$/)
  await end()
})

test('a signal ends it once: it no longer listens, and the store is let go', async () => {
  const { printed, added, config, end } = await started()
  expect(added.map(({ length }) => length)).toEqual([1, 1])
  await end()
  await expect(fetch(addressIn(printed[0]))).rejects.toThrow()
  const store = await openStore({ folder: config.dataFolder })
  await store.write(async () => undefined)
  await store.close()
})

test('a start whose port is taken fails, and lets go of the store', async () => {
  const { printed, config, end } = await started()
  const port = new URL(addressIn(printed[0])).port
  const second = await quickSettings({ PORT: port })
  await expect(start(second, () => undefined)).rejects.toThrow('EADDRINUSE')
  takeFolder(second.dataFolder)()
  expect(() => takeFolder(config.dataFolder)).toThrow('is in use')
  await end()
})

test('the sign-in command prints a link that works once', async () => {
  const config = await shopThatWasOpen({ PUBLIC_URL: 'https://shop.example', BOT_FRAMEWORK: 'off' })
  const printed: string[] = []
  expect(await signInCommand(config, (line) => void printed.push(line))).toBe(0)
  expect(printed).toEqual([
    expect.stringMatching(/^Sign in \(once\) {2}https:\/\/shop\.example\/sign-in\?token=\S+$/),
  ])
  const token = new URL(addressIn(printed[0])).searchParams.get('token') ?? ''
  const store = await openStore({ folder: config.dataFolder })
  const now = Date.now()
  const session = await useSignInLink(store, token, now)
  expect(await findSession(store, session ?? '', now)).toBeDefined()
  expect(await useSignInLink(store, token, now)).toBeUndefined()
  await store.close()
})

test('two sign-in commands print two links', async () => {
  const config = await shopThatWasOpen()
  const printed: string[] = []
  await signInCommand(config, (line) => void printed.push(line))
  await signInCommand(config, (line) => void printed.push(line))
  expect(new Set(printed).size).toBe(2)
})

test('the sign-in command takes the name of who is let in', async () => {
  const config = await shopThatWasOpen()
  const printed: string[] = []
  await signInCommand(config, (line) => void printed.push(line), { name: '小美' })
  const token = new URL(addressIn(printed[0])).searchParams.get('token') ?? ''
  const store = await openStore({ folder: config.dataFolder })
  const now = Date.now()
  const session = await useSignInLink(store, token, now, 'Raj')
  expect(await findSession(store, session ?? '', now)).toMatchObject({ name: '小美' })
  await store.close()
})

test('in a folder without a store the sign-in command makes none, and says what to set', async () => {
  const config = await quickSettings()
  await expect(signInCommand(config, () => undefined)).rejects.toThrow(/no store in .*RAPPORT_DATA/)
  expect(existsSync(join(config.dataFolder, 'rapport.db'))).toBe(false)
})
