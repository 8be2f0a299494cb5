import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('亚麻怎么洗', () =>
  play(
    `
    > 亚麻被套怎么洗
    晒被日亚麻被套（Queen）：保养：40 °C 机洗，晾干
    先看洗标；多数棉、麻织物用温和洗剂 40 °C 洗，阴凉处晾干或低温烘干就好。
    详情：[床品与织物的洗护](/help/care-textiles-bedding?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('充电宝怎么保养', () =>
  play(
    `
    > 充电宝怎么保养
    清洁前先拔电源，用干布或微湿的布擦，不要用水冲。电池放在阴凉处、电量多保持在 20-80%，最耐用。
    详情：[小电器与电池的保养](/help/care-electronics-batteries?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('被套能不能机洗', () =>
  play(
    `
    > 被套可以机洗吗
    晒被日亚麻被套（Queen）：保养：40 °C 机洗，晾干
    先看洗标；多数棉、麻织物用温和洗剂 40 °C 洗，阴凉处晾干或低温烘干就好。
    详情：[床品与织物的洗护](/help/care-textiles-bedding?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('木、亚麻、电器的保养一连问', () =>
  play(
    `
    > 木砧板怎么保养
    浅湾相思木砧板：保养：手洗，偶尔上油
    木制品用微湿的布擦，马上擦干，每隔几个月上一次油。不要放洗碗机，也不要泡水。
    用温和洗洁精手洗，竖着晾，两面通风。薄薄涂一层食品级矿物油，过几小时擦掉多余的。有黑点可以用粗盐加半个柠檬擦，或用砂纸轻磨，再上油。
    详情：[木制品的保养](/help/care-wood?lang=zh)
    [有帮助] [不是我要的]
    > 亚麻被套怎么洗
    晒被日亚麻被套（Queen）：保养：40 °C 机洗，晾干
    先看洗标；多数棉、麻织物用温和洗剂 40 °C 洗，阴凉处晾干或低温烘干就好。
    详情：[床品与织物的洗护](/help/care-textiles-bedding?lang=zh)
    [有帮助] [不是我要的]
    > 充电宝怎么保养
    清洁前先拔电源，用干布或微湿的布擦，不要用水冲。电池放在阴凉处、电量多保持在 20-80%，最耐用。
    详情：[小电器与电池的保养](/help/care-electronics-batteries?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('包装环不环保', () =>
  play(
    `
    > 你们的包装环保吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('纸箱能不能拿回店里', () =>
  play(
    `
    > 纸箱可以拿回店里吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('旧台灯回不回收', () =>
  play(
    `
    > 旧台灯你们回收吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('环保的人问两样', () =>
  play(
    `
    > 你们用塑料包装吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]
    > 旧电器可以拿去回收吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('缺货能不能通知', () =>
  play(
    `
    > 缺货的能通知我吗
    您在等哪件商品？`,
    { house, language: 'zh' },
  ))

test('预购什么时候扣款', () =>
  play(
    `
    > 预购什么时候扣款
    订单打包时才扣款，一般在下单后 2 小时左右。预购商品要等到寄出时才扣。
    详情：[什么时候扣款](/help/payment-when-charged?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('要搬家的人问大件和旧物', () =>
  play(
    `
    > 大件怎么约时间送
    家具类大件商品采用预约送货，运费S$25。下单后，我们会联系您，一起定好送货日期。
    详情：[大件商品怎么送](/help/delivery-large-items?lang=zh)
    [有帮助] [不是我要的]
    > 旧台灯你们回收吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]
    > 纸箱可以拿回店里吗
    我们的包装不含塑料，纸箱可以拿回门店，旧灯和旧小电器也免费回收。
    详情：[环保包装与旧物回收](/help/sustainability-packaging-takeback?lang=zh)
    [有帮助] [不是我要的]
    > 几点开门
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
