import { afterAll, expect, test } from 'vitest'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const which = 'Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.'
const menu = '[Where is my order?] [Return something] [Help me choose] [Talk to a person]'

test('an article in the middle of a talk, and back', () =>
  play(
    `
    > where is my order
    ${which}
    > do you ship to malaysia
    Outside Singapore we ship to Malaysia, …
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    Back to what we were doing:
    ${which}
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.`,
    { house },
  ))

test('说到一半问别的，再接着办', () =>
  play(
    `
    > 我想退 PL20333 里的东西
    您想退哪一样？
    [卷云乳胶枕] [糕点铺香兰手工皂]
    > 讲个笑话
    茶壶为什么升职了？…
    我们接着刚才的：
    您想退哪一样？
    [卷云乳胶枕] [糕点铺香兰手工皂]
    > 卷云乳胶枕
    是什么原因呢？
    …`,
    { as: 'mei', language: 'zh', house },
  ))

test('a price in the middle of a talk, and back', async () => {
  const say = speaker(house)
  await say('where is my order')
  const said = await say('how much is the Owlet dimmable desk lamp')
  expect(said[0]).toContain('S$89.00')
  expect(said.slice(-2)).toEqual(['Back to what we were doing:', which])
})

test('help in the middle says what we do, without buttons that lead away, and back', () =>
  play(
    `
    > where is my order
    ${which}
    > help
    I can tell you where an order is, …
    Back to what we were doing:
    ${which}`,
    { house },
  ))

test('emoji and silence in the middle are answered, and back', () =>
  play(
    `
    > where is my order
    ${which}
    > 😀
    I read the mood, but not the wish. What can I do for you?
    Back to what we were doing:
    ${which}
    >
    Your message came without words. What can I do for you?
    Back to what we were doing:
    ${which}`,
    { house },
  ))

test('a number that is no answer is asked about, not taken for a mood', () =>
  play(
    `
    > where is my order
    ${which}
    > 12
    That does not look like an order number. It looks like PL12345.`,
    { house },
  ))

test('the same wish again asks the same question again', () =>
  play(
    `
    > where is my order
    ${which}
    > where is my order?
    ${which}`,
    { house },
  ))

test('another talk takes over, and the first one is over', async () => {
  const say = speaker(house, { as: 'tom' })
  await say('I want to return something')
  expect((await say('where is my order'))[0]).toContain('Order PL20490 (Cicada portable speaker)')
  expect(await say('stop')).toEqual(['All right. I am here when you need me.'])
})

test('advice takes over from a return', async () => {
  const say = speaker(house)
  await say('I want to return something')
  expect((await say('recommend pillows under 80'))[0]).toBe('These could suit you:')
  expect((await say('PL20210')).join()).not.toContain('send back')
})

test('a person is called out of any talk', async () => {
  for (const opening of ['where is my order', 'I want to return something', 'help me choose']) {
    const say = speaker(house)
    await say(opening)
    expect((await say('let me talk to a real person'))[0]).toContain('I have called a colleague')
    expect(await say('stop')).toEqual(['All right. I am here when you need me.'])
  }
})

test.each([
  ['stop', 'All right, we leave that. Anything else?'],
  ['never mind', 'All right, we leave that. Anything else?'],
  ['算了', '好的，这事先不办了。还有别的需要吗？'],
])('%s leaves the open talk', async (words, reply) => {
  const say = speaker(house)
  await say('where is my order')
  expect(await say(words)).toEqual([reply])
  expect((await say('12')).join()).not.toContain('order number')
})

test('starting over forgets the talk and shows the menu', () =>
  play(
    `
    > where is my order
    ${which}
    > start over
    Let's start again. What can I do for you?
    ${menu}
    > yes
    Good. What would you like to do?
    ${menu}`,
    { house },
  ))

test.each(['not my style', "i'll take it", 'show me more'])(
  '%s is about suggestions only when something was shown',
  async (words) => {
    const say = speaker(house)
    expect((await say(words))[0]).not.toMatch(/will not show you|Which one would you like|could suit you/)
    await say('recommend something for the kitchen under 80')
    expect((await say(words))[0]).toMatch(/will not show you|Which one would you like|could suit you/)
  },
)

test.each(['不喜欢这个', '就要这个了', '换一批看看'])('%s 只有推荐过才算数', async (words) => {
  const say = speaker(house, { language: 'zh' })
  expect((await say(words))[0]).not.toMatch(/不再给您推荐|您要哪一个|可能适合您/)
  await say('灯具 60元以内')
  expect((await say(words))[0]).toMatch(/不再给您推荐|您要哪一个|可能适合您/)
})

test('the language may change with every message of a talk', () =>
  play(
    `
    > where is my order
    ${which}
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > 我的邮箱是 ravi@example.com
    订单 PL20210（夜鸮调光台灯）已送达。送达日期是11月1日。
    > thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('an answer without words keeps the language that was spoken last', async () => {
  const say = speaker(house)
  await say('我的订单到哪了')
  expect(await say('PL20210')).toEqual(['为了保护订单信息，请告诉我下单时用的邮箱。'])
})

test('three answers that fit nothing end a talk and offer a person', async () => {
  const say = speaker(house, { as: 'mei' })
  await say('I want to return something from PL20333')
  for (const words of ['blorp', 'blorp blorp']) expect((await say(words))[0]).toContain('Which item')
  expect(await say('blorp')).toEqual([
    "I'm sorry, I still don't get it. Shall I fetch a person?",
    '[Talk to a person]',
  ])
  expect((await say('yes'))[0]).toContain('I have called a colleague')
})
