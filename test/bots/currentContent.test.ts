import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { followContent, followShop, openShop } from '../../bots/index.ts'
import { openStore } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { article, intent, intents, put, smallContent, temporaryFolder } from './smallContent.ts'

const words = smallContent['shop.json']

/** Small content that is followed: the shop's own folder, which is empty, before a whole one. */
async function following() {
  const place = await temporaryFolder()
  const [own, whole] = [join(place, 'own'), join(place, 'whole')]
  await put(own, {})
  await put(whole, smallContent)
  const told: string[] = []
  const keeping = { folder: join(place, 'models'), alarm: (what: string) => void told.push(what) }
  const current = await followContent([own, whole], keeping)
  const labels = () => current.written().understanding.intents.labels
  return { own, whole, told, current, labels, content: () => current.written().content }
}

const currency = (code: string) => ({ 'shop.json': { ...words, currency: code } })
const badShop = { 'shop.json': { ...words, returnDays: 'thirty' } }
const third = intent('invoice', ['an invoice please', 'send the invoice'], ['开发票', '要发票'])

describe('content is read again', () => {
  test('not before it changes', async () => {
    const { current } = await following()
    const before = current.written()
    expect([await current.refresh(), await current.refresh()]).toEqual([false, false])
    expect(current.written()).toBe(before)
  })

  test('when a file is written, once', async () => {
    const { whole, current, content } = await following()
    await put(whole, currency('EUR'))
    expect([await current.refresh(), await current.refresh()]).toEqual([true, false])
    expect(content().shop.currency).toBe('EUR')
  })

  test('when an own file comes, and when it goes', async () => {
    const { own, current, content } = await following()
    await put(own, currency('EUR'))
    expect(await current.refresh()).toBe(true)
    expect(content().shop.currency).toBe('EUR')
    await rm(join(own, 'shop.json'))
    expect(await current.refresh()).toBe(true)
    expect(content().shop.currency).toBe('SGD')
  })

  // Moods of a language are learnt from thousands of messages, in a process of its own.
  test('and what its own messages teach of moods is learnt once, of their language alone', async () => {
    const { own, current, told } = await following()
    const before = current.written()
    await writeFile(join(own, 'moods.tsv'), '灯闪个不停\tneg\tzh\n灯一直闪\tneg\tzh\n')
    expect(await current.refresh()).toBe(true)
    const after = current.written()
    const negative = ({ understanding }: typeof after) => understanding.mood('灯闪个不停', 'zh').mood.negative
    expect(negative(after)).toBeGreaterThan(negative(before))
    expect(after.content.moodWeights.en).toEqual(before.content.moodWeights.en)
    expect(after.understanding.moodModel.name).not.toBe(before.understanding.moodModel.name)
    const models = join(own, '../models')
    const kept = (await readdir(models)).filter((name) => name.startsWith('mood-'))
    expect(kept).toHaveLength(1)
    const again = await followContent([own, join(own, '../whole')], {
      folder: models,
      alarm: () => undefined,
    })
    expect(again.written().understanding.moodModel.name).toBe(after.understanding.moodModel.name)
    expect(told).toEqual([])
  }, 120_000)

  test('and what new examples teach is learnt', async () => {
    const { own, current, labels, told } = await following()
    expect(labels()).toEqual(['order_status', 'opening_hours'])
    await put(own, { 'intents.json': { intents: [...intents, third] } })
    expect(await current.refresh()).toBe(true)
    expect(labels()).toEqual(['order_status', 'opening_hours', 'invoice'])
    const [best] = current.written().understanding.intents.read('开发票', 1).guesses
    expect(best?.intent).toBe('invoice')
    expect(told).toEqual([])
  })

  test('and new articles are found, in both languages', async () => {
    const { own, current } = await following()
    await put(own, { 'knowledge.json': { articles: [article('wrap-2')] } })
    await current.refresh()
    const { knowledge } = current.written().understanding
    expect(knowledge.search('do you wrap gifts', 'en')[0]?.articleId).toBe('wrap-2')
    expect(knowledge.search('可以包装礼物吗', 'zh')[0]?.articleId).toBe('wrap-2')
    expect(knowledge.article('gift-wrap')).toBeUndefined()
  })

  test('but not for files that are no content', async () => {
    const { own, current } = await following()
    await put(own, { 'notes.txt': 'x', 'shop.json.bak': '{' })
    expect(await current.refresh()).toBe(false)
  })
})

describe('what cannot be used is refused', () => {
  test.each<[what: string, files: Readonly<Record<string, unknown>>, place: RegExp]>([
    ['not JSON', { 'shop.json': '{\n  "name": {]\n}' }, /shop\.json, line 2 column 12: this is not JSON/],
    ['half written', { 'knowledge.json': '{"articles": [' }, /knowledge\.json, the end: this is not JSON/],
    ['empty', { 'intents.json': '' }, /intents\.json, the end: this is not JSON/],
    ['of the wrong kind', badShop, /shop\.json, returnDays, line \d+: write a whole number/],
    [
      'at odds with itself',
      { 'intents.json': { intents: [...intents, intents[0]] } },
      /intents\.json, intents\[2\]\.id, line \d+: order_status is used twice/,
    ],
    [
      'at odds with another file',
      { 'intents.json': { intents: [{ ...third, article: 'lost' }] } },
      /intents\.json, intents\[0\]\.article, line \d+: there is no lost/,
    ],
  ])('when it is %s: once, with its place, and the last good content serves on', async (_, files, place) => {
    const { own, current } = await following()
    const before = current.written()
    await put(own, files)
    await expect(current.refresh()).rejects.toThrow(place)
    expect(await current.refresh()).toBe(false)
    expect(current.written()).toBe(before)
  })

  test('again when it was changed and is still wrong, and taken when it is right', async () => {
    const { own, current, content } = await following()
    await put(own, badShop)
    await expect(current.refresh()).rejects.toThrow('returnDays')
    await put(own, { 'shop.json': { ...words, currency: 'S$' } })
    await expect(current.refresh()).rejects.toThrow('currency')
    await put(own, currency('EUR'))
    expect(await current.refresh()).toBe(true)
    expect(content().shop.currency).toBe('EUR')
  })

  test('at the start', async () => {
    const place = await temporaryFolder()
    await put(place, { ...smallContent, ...badShop })
    const start = followContent([place], { folder: join(place, 'models'), alarm: () => undefined })
    await expect(start).rejects.toThrow(/shop\.json, returnDays, line \d+/)
  })
})

describe('the shop that follows the content', () => {
  const every = 1_000
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
  afterEach(() => void vi.useRealTimers())

  /** A shop in an empty store, which is read anew when its content changed; reading may fail. */
  async function serving() {
    const { own, current } = await following()
    const store = await openStore({ folder: await temporaryFolder() })
    onTestFinished(() => store.close())
    const told: string[] = []
    const state: { looks: number; fails: boolean } = { looks: 0, fails: false }
    const read = async () => {
      if (state.fails) throw new Error('unreadable')
      return openShop(store, { ...current.written(), now: noon })
    }
    const refresh = async () => {
      state.looks += 1
      return current.refresh()
    }
    const alarm = (_: string, error: unknown) => void told.push(String(error))
    const { shop, stop } = await followShop(store, { read, refresh, every, alarm })
    onTestFinished(stop)
    /** Lets the time pass until it has begun to look once more. */
    const look = async () => {
      const before = state.looks
      await vi.waitFor(async () => {
        await vi.advanceTimersByTimeAsync(every)
        expect(state.looks).toBeGreaterThan(before)
      })
    }
    return { own, told, state, look, shop }
  }

  test('is read anew with the new words', async () => {
    const { own, told, look, shop } = await serving()
    expect(shop().local.currency).toBe('SGD')
    await put(own, { 'shop.json': { ...words, currency: 'EUR', name: { en: 'New', zh: '新店' } } })
    await look()
    await vi.waitFor(() => expect(shop().name.zh).toBe('新店'))
    expect([shop().local.currency, told]).toEqual(['EUR', []])
  })

  test('serves on when a file is malformed, and one alarm says where', async () => {
    const { own, told, look, shop } = await serving()
    const before = shop()
    await put(own, badShop)
    for (const _ of [1, 2, 3]) await look()
    await vi.waitFor(() =>
      expect(told).toEqual([expect.stringMatching(/ContentError: .*shop\.json, returnDays/)]),
    )
    expect(shop()).toBe(before)
    await put(own, currency('EUR'))
    await look()
    await vi.waitFor(() => expect(shop().local.currency).toBe('EUR'))
    expect(told).toHaveLength(1)
  })

  test('takes new words at a later look, when it could not be read at the first', async () => {
    const { own, told, state, look, shop } = await serving()
    state.fails = true
    await put(own, currency('EUR'))
    await look()
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0))
    expect(shop().local.currency).toBe('SGD')
    state.fails = false
    await vi.waitFor(async () => {
      await look()
      expect(shop().local.currency).toBe('EUR')
    })
  })
})
