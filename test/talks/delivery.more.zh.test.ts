import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('能不能寄日本', () =>
  play(
    `
    > 能寄日本吗
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('能不能寄美国', () =>
  play(
    `
    > 可以寄到美国吗
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('英国寄不寄', () =>
  play(
    `
    > 英国可以寄吗
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('自取留几天', () =>
  play(
    `
    > 自取的东西你们留几天
    到门店自取免费，下一个工作日就能取，为您保留7天。
    详情：[门店自取](/help/store-pickup?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('今天下单什么时候到', () =>
  play(
    `
    > 今天下单什么时候能收到
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('星期天送不送', () =>
  play(
    `
    > 星期天送货吗
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('公共假期送不送', () =>
  play(
    `
    > 公共假期会派送吗
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('白天没人，想晚上送', () =>
  play(
    `
    > 白天没人在家，可以晚上送吗
    周一至周六可以选晚间配送：结账时选择晚间时段，包裹会在18:00至22:00之间送到，运费S$6.90。
    详情：[晚间时段配送](/help/delivery-evening-slot?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('买多少包邮', () =>
  play(
    `
    > 买多少包邮
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('满多少免运费', () =>
  play(
    `
    > 满多少免运费啊
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('大件怎么约时间', () =>
  play(
    `
    > 大件怎么约时间送
    家具类大件商品采用预约送货，运费S$25。下单后，我们会联系您，一起定好送货日期。
    详情：[大件商品怎么送](/help/delivery-large-items?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('不在家，放门口', () =>
  play(
    `
    > 我不在家放门口可以吗
    只要您提出，NinePost可以把包裹放在门口，不必有人在家。结账时注明，或在送出前把订单号发给在线客服即可。
    详情：[没人在家，包裹能放门口吗](/help/delivery-not-at-home?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('自己去店里拿', () =>
  play(
    `
    > 可以自己去店里拿吗
    到门店自取免费，下一个工作日就能取，为您保留7天。
    详情：[门店自取](/help/store-pickup?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('寄回中国给爸妈', () =>
  play(
    `
    > 能寄回中国吗，给我爸妈
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('用什么快递', () =>
  play(
    `
    > 你们用什么快递
    包裹一交给承运商NinePost，我们就会用邮件把追踪链接发给您，点开即可查看进度。
    详情：[怎样追踪包裹](/help/delivery-tracking?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('怎么查物流', () =>
  play(
    `
    > 怎么查物流
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('送来时没人在家', () =>
  play(
    `
    > 送来的时候没人在家怎么办
    只要您提出，NinePost可以把包裹放在门口，不必有人在家。结账时注明，或在送出前把订单号发给在线客服即可。
    详情：[没人在家，包裹能放门口吗](/help/delivery-not-at-home?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('显示送达却没收到', () =>
  play(
    `
    > 显示送达了但我没收到
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('指定送货时间', () =>
  play(
    `
    > 可以指定送货时间吗
    周一至周六可以选晚间配送：结账时选择晚间时段，包裹会在18:00至22:00之间送到，运费S$6.90。
    详情：[晚间时段配送](/help/delivery-evening-slot?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('有没有当天到的', () =>
  play(
    `
    > 有当天到的吗
    选特快配送，当天14:00前下单，下一个工作日就能送到，运费S$9.90。目前没有当日送达服务。
    详情：[特快配送：下一个工作日送达](/help/delivery-express?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('送到裕廊要几天', () =>
  play(
    `
    > 送到裕廊要几天ah
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('赶着送人，问特快和星期天', () =>
  play(
    `
    > 有特快配送吗
    选特快配送，当天14:00前下单，下一个工作日就能送到，运费S$9.90。目前没有当日送达服务。
    详情：[特快配送：下一个工作日送达](/help/delivery-express?lang=zh)
    [有帮助] [不是我要的]
    > 星期六下单星期天能到吗
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]
    > 好的谢谢
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))
