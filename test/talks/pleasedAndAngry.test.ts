import { afterAll, describe, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

describe('who is pleased asks for nothing', () => {
  test.each([
    'Thanks so much, the linen duvet cover is lovely 😍🎉',
    'Thank you! The parcel came today and everything is perfect',
    'the lamp I bought is great, thanks',
  ])('%s', (message) =>
    play(`\n> ${message}\nThat is kind of you, thank you. I will pass it on to the team.`, { house }),
  )

  test.each(['很满意，下次再来', '非常好，孩子很喜欢'])('%s', (message) =>
    play(`\n> ${message}\n谢谢您的夸奖，我会转告给大家。`, { house, language: 'zh' }),
  )
})

describe('who is angry with the shop is heard', () => {
  test.each(['scammers!', 'RIP OFF!!!'])('%s', (message) => play(`\n> ${message}\n…sorry…`, { house }))

  test.each(['骗子，还我钱', '烦死了，一直不处理', '你们是骗子吧'])('%s', (message) =>
    play(`\n> ${message}\n…抱歉…`, { house, language: 'zh' }),
  )
})

describe('a thing that is dead is no loss of a life', () => {
  test('en', () =>
    play(
      `
      > my front light is dead, wont turn on
      Which order is it? …`,
      { house },
    ))

  test('but a father is', () =>
    play(
      `
      > my father has just died, cancel his order please
      I am very sorry for your loss. …`,
      { house },
    ))
})

describe('what is not borne need not be unplugged', () => {
  test('en', () =>
    play(
      `
      > I had an allergic reaction to the soap
      Please stop using it. Is somebody unwell, …
      …`,
      { house },
    ))

  test('用了过敏', () =>
    play(
      `
      > 香皂用了过敏，要退
      请先停止使用。要是有人不舒服，…
      …`,
      { house, language: 'zh' },
    ))
})
