import { afterAll, expect, test } from 'vitest'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const personal = /因为您买过|和您口味相近/

test('同意过的顾客看得到自己的画像和完整画像的链接', () =>
  play(
    `
    > 你们都了解我什么
    我们保存了您的这些信息：
    - 姓名：林美；邮箱：mei@example.com
    - 订单：3 笔；对话：0 次
    - 个性化推荐：开；订单消息：关
    [全部数据的副本](/my-data/C-MEI)（链接一天内有效）。
    您同意过个性化推荐，所以我们从中了解到：
    - 订单 3 笔，共 S$356.50，最近一笔在 2 天前
    - 花得最多的是床品与织物（42%）
    [您的完整画像](/my-profile/C-MEI)，和我们客服看到的一样（链接一天内有效）。
    [不要个性化推荐] [删除我的数据]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('还没买过东西的顾客也有画像', () =>
  play(
    `
    > 给我看看你们保存的我的资料
    …
    您同意过个性化推荐，所以我们从中了解到：
    - 还没有订单
    …`,
    { as: 'ada', house, language: 'zh' },
  ))

test('撤回同意从下一句起生效，重新同意也一样', async () => {
  const say = speaker(house, { as: 'ravi', language: 'zh' })
  const answer = async (words: string) => (await say(words)).join('\n')
  expect(await answer('推荐书桌用品，价格不限')).toMatch(personal)
  expect(await answer('给我看看我的资料')).toContain('/my-profile/')
  expect(await answer('不要个性化推荐')).toContain('不再用您的购买记录做推荐')
  const without = await answer('推荐书桌用品，价格不限')
  expect(without).toContain('适合您')
  expect(without).not.toMatch(personal)
  const absent = await answer('给我看看我的资料')
  expect(absent).toContain('所以没有您的画像')
  expect(absent).not.toContain('/my-profile/')
  expect(await answer('要个性化推荐')).toContain('从现在起我会参考您买过的东西')
  expect(await answer('给我看看我的资料')).toContain('/my-profile/')
  const later = speaker(house, { as: 'ravi', language: 'zh' })
  expect((await later('推荐书桌用品，价格不限')).join('\n')).toMatch(personal)
})

test('没登录的顾客没有画像，照样有推荐', async () => {
  const say = speaker(house, { language: 'zh' })
  expect((await say('给我看看我的资料')).join('\n')).not.toContain('/my-profile/')
  const shown = (await say('推荐书桌用品，价格不限')).join('\n')
  expect(shown).toContain('适合您')
  expect(shown).not.toMatch(personal)
})
