import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LanguageSwitch, useLanguage } from '../../../web/pages/language.tsx'
import { readLanguage } from '../../../web/pages/readLanguage.ts'
import { type Browser, openBrowser, press, show } from './browser.ts'
import { named, withRole, wordsIn } from './read.ts'

afterEach(() => vi.unstubAllGlobals())

const Probe = () => h('p', {}, useLanguage())
const shown = () => wordsIn(show(h(Probe, {})))

describe('a language tag', () => {
  test.each(['zh', 'ZH', 'zh-CN', 'zh-Hans', 'zh-Hant-TW', 'zh_CN'.replace('_', '-')])(
    '%s is Chinese',
    (tag) => expect(readLanguage(tag)).toBe('zh'),
  )
  test.each(['en', 'en-SG', '', 'fr', 'zhx', 'x-zh', 'chinese'])('%j is English', (tag) =>
    expect(readLanguage(tag)).toBe('en'),
  )
})

describe('the first language', () => {
  test('is what the address asks for', () => {
    openBrowser('https://shop.example/?lang=zh', 'en')
    expect(shown()).toBe('zh')
  })
  test('that the address asks for is kept', () => {
    const { local } = openBrowser('https://shop.example/?lang=zh', 'en')
    shown()
    expect(local.kept.get('rapport:language')).toBe('zh')
  })
  test('leaves the address, and the rest of it stays', () => {
    const { steps } = openBrowser('https://shop.example/desk?lang=zh&mood=negative', 'en')
    shown()
    expect(steps).toEqual(['replace /desk?mood=negative'])
  })
  test('is what was chosen before', () => {
    openBrowser('https://shop.example/', 'zh')
    expect(shown()).toBe('zh')
  })
  test('is else what the server wrote into the document', () => {
    const { local, document } = openBrowser()
    local.kept.clear()
    Object.assign(document.documentElement, { lang: 'zh-Hans' })
    expect(shown()).toBe('zh')
  })
  test('is English when nobody knows better', () => {
    const { local, document } = openBrowser()
    local.kept.clear()
    Object.assign(document.documentElement, { lang: '' })
    expect(shown()).toBe('en')
  })
  test('that is none of ours is English', () => {
    openBrowser('https://shop.example/?lang=fr', 'zh')
    expect(shown()).toBe('en')
  })
  test('is found where the browser forbids storage too', () => {
    const { document } = openBrowser('https://shop.example/?lang=zh')
    Object.assign(document.documentElement, { lang: 'en' })
    vi.stubGlobal('localStorage', forbidden)
    expect(shown()).toBe('zh')
  })
})

/** A storage as browsers give it that block site data. */
const forbidden = {
  getItem: () => {
    throw new Error('SecurityError')
  },
  setItem: () => {
    throw new Error('SecurityError')
  },
}

describe('choosing a language', () => {
  let browser: Browser
  beforeEach(() => {
    browser = openBrowser()
  })
  const open = () => show([h(LanguageSwitch, {}), h(Probe, {})])
  test('changes the page at once', () => {
    const page = open()
    press(named(page, 'button', '中文'))
    expect(wordsIn(page)).toBe('EN 中文 zh')
  })
  test('tells the document', () => {
    const page = open()
    press(named(page, 'button', '中文'))
    expect(Reflect.get(browser.document.documentElement, 'lang')).toBe('zh-Hans')
  })
  test('is kept for the next visit', () => {
    press(named(open(), 'button', '中文'))
    expect(browser.local.kept.get('rapport:language')).toBe('zh')
  })
  test('can be taken back', () => {
    const page = open()
    press(named(page, 'button', '中文'))
    press(named(page, 'button', 'EN'))
    expect(wordsIn(page)).toBe('EN 中文 en')
  })
  test('shows which is chosen', () => {
    const page = open()
    const pressed = () => withRole(page, 'button').map((button) => button.getAttribute('aria-pressed'))
    expect(pressed()).toEqual(['true', 'false'])
    press(named(page, 'button', '中文'))
    expect(pressed()).toEqual(['false', 'true'])
  })
  test('each name is marked with its own language', () => {
    const tags = withRole(open(), 'button').map((button) => button.getAttribute('lang'))
    expect(tags).toEqual(['en', 'zh-Hans'])
  })
  test('the group says what it is, in the language of the page', () => {
    const page = open()
    expect(withRole(page, 'group')[0]?.getAttribute('aria-label')).toBe('Language')
    press(named(page, 'button', '中文'))
    expect(withRole(page, 'group')[0]?.getAttribute('aria-label')).toBe('语言')
  })
  test('works for this page where the browser forbids storage', () => {
    vi.stubGlobal('localStorage', forbidden)
    const page = open()
    press(named(page, 'button', '中文'))
    expect(wordsIn(page)).toBe('EN 中文 zh')
  })
})
