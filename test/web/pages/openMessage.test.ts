import { h } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Mode } from '../../../data/index.ts'
import { OpenMessage } from '../../../web/pages/desk/openMessage.tsx'
import { openBrowser, show } from './browser.ts'
import { wordsIn } from './read.ts'
import { detail, line, summary } from './records.ts'

beforeEach(() => void openBrowser('https://shop.example/desk'))
afterEach(() => vi.unstubAllGlobals())

const said = line(1)
const answered = line(2, { author: 'staff', text: 'It is on its way.' })
const warning = (mode: Mode, lines = [said]) =>
  wordsIn(show(h(OpenMessage, { detail: detail({ conversation: summary('c1', { mode }), lines }) })))

test('whoever answers is warned that the last message has no answer', () => {
  expect(warning('person')).toBe(
    'The customer’s last message has no answer yet. Handed back now, it stays without one: the assistant does not answer it.',
  )
})
test('the warning is in Chinese too', () => {
  openBrowser('https://shop.example/desk', 'zh')
  expect(warning('person')).toBe('客户的最后一条消息还没有人回复。现在交还的话，智能助手不会补答这一条。')
})
test('there is none once a person has written', () => expect(warning('person', [said, answered])).toBe(''))
test.each(['bot', 'waiting'] as const)('there is none in the mode %s', (mode) =>
  expect(warning(mode)).toBe(''),
)
