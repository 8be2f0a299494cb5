import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SignIn } from '../../../web/pages/signIn/signIn.tsx'
import { type Browser, enter, openBrowser, press, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'

let browser: Browser
beforeEach(() => {
  browser = openBrowser('https://shop.example/sign-in')
})
afterEach(() => vi.unstubAllGlobals())

const open = (token: string | undefined = 'abc') => show(h(SignIn, { token }))

describe('a sign-in link', () => {
  test('is not used up by opening it', async () => {
    const asked = answerWith(() => ({}))
    open()
    await settle()
    expect(asked).toEqual([])
  })
  test('is used by pressing the button, and leads to the desk', async () => {
    const asked = answerWith(() => ({ body: { next: '/desk' } }))
    press(named(open(), 'button', 'Sign in'))
    await settle()
    expect([asked[0]?.path, asked[0]?.body, browser.left]).toEqual([
      '/sign-in',
      { token: 'abc' },
      ['replace /desk'],
    ])
  })
  test('takes along the name that was given, and remembers it', async () => {
    const asked = answerWith(() => ({ body: { next: '/desk' } }))
    const root = open()
    enter(one(root, 'input'), ' 小美 ')
    press(named(root, 'button', 'Sign in'))
    await settle()
    expect([asked[0]?.body, one(open(), 'input').value]).toEqual([{ token: 'abc', name: '小美' }, '小美'])
  })
  test('is used once however often the button is pressed', async () => {
    answerWith(() => new Promise(() => {}))
    const root = open()
    press(named(root, 'button', 'Sign in'))
    expect(named(root, 'button', 'Signing in…').getAttribute('disabled')).toBe('true')
  })
  test.each([400, 401, 403, 404])('that is refused with %d was used or has expired', async (status) => {
    answerWith(() => ({ status }))
    const root = open()
    press(named(root, 'button', 'Sign in'))
    await settle()
    expect(wordsOf(root, '[role="alert"]')).toEqual([
      'This link has been used or has expired. Ask for a new one.',
    ])
    expect(wordsOf(root, 'code')).toEqual(['npm start', 'npm run sign-in'])
  })
  test.each([500, 502, 503])('that meets an ill server (%d) can be tried again', async (status) => {
    answerWith(() => ({ status }))
    const root = open()
    press(named(root, 'button', 'Sign in'))
    await settle()
    expect(wordsOf(root, '[role="alert"]')).toEqual([
      'The server could not be reached. Try again in a moment.',
    ])
    expect(named(root, 'button', 'Sign in').getAttribute('disabled')).toBeNull()
  })
  test('that does not reach the server can be tried again, with success', async () => {
    answerWith(noNetwork)
    const root = open()
    press(named(root, 'button', 'Sign in'))
    await settle()
    answerWith(() => ({ body: {} }))
    press(named(root, 'button', 'Sign in'))
    await settle()
    expect(browser.left).toEqual(['replace /desk'])
  })
  test('says for how long, and that it works once', () => {
    expect(wordsIn(open())).toContain('for 12 hours. It works once.')
  })
  test('is in Chinese too', () => {
    browser = openBrowser('https://shop.example/sign-in', 'zh')
    const root = open()
    expect([wordsOf(root, 'h1'), withRole(root, 'button').map(wordsIn), browser.document.title]).toEqual([
      ['登录 Rapport'],
      ['登录'],
      '登录 Rapport',
    ])
  })
})

describe('without a link', () => {
  const missing = () => show(h(SignIn, { token: undefined }))
  test('there is no button, only how to get one', () => {
    const root = missing()
    expect([wordsOf(root, 'h1'), withRole(root, 'button'), wordsOf(root, 'code')]).toEqual([
      ['You need a sign-in link'],
      [],
      ['npm start', 'npm run sign-in'],
    ])
  })
  test('the commands stay as they are in Chinese', () => {
    browser = openBrowser('https://shop.example/sign-in', 'zh')
    const root = missing()
    expect([wordsOf(root, 'h1'), one(root, 'dl').children.length, wordsOf(root, 'code')]).toEqual([
      ['需要登录链接'],
      4,
      ['npm start', 'npm run sign-in'],
    ])
  })
})
