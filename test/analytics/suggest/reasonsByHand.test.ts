import { describe, expect, test } from 'vitest'
import { changed, idsOf, suggested, things } from './handmade.ts'
import { bought } from './shop.ts'

const purchases = [
  ...['a', 'b', 'c'].flatMap((id) => bought(id, 10, 'pot', 'leaf', 'cup')),
  ...['d', 'e'].flatMap((id) => bought(id, 10, 'lamp', 'bulb')),
  ...bought('mei', 5, 'leaf'),
]

describe('because you bought', () => {
  test('names what this customer bought', () => {
    const [first] = suggested({ purchases }, { customerId: 'mei' })
    expect(first?.reason).toEqual({ kind: 'because-you-bought', productId: 'leaf' })
  })

  test('is not said of what nobody bought beside it', () => {
    const reasons = suggested({ purchases }, { customerId: 'mei', limit: 9 })
    expect(reasons.find(({ productId }) => productId === 'lamp')?.reason.kind).not.toBe('because-you-bought')
  })

  test('is not said to a customer who bought nothing', () => {
    const kinds = suggested({ purchases }, { customerId: 'new', limit: 9 }).map(({ reason }) => reason.kind)
    expect(new Set(kinds)).toEqual(new Set(['popular']))
  })

  test('is true even when what was bought is no longer sold', () => {
    const products = changed('leaf', { sold: false })
    const [first] = suggested({ products, purchases }, { customerId: 'mei' })
    expect(first?.reason).toEqual({ kind: 'because-you-bought', productId: 'leaf' })
  })

  test('names the purchase that says most', () => {
    const more = [
      ...purchases,
      ...['f', 'g', 'h', 'i', 'j'].flatMap((id) => bought(id, 10, 'cup', 'bulb')),
      ...bought('mei', 5, 'cup'),
    ]
    const bulb = suggested({ purchases: more }, { customerId: 'mei', limit: 9 }).find(
      ({ productId }) => productId === 'bulb',
    )
    expect(bulb?.reason).toEqual({ kind: 'because-you-bought', productId: 'cup' })
  })
})

describe('bought together', () => {
  test.each([
    ['what goes with the teapot?', 'en'],
    ['anything matching the teapot', 'en'],
    ['what pairs with it', 'en'],
    ['something to go with it', 'en'],
    ['配紫砂壶的', 'zh'],
    ['和紫砂壶搭的', 'zh'],
    ['跟它一起买什么好', 'zh'],
  ] as const)('%s', (text, language) => {
    const found = suggested({ purchases }, { wish: { text, language, products: ['pot'] } })
    expect(new Set(idsOf(found.slice(0, 2)))).toEqual(new Set(['leaf', 'cup']))
    expect(found[0]?.reason).toEqual({ kind: 'bought-together', productId: 'pot' })
  })

  test('needs no customer', () => {
    const wish = { text: 'what goes with it', products: ['lamp'] }
    expect(suggested({ purchases }, { wish })[0]).toMatchObject({
      productId: 'bulb',
      model: 'together',
      reason: { kind: 'bought-together', productId: 'lamp' },
    })
  })

  test('is not said where nobody bought them together', () => {
    const wish = { text: 'what goes with it', products: ['lamp'] }
    const kinds = suggested({}, { wish, limit: 9 }).map(({ reason }) => reason.kind)
    expect(kinds).not.toContain('bought-together')
  })
})

describe('customers alike', () => {
  const quiet = [...bought('ada', 9, 'pot'), ...bought('ben', 9, 'leaf'), ...bought('cat', 9, 'lamp')]

  test('is said when nobody bought the same', () => {
    const found = suggested({ purchases: quiet }, { customerId: 'ada', limit: 9 })
    expect(found.map(({ reason }) => reason.kind)).toEqual(['customers-alike', 'customers-alike'])
    expect(new Set(idsOf(found))).toEqual(new Set(['leaf', 'lamp']))
  })

  test('is not said to a stranger', () => {
    expect(suggested({ purchases: quiet }, { customerId: 'zoe' })).toEqual([])
  })

  test('is not said when there is nobody else', () => {
    expect(suggested({ purchases: bought('ada', 9, 'pot') }, { customerId: 'ada' })).toEqual([])
  })
})

describe('popular', () => {
  test('names no category when none was asked for', () => {
    for (const { reason } of suggested({ purchases }, { limit: 9 }))
      expect(reason).toEqual({ kind: 'popular', category: undefined })
  })

  test('names the category that was asked for', () => {
    const [first] = suggested({ purchases }, { wish: { text: 'tea', categories: ['tea'] } })
    expect(first?.reason).toEqual({ kind: 'popular', category: 'tea' })
  })

  test('is not said of what one customer bought ten times', () => {
    const often = Array.from({ length: 10 }, (_, i) => bought('a', i, 'cup')).flat()
    expect(suggested({ purchases: often })).toEqual([])
  })

  test('is said from the second customer on', () => {
    expect(idsOf(suggested({ purchases: [...bought('a', 1, 'cup'), ...bought('b', 1, 'cup')] }))).toEqual([
      'cup',
    ])
  })
})

describe('fits', () => {
  test.each([
    ['a teapot', 'en', 'pot', ['teapot']],
    ['clay', 'en', 'pot', ['clay']],
    ['I need teapots', 'en', 'pot', ['teapots']],
    ['oolong please', 'en', 'leaf', ['oolong']],
    ['any desk lamp?', 'en', 'lamp', ['desk', 'lamp']],
    ['a WARM bulb', 'en', 'bulb', ['warm', 'bulb']],
    ['推荐一个台灯', 'zh', 'lamp', ['台灯']],
    ['想要乌龙茶叶', 'zh', 'leaf', undefined],
    ['紫砂壶有吗', 'zh', 'pot', undefined],
    ['灯泡', 'zh', 'bulb', ['灯泡']],
  ] as const)('"%s" (%s) finds %s', (text, language, id, words) => {
    const [first] = suggested({ purchases }, { wish: { text, language } })
    expect(first).toMatchObject({ productId: id, model: 'text', reason: { kind: 'fits' } })
    if (words !== undefined) expect(first?.reason).toEqual({ kind: 'fits', words })
  })

  test.each([
    ['a bicycle', 'en'],
    ['do you sell laptops', 'en'],
    ['umbrella for rain', 'en'],
    ['自行车', 'zh'],
    ['想买雨伞', 'zh'],
    ['有笔记本电脑吗', 'zh'],
  ] as const)('nothing fits "%s" (%s), and nothing else comes instead', (text, language) => {
    expect(suggested({ purchases }, { customerId: 'mei', wish: { text, language }, limit: 9 })).toEqual([])
  })

  test('the words are those of the language of the wish', () => {
    const inEnglish = suggested({ purchases }, { wish: { text: 'lamp 台灯', language: 'en' } })[0]?.reason
    const inChinese = suggested({ purchases }, { wish: { text: 'lamp 台灯', language: 'zh' } })[0]?.reason
    expect(inEnglish).toEqual({ kind: 'fits', words: ['lamp'] })
    expect(inChinese).toEqual({ kind: 'fits', words: ['台灯'] })
  })

  test.each(things.map(({ id, name }) => [id, name] as const))(
    '%s named without words has its name',
    (id, name) => {
      for (const language of ['en', 'zh'] as const) {
        const [first] = suggested({ purchases }, { wish: { text: '', language, products: [id] } })
        expect(first).toMatchObject({ productId: id, reason: { kind: 'fits', words: [name[language]] } })
      }
    },
  )

  test('at most four words are named', () => {
    const products = changed('cup', {
      description: { en: 'one red blue green yellow violet orange', zh: '' },
    })
    const wish = { text: 'red blue green yellow violet orange' }
    expect(suggested({ products, purchases }, { wish })[0]?.reason).toMatchObject({
      words: ['red', 'blue', 'green', 'yellow'],
    })
  })
})
