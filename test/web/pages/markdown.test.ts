import fc from 'fast-check'
import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Markdown } from '../../../web/pages/chat/markdown.tsx'
import { openBrowser, show } from './browser.ts'
import { descendants } from './dom.ts'
import { htmlOf } from './read.ts'

const base = 'https://shop.example'
const draw = (text: string) => show(h(Markdown, { text, base }))
const html = (text: string) => htmlOf(draw(text))
const link = (href: string, name: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer">${name}</a>`

beforeEach(() => openBrowser())
afterEach(() => vi.unstubAllGlobals())

describe('blocks', () => {
  test.each([
    ['', ''],
    [' \n\t\n', ''],
    ['one paragraph', '<p>one paragraph</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['one\ntwo', '<p>one<br></br>two</p>'],
    ['one\r\ntwo\r\n\r\nthree', '<p>one<br></br>two</p><p>three</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['* one\n• two', '<ul><li>one</li><li>two</li></ul>'],
    ['  - indented', '<ul><li>indented</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['1) one\n2) two', '<ol><li>one</li><li>two</li></ol>'],
    ['1、打开订单\n2、选择商品', '<ol><li>打开订单</li><li>选择商品</li></ol>'],
    ['words\n- item\nwords', '<p>words</p><ul><li>item</li></ul><p>words</p>'],
    ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['# Large', '<p class="heading">Large</p>'],
    ['## 怎么退货', '<p class="heading">怎么退货</p>'],
    ['## One\n## Two', '<p class="heading">One</p><p class="heading">Two</p>'],
  ])('%j', (text, expected) => expect(html(text)).toBe(expected))
  test.each([
    '-5 degrees',
    '#1 seller',
    '####### seven',
    '2026. was a year',
    '3.5 litres',
    '1.no space',
    '*no list*',
    '＃ 全角',
  ])('%j is a plain paragraph', (text) => expect(html(text)).toBe(`<p>${text}</p>`))
})

describe('inside a line', () => {
  test.each([
    ['**bold**', '<strong>bold</strong>'],
    ['a **b** c **d** e', 'a <strong>b</strong> c <strong>d</strong> e'],
    ['**消费税**：S$9.00', '<strong>消费税</strong>：S$9.00'],
    ['**one** **two**', '<strong>one</strong> <strong>two</strong>'],
    ['2 ** 3 ** 4', '2 <strong> 3 </strong> 4'],
    ['****', '****'],
    ['**open', '**open'],
    ['*not italic*', '*not italic*'],
    ['_not_ `code`', '_not_ `code`'],
    ['~~kept~~', '~~kept~~'],
  ])('%j', (text, expected) => expect(html(`x ${text}`)).toBe(`<p>x ${expected}</p>`))
  test('bold works in a list, with the rest beside it', () => {
    expect(html('- **Express:** S$9.90')).toBe('<ul><li><strong>Express:</strong> S$9.90</li></ul>')
  })
  test('a link can stand in bold', () => {
    expect(html('**see [help](/help/returns)**')).toBe(
      `<p><strong>see ${link(`${base}/help/returns`, 'help')}</strong></p>`,
    )
  })
  test('bold never closes over two lines', () => expect(html('**a\nb**')).toBe('<p>**a<br></br>b**</p>'))
})

describe('links', () => {
  test.each([
    ['[help](/help/returns)', `${base}/help/returns`, 'help'],
    ['[退货说明](/help/returns?lang=zh)', `${base}/help/returns?lang=zh`, '退货说明'],
    ['[us](https://a.example/?a=1&b=2)', 'https://a.example/?a=1&amp;b=2', 'us'],
    ['[old](http://a.example)', 'http://a.example/', 'old'],
    ['[LOUD](HTTPS://A.EXAMPLE)', 'https://a.example/', 'LOUD'],
    ['[空格](https://a.example/发货)', 'https://a.example/%E5%8F%91%E8%B4%A7', '空格'],
    ['https://a.example/b', 'https://a.example/b', 'https://a.example/b'],
  ])('%j leads to %s', (text, href, name) => expect(html(text)).toBe(`<p>${link(href, name)}</p>`))
  test.each([
    ['Go to https://a.example.', '.'],
    ['Go to https://a.example!?', '!?'],
    ['Go to https://a.example, then', ', then'],
    ['(https://a.example)', ')'],
    ['请看https://a.example。谢谢', '。谢谢'],
    ['请看https://a.example，谢谢', '，谢谢'],
    ['（https://a.example）', '）'],
    ['请看https://a.example中文', '中文'],
    ['“https://a.example”', '”'],
    ['‘https://a.example’', '’'],
    ['https://a.example…', '…'],
    ['"https://a.example"', '"'],
    ['<https://a.example>', '>'],
  ])('in %j the address ends before %j', (text, after) => {
    const root = draw(text)
    const [found] = root.querySelectorAll('a')
    expect([found?.getAttribute('href'), root.textContent.endsWith(after)]).toEqual([
      'https://a.example/',
      true,
    ])
    expect(root.textContent).toBe(text)
  })
  test('two addresses are two links', () => {
    expect(draw('https://a.example and https://b.example').querySelectorAll('a')).toHaveLength(2)
  })
  test('a link opens apart and tells the other page nothing', () => {
    const [found] = draw('[x](https://a.example)').querySelectorAll('a')
    expect([found?.getAttribute('target'), found?.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ])
  })
})

describe('what would do harm is words', () => {
  test.each([
    ['[x](javascript:alert`1`)', 'x'],
    ['[x](JaVaScRiPt:alert)', 'x'],
    ['[x](java&#115;cript:alert)', 'x'],
    ['[x](data:text/html,y)', 'x'],
    ['[x](vbscript:y)', 'x'],
    ['[x](file:///etc/passwd)', 'x'],
    ['[x](//evil.example)', 'x'],
    ['[x](/\\evil.example)', 'x'],
    ['[x](\\\\evil.example)', 'x'],
    ['[x](https://)', 'x'],
    ['[x](help/returns)', 'x'],
    ['[x](#top)', 'x'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<a href="https://evil.example">x', '<a href="https://evil.example">x'],
    ['&lt;b&gt;', '&lt;b&gt;'],
    ['![x](/picture.svg)', '!x'],
  ])('%j reads %j', (text, words) => {
    const root = draw(text)
    expect(root.textContent).toBe(words)
    expect(root.querySelector('script')).toBeNull()
    expect(root.querySelector('img')).toBeNull()
  })
  test('whatever is written, every element is one of ours and every link leads to the web', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '**',
      '[a](',
      '/b)',
      'https://x',
      'javascript:',
      '- ',
      '1. ',
      '# ',
      '\n',
      '中',
      '”',
    )
    const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''))
    const ours = new Set(['p', 'br', 'ul', 'ol', 'li', 'strong', 'a'])
    fc.assert(
      fc.property(text, (written) => {
        const all = descendants(draw(written))
        const links = all.flatMap((element) => element.getAttribute('href') ?? [])
        return (
          all.every(({ localName }) => ours.has(localName)) &&
          links.every((href) => /^https?:\/\//.test(href))
        )
      }),
      { numRuns: 120 },
    )
  })
  test('words without marks come out as they went in', () => {
    const plain = fc
      .stringMatching(/^[a-z0-9中文，。 ]{1,40}$/)
      .filter((text) => text.trim() !== '' && !/^\s*\d/.test(text))
    fc.assert(
      fc.property(plain, (text) => draw(text).textContent === text),
      { numRuns: 100 },
    )
  })
  test('100,000 characters of any mark are drawn', () => {
    for (const mark of ['*', '**', '[', '[a](', '](', '#', '**a', 'https://'])
      expect(() => draw(mark.repeat(100_000 / mark.length))).not.toThrow()
  })
})
