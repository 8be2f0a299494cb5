import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../web/markdown.ts'

describe('blocks', () => {
  test.each([
    ['one paragraph', '<p>one paragraph</p>'],
    ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['one\r\n\r\n\r\ntwo\r\n', '<p>one</p>\n<p>two</p>'],
    ['## 时间怎么算', '<h2 id="part-1">时间怎么算</h2>'],
    ['# Large', '<h2 id="part-1">Large</h2>'],
    ['## One\n## Two', '<h2 id="part-1">One</h2>\n<h2 id="part-2">Two</h2>'],
    ['#no heading', '<p>#no heading</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['* one', '<ul><li>one</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['- a\n1. b', '<ul><li>a</li></ul>\n<ol><li>b</li></ol>'],
    ['words\n- item\nwords', '<p>words</p>\n<ul><li>item</li></ul>\n<p>words</p>'],
    ['-5 degrees', '<p>-5 degrees</p>'],
    ['2026. year', '<p>2026. year</p>'],
    ['', ''],
    ['\n \n', ''],
  ])('%j', (text, html) => expect(markdown(text)).toBe(html))
})

describe('inside a line', () => {
  test.each([
    ['**bold**', '<p><strong>bold</strong></p>'],
    ['- **消费税**：S$9.00', '<ul><li><strong>消费税</strong>：S$9.00</li></ul>'],
    ['a **b** c **d**', '<p>a <strong>b</strong> c <strong>d</strong></p>'],
    ['2 ** 3', '<p>2 ** 3</p>'],
    ['****', '<p>****</p>'],
    ['[help](/help/returns)', '<p><a href="/help/returns" rel="noopener noreferrer">help</a></p>'],
    [
      '[us](https://a.example/?a=1&b=2)',
      '<p><a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer">us</a></p>',
    ],
    ['[mail](mailto:a@b.example)', '<p><a href="mailto:a@b.example" rel="noopener noreferrer">mail</a></p>'],
    ['[call](tel:+6565550128)', '<p><a href="tel:+6565550128" rel="noopener noreferrer">call</a></p>'],
    ['**[x](/y)**', '<p><strong><a href="/y" rel="noopener noreferrer">x</a></strong></p>'],
    ['[not a link] (x)', '<p>[not a link] (x)</p>'],
  ])('%j', (text, html) => expect(markdown(text)).toBe(html))
})

describe('what would do harm is text', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['**<b>**', '<p><strong>&lt;b&gt;</strong></p>'],
    ['[x](javascript:alert`1`)', '<p>x</p>'],
    ['[x](JaVaScRiPt:alert)', '<p>x</p>'],
    ['[x](data:text/html,y)', '<p>x</p>'],
    ['[x](//evil.example)', '<p>x</p>'],
    ['[x](/\\evil.example)', '<p>x</p>'],
    ['[<img>](/y)', '<p><a href="/y" rel="noopener noreferrer">&lt;img&gt;</a></p>'],
    ['[x](/"onclick="y)', '<p><a href="/&quot;onclick=&quot;y" rel="noopener noreferrer">x</a></p>'],
  ])('%j', (text, html) => expect(markdown(text)).toBe(html))
  test('every tag is one of ours, whatever is written', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '**',
      '[a](',
      '/b)',
      '- ',
      '1. ',
      '## ',
      '\n',
      '\n\n',
      'x',
      '中',
    )
    const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''))
    const ours =
      /<\/?(p|h2|ul|ol|li|strong)>|<h2 id="part-\d+">|<br>|<a href="[^"<>]*" rel="noopener noreferrer">|<\/a>/g
    fc.assert(fc.property(text, (written) => !/[<>]/.test(markdown(written).replace(ours, ''))))
  })
})

test('100,000 characters of any mark are drawn', () => {
  for (const mark of ['*', '**', '[', '[a](', '](', '#', '- ', '\n', '<', '**a'])
    expect(() => markdown(mark.repeat(100_000 / mark.length))).not.toThrow()
})
