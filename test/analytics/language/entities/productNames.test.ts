import { describe, expect, test } from 'vitest'
import { content, idsOf } from '../demo.ts'

const products = (text: string) => idsOf('product', text)

describe('every product of the demo shop', () => {
  test.each(content.products.map(({ id, name }) => [name.en, id]))('%s is %s', (name, id) => {
    expect(products(name)).toEqual([id])
  })

  test.each(content.products.map(({ id, name }) => [name.zh, id]))('%s 是 %s', (name, id) => {
    expect(products(name)).toEqual([id])
  })

  test('is known in a sentence', () => {
    const missed = content.products.filter(({ id, name }) => {
      const [en, zh] = [`do you have the ${name.en} in stock?`, `请问${name.zh}还有货吗`]
      return !(products(en).includes(id) && products(zh).includes(id))
    })
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('is known by its number, however it is written', () => {
    const missed = content.products.filter(({ id }) =>
      [id, id.toLowerCase(), id.replace('-', ''), id.replace('-', ' '), `#${id}`].some(
        (written) => !idsOf('sku', `about ${written} please`).includes(id),
      ),
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('is among those that its aliases mean, or the alias is a category', () => {
    const missed = content.products.flatMap(({ id, category, aliases }) =>
      [...aliases.en, ...aliases.zh].filter(
        (alias) => !(products(alias).includes(id) || idsOf('category', alias).includes(category)),
      ),
    )
    expect(missed).toEqual([])
  })
})

describe('a part of a name', () => {
  test.each([
    ['the Owlet', ['LGT-02']],
    ['owlet lamp', ['LGT-02']],
    ['the moonrise lamp', ['LGT-03']],
    ['firefly lamp', ['LGT-06']],
    ['heron knife', ['KIT-02']],
    ['my sunbird', ['KIT-04']],
    ['the otter soap', ['KIT-05']],
    ['kingfisher pen', ['DSK-03']],
    ['merbok chair', ['DSK-09']],
    ['cicada speaker', ['AUD-01']],
    ['the kompang speakers', ['AUD-02']],
    ['hush reef', ['AUD-04']],
    ['kaya slice', ['AUD-07']],
    ['the tangga shelf', ['GAR-12']],
    ['frangipani court', ['BTH-04']],
    ['millstone grinder', ['COF-10']],
    ['gooseneck electric kettle', ['COF-12']],
    ['mynah planter', ['GAR-01']],
    ['trade wind sheets', ['BED-01']],
    ['cirrus', ['BED-03']],
  ])('%s is %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })

  test.each([
    ['夜鸮', ['LGT-02']],
    ['夜鸮台灯', ['LGT-02']],
    ['月升床头灯', ['LGT-03']],
    ['流萤', ['LGT-06']],
    ['白鹭刀', ['KIT-02']],
    ['太阳鸟炒锅', ['KIT-04']],
    ['翠羽钢笔', ['DSK-03']],
    ['斑鸠椅子', ['DSK-09']],
    ['小蝉音箱', ['AUD-01']],
    ['静礁耳机', ['AUD-04']],
    ['咖椰片', ['AUD-07']],
    ['云梯花架', ['GAR-12']],
    ['小磨坊', ['COF-10']],
    ['清溪电热壶', ['COF-12']],
    ['八哥花盆', ['GAR-01']],
    ['信风四件套', ['BED-01']],
    ['卷云', ['BED-03']],
    ['卷雲乳膠枕', ['BED-03']],
    ['潮池', ['LGT-12']],
    ['鶴頸澆水壺', ['GAR-04']],
    ['小蟬音箱', ['AUD-01']],
    ['流螢', ['LGT-06']],
    ['白鷺廚刀', ['KIT-02']],
  ])('%s 是 %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })
})

describe('another name', () => {
  test.each([
    ['do you have a wok', ['KIT-04']],
    ['looking for a dehumidifier', ['AUD-11']],
    ['a standing lamp for the corner', ['LGT-05']],
    ['any rice cooker?', ['KIT-12']],
    ['is the power bank allowed on planes', ['AUD-07']],
    ['got powerbank or not', ['AUD-07']],
    ['i want fairy lights', ['LGT-10']],
    ['hongbao for cny', ['DSK-08']],
    ['an office chair', ['DSK-09']],
    ['how do i clean my loofah', ['BTH-09']],
    ['noise cancelling headset', ['AUD-04']],
    ['lunch box for kids', ['KIT-09']],
    ['travel adaptor plug', ['AUD-08']],
    ['a fountain pen', ['DSK-03']],
    ['mouse mat', ['DSK-11']],
  ])('%s is %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })

  test.each([
    ['有炒锅吗', ['KIT-04']],
    ['想买除湿机', ['AUD-11']],
    ['落地灯多少钱', ['LGT-05']],
    ['电饭锅有货吗', ['KIT-12']],
    ['充电宝能上飞机吗', ['AUD-07']],
    ['红包有卖吗', ['DSK-08']],
    ['办公椅怎么样', ['DSK-09']],
    ['要一个便当盒', ['KIT-09']],
    ['鼠标垫', ['DSK-11']],
    ['护手霜', ['BTH-05']],
    ['泡脚桶', ['BTH-12']],
    ['空心菜种子', ['GAR-02']],
    ['转换插头', ['AUD-08']],
    ['電飯煲', ['KIT-12']],
    ['除濕機', ['AUD-11']],
  ])('%s 是 %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })
})
