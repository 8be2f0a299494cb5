import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who asks on about a product hears what of it answers, or that it does not say', () =>
  play(
    `
    > tell me about the Gecko lamp
    Gecko clip-on reading lamp: S$29.90, in stock…
    …
    > what colour is it
    Gecko clip-on reading lamp: Colour: Moss green
    > is it waterproof
    What I have on the Gecko clip-on reading lamp does not say that. A colleague can find out for you.
    [Talk to a person]
    > how much is it
    Gecko clip-on reading lamp: S$29.90, in stock…
    …`,
    { as: 'tom', house },
  ))

test('a question about a thing that is named is about that thing', () =>
  play(
    `
    > is the gecko lamp good for reading in bed?
    Gecko clip-on reading lamp: Clips to a headboard, a shelf or a bunk bed and bends where you want it.
    * Gecko clip-on reading lamp | S$29.90, in stock`,
    { as: 'tom', house },
  ))

test('接着问同一件商品，答得上就答，没写就说没写', () =>
  play(
    `
    > 壁虎灯多少钱
    壁虎夹式阅读灯售价 S$29.90，…
    …
    > 什么颜色的
    壁虎夹式阅读灯：颜色：苔绿
    > 带灯泡吗
    壁虎夹式阅读灯的资料里没有写到这一点，可以请同事帮您确认。
    [找人工客服]
    > 多少钱
    壁虎夹式阅读灯售价 S$29.90，…
    …`,
    { as: 'tom', house, language: 'zh' },
  ))

test('what comes after something else is no question about it', () =>
  play(
    `
    > tell me about the Gecko lamp
    Gecko clip-on reading lamp: S$29.90, in stock…
    …
    > thanks
    You're welcome. Anything else?
    > is it possible to pay by PayNow
    You can pay by …
    …`,
    { as: 'tom', house },
  ))
