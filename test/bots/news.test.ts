import { describe, expect, test } from 'vitest'
import { makeConcierge, tellNews } from '../../bots/index.ts'
import {
  activitiesAfter,
  fulfilledWishes,
  type Order,
  type Product,
  setConsent,
  upsertOrders,
  upsertProducts,
  wishForStock,
} from '../../data/index.ts'
import { noon, orders } from '../fixtures/smallShop.ts'
import { learnedContent } from '../stage.ts'
import { conversationOf, openReception, visitor } from './reception.ts'

const day = 86_400_000
const staff = { id: 's1', name: 'Lin' }

/** The order of a customer as it was, and as it is now. */
const changed = (id: string, more: Partial<Order>): Order => {
  const before = orders.find((order) => order.id === id)
  if (before === undefined) throw new Error(`there is no order ${id}`)
  return { ...before, ...more }
}

/**
 * Mei writes in Chinese and Tom in English, each in a conversation of their own; both want news of their orders, and
 * know how these stand.
 */
async function house({ asked = true } = {}) {
  const reception = await openReception()
  const { store } = reception
  const { products } = (await learnedContent()).content
  const product = (id: string) => products.find((each) => each.id === id)
  const here = { ...reception, shop: () => ({ ...reception.shop(), product }) }
  await visitor(here, { id: 'mei', customerId: 'C-MEI', locale: 'zh' }).write('你好')
  await visitor(here, { id: 'tom', customerId: 'C-TOM' }).write('hello')
  if (asked) for (const id of ['C-MEI', 'C-TOM']) await setConsent(store, id, { notices: true })
  const tell = () => tellNews(here)
  const first = await tell()
  const starts = new Map<string, number>()
  for (const id of ['mei', 'tom']) starts.set(id, (await conversationOf(store, id)).lastSeq)
  return {
    ...here,
    first,
    tell,
    become: (...now: readonly Order[]) => store.write((tx) => upsertOrders(tx, now, 'demo')),
    /** What was said unasked. */
    told: async (id: 'mei' | 'tom') => {
      const activities = await activitiesAfter(store, id, starts.get(id) ?? 0, 1_000)
      return activities.flatMap(({ author, body }) => (author === 'bot' ? [Reflect.get(body, 'text')] : []))
    },
  }
}

describe('customers who asked for news of their orders are told', () => {
  test('of what stood before, only what is of this week: once', async () => {
    const { first, tell, told } = await house()
    expect([first, await tell(), await told('mei'), await told('tom')]).toEqual([1, 0, [], []])
  })

  test.each<[what: string, order: Partial<Order>, words: readonly string[]]>([
    [
      'that one ships',
      { status: 'shipped' },
      ['Your order PL20490 is on its way and should arrive on 25 November.'],
    ],
    [
      'that one ships, without a day',
      { status: 'shipped', due: undefined },
      ['Your order PL20490 is on its way.'],
    ],
    [
      'that one ships later than was said, in one message',
      { status: 'shipped', due: noon + 9 * day },
      ['Your order PL20490 is on its way and should arrive on 29 November.'],
    ],
    [
      'that one is late',
      { due: noon + 9 * day },
      ["I'm sorry: your order PL20490 is late. We now expect it on 29 November."],
    ],
    [
      'that one arrives',
      { status: 'delivered', due: noon },
      ['Your order PL20490 has been delivered. If anything is not as it should be, just tell me.'],
    ],
    ['not that one is packed', { status: 'packed' }, []],
    ['not that one is cancelled', { status: 'cancelled', due: noon + 9 * day }, []],
    ['not that one comes sooner', { due: noon + day }, []],
    ['not that its day is unknown', { due: undefined }, []],
    ['not that it has other things in it', { lines: [] }, []],
  ])('%s', async (_, order, words) => {
    const { become, tell, told } = await house()
    await become(changed('PL20490', order))
    expect(await tell()).toBe(words.length)
    expect(await told('tom')).toEqual(words)
    expect(await told('mei')).toEqual([])
  })

  test('in the language of their conversation', async () => {
    const { become, tell, told } = await house()
    await become(changed('PL20481', { due: noon + 9 * day }))
    await tell()
    await become(changed('PL20481', { status: 'delivered', due: noon + 8 * day }))
    await tell()
    expect(await told('mei')).toEqual([
      '抱歉，您的订单 PL20481 要晚一些到，现在预计11月29日送到。',
      '您的订单 PL20481 已经送达。有什么不对的，随时告诉我。',
    ])
  })

  test('in the conversation that they had last', async () => {
    const here = await house()
    await visitor(here, { id: 'later', customerId: 'C-TOM' }).write('me again')
    await here.become(changed('PL20490', { status: 'shipped' }))
    expect(await here.tell()).toBe(1)
    expect(await here.told('tom')).toEqual([])
  })

  test('each time that it becomes later', async () => {
    const { become, tell, told } = await house()
    for (const days of [7, 9]) {
      await become(changed('PL20490', { due: noon + days * day }))
      await tell()
    }
    expect(await told('tom')).toHaveLength(2)
  })
})

describe('nobody is told', () => {
  const ships = changed('PL20490', { status: 'shipped' })

  test('who did not ask', async () => {
    const { become, tell, told } = await house({ asked: false })
    await become(ships)
    expect([await tell(), await told('tom')]).toEqual([0, []])
  })

  test('who no longer wants it', async () => {
    const { store, become, tell, told } = await house()
    await setConsent(store, 'C-TOM', { notices: false })
    await become(ships)
    expect([await tell(), await told('tom')]).toEqual([0, []])
  })

  test('who never wrote', async () => {
    const { store, become, tell } = await house()
    await setConsent(store, 'C-RAVI', { notices: true })
    await tell()
    await become(changed('PL20210', { status: 'shipped' }))
    expect(await tell()).toBe(0)
  })

  test('of an order without a customer', async () => {
    const { become, tell } = await house()
    await become({ ...ships, id: 'PL30000', customerId: undefined })
    expect(await tell()).toBe(0)
  })

  test('while a person answers, but afterwards', async () => {
    const { store, concierge, become, tell, told } = await house()
    await concierge.takeOver('tom', staff)
    await become(ships)
    await wishForStock(store, { conversationId: 'tom', productId: 'LGT-01', at: noon })
    expect([await tell(), await told('tom')]).toEqual([0, []])
    await concierge.handBack('tom')
    expect([await tell(), await tell()]).toEqual([2, 0])
    expect((await told('tom')).slice(1)).toEqual([
      expect.stringContaining('PL20490 is on its way'),
      expect.stringContaining('again'),
    ])
  })
})

describe('who waits for a product', () => {
  /** Tom and Mei wait for a lamp of which there are none. */
  async function waiting(more: Partial<Product> = {}) {
    const here = await house()
    const lamp = here.shop().product('LGT-01')
    if (lamp === undefined) throw new Error('there is no lamp')
    const stock = (pieces: number) =>
      here.store.write((tx) => upsertProducts(tx, [{ ...lamp, ...more, stock: pieces }], 'demo'))
    await stock(0)
    for (const conversationId of ['tom', 'mei'])
      await wishForStock(here.store, { conversationId, productId: 'LGT-01', at: noon })
    return { ...here, lamp, stock }
  }

  test('hears of it when there are some again, and not before', async () => {
    const { lamp, stock, tell, told } = await waiting()
    expect(await tell()).toBe(0)
    await stock(3)
    expect(await tell()).toBe(2)
    expect(await told('tom')).toEqual([`We have the ${lamp.name.en} again: [have a look](/?lang=en#LGT-01).`])
    expect(await told('mei')).toEqual([`${lamp.name.zh}到货了：[去看看](/?lang=zh#LGT-01)。`])
  })

  test('hears of it once, and again only for another wish', async () => {
    const { store, stock, tell, told } = await waiting()
    await stock(3)
    await tell()
    await stock(0)
    await stock(5)
    expect(await tell()).toBe(0)
    await wishForStock(store, { conversationId: 'tom', productId: 'LGT-01', at: noon + day })
    expect(await tell()).toBe(1)
    expect(await told('tom')).toHaveLength(2)
    expect(await told('mei')).toHaveLength(1)
  })

  test('hears nothing when it is no longer sold', async () => {
    const { stock, tell } = await waiting({ sold: false })
    await stock(3)
    expect(await tell()).toBe(0)
  })

  test('does not stand in anybody’s way when the conversation is gone', async () => {
    const { store, stock, tell } = await waiting()
    await wishForStock(store, { conversationId: 'gone', productId: 'LGT-01', at: noon })
    await stock(3)
    expect(await tell()).toBe(2)
    expect(await fulfilledWishes(store, 9)).toEqual([])
  })
})

describe('it is told once', () => {
  test('however often one looks, and by how many at once', async () => {
    const here = await house()
    const second = { ...here, concierge: makeConcierge(here.services) }
    await here.become(changed('PL20490', { status: 'shipped' }), changed('PL20481', { status: 'delivered' }))
    await wishForStock(here.store, { conversationId: 'tom', productId: 'LGT-01', at: noon })
    const counts = await Promise.all([here, second, here, second].map((one) => tellNews(one)))
    expect(counts.reduce((sum, count) => sum + count)).toBe(3)
    expect(await tellNews(second)).toBe(0)
    expect(await here.told('tom')).toHaveLength(2)
    expect(await here.told('mei')).toHaveLength(1)
  })

  test('when there is more of it than fits into one round', async () => {
    const { become, tell, told } = await house()
    const many = Array.from({ length: 210 }, (_, i) => changed('PL20490', { id: `PL3${1_000 + i}` }))
    await become(...many)
    expect([await tell(), await tell()]).toEqual([0, 0])
    await become(...many.map((order) => ({ ...order, status: 'shipped' as const })))
    expect([await tell(), await tell(), await tell()]).toEqual([200, 10, 0])
    expect(new Set(await told('tom')).size).toBe(210)
  })
})
