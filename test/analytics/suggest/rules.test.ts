import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggest, trainSuggestions } from '../../../analytics/index.ts'
import { always, buyersOf, names, suggestedIn } from './anyShop.ts'
import { categories, now, product } from './shop.ts'

test('nothing comes that is out of stock or no longer sold', () => {
  always((one) => {
    expect(suggestedIn(one).every(({ stock, sold }) => sold && stock !== 0)).toBe(true)
  })
})

test('nothing comes that was refused', () => {
  always(({ asked, found }) => {
    expect(found.some(({ productId }) => asked.refused.includes(productId))).toBe(false)
  })
})

test('nothing that was shown comes again, unless it is named', () => {
  always(({ asked, found }) => {
    const again = found.filter(({ productId }) => asked.shown.includes(productId))
    expect(again.every(({ productId }) => asked.wish.products.includes(productId))).toBe(true)
  })
})

test('nothing costs more than the highest price', () => {
  always((one) => {
    const highest = one.asked.wish.maxPrice ?? Number.POSITIVE_INFINITY
    expect(suggestedIn(one).every(({ price }) => price <= highest)).toBe(true)
  })
})

test('nothing durable comes to its owner', () => {
  always((one) => {
    const owned = suggestedIn(one).filter(
      ({ id, durable }) => durable && buyersOf(one.shop.purchases, id).has(one.asked.customerId ?? ''),
    )
    expect(owned).toEqual([])
  })
})

test('a named category holds all that comes', () => {
  always((one) => {
    const { categories: wanted } = one.asked.wish
    expect(wanted.length === 0 || suggestedIn(one).every(({ category }) => wanted.includes(category))).toBe(
      true,
    )
  })
})

test('at most as many come as asked for, each once, with falling scores between 0 and 1', () => {
  always(({ asked, found }) => {
    expect(found.length).toBeLessThanOrEqual(asked.limit)
    expect(new Set(found.map(({ productId }) => productId)).size).toBe(found.length)
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })
})

test('a longer list begins with the shorter one', () => {
  always(({ shop, asked, found }) => {
    const longer = suggest(trainSuggestions(shop), { ...asked, limit: asked.limit + 3 })
    expect(longer.slice(0, asked.limit)).toEqual(found)
  })
})

test('"because you bought" names a product that this customer bought, and that others bought with it', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'because-you-bought') continue
      const buyers = buyersOf(shop.purchases, reason.productId)
      expect(buyers.has(asked.customerId ?? '')).toBe(true)
      expect([...buyersOf(shop.purchases, productId)].some((id) => buyers.has(id))).toBe(true)
      expect(reason.productId).not.toBe(productId)
    }
  })
})

test('"bought together" names a product of the wish that a buyer of this one bought', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'bought-together') continue
      expect(asked.wish.products).toContain(reason.productId)
      const buyers = buyersOf(shop.purchases, reason.productId)
      expect([...buyersOf(shop.purchases, productId)].some((id) => buyers.has(id))).toBe(true)
    }
  })
})

test('"customers alike" comes to somebody who bought something, of what somebody else bought', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'customers-alike') continue
      expect(shop.purchases.some(({ customerId }) => customerId === asked.customerId)).toBe(true)
      const others = [...buyersOf(shop.purchases, productId)].filter((id) => id !== asked.customerId)
      expect(others.length).toBeGreaterThan(0)
    }
  })
})

test('"popular" was bought by two customers at least, and names the category that was wished for', () => {
  always((one) => {
    for (const [i, { productId, reason }] of one.found.entries()) {
      if (reason.kind !== 'popular') continue
      expect(buyersOf(one.shop.purchases, productId).size).toBeGreaterThanOrEqual(2)
      const { category } = suggestedIn(one)[i] ?? {}
      expect(reason.category).toBe(one.asked.wish.categories.length === 0 ? undefined : category)
    }
  })
})

test('"fits" names words of the product or of its category', () => {
  always((one) => {
    for (const [i, { reason }] of one.found.entries()) {
      if (reason.kind !== 'fits') continue
      const { name, category } = suggestedIn(one)[i] ?? { name: { en: '', zh: '' }, category: '' }
      const kind = categories.find(({ id }) => id === category)?.name
      const said = `${name.en} ${name.zh} ${kind?.en} ${kind?.zh}`.toLowerCase()
      expect(reason.words.length).toBeGreaterThan(0)
      for (const word of reason.words) expect(said).toContain(word.toLowerCase())
    }
  })
})

test('a need without a category or a product brings only what fits it', () => {
  always(({ asked, found }) => {
    const { text, categories: wanted, products } = asked.wish
    if (wanted.length > 0 || products.some((id) => id !== 'gone') || !/lamp|台灯|帐篷|tent/.test(text)) return
    expect(found.every(({ reason }) => reason.kind === 'fits')).toBe(true)
    if (/帐篷|tent/.test(text)) expect(found).toEqual([])
  })
})

test('without a customer no reason is personal', () => {
  always(({ asked, found }) => {
    const personal = found.filter(({ reason }) =>
      ['because-you-bought', 'customers-alike'].includes(reason.kind),
    )
    expect(asked.customerId === undefined ? personal : []).toEqual([])
  })
})

test('any text may be a wish', () => {
  const model = trainSuggestions({
    products: names.map((name, i) => product(`p${i}`, 'lighting', name)),
    purchases: [],
    categories,
    now,
  })
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'zh' as const), (words, language) => {
      const wish = { text: words, language, categories: [], products: [], maxPrice: undefined }
      const found = suggest(model, {
        customerId: 'ann',
        personal: true,
        wish,
        refused: [],
        shown: [],
        limit: 3,
      })
      expect(found.every(({ reason }) => reason.kind === 'fits')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('without consent no reason speaks of earlier purchases', () =>
  always(({ asked, found }) => {
    if (asked.personal) return
    for (const { reason } of found)
      expect(['because-you-bought', 'customers-alike']).not.toContain(reason.kind)
  }))
