import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('上班族问晚上送和放门口', () =>
  play(
    `
    > 我白天要上班，能不能晚上送
    周一至周六可以选晚间配送：结账时选择晚间时段，包裹会在18:00至22:00之间送到，运费S$6.90。
    详情：[晚间时段配送](/help/delivery-evening-slot?lang=zh)
    [有帮助] [不是我要的]
    > 那可以放在门口吗
    只要您提出，NinePost可以把包裹放在门口，不必有人在家。结账时注明，或在送出前把订单号发给在线客服即可。
    详情：[没人在家，包裹能放门口吗](/help/delivery-not-at-home?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('主妇问满额免运和自取', () =>
  play(
    `
    > 买够60就不用运费对吗
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]
    > 那自取呢
    到门店自取免费，下一个工作日就能取，为您保留7天。
    详情：[门店自取](/help/store-pickup?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('椅子怎么送、运费多少', () =>
  play(
    `
    > 椅子怎么送
    家具类大件商品采用预约送货，运费S$25。下单后，我们会联系您，一起定好送货日期。
    详情：[大件商品怎么送](/help/delivery-large-items?lang=zh)
    [有帮助] [不是我要的]
    > 大件商品运费多少
    家具类大件商品采用预约送货，运费S$25。下单后，我们会联系您，一起定好送货日期。
    详情：[大件商品怎么送](/help/delivery-large-items?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('寄去香港', () =>
  play(
    `
    > 可以寄去香港嗎
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('想自取的人问地址和时间', () =>
  play(
    `
    > 能到店自取吗
    到门店自取免费，下一个工作日就能取，为您保留7天。
    详情：[门店自取](/help/store-pickup?lang=zh)
    [有帮助] [不是我要的]
    > 店在哪里
    门店在香兰里28号（28 Pandan Lane, Singapore 590028），从Tulip Garden巴士站走路两分钟。我们只有这一家店。
    详情：[门店地址和交通](/help/store-location?lang=zh)
    [有帮助] [不是我要的]
    > 星期天开到几点
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('没拿到包裹，先去问邻居', () =>
  play(
    `
    > 包裹显示送达，可是我没拿到
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > 谢谢，我再找找邻居
    不客气。还有别的需要吗？
    我们接着刚才的：
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('公众假期送货吗', () =>
  play(
    `
    > 公众假期送货吗
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('澳洲送不送', () =>
  play(
    `
    > 澳洲送吗
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('特快多少钱', () =>
  play(
    `
    > 特快多少钱
    选特快配送，当天14:00前下单，下一个工作日就能送到，运费S$9.90。目前没有当日送达服务。
    详情：[特快配送：下一个工作日送达](/help/delivery-express?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('想选晚上七点', () =>
  play(
    `
    > 可以选晚上七点送吗
    周一至周六可以选晚间配送：结账时选择晚间时段，包裹会在18:00至22:00之间送到，运费S$6.90。
    详情：[晚间时段配送](/help/delivery-evening-slot?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('delivery 和 express 夹着问', () =>
  play(
    `
    > 请问delivery要多久
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]
    > 有没有express
    选特快配送，当天14:00前下单，下一个工作日就能送到，运费S$9.90。目前没有当日送达服务。
    详情：[特快配送：下一个工作日送达](/help/delivery-express?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('繁体问运费', () =>
  play(
    `
    > 請問運費怎麼算
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('运费、包邮、自取一连问', () =>
  play(
    `
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]
    > 满多少包邮
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]
    > 自取呢
    到门店自取免费，下一个工作日就能取，为您保留7天。
    详情：[门店自取](/help/store-pickup?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('每个字之间有空格', () =>
  play(
    `
    > 运 费 多 少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('语音输入的啰嗦问法', () =>
  play(
    `
    > 嗯那个我想问一下就是你们那个快递一般就是几天能到啊
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('同一句问两遍', () =>
  play(
    `
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('运费两个字打三遍', () =>
  play(
    `
    > 运费运费运费
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('一串问号', () =>
  play(
    `
    > 运费？？？？
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('先英文后中文', () =>
  play(
    `
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > 那寄马来西亚呢
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
