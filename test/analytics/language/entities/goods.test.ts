import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  categoryMentions,
  goodsByPatterns,
  learnGoods,
  type MarkedMention,
  makeGoodsReader,
  makeVocabulary,
  packGoods,
} from '../../../../analytics/index.ts'
import { mentionFeatures } from '../../../../analytics/language/entities/mentionFeatures.ts'
import { unpackGoods } from '../../../../analytics/language/entities/packGoods.ts'
import { goodsLesson } from '../../../../bench/learnGoods.ts'
import { content, idsOf } from '../demo.ts'
import { product } from '../shop.ts'

const vocabulary = makeVocabulary(content.products, content.categories)
const mentionsIn = (text: string) => categoryMentions(text, vocabulary)
const wordsIn = (text: string) => mentionsIn(text).map(({ start, end }) => text.slice(start, end))

describe('words of categories', () => {
  test.each([
    ['the kitchen is small, so no lamps', ['kitchen', 'lamps']],
    ['take care', ['care']],
    ['office stuff', ['office']],
    ['床呢', ['床']],
    ['关灯', ['灯']],
    ['hello', []],
  ])('are found in "%s" whether they name goods or not', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test.each(['the officers came', 'she cares', 'he cooks', 'electronic mail', 'my gardener'])(
    'are not what has only their stem: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([])
    },
  )

  test.each([
    ['is the office range on sale', ['desk']],
    ['care products for dry hands', ['bath']],
    ['tea & coffee for two please', ['coffee-tea']],
    ['my skincare routine is none of your business', []],
    ['he studies electronics at the poly', []],
    ['does my office get the parcel', []],
    ['take care', []],
    ['灯罩破了', []],
    ['床那一块给我推荐下', ['bedding']],
    ['护理员代收可以吗', []],
  ])('"%s" asks for goods of %j', (text, ids) => {
    expect(idsOf('category', text)).toEqual(ids)
  })

  test('that are short and of no product are left to what was learnt', () => {
    const arts = [{ id: 'arts', name: { en: 'Arts & Fun', zh: '美术' } }]
    const shop = makeVocabulary([product('x', { category: 'arts', name: { en: 'Brush', zh: '刷子' } })], arts)
    const verdicts = (text: string) => categoryMentions(text, shop).map(goodsByPatterns)
    expect(verdicts('have fun')).toEqual([false])
    expect(verdicts('any fun stuff')).toEqual([true])
  })
})

describe('what is looked at beside a word', () => {
  test('is found in any text, and is never much', () => {
    const near = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(
      fc.property(near, near, fc.constantFrom('lamp', 'Teas', '厨房'), (before, after, word) => {
        const mention = { start: before.length, end: before.length + word.length, key: word, doubtful: false }
        const features = mentionFeatures({ ...mention, text: before + word + after }, true)
        expect(features.size).toBeGreaterThan(20)
        expect(features.size).toBeLessThan(120)
      }),
    )
  })

  test('ends where the words are far off', () => {
    const far = 'x'.repeat(60)
    const at = (text: string) =>
      mentionFeatures({ text, start: 64, end: 68, key: 'lamp', doubtful: false }, true)
    expect(at(`one ${far}lamp${far} two`)).toEqual(at(`six ${far}lamp${far} ten`))
  })

  test('is the patterns’ verdict too, when it is known', () => {
    const mention = { text: 'a lamp', start: 2, end: 6, key: 'lamp', doubtful: false }
    const sizes = [undefined, true, false].map((verdict) => mentionFeatures(mention, verdict).size)
    expect(sizes[1]).toBe((sizes[0] ?? 0) + 3)
    expect(mentionFeatures(mention, true)).not.toEqual(mentionFeatures(mention, false))
  })
})

describe('a reader of goods', () => {
  const lesson: readonly MarkedMention[] = Array.from({ length: 40 }, (_, line) => line).flatMap((line) => [
    ...marked('any zorb under $20', { line, isGoods: true }),
    ...marked('I sat in the zorb', { line, isGoods: false }),
  ])

  function marked(text: string, more: { readonly line: number; readonly isGoods: boolean }): MarkedMention[] {
    const start = text.indexOf('zorb')
    const mention = { text, start, end: start + 4, key: 'zorb', doubtful: false }
    return [{ mention, part: 'hard', ...more }]
  }

  const mentionOf = (text: string) =>
    marked(text, { line: 0, isGoods: true })[0]?.mention ?? expect.unreachable()

  test('tells by the words around a word', () => {
    const read = makeGoodsReader(packGoods(learnGoods(lesson)))
    expect(read(mentionOf('any zorb under $50'))).toBe(true)
    expect(read(mentionOf('she sat in the zorb'))).toBe(false)
  })

  test('follows the patterns when nothing was learnt', () => {
    const read = makeGoodsReader(packGoods({ hashes: new Uint32Array(), weights: new Int8Array(), scale: 1 }))
    fc.assert(
      fc.property(
        fc.constantFrom('in my kitchen', 'kitchen stuff', '开灯', '灯坏了', 'cup of tea', 'tea?'),
        (text) => {
          for (const mention of mentionsIn(text)) expect(read(mention)).toBe(goodsByPatterns(mention))
        },
      ),
    )
  })

  test('learns the same from the same', () => {
    expect(packGoods(learnGoods(lesson))).toEqual(packGoods(learnGoods(lesson)))
  })

  test('is made of none but whole weights', () => {
    const packed = packGoods(learnGoods(lesson))
    for (const damaged of [
      new Uint8Array(),
      packed.subarray(0, 7),
      packed.subarray(1),
      Uint8Array.of(...packed, 0),
    ])
      expect(() => makeGoodsReader(damaged)).toThrow(TypeError)
  })

  test('finds in its bytes what was packed', () => {
    const features = fc.uniqueArray(fc.tuple(fc.nat(2 ** 32 - 1), fc.integer({ min: -127, max: 127 })), {
      selector: ([hash]) => hash,
    })
    fc.assert(
      fc.property(features, (rows) => {
        const learnt = {
          hashes: Uint32Array.from(rows, ([hash]) => hash),
          weights: Int8Array.from(rows, ([, weight]) => weight),
          scale: 0.25,
        }
        expect(unpackGoods(packGoods(learnt))).toEqual(learnt)
      }),
    )
  })
})

test('the weights that the product comes with are what its messages teach: npm run learn makes them anew', async () => {
  const { en, zh } = await goodsLesson(content)
  expect(packGoods(learnGoods([...en, ...zh]))).toEqual(Uint8Array.from(content.goodsWeights))
})
