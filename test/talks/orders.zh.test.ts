import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('登录的顾客问唯一在途的订单', () =>
  play(
    `
    > 我的订单到哪了
    订单 PL20490（小蝉便携蓝牙音箱）已下单，等待打包。预计11月25日送到。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('按订单号查', () =>
  play(
    `
    > 帮我查下PL20481
    订单 PL20481（夜鸮调光台灯和小院茉莉花茶）正在配送途中。预计11月23日送到。运单号：NP4481207SG。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('好几个订单，让顾客选', () =>
  play(
    `
    > 快递到哪里了
    订单 PL20481（夜鸮调光台灯和小院茉莉花茶）正在配送途中。预计11月23日送到。运单号：NP4481207SG。
    > PL20333
    订单 PL20333（卷云乳胶枕和糕点铺香兰手工皂）已送达。送达日期是11月10日。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('已送达的订单', () =>
  play(
    `
    > PL20333送到了吗
    订单 PL20333（卷云乳胶枕和糕点铺香兰手工皂）已送达。送达日期是11月10日。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('取消的订单', () =>
  play(
    `
    > PL20377怎么没消息了
    订单 PL20377（麻雀迷你电饭煲）已取消。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('别人的订单和不存在的订单，回答一样', () =>
  play(
    `
    > 查一下订单PL20481
    您的账户里没有订单 PL20481。如果下单时没有登录，请用确认邮件里的链接查看。
    > 查一下订单PL99999
    您的账户里没有订单 PL99999。如果下单时没有登录，请用确认邮件里的链接查看。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('游客用邮箱验证', () =>
  play(
    `
    > 订单PL20481什么时候到
    为了保护订单信息，请告诉我下单时用的邮箱。
    > mei@example.com
    订单 PL20481（夜鸮调光台灯和小院茉莉花茶）正在配送途中。预计11月23日送到。运单号：NP4481207SG。`,
    { house, language: 'zh' },
  ))

test('邮箱不对', () =>
  play(
    `
    > 订单PL20481什么时候到
    为了保护订单信息，请告诉我下单时用的邮箱。
    > tom@example.com
    没有找到属于您的订单 PL20481。请核对一下订单号和邮箱，或者登录后再问我。`,
    { house, language: 'zh' },
  ))

test('没说订单号', () =>
  play(
    `
    > 我买的东西怎么还没到啊
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > PL20210
    为了保护订单信息，请告诉我下单时用的邮箱。
    > ravi@example.com
    订单 PL20210（夜鸮调光台灯）已送达。送达日期是11月1日。`,
    { house, language: 'zh' },
  ))

test('中英混着问', () =>
  play(
    `
    > 我的order PL20481 shipped了没
    订单 PL20481（夜鸮调光台灯和小院茉莉花茶）正在配送途中。预计11月23日送到。运单号：NP4481207SG。`,
    { as: 'mei', house, language: 'zh' },
  ))
