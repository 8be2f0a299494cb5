import { type ComponentChildren, h } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Language } from '../../../data/index.ts'
import { InSetting, settingIn } from '../../../web/pages/chat/setting.ts'
import { type Browser, openBrowser, show } from './browser.ts'
import { noon } from './records.ts'

/** Importing this module gives each test of the file a browser, and a list of what was said. */
export let browser: Browser
export let said: string[]
export const onSay = (text: string) => said.push(text)

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  browser = openBrowser()
  said = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Draws a part of the chat as it stands in the whole. */
export const draw = (node: ComponentChildren, language: Language = 'en') =>
  show(h(InSetting.Provider, { value: settingIn(language, 'https://shop.example'), children: node }))
