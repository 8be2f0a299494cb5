import { afterAll, describe, expect, test } from 'vitest'
import { openHouse, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

/** What is answered to a message that comes when three lamps are on the screen. */
async function answer(message: string, language: 'en' | 'zh'): Promise<string> {
  const say = speaker(house, { language })
  await say({ en: 'recommend a lamp, no limit', zh: '推荐一盏灯，价格不限' }[language])
  return (await say(message)).join('\n')
}

const marks = {
  en: { why: 'Here is why:', cards: 'These could suit you:', refused: 'I will not show you' },
  zh: { why: '推荐的理由：', cards: '这几样可能适合您：', refused: '以后不再给您推荐' },
}

describe('words about what is on the screen', () => {
  test.each([
    ['en', 'why did you recommend these?', 'why'],
    ['en', 'why this one?', 'why'],
    ['en', 'more like the second one', 'cards'],
    ['en', "I don't like these", 'refused'],
    ['en', 'none of those', 'refused'],
    ['en', 'something cheaper?', 'cards'],
    ['en', 'too expensive', 'cards'],
    ['en', 'anything under 60?', 'cards'],
    ['zh', '为什么给我推荐这些？', 'why'],
    ['zh', '为什么推荐这个', 'why'],
    ['zh', '有没有和第一个差不多的', 'cards'],
    ['zh', '这些我都不喜欢', 'refused'],
    ['zh', '有便宜点的吗', 'cards'],
    ['zh', '太贵了', 'cards'],
    ['zh', '有六十以内的吗', 'cards'],
  ] as const)('%s: %s', async (language, message, expected) => {
    expect(await answer(message, language)).toContain(marks[language][expected])
  })
})

describe('words about something else', () => {
  test.each([
    ['en', "I don't want any personal suggestions"],
    ['en', "I don't want any emails from you"],
    ['en', 'none of them arrived'],
    ['en', 'why did you choose DHL?'],
    ['en', 'is there a discount over 100?'],
    ['en', 'delivery is too expensive'],
    ['en', "what's the usual price for shipping?"],
    ['zh', '怎么选尺码？'],
    ['zh', '为什么要选快递'],
    ['zh', '运费太贵了'],
    ['zh', '再来一次'],
    ['zh', '回购价是多少'],
    ['zh', '我不要个性化推荐'],
  ] as const)('%s: %s', async (language, message) => {
    const said = await answer(message, language)
    for (const mark of Object.values(marks[language])) expect(said).not.toContain(mark)
  })
})

test('an open question is answered, whatever the words would mean of suggestions', async () => {
  const say = speaker(house, { as: 'mei', language: 'zh' })
  await say('推荐一盏灯，价格不限')
  await say('我要投诉')
  expect((await say('运费太贵了')).join('')).not.toContain(marks.zh.cards)
  const returning = speaker(house, { as: 'mei', language: 'en' })
  await returning('recommend a lamp, no limit')
  await returning('I want to return the pillow from order PL20333')
  expect((await returning('too expensive')).join('')).not.toContain(marks.en.cards)
})

test('a reason that was personal is told as it was, after the consent is withdrawn', async () => {
  const say = speaker(house, { as: 'ravi', language: 'en' })
  await say('recommend something for my desk, no limit')
  await say('turn off personal suggestions')
  const said = (await say('why did you suggest these?')).join('\n')
  expect(said).toContain('personal suggestions were on')
  await say('turn personal suggestions on')
})

test('a price that was named for something else does not stay', async () => {
  const say = speaker(house, { language: 'en' })
  await say('I need a gift under 30')
  await say('stop')
  expect((await say('recommend a lamp')).join('\n')).toContain('How much should it cost at most?')
})
