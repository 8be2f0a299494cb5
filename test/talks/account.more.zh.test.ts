import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('改了名字', () =>
  play(
    `
    > 我改名了，账户名字怎么改
    邮箱和姓名都可以在账户设置里自己改，积分和订单记录都会保留。
    详情：[更改邮箱或姓名](/help/account-change-details?lang=zh)
    [有帮助] [不是我要的]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('忘记密码', () =>
  play(
    `
    > 忘记密码了
    在登录页点“忘记密码”，我们会发一封邮件，点里面的链接就能设新密码。链接 1 小时内有效。
    详情：[重设密码](/help/account-password?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('换邮箱', () =>
  play(
    `
    > 我想换个邮箱
    邮箱和姓名都可以在账户设置里自己改，积分和订单记录都会保留。
    详情：[更改邮箱或姓名](/help/account-change-details?lang=zh)
    [有帮助] [不是我要的]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('注销账户', () =>
  play(
    `
    > 怎么注销账户
    随时可以在账户设置里注销，也可以请我们代办。个人资料会在 30 天内删除。
    详情：[注销账户](/help/account-close?lang=zh)
    [有帮助] [不是我要的]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('资料会不会卖给别人', () =>
  play(
    `
    > 你们会把我的资料卖给别人吗
    您的资料用于处理订单和提供服务，经您同意才会用来做个人推荐。我们不出售资料，并遵守新加坡《个人资料保护法令》（PDPA）。
    详情：[我们使用哪些个人资料](/help/privacy-data-we-use?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('要一份自己的资料', () =>
  play(
    `
    > 我想要一份你们保存的我的资料
    我们保存了您的这些信息：
    - 姓名：林美；邮箱：mei@example.com
    - 订单：3 笔；对话：3 次
    - 个性化推荐：开；订单消息：关
    [全部数据的副本](/my-data/C-MEI)（链接一天内有效）。
    您同意过个性化推荐，所以我们从中了解到：
    - 订单 3 笔，共 S$356.50，最近一笔在 2 天前
    - 花得最多的是床品与织物（42%）
    [您的完整画像](/my-profile/C-MEI)，和我们客服看到的一样（链接一天内有效）。
    [不要个性化推荐] [删除我的数据]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('删除聊天记录', () =>
  play(
    `
    > 能删除我的聊天记录吗
    登录后直接在聊天里说要资料副本或删除资料，马上就能办好。没有登录的话，请写信到 dpo@pandanlane.example，30 天内答复。
    详情：[索取或删除个人资料](/help/privacy-copy-deletion?lang=zh)`,
    { house, language: 'zh' },
  ))

test('不想再收广告邮件', () =>
  play(
    `
    > 不想再收到你们的广告邮件了
    点任何一期电子报里的退订链接即可，立即生效。订阅期间，每周最多发一封。
    订单确认、物流链接和发票不属于电子报。退订以后，您下单时还是会收到。
    详情：[电子报的订阅与退订](/help/newsletter?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('登不进的阿姨', () =>
  play(
    `
    > 我登录不进去
    在登录页点“忘记密码”，我们会发一封邮件，点里面的链接就能设新密码。链接 1 小时内有效。
    详情：[重设密码](/help/account-password?lang=zh)
    [有帮助] [不是我要的]
    > 忘记密码了怎么办
    在登录页点“忘记密码”，我们会发一封邮件，点里面的链接就能设新密码。链接 1 小时内有效。
    详情：[重设密码](/help/account-password?lang=zh)
    [有帮助] [不是我要的]
    > 谢谢你啊
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('看重隐私的人', () =>
  play(
    `
    > 你们拿我的资料做什么
    您的资料用于处理订单和提供服务，经您同意才会用来做个人推荐。我们不出售资料，并遵守新加坡《个人资料保护法令》（PDPA）。
    详情：[我们使用哪些个人资料](/help/privacy-data-we-use?lang=zh)
    [有帮助] [不是我要的]
    > 我要一份我的资料
    我们保存了您的这些信息：
    - 姓名：林美；邮箱：mei@example.com
    - 订单：3 笔；对话：5 次
    - 个性化推荐：开；订单消息：关
    [全部数据的副本](/my-data/C-MEI)（链接一天内有效）。
    您同意过个性化推荐，所以我们从中了解到：
    - 订单 3 笔，共 S$356.50，最近一笔在 2 天前
    - 花得最多的是床品与织物（42%）
    [您的完整画像](/my-profile/C-MEI)，和我们客服看到的一样（链接一天内有效）。
    [不要个性化推荐] [删除我的数据]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('要注销账号的顾客', () =>
  play(
    `
    > 我要注销账号
    随时可以在账户设置里注销，也可以请我们代办。个人资料会在 30 天内删除。
    详情：[注销账户](/help/account-close?lang=zh)
    [有帮助] [不是我要的]`,
    { as: 'mei', house, language: 'zh' },
  ))

test('会不会卖资料', () =>
  play(
    `
    > 你们会卖我的资料吗
    您的资料用于处理订单和提供服务，经您同意才会用来做个人推荐。我们不出售资料，并遵守新加坡《个人资料保护法令》（PDPA）。
    详情：[我们使用哪些个人资料](/help/privacy-data-we-use?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('怎么退订', () =>
  play(
    `
    > 怎么退订
    点任何一期电子报里的退订链接即可，立即生效。订阅期间，每周最多发一封。
    详情：[电子报的订阅与退订](/help/newsletter?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('换邮箱、密码、注销一连问', () =>
  play(
    `
    > 我想换个邮箱
    邮箱和姓名都可以在账户设置里自己改，积分和订单记录都会保留。
    详情：[更改邮箱或姓名](/help/account-change-details?lang=zh)
    [有帮助] [不是我要的]
    > 忘记密码了
    在登录页点“忘记密码”，我们会发一封邮件，点里面的链接就能设新密码。链接 1 小时内有效。
    详情：[重设密码](/help/account-password?lang=zh)
    [有帮助] [不是我要的]
    > 怎么注销账户
    随时可以在账户设置里注销，也可以请我们代办。个人资料会在 30 天内删除。
    详情：[注销账户](/help/account-close?lang=zh)
    [有帮助] [不是我要的]`,
    { as: 'mei', house, language: 'zh' },
  ))
