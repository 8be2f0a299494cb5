import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Shop } from '../../../web/pages/shop/shop.tsx'
import type { Offer, ShopWindow } from '../../../web/pages/shop/shopData.ts'
import { type Browser, enter, openBrowser, press, settle, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { answerWith, noNetwork, type Said } from './network.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'

const offer = (id: string, changes: Partial<Offer> = {}): Offer => ({
  id,
  name: { en: `Pot ${id}`, zh: `汤锅 ${id}` },
  description: { en: 'A pot.', zh: '一口锅。' },
  price: 39.9,
  stock: 20,
  category: 'kitchen',
  ...changes,
})
const shopWindow = (changes: Partial<ShopWindow> = {}): ShopWindow => ({
  name: { en: 'Pandan Lane', zh: '香兰里' },
  currency: 'SGD',
  categories: [
    { id: 'kitchen', name: { en: 'Kitchen', zh: '厨房' } },
    { id: 'bath', name: { en: 'Bath', zh: '浴室' } },
    { id: 'garden', name: { en: 'Garden', zh: '园艺' } },
  ],
  products: [offer('P1'), offer('P2', { category: 'bath' }), offer('P3')],
  ...changes,
})
const people = [
  { customerId: 'C1', name: 'Wei Ling', signature: 's1' },
  { customerId: 'C2', name: undefined, signature: 's2' },
]

let browser: Browser
beforeEach(() => {
  browser = openBrowser()
})
afterEach(() => vi.unstubAllGlobals())

async function open(
  changes: Partial<ShopWindow> = {},
  identities: Said = { body: people },
): Promise<FakeElement> {
  answerWith(({ path }) => (path.startsWith('/shop/products') ? { body: shopWindow(changes) } : identities))
  const root = show(h(Shop, {}))
  await settle()
  return root
}
const inChinese = () => {
  browser = openBrowser('https://shop.example/', 'zh')
}

describe('the shop', () => {
  test('has its name above and in its title', async () => {
    expect([wordsOf(await open(), 'h1'), browser.document.title]).toEqual([['Pandan Lane'], 'Pandan Lane'])
  })
  test('has its Chinese name for Chinese readers', async () => {
    inChinese()
    expect([wordsOf(await open(), 'h1'), browser.document.title]).toEqual([['香兰里'], '香兰里'])
  })
  test('begins with a way past the head', async () => {
    const root = await open()
    const skip = withRole(root, 'link')[0]
    expect([skip && wordsIn(skip), skip?.getAttribute('href'), one(root, '#products').localName]).toEqual([
      'Skip to the products',
      '#products',
      'main',
    ])
  })
  test('says that it is loading', () => {
    answerWith(() => new Promise(() => {}))
    expect(wordsOf(show(h(Shop, {})), 'main')).toEqual(['Loading…'])
  })
  test('that cannot be read can be read again', async () => {
    answerWith(noNetwork)
    const root = show(h(Shop, {}))
    await settle()
    answerWith(() => ({ body: shopWindow() }))
    press(named(root, 'button', 'Try again'))
    await settle()
    expect(wordsOf(root, '.product h2')).toHaveLength(3)
  })
})

describe('a product', () => {
  test('has its category, name, description and price', async () => {
    expect(wordsOf(await open(), '.product')[0]).toBe('Kitchen Pot P1 A pot. S$39.90 In stock Ask about this')
  })
  test('has them in Chinese', async () => {
    inChinese()
    expect(wordsOf(await open(), '.product')[0]).toBe('厨房 汤锅 P1 一口锅。 S$39.90 有货 咨询这件商品')
  })
  test.each([
    [0, 'Sold out'],
    [1, 'Only 1 left'],
    [5, 'Only 5 left'],
    [6, 'In stock'],
    [undefined, 'In stock'],
  ])('with %s pieces says "%s"', async (stock, words) => {
    expect(wordsOf(await open({ products: [offer('P1', { stock })] }), '.stock')).toEqual([words])
  })
  test('shows its picture, which says nothing that the name does not', async () => {
    const picture = one(await open({ products: [offer('a/b')] }), 'img')
    expect(['src', 'alt', 'loading'].map((name) => picture.getAttribute(name))).toEqual([
      '/products/a%2Fb/picture.svg',
      '',
      'lazy',
    ])
  })
  test('can be linked to', async () => expect((await open()).querySelector('#product-P1')).not.toBeNull())
  test('is asked about in the chat, with its name', async () => {
    const root = await open()
    const asked: string[] = []
    Object.assign(one(root, 'rapport-chat'), { ask: (text: string) => asked.push(text) })
    press(named(root, 'button', 'Ask about this: Pot P2'))
    expect(asked).toEqual(['I have a question about the Pot P2'])
  })
  test('of a shop with another currency has its price in that', async () => {
    expect(wordsOf(await open({ currency: 'CNY', products: [offer('P1')] }), '.price strong')).toEqual([
      'CN¥39.90',
    ])
  })
  test('of a category that is gone has none', async () => {
    expect(wordsOf(await open({ products: [offer('P1', { category: 'gone' })] }), '.product')[0]).toMatch(
      /^Pot P1/,
    )
  })
})

describe('the categories', () => {
  const pressed = (root: FakeElement) =>
    withRole(one(root, '.categories'), 'button').flatMap((button) =>
      button.getAttribute('aria-pressed') === 'true' ? wordsIn(button) : [],
    )
  test('are buttons in a group with a name', async () => {
    const group = one(await open(), '.categories')
    expect([group.getAttribute('aria-label'), withRole(group, 'button').map(wordsIn)]).toEqual([
      'Categories',
      ['Everything', 'Kitchen', 'Bath', 'Garden'],
    ])
  })
  test('narrow what is shown, and say how much that is', async () => {
    const root = await open()
    press(named(root, 'button', 'Bath'))
    expect([wordsOf(root, '.product h2'), wordsOf(root, '[role="status"]'), pressed(root)]).toEqual([
      ['Pot P2'],
      ['1 product'],
      ['Bath'],
    ])
  })
  test('can be left again', async () => {
    const root = await open()
    press(named(root, 'button', 'Bath'))
    press(named(root, 'button', 'Everything'))
    expect([wordsOf(root, '[role="status"]'), pressed(root)]).toEqual([['3 products'], ['Everything']])
  })
  test('may be empty', async () => {
    const root = await open()
    press(named(root, 'button', 'Garden'))
    expect(wordsIn(one(root, 'main'))).toContain('No products in this category yet.')
  })
})

describe('many products', () => {
  const many = { products: Array.from({ length: 100 }, (_, i) => offer(`P${i}`)) }
  const count = (root: FakeElement) => root.querySelectorAll('.product').length
  test('are shown in parts', async () => {
    const root = await open(many)
    expect([count(root), wordsOf(root, '[role="status"]')]).toEqual([48, ['100 products']])
    press(named(root, 'button', 'Show more'))
    expect(count(root)).toBe(96)
    press(named(root, 'button', 'Show more'))
    expect([count(root), root.querySelector('.more')]).toEqual([100, null])
  })
  test('begin at the top in another category', async () => {
    const root = await open(many)
    press(named(root, 'button', 'Show more'))
    press(named(root, 'button', 'Kitchen'))
    expect(count(root)).toBe(48)
  })
  test('as many as fit need no button', async () => {
    expect((await open({ products: many.products.slice(0, 48) })).querySelector('.more')).toBeNull()
  })
})

describe('who the visitor is', () => {
  const chat = (root: FakeElement) =>
    ['lang', 'customer', 'signature'].map((name) => one(root, 'rapport-chat').getAttribute(name))
  test('is a guest at first', async () => expect(chat(await open())).toEqual(['en', null, null]))
  test('can be chosen in the demo', async () => {
    const root = await open()
    enter(named(root, 'combobox', 'You are'), 'C1', 'change')
    expect([chat(root), browser.session.kept.get('rapport:identity')]).toEqual([['en', 'C1', 's1'], 'C1'])
  })
  test('is the same after a reload', async () => {
    browser.session.kept.set('rapport:identity', 'C2')
    expect(chat(await open())).toEqual(['en', 'C2', 's2'])
  })
  test('that is not among the customers any more is a guest', async () => {
    browser.session.kept.set('rapport:identity', 'C99')
    expect(chat(await open())[1]).toBeNull()
  })
  test('can be a guest again', async () => {
    browser.session.kept.set('rapport:identity', 'C1')
    const root = await open()
    enter(named(root, 'combobox', 'You are'), '', 'change')
    expect(chat(root)[1]).toBeNull()
  })
  test('is chosen by name, or by id where there is none', async () => {
    expect(wordsOf(named(await open(), 'combobox', 'You are'), 'option')).toEqual([
      'A guest',
      'Wei Ling',
      'C2',
    ])
  })
  test('can be chosen where the browser forbids storage', async () => {
    const forbidden = () => {
      throw new Error('SecurityError')
    }
    vi.stubGlobal('sessionStorage', { getItem: forbidden, setItem: forbidden })
    const root = await open()
    enter(named(root, 'combobox', 'You are'), 'C1', 'change')
    expect(chat(root)[1]).toBe('C1')
  })
  test('cannot be chosen in a real shop, which is no demo', async () => {
    const root = await open({}, { status: 404 })
    expect([withRole(root, 'combobox'), root.querySelector('.demo')]).toEqual([[], null])
  })
  test('gets another chat, so that nothing is mixed', async () => {
    const root = await open()
    const before = one(root, 'rapport-chat')
    enter(named(root, 'combobox', 'You are'), 'C1', 'change')
    expect(one(root, 'rapport-chat')).not.toBe(before)
  })
  test('keeps the chat when only the language changes', async () => {
    const root = await open()
    const before = one(root, 'rapport-chat')
    press(named(root, 'button', '中文'))
    await settle()
    expect([one(root, 'rapport-chat') === before, before.getAttribute('lang')]).toEqual([true, 'zh'])
  })
})
