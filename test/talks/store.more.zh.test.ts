import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('店在哪里', () =>
  play(
    `
    > 你们店在哪里
    门店在香兰里28号（28 Pandan Lane, Singapore 590028），从Tulip Garden巴士站走路两分钟。我们只有这一家店。
    详情：[门店地址和交通](/help/store-location?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('几点开门', () =>
  play(
    `
    > 几点开门
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('今天开不开', () =>
  play(
    `
    > 今天开门吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('过年开不开', () =>
  play(
    `
    > 过年开门吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('怎么坐车去', () =>
  play(
    `
    > 怎么坐车去
    门店在香兰里28号（28 Pandan Lane, Singapore 590028），从Tulip Garden巴士站走路两分钟。我们只有这一家店。
    详情：[门店地址和交通](/help/store-location?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('有几家店', () =>
  play(
    `
    > 你们有几家店
    门店在香兰里28号（28 Pandan Lane, Singapore 590028），从Tulip Garden巴士站走路两分钟。我们只有这一家店。
    详情：[门店地址和交通](/help/store-location?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('客服电话', () =>
  play(
    `
    > 客服电话多少
    电话 +65 6555 0128（周一至周六 9:00-18:00），邮箱 help@pandanlane.example，在线聊天 24 小时开放。
    - **聊天**：助手全天回复，人工客服周一至周六 9:00-21:00。
    详情：[电话、邮件与聊天时间](/help/contact-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('email 是什么', () =>
  play(
    `
    > 你们的email是什么
    电话 +65 6555 0128（周一至周六 9:00-18:00），邮箱 help@pandanlane.example，在线聊天 24 小时开放。
    详情：[电话、邮件与聊天时间](/help/contact-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('店里能不能看实物', () =>
  play(
    `
    > 店里可以看实物吗
    香兰里28号（28 Pandan Lane）门店里的样品都可以看、摸、试。网店商品并非件件都有样品，专程来看某一款前，请先问问在线客服。
    详情：[到店里看实物、试用](/help/store-try-items?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('初一开不开', () =>
  play(
    `
    > 初一开门吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('能不能打电话', () =>
  play(
    `
    > 可以打电话给你们吗
    电话 +65 6555 0128（周一至周六 9:00-18:00），邮箱 help@pandanlane.example，在线聊天 24 小时开放。
    详情：[电话、邮件与聊天时间](/help/contact-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('木砧板怎么保养', () =>
  play(
    `
    > 木砧板怎么保养
    浅湾相思木砧板：保养：手洗，偶尔上油
    木制品用微湿的布擦，马上擦干，每隔几个月上一次油。不要放洗碗机，也不要泡水。
    用温和洗洁精手洗，竖着晾，两面通风。薄薄涂一层食品级矿物油，过几小时擦掉多余的。有黑点可以用粗盐加半个柠檬擦，或用砂纸轻磨，再上油。
    详情：[木制品的保养](/help/care-wood?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
