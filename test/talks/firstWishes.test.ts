import { afterAll, expect, test } from 'vitest'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  'I want a speaker',
  'i want a kettle',
  'looking for a wok',
  'I want a chair',
  'need earbuds',
  'can I get a blanket',
])('“%s” is a wish for so few things that they are shown at once', async (text) => {
  expect((await speaker(house)(text))[0]).toMatch(/^(?:These|This one) could suit you:$/)
})

test.each(['我要一个音箱', '想买个水壶', '我需要一个新枕头', '找一口炒锅', '我要耳机', '买把办公椅'])(
  '“%s”是想买东西，只有几样，马上就能看到',
  async (text) => {
    expect((await speaker(house, { language: 'zh' })(text))[0]).toMatch(/^(?:这几样|这个)可能适合您：$/)
  },
)

test.each(['what all can I buy here', 'what do you guys sell'])(
  '“%s” wants to see the kinds',
  async (text) => {
    expect((await speaker(house)(text))[1]).toContain('[Kitchen]')
  },
)

test.each(['你们家卖什么', '我要买东西'])('“%s”是想看看都有哪几类', async (text) => {
  expect((await speaker(house, { language: 'zh' })(text))[1]).toContain('[厨房]')
})

test('the bare name of a thing brings it, however politely it is said', () =>
  play(
    `
    > headphones pls
    Hush Reef noise-cancelling headphones: …
    …`,
    { house },
  ))

test('who has the only one for that price is shown it all the same', () =>
  play(
    `
    > speaker under 100
    These match your question:
    * Cicada portable speaker | S$69.90, in stock`,
    { house, as: 'tom' },
  ))
