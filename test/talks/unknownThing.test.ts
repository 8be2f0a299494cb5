import { afterAll, expect, test } from 'vitest'
import { namesThing } from '../../dialogs/talks/unknownThing.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  'I want to buy a rug',
  'do you sell toasters?',
  'any umbrellas',
  'looking for a hair dryer please',
  '有毛巾吗',
  '想买块地毯',
  '帮我找个闹钟',
  '你们卖雨伞吗？',
])('“%s” names a thing', (text) => expect(namesThing(text)).toBe(true))

test.each([
  'I want something for my dad',
  'can you recommend something for me',
  'I need help',
  'any ideas?',
  '想买点东西',
  '有什么推荐吗',
  '送妈妈的礼物',
])('“%s” names none', (text) => expect(namesThing(text)).toBe(false))

test('who wishes for what the shop has not is told so', () =>
  play(
    `
    > I want to buy a rug
    I did not find that in our shop. What else are you looking for?
    [Audio & Small Electronics] …`,
    { house },
  ))

test('想买店里没有的，就说没有', () =>
  play(
    `
    > 想买地毯
    店里没找到这样东西。您还想看看哪一类？
    [影音与小电器] …`,
    { house, language: 'zh' },
  ))
