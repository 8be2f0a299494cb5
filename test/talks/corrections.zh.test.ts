import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('同一张订单里换一件', () =>
  play(
    `
    > PL20400里的阅读灯寄来就坏了
    很抱歉，东西没能好好送到您手上。您希望补发，还是退款？
    [补发] [退款]
    > 退款
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    [是的] [不用了]
    > 不对，不是灯，是咖啡豆
    好的，已经改过来了。
    …
    > 不用了
    …`,
    { as: 'tom', language: 'zh', house },
  ))

test('说错了订单号，还没验证', () =>
  play(
    `
    > 查一下PL20481
    为了保护订单信息，请告诉我下单时用的邮箱。
    > 打错了，是PL20490
    好的，已经改过来了。
    …
    > nobody@example.com
    …PL20490…`,
    { language: 'zh', house },
  ))

test('查完才发现号码不对', () =>
  play(
    `
    > 我的订单PL20400到哪了
    …
    > 不好意思，应该是PL20481
    …PL20481…`,
    { as: 'mei', language: 'zh', house },
  ))
