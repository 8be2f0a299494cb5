import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a present for somebody of whom nothing is known', () =>
  play(
    `
    > I want to buy a birthday present, up to 40
    With pleasure. What does the person like? Anything you know of them helps.
    …[Anything, surprise me]
    > Anything, surprise me
    These could suit you:
    …`,
    { house },
  ))

test('不知道对方喜欢什么，就随便推荐', () =>
  play(
    `
    > 想给我妈买个生日礼物，100以内
    好呀，对方平时喜欢什么？随便说说，我来挑。
    …[随便推荐几样]
    > 随便推荐几样
    这几样可能适合您：
    …`,
    { house, language: 'zh' },
  ))

test('how old somebody turns says nothing of things', () =>
  play(
    `
    > my dad turns 60, any ideas?
    With pleasure. What are you looking for?
    …`,
    { house },
  ))
