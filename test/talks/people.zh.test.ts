import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('转人工', () =>
  play(
    `
    > 转人工
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。
    > 在吗
    已经叫过同事了，他会尽快回复您。`,
    { house, language: 'zh' },
  ))

test('投诉', () =>
  play(
    `
    > 你们的服务太差了，我要投诉
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。`,
    { house, language: 'zh' },
  ))

test('感谢与再见', () =>
  play(
    `
    > 谢谢你啊
    不客气。还有别的需要吗？
    > 拜拜
    再见，欢迎再来逛逛。`,
    { house, language: 'zh' },
  ))

test('你是谁', () =>
  play(
    `
    > 你是机器人吗
    我是香兰里的智能助手，是程序，不是真人。您随时可以让我转人工。`,
    { house, language: 'zh' },
  ))

test('你能做什么', () =>
  play(
    `
    > 你能干什么
    我可以帮您查订单、办退货、挑商品，回答配送、支付、保修等问题，也可以转人工。
    [我的订单到哪了] [退货] [帮我挑一挑] [找人工客服]`,
    { house, language: 'zh' },
  ))

test('重新开始', () =>
  play(
    `
    > 我要退货
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > 重新开始
    我们重新来。有什么可以帮您？
    [我的订单到哪了] [退货] [帮我挑一挑] [找人工客服]`,
    { house, language: 'zh' },
  ))
