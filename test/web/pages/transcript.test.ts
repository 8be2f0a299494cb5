import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Detail } from '../../../web/pages/desk/detail.ts'
import { Transcript } from '../../../web/pages/desk/transcript.tsx'
import { fire, openBrowser, press, redraw, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'
import { detail, interaction, line, summary } from './records.ts'

beforeEach(() => {
  openBrowser('https://shop.example/desk')
})
afterEach(() => vi.unstubAllGlobals())

const inChinese = () => {
  openBrowser('https://shop.example/desk', 'zh')
}

describe('the transcript', () => {
  const transcript = (changes: Partial<Detail> = {}, seq?: string) =>
    show(h(Transcript, { detail: detail(changes), seq }))
  test('says who said what', () => {
    const lines = [line(1), line(2, { author: 'bot' }), line(3, { author: 'staff' })]
    expect(wordsOf(transcript({ lines }), '.by span')).toEqual(['Customer', 'Assistant', 'Staff'])
  })
  test('says it in Chinese', () => {
    inChinese()
    const lines = [line(1), line(2, { author: 'bot' }), line(3, { author: 'staff' })]
    expect(wordsOf(transcript({ lines }), '.by span')).toEqual(['客户', '智能助手', '人工客服'])
  })
  test('draws what the bot wrote, and leaves other words as they were typed', () => {
    const lines = [
      line(1, { text: '**mine**' }),
      line(2, { author: 'bot', text: '**bold**' }),
      line(3, { author: 'staff', text: '**ours**' }),
    ]
    const root = transcript({ lines })
    expect([wordsOf(root, 'strong'), wordsOf(root, '.as-typed')]).toEqual([
      ['bold'],
      ['**mine**', '**ours**'],
    ])
  })
  test('is marked with the language of the customer', () => {
    const root = transcript({ conversation: summary('c1', { language: 'zh' }) })
    expect(one(root, '.bubble').getAttribute('lang')).toBe('zh-Hans')
  })
  test('has a heading for each day', () => {
    const day = 86_400_000
    const at = Date.UTC(2026, 2, 10, 6)
    const lines = [line(1, { at }), line(2, { at: at + 1_000 }), line(3, { at: at + day })]
    expect(wordsOf(transcript({ lines }), '.day')).toEqual(['10 Mar 2026', '11 Mar 2026'])
  })
  test('points out the message of its address', () => {
    const lines = [line(1), line(2), line(3)]
    const marked = transcript({ lines }, '2').querySelectorAll('.pointed-at')
    expect([marked.map((each) => wordsOf(each, '.bubble')), marked[0]?.shown]).toEqual([[['line 2']], 1])
  })
  test('shows what was understood beside a message', () => {
    expect(wordsIn(transcript({ lines: [line(1, { interaction: interaction() })] }))).toContain(
      'Where is my order',
    )
  })
  test('shows the products of a reply in a line each', () => {
    const content = {
      title: 'Pot',
      subtitle: 'S$39.90',
      text: 'You liked the pan',
      images: [{ url: '/p.svg' }],
    }
    const attachments = [{ contentType: 'application/vnd.microsoft.card.hero', content }]
    const root = transcript({ lines: [line(1, { author: 'bot', text: '', attachments })] })
    expect([
      wordsOf(root, '.products li'),
      one(root, 'img').getAttribute('src'),
      root.querySelector('.bubble'),
    ]).toEqual([['Pot S$39.90 You liked the pan'], 'https://shop.example/p.svg', null])
  })
  test('is a log with a name that the keyboard can reach', () => {
    const log = one(transcript(), '[role="log"]')
    expect([log.getAttribute('aria-label'), log.getAttribute('tabindex')]).toEqual(['Transcript', '0'])
  })
  test('stays at its end when something comes', () => {
    const root = transcript({ lines: [line(1)] })
    const log = one(root, '[role="log"]')
    log.scrollHeight = 900
    redraw(root, h(Transcript, { detail: detail({ lines: [line(1), line(2)] }), seq: undefined }))
    expect([log.scrollTop, root.querySelector('.to-end')]).toEqual([900, null])
  })
  test('stays where the reader scrolled, and says that something came', () => {
    const root = transcript({ lines: [line(1)] })
    const log = one(root, '[role="log"]')
    Object.assign(log, { scrollHeight: 900, scrollTop: 100, clientHeight: 300 })
    fire(log, 'scroll')
    redraw(root, h(Transcript, { detail: detail({ lines: [line(1), line(2)] }), seq: undefined }))
    expect(log.scrollTop).toBe(100)
    press(named(root, 'button', 'New messages ↓'))
    expect([log.scrollTop, root.querySelector('.to-end')]).toEqual([900, null])
  })
})

describe('earlier messages', () => {
  const last = { lines: [line(101), line(102)], earlier: 101 }
  const earlier = { lines: [line(51), line(52)], earlier: 51 }
  const bubbles = (root: ReturnType<typeof show>) => wordsOf(root, '.bubble')
  const opened = (changes: Partial<Detail> = last, seq?: string) =>
    show(h(Transcript, { detail: detail(changes), seq }))

  test('are not offered where all is shown', () => {
    expect(opened({ lines: [line(1)] }).querySelector('.older')).toBeNull()
  })
  test('come above the others, as often as there are more', async () => {
    const answers = [earlier, { lines: [line(1)] }]
    const asked = answerWith(() => ({ body: answers.shift() }))
    const root = opened()
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    expect(bubbles(root)).toEqual(['line 51', 'line 52', 'line 101', 'line 102'])
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    expect(asked.map(({ path }) => path)).toEqual([
      '/desk/api/conversations/c1/lines?before=101',
      '/desk/api/conversations/c1/lines?before=51',
    ])
    expect([bubbles(root)[0], root.querySelector('.older')]).toEqual(['line 1', null])
  })
  test('are told by their number, and not read out one by one', async () => {
    const gate = Promise.withResolvers<void>()
    answerWith(async () => {
      await gate.promise
      return { body: earlier }
    })
    const root = opened()
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    expect(one(root, '[role="log"]').getAttribute('aria-live')).toBe('off')
    gate.resolve()
    await settle()
    expect(wordsOf(root, '[role="status"]')).toEqual(['2 earlier messages are shown'])
    expect(one(root, '[role="log"]').getAttribute('aria-live')).toBeNull()
  })
  test('are told in Chinese', async () => {
    inChinese()
    answerWith(() => ({ body: earlier }))
    const root = opened()
    press(named(root, 'button', '显示更早的消息'))
    await settle()
    expect(wordsOf(root, '[role="status"]')).toEqual(['已显示 2 条更早的消息'])
  })
  test('leave what is read where it is', async () => {
    answerWith(() => ({ body: earlier }))
    const root = opened()
    const log = one(root, '[role="log"]')
    Object.assign(log, { scrollHeight: 900, scrollTop: 100, clientHeight: 300 })
    fire(log, 'scroll')
    redraw(
      root,
      h(Transcript, { detail: detail({ ...last, lines: [...last.lines, line(103)] }), seq: undefined }),
    )
    press(named(root, 'button', 'Show earlier messages'))
    log.scrollHeight = 1_500
    await settle()
    expect(log.scrollTop).toBe(700)
  })
  test('stay when the newest are read again', async () => {
    answerWith(() => ({ body: earlier }))
    const root = opened()
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    const next = { lines: [line(102), line(103)], earlier: 102 }
    redraw(root, h(Transcript, { detail: detail(next), seq: undefined }))
    expect(bubbles(root)).toEqual(['line 51', 'line 52', 'line 101', 'line 102', 'line 103'])
  })
  test('go when something may be missing between them and the newest', async () => {
    answerWith(() => ({ body: earlier }))
    const root = opened()
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    const next = { lines: [line(301), line(302)], earlier: 301 }
    redraw(root, h(Transcript, { detail: detail(next), seq: undefined }))
    expect(bubbles(root)).toEqual(['line 301', 'line 302'])
  })
  test('that cannot be read leave a way to try again', async () => {
    answerWith(noNetwork)
    const root = opened()
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    expect(wordsOf(root, '[role="alert"]')).toEqual(['This could not be loaded.'])
    answerWith(() => ({ body: earlier }))
    press(named(root, 'button', 'Show earlier messages'))
    await settle()
    expect([bubbles(root).length, root.querySelector('[role="alert"]')]).toEqual([4, null])
  })
  test('come by themselves down to the one that is pointed at', async () => {
    const answers = [earlier, { lines: [line(7), line(8)], earlier: 7 }]
    const asked = answerWith(() => ({ body: answers.shift() }))
    const root = opened(last, '8')
    await settle()
    await settle()
    expect(asked).toHaveLength(2)
    const marked = root.querySelectorAll('.pointed-at')
    expect([marked.map((each) => wordsOf(each, '.bubble')), marked[0]?.shown]).toEqual([[['line 8']], 1])
  })
})
