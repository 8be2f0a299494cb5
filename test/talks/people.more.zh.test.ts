import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('要和真人说话', () =>
  play(
    `
    > 我要和真人说话
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。`,
    { house, language: 'zh' },
  ))

test('只说人工', () =>
  play(
    `
    > 人工
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。`,
    { house, language: 'zh' },
  ))

test('用英文要人', () =>
  play(
    `
    > human please
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house, language: 'zh' },
  ))

test('投诉快递员', () =>
  play(
    `
    > 我要投诉你们的快递员
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('骂机器人笨', () =>
  play(
    `
    > 你真笨
    让您不痛快了，抱歉。您说说哪里出了问题，或者我给您转人工。`,
    { house, language: 'zh' },
  ))

test('要给差评', () =>
  play(
    `
    > 太失望了，我要给差评
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('要找经理', () =>
  play(
    `
    > 叫你们经理出来
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。`,
    { house, language: 'zh' },
  ))

test('说要去 CASE 投诉', () =>
  play(
    `
    > 再不解决我就去CASE投诉
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('转人工后还能问运费', () =>
  play(
    `
    > 转人工
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('你好', () =>
  play(
    `
    > 你好
    您好！有什么可以帮您？`,
    { house, language: 'zh' },
  ))

test('早安', () =>
  play(
    `
    > 早安
    您好！有什么可以帮您？`,
    { house, language: 'zh' },
  ))

test('喂，有人吗', () =>
  play(
    `
    > 喂？有人吗
    您好！有什么可以帮您？`,
    { house, language: 'zh' },
  ))

test('问名字', () =>
  play(
    `
    > 你叫什么名字
    我是香兰里的智能助手，是程序，不是真人。您随时可以让我转人工。`,
    { house, language: 'zh' },
  ))

test('问是真人还是 AI', () =>
  play(
    `
    > 你是真人还是AI
    我是香兰里的智能助手，是程序，不是真人。您随时可以让我转人工。`,
    { house, language: 'zh' },
  ))

test('问天气', () =>
  play(
    `
    > 今天天气怎么样
    天气我就不清楚了。订单或商品方面，有什么可以帮您？`,
    { house, language: 'zh' },
  ))

test('要听笑话', () =>
  play(
    `
    > 讲个笑话
    茶壶为什么升职了？因为它再烫也沉得住气。好啦，有什么可以帮您？`,
    { house, language: 'zh' },
  ))

test('谢谢', () =>
  play(
    `
    > 谢谢
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('帮助', () =>
  play(
    `
    > 帮助
    我可以帮您查订单、办退货、挑商品，回答配送、支付、保修等问题，也可以转人工。
    [我的订单到哪了] [退货] [帮我挑一挑] [找人工客服]`,
    { house, language: 'zh' },
  ))

test('不会用的人', () =>
  play(
    `
    > 我不会用，你教教我
    我可以帮您查订单、办退货、挑商品，回答配送、支付、保修等问题，也可以转人工。
    [我的订单到哪了] [退货] [帮我挑一挑] [找人工客服]`,
    { house, language: 'zh' },
  ))

test('停', () =>
  play(
    `
    > 停
    好的，需要的时候随时找我。`,
    { house, language: 'zh' },
  ))
