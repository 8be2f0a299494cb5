import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  activitiesAfter,
  allCategories,
  allProducts,
  findConversation,
  findCustomer,
  findOrder,
  type Interaction,
  keepTurn,
  lastSuggestions,
  openConversation,
  ordersOf,
  requestReturn,
  returnsOf,
  type Store,
  setShopFacts,
  shopFacts,
  transcript,
  upsertCategories,
  upsertCustomers,
  upsertOrders,
  upsertProducts,
} from '../../data/index.ts'
import { partsOf } from '../../data/search/words.ts'
import { backEnds, sharedStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import {
  activity,
  addActivities,
  both,
  conversation,
  customer,
  interaction,
  loadState,
  noon,
  order,
  product,
  setMode,
  suggestion,
  turn,
} from './samples.ts'

const texts: readonly (readonly [what: string, text: string])[] = [
  ['Chinese', '香兰里的茶壶'],
  ['rare characters', '𠮷𪚥龘'],
  ['a family and a flag', '👩‍👩‍👧‍👦 🇸🇬'],
  ['letters with marks', 'é é Å ﬁ'],
  ['right to left', 'שלום مرحبا'],
  ['marks of direction', '\u202Eabc\u202C\u200F'],
  ['quotation marks', `"double" 'single' \`back\``],
  ['signs of SQL', "'; drop table conversation; -- %_\\"],
  ['signs of JSON', '{"a": [1, null]} \\u0041 \\n'],
  ['markup', '<script>alert(1)</script> &amp; **bold**'],
  ['line ends of all kinds', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g'],
  ['blanks at both ends', '  \t middle \u00A0\u3000 '],
  ['other controls', '\u0001\u001B[31m\u007F'],
  ['a byte-order mark', '\uFEFFtext'],
  ['nothing', ''],
  ['50,000 characters', '长'.repeat(50_000)],
  ['words of the program', 'null undefined NaN __proto__ constructor'],
]

/** PostgreSQL takes no longer keys than some 2,700 bytes, two of them together. */
const short = (text: string): string => text.slice(0, 300)

let count = 0
/** A key that no other test of this file uses. */
const fresh = (): string => {
  count += 1
  return `key ${count}`
}

describe.each(backEnds)('any text on $name', (backEnd) => {
  const store = sharedStore(backEnd, async () => {})
  const write = (change: Parameters<Store['write']>[0]) => store().write(change)

  test.each(texts)('a product keeps %s in every text', async (_, text) => {
    const [id, same] = [fresh(), { en: text, zh: text }]
    const one = product({
      ...{ id, sku: text, category: text, name: same, description: same, attributes: { [text]: same } },
      aliases: { en: [text, text], zh: [text] },
    })
    await write((tx) => upsertProducts(tx, [one], 'imported'))
    expect((await allProducts(store())).find((each) => each.id === id)).toEqual(one)
  })

  test.each(texts)('a category and the shop keep %s in their names', async (_, text) => {
    const id = fresh()
    await write(async (tx) => {
      await upsertCategories(tx, [{ id, name: both(text) }], 'imported')
      await setShopFacts(tx, { origin: 'imported', name: both(text), currency: text })
    })
    expect((await allCategories(store())).find((each) => each.id === id)?.name).toEqual(both(text))
    expect(await shopFacts(store())).toMatchObject({ name: both(text), currency: text })
  })

  test.each(texts)('a customer keeps %s in name, address and key', async (_, text) => {
    const one = customer({ id: `${fresh()}${text}`, name: text, email: text })
    await write((tx) => upsertCustomers(tx, [one], 'imported'))
    expect(await findCustomer(store(), one.id)).toEqual(one)
  })

  test.each(texts)('an order keeps %s in customer, tracking and product', async (_, text) => {
    const id = fresh()
    const lines = [{ line: 1, productId: text, quantity: 1, price: 1 }]
    const one = order({ id, customerId: `${id}${text}`, tracking: text, lines })
    await write((tx) => upsertOrders(tx, [one], 'imported'))
    expect(await findOrder(store(), id)).toEqual(one)
    expect(await ordersOf(store(), `${id}${text}`)).toEqual([one])
  })

  test.each(texts)('a return keeps %s as its reason, its order and its product', async (_, text) => {
    const wish = { orderId: `${fresh()}${short(text)}`, productId: short(text), reason: text, at: noon }
    await write((tx) => requestReturn(tx, wish))
    expect(await returnsOf(store(), wish.orderId)).toMatchObject([wish])
  })

  test.each(texts)('a turn keeps %s in everything that was said and understood', async (_, text) => {
    const id = fresh()
    const heard: Interaction = interaction({
      ...{ conversationId: id, text, reply: text, intent: short(text), talk: text, articleId: text },
      ...{ channel: short(text), customerId: text, entities: [{ kind: 'product', text, value: text }] },
    })
    const shown = suggestion({
      id,
      conversationId: id,
      customerId: text,
      productId: text,
      model: text,
      reason: text,
    })
    await keepTurn(
      store(),
      turn(heard, { state: { version: 0, value: { [text]: text } }, suggestions: [shown] }),
    )
    const [first, second] = await transcript(store(), id)
    expect([first?.text, second?.text, first?.interaction]).toEqual([text, text, heard])
    expect(await loadState(store(), id)).toEqual({ version: 1, value: { [text]: text } })
    expect(await lastSuggestions(store(), id, 9)).toEqual([shown])
    const found = await listed(store(), { channel: short(text), limit: 500 })
    expect(found.find((each) => each.id === id)).toMatchObject({ preview: text, customerId: text })
  })

  test.each(texts)('a conversation keeps %s in key, user, reference and whoever took it', async (_, text) => {
    const id = `${fresh()}${text}`
    const reference = { [text]: text, nested: [{ text }] }
    await openConversation(store(), { ...conversation({ id, userId: text, reference }), at: noon })
    await setMode(store(), id, 'person', text)
    expect(await findConversation(store(), id)).toMatchObject({ id, userId: text, reference, takenBy: text })
  })

  test.each([
    ['a null byte', 'a\0b'],
    ['the first half of a character', 'a\uD83Db'],
    ['the second half of a character', 'a\uDE00b'],
  ])('%s becomes a sign of its own in text, and stays as it is in JSON', async (_, text) => {
    const [key, kept] = [fresh(), 'a\uFFFDb']
    const id = key + text
    const heard = interaction({ conversationId: id, text, reply: text, channel: text, intent: text })
    const shown = suggestion({ id, conversationId: id, customerId: id, reason: text })
    await keepTurn(store(), turn(heard, { suggestions: [shown] }))
    await write((tx) => upsertCustomers(tx, [customer({ id, name: text })], 'imported'))
    const [first] = await transcript(store(), id)
    expect([first?.text, first?.interaction?.text]).toEqual([text, kept])
    expect(await findCustomer(store(), id)).toMatchObject({ id: key + kept, name: kept })
    expect(await findConversation(store(), key + kept)).toMatchObject({ id: key + kept, channel: kept })
    expect(await lastSuggestions(store(), id, 9)).toMatchObject([{ id: key + kept, reason: kept }])
  })

  test('any body of an activity is kept as JSON keeps it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (body) => {
        const id = fresh()
        await addActivities(store(), conversation({ id, lastSeq: 1 }), [activity({ body })])
        const [kept] = await activitiesAfter(store(), id, 0)
        expect(JSON.stringify(kept?.body)).toBe(JSON.stringify(body))
      }),
      { numRuns: 60 },
    )
  })

  test('any words are found as they were written', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => partsOf(text).length > 0)
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const id = fresh()
        await keepTurn(store(), turn({ conversationId: id, text, channel: 'property' }))
        const found = await listed(store(), { text, channel: 'property' })
        expect(found.map((each) => each.id)).toContain(id)
      }),
      { numRuns: 60 },
    )
  })

  test.each<[what: string, moment: number]>([
    ['before 1970', -1],
    ['long before 1970', -62_135_596_800_000],
    ['at the beginning of 1970', 0],
    ['far in the future', 253_402_300_799_999],
  ])('a moment %s is kept', async (_, moment) => {
    const [id, key] = [fresh(), fresh()]
    await openConversation(store(), { ...conversation({ id }), at: moment })
    await write((tx) => upsertOrders(tx, [order({ id: key, placed: moment, due: moment })], 'imported'))
    expect(await findConversation(store(), id)).toMatchObject({ started: moment, last: moment })
    expect(await findOrder(store(), key)).toMatchObject({ placed: moment, due: moment })
  })

  test.each<[what: string, number: number]>([
    ['a cent', 0.01],
    ['a third', 1 / 3],
    ['nothing', 0],
    ['a lot', 999_999_999.99],
    ['a sum of parts', 0.1 + 0.2],
  ])('the price of %s is kept to the last bit', async (_, price) => {
    const id = fresh()
    const lines = [{ line: 1, productId: 'P', quantity: 1, price }]
    await write((tx) => upsertOrders(tx, [order({ id, lines })], 'imported'))
    expect((await findOrder(store(), id))?.lines[0]?.price).toBe(price)
  })
})
