import { expect, test } from 'vitest'
import { terminalLines } from '../../main/terminal.ts'

test('buttons are numbered through all replies', () => {
  const { lines, buttons } = terminalLines([
    { text: 'Hello', suggestedActions: { actions: [{ title: 'Track', value: 'track it' }] } },
    { text: 'Or', suggestedActions: { actions: [{ title: 'Return', value: 'return it' }] } },
  ])
  expect(lines).toEqual(['Hello', '  [1] Track', 'Or', '  [2] Return'])
  expect(buttons).toEqual(['track it', 'return it'])
})

test('cards stand in a row with their reason and buttons', () => {
  const content = {
    title: '台灯',
    subtitle: 'S$89.00，有货',
    text: '本店热门',
    buttons: [{ title: '我要台灯', value: '我要台灯' }],
  }
  expect(terminalLines([{ text: '推荐：', attachments: [{ content }] }]).lines).toEqual([
    '推荐：',
    '  • 台灯 | S$89.00，有货 | 本店热门',
    '      [1] 我要台灯',
  ])
})

test('a link shows where it leads', () => {
  expect(terminalLines([{ text: 'More: [Returns](http://x/help/returns)' }]).lines).toEqual([
    'More: Returns <http://x/help/returns>',
  ])
})

test('a reply without text is an empty line, not a crash', () => {
  expect(terminalLines([{}]).lines).toEqual([''])
})
