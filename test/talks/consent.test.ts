import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a wish for a suggestion is no consent: it is asked for, and then there is one', () =>
  play(
    `
    > recommend something i'd like based on my past orders
    Personal suggestions are off for you, so I do not look at what you bought. Shall I switch them on for this?
    [Personal suggestions, please] [No personal suggestions]
    > no
    All right: from now on I won't use what you bought for suggestions…
    > what would you suggest, going by the things i bought
    Personal suggestions are off for you, so I do not look at what you bought. Shall I switch them on for this?
    [Personal suggestions, please] [No personal suggestions]
    > yes
    All right: from now on my suggestions may draw on what you bought.
    These could suit you:
    * …
    > and pick a few more from what i have ordered
    These could suit you:
    * …`,
    { as: 'tom', house },
  ))

test('who asks about personal suggestions, or would like something, has switched nothing on', () =>
  play(
    `
    > tell me about personal suggestions
    Shall my suggestions rest on what you bought?
    …
    > i'd like to know more about personal suggestions first
    Shall my suggestions rest on what you bought?
    …`,
    { as: 'ada', house },
  ))

test('同意了才看买过的东西：没打开先问，打开了直接推荐', () =>
  play(
    `
    > 不要个性化推荐
    好的，从现在起不再用您的购买记录做推荐。…
    > 看看我以前买过的，给我推荐几样
    您现在没有打开个性化推荐，所以我不会看您买过什么。要为此打开吗？
    [要个性化推荐] [不要个性化推荐]
    > 好的
    好的，从现在起我会参考您买过的东西来推荐。
    这几样可能适合您：
    * …
    > 按我的购买记录再挑几样
    这几样可能适合您：
    * …`,
    { as: 'mei', house, language: 'zh' },
  ))
