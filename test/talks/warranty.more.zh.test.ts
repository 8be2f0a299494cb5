import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('摔坏了保不保修', () =>
  play(
    `
    > 摔坏了保修吗
    保修针对商品本身的缺陷，也就是材料或做工的问题；正常磨损、摔坏和进水不在范围内。
    详情：[保修包括什么](/help/warranty-coverage?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('保修要什么凭证', () =>
  play(
    `
    > 保修要什么凭证
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('修还是换', () =>
  play(
    `
    > 保修是修还是换
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('音箱泡水了', () =>
  play(
    `
    > 音箱泡水了能修吗
    保修针对商品本身的缺陷，也就是材料或做工的问题；正常磨损、摔坏和进水不在范围内。
    - 正常使用下，灯不亮、音箱没声音
    详情：[保修包括什么](/help/warranty-coverage?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('耳机保修几年', () =>
  play(
    `
    > 耳机保修几年
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('台灯保修从期限问到修不好', () =>
  play(
    `
    > 台灯保修几年
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]
    > 怎么申请保修
    把订单号和故障情况发给在线客服就可以，不需要小票或发票。属于保修范围的，我们提供免费寄回标签。
    详情：[怎样申请保修](/help/warranty-claim?lang=zh)
    [坏了，申请保修]
    > 修不好怎么办
    保修期内先维修；修不了就换新；没有可换的，就退款。保修范围内的维修不收费。
    详情：[保修是维修、换新还是退款](/help/warranty-repair-or-replacement?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('耳机掉水里', () =>
  play(
    `
    > 耳机掉水里了，保修吗
    保修针对商品本身的缺陷，也就是材料或做工的问题；正常磨损、摔坏和进水不在范围内。
    详情：[保修包括什么](/help/warranty-coverage?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('锅子的保修', () =>
  play(
    `
    > 锅子有保修吗
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('没有小票', () =>
  play(
    `
    > 没有小票能保修吗
    把订单号和故障情况发给在线客服就可以，不需要小票或发票。属于保修范围的，我们提供免费寄回标签。
    详情：[怎样申请保修](/help/warranty-claim?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('语音问保修几年', () =>
  play(
    `
    > 我想问问啊那个保修是几年来着
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('保修一连问四样', () =>
  play(
    `
    > 耳机保修几年
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]
    > 摔坏了保修吗
    保修针对商品本身的缺陷，也就是材料或做工的问题；正常磨损、摔坏和进水不在范围内。
    详情：[保修包括什么](/help/warranty-coverage?lang=zh)
    [坏了，申请保修]
    > 保修要什么凭证
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > 保修是修还是换
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))
