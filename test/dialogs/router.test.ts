import { afterAll, expect, test } from 'vitest'
import { buttonsIn, openReception, repliesIn, visitor } from '../bots/reception.ts'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const menu = '[Where is my order?] [Return something] [Help me choose] [Talk to a person]'
const chineseMenu = '[我的订单到哪了] [退货] [帮我挑一挑] [找人工客服]'

test.each([
  ['Return something', 'Which order is it?'],
  ['RETURN SOMETHING', 'Which order is it?'],
  ['退货', '是哪个订单？'],
  ['Talk to a person', 'I have called a colleague'],
])('the button %s of the menu does what it says', async (button, words) => {
  const say = speaker(house, { language: button === '退货' ? 'zh' : 'en' })
  await say(button === '退货' ? '你能做什么' : 'what can you do')
  expect((await say(button)).join()).toContain(words)
})

test('a button means what it was offered for, whatever its words would mean', async () => {
  const reception = await openReception(({ shop }) => ({
    shop: () => ({
      ...shop(),
      hear: (raw, now) => ({ ...shop().hear(raw, now), intent: 'joke', outcome: 'sure' }),
    }),
  }))
  const { arrive, write } = visitor(reception)
  await arrive()
  expect(repliesIn(await write('Return something'))[0]).toContain('Which order is it?')
})

test('"yes" to the only offer takes it', async () => {
  const say = speaker(house)
  await say('asdf qwer zxcv')
  await say('blorp')
  expect(await say('fnord')).toEqual([
    "I'm sorry, I still don't get it. Shall I fetch a person?",
    '[Talk to a person]',
  ])
  expect((await say('yes please')).join()).toContain('I have called a colleague')
})

test('"好的" to the only offer takes it', async () => {
  const say = speaker(house, { language: 'zh' })
  for (const words of ['胡言乱语吧啦', '哗啦啦啦']) await say(words)
  expect(await say('叽里咕噜')).toEqual(['抱歉，我还是没弄明白。要不要给您转人工？', '[找人工客服]'])
  expect((await say('好的')).join()).toContain('已经帮您叫了同事')
})

test('"no" to the only offer leaves it', async () => {
  const say = speaker(house)
  for (const words of ['asdf qwer zxcv', 'blorp', 'fnord']) await say(words)
  expect(await say('no')).toEqual(['All right. Is there something else?'])
})

test('an offer is good for one message only', async () => {
  const say = speaker(house)
  for (const words of ['asdf qwer zxcv', 'blorp', 'fnord']) await say(words)
  await say('thanks')
  expect(await say('yes')).toEqual(['Good. What would you like to do?', menu])
})

test('"yes" to nothing, or to several things, is asked about', async () => {
  const say = speaker(house)
  expect(await say('yes')).toEqual(['Good. What would you like to do?', menu])
  expect(await say('yes')).toEqual(['Good. What would you like to do?', menu])
})

test('"是的" to nothing is asked about in Chinese', () =>
  play(
    `
    > 是的
    好的。您想办什么呢？
    ${chineseMenu}
    > 不用了
    好的。还有别的需要吗？`,
    { language: 'zh', house },
  ))

/** A house that is sure of nothing and guesses the given intents. */
const guessing = (...intents: readonly string[]) =>
  openReception(({ shop }) => ({
    shop: () => ({
      ...shop(),
      hear: (raw, now) => ({
        ...shop().hear(raw, now),
        intent: undefined,
        outcome: 'ask',
        alternatives: intents.map((intent) => ({ intent, confidence: 0.4 })),
      }),
    }),
  }))

test('two likely purposes are offered, and neither', async () => {
  const { write } = visitor(await guessing('order_status', 'return_item', 'gift_cards'))
  const asked = await write('zxcv blorp')
  expect(repliesIn(asked)).toEqual(['Do you mean one of these?'])
  expect(buttonsIn(asked)).toEqual(['Where is my order?', 'Return something', 'Neither'])
})

test('pleasantries are not worth asking about', async () => {
  const { write } = visitor(await guessing('greeting', 'joke', 'yes', 'stop', 'warranty', 'thanks'))
  expect(buttonsIn(await write('zxcv blorp'))).toEqual(['It broke: use the warranty', 'Neither'])
})

test('when only pleasantries are likely, the menu is offered instead', async () => {
  const { write } = visitor(await guessing('greeting', 'weather', 'no'))
  const asked = await write('zxcv blorp')
  expect(repliesIn(asked)).toEqual([expect.stringContaining("I'm not sure I understand")])
  expect(buttonsIn(asked)).toHaveLength(4)
})

test('"都不是" gets the menu in Chinese', async () => {
  const { write } = visitor(await guessing('order_status', 'return_item'), { locale: 'zh' })
  expect(buttonsIn(await write('叽里咕噜'))).toEqual(['我的订单到哪了', '退货', '都不是'])
  expect(buttonsIn(await write('都不是'))).toHaveLength(4)
})

test('what an unclear message named is not asked again once its purpose is clear', async () => {
  const { write } = visitor(await guessing('return_item', 'order_status'))
  await write('zxcv blorp PL20400 tom@example.com')
  expect(repliesIn(await write('Return something'))).toEqual(['Which item would you like to send back?'])
})

test('nothing that real customers say gets a pleasantry as a suggestion', async () => {
  const pleasantries = house.content.intents
    .filter(({ talk }) => talk === 'smallTalk' || talk === 'steering')
    .flatMap(({ label }) => [`[${label.en}]`, `[${label.zh}]`])
  const vague = [
    'my card 4111 1111 1111 1111',
    '{"text":"hi"}',
    '[x](y)',
    '#{x} {{7*7}}',
    'about the thing',
    '那个东西',
    '卡',
  ]
  for (const text of vague) {
    const said = (await speaker(house)(text)).join('\n')
    if (said.startsWith('Do you mean') || said.startsWith('您是想问'))
      for (const label of pleasantries) expect(said, text).not.toContain(label)
  }
})

test('after three misses in a row a person is offered', () =>
  play(
    `
    > asdf qwer zxcv
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    ${menu}
    > 叽里咕噜
    我没太明白您的意思。换个说法试试，或者从下面选一个？
    ${chineseMenu}
    > fnord
    I'm sorry, I still don't get it. Shall I fetch a person?
    [Talk to a person]`,
    { house },
  ))

test('something understood in between makes earlier misses forgotten', async () => {
  const say = speaker(house)
  for (const words of ['asdf qwer zxcv', 'blorp', 'tell me a joke', 'fnord', 'blorp'])
    expect((await say(words)).join()).not.toContain('Shall I fetch a person?')
})

test('a number alone is neither mood nor wish', () =>
  play(
    `
    > 12
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    ${menu}`,
    { house },
  ))

test('while a colleague is called, what is not understood is noted for them', () =>
  play(
    `
    > I want a real person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > asdf qwer zxcv
    I have noted that for my colleague, who will be with you as soon as possible.
    > blorp
    I have noted that for my colleague, who will be with you as soon as possible.
    > 叽里咕噜
    这条我已经记给同事了，他会尽快回复您。
    > hello
    A colleague is called already and will be with you as soon as possible.
    > I want a real person
    A colleague is called already and will be with you as soon as possible.`,
    { house },
  ))
