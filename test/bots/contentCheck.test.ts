import { describe, expect, test } from 'vitest'
import { checkContent } from '../../bots/index.ts'
import { loadContent } from '../../data/index.ts'
import { article, intent, intents, put, smallContent, temporaryFolder } from './smallContent.ts'

/** What is found in small content in which these files are others. */
async function found(files: Readonly<Record<string, unknown>> = {}) {
  const folder = await temporaryFolder()
  await put(folder, { ...smallContent, ...files })
  return checkContent(await loadContent([folder]))
}

const withIntents = (...more: readonly object[]) =>
  found({ 'intents.json': { intents: [...intents, ...more] } })
const withArticles = (...articles: readonly object[]) => found({ 'knowledge.json': { articles } })

const text = (en: string, zh: string) => ({ en, zh })

test('in good content nothing is found', async () => {
  expect(await found()).toEqual({ alike: [], misread: [], untranslated: [], unreachable: [] })
})

describe('intents that look alike', () => {
  const same = intent(
    'track_parcel',
    ['where is my order now', 'where is my parcel now', 'track my order now', 'my order please now'],
    ['我的订单在哪里呢', '查一下我的订单吧', '订单到哪里了呢', '订单在哪呢'],
  )

  test('are found as one pair, with how often they are taken for each other', async () => {
    const { alike } = await withIntents(same)
    expect(alike).toEqual([{ intents: ['order_status', 'track_parcel'], misread: expect.any(Number) }])
    expect(alike[0]?.misread).toBeGreaterThanOrEqual(2)
  })

  test('are found whatever their ids are made of', async () => {
    const [first, second] = await Promise.all([
      withIntents(same),
      withIntents({ ...same, id: 'track my parcel' }),
    ])
    expect(second.alike).toEqual([
      { intents: ['order_status', 'track my parcel'], misread: first.alike[0]?.misread },
    ])
  })
})

test('a message under the wrong intent is found with what it is read as, in both languages', async () => {
  const [orders, hours] = intents
  const { misread } = await found({
    'intents.json': {
      intents: [
        {
          ...orders,
          utterances: {
            ...orders?.utterances,
            en: [...(orders?.utterances.en ?? []), 'when do you open today'],
          },
        },
        {
          ...hours,
          utterances: { ...hours?.utterances, zh: [...(hours?.utterances.zh ?? []), '我的订单到哪里了'] },
        },
      ],
    },
  })
  expect(misread).toContainEqual({
    text: 'when do you open today',
    intent: 'order_status',
    readAs: 'opening_hours',
  })
  expect(misread).toContainEqual({
    text: '我的订单到哪里了',
    intent: 'opening_hours',
    readAs: 'order_status',
  })
})

describe('what is not translated', () => {
  test.each<[what: string, more: object, found: readonly string[]]>([
    ['a label in the other language', { label: text('发票', '发票') }, ['intent invoice: label.en']],
    [
      'labels in each other’s place',
      { label: text('发票', 'Invoice') },
      ['intent invoice: label.en', 'intent invoice: label.zh'],
    ],
    [
      'no messages in Chinese',
      { utterances: { en: ['an invoice'], zh: [] } },
      ['intent invoice: utterances.zh'],
    ],
    [
      'no messages at all',
      { utterances: { en: [], zh: [] } },
      ['intent invoice: utterances.en', 'intent invoice: utterances.zh'],
    ],
    ['a name in letters that both know', { label: text('20-40 😀', '20-40 😀') }, []],
  ])('%s', async (_, more, expected) => {
    const invoice = intent('invoice', ['an invoice'], ['开发票'], { label: text('Invoice', '发票'), ...more })
    expect((await withIntents(invoice)).untranslated).toEqual(expected)
  })

  test('articles that were imported in one language', async () => {
    const words = text('We wrap gifts.', 'We wrap gifts.')
    const questions = { en: ['Do you wrap gifts?'], zh: [] }
    const { untranslated } = await withArticles(article('wrap', { title: words, body: words, questions }))
    expect(untranslated).toEqual([
      'article wrap: title.zh',
      'article wrap: body.zh',
      'article wrap: questions.zh',
    ])
  })
})

describe('an article answers nothing', () => {
  const silent = article('silent', {
    title: text('Batteries', '电池'),
    body: text('Bring old batteries to the shop.', '旧电池请带到店里。'),
    questions: { en: [], zh: [] },
  })

  test('when it has no questions and no intent names it', async () => {
    const { unreachable } = await withArticles(article('gift-wrap'), silent)
    expect(unreachable).toEqual(['silent'])
  })

  test('when another one says the same: neither is sure to be found', async () => {
    const { unreachable } = await withArticles(article('one'), article('other'))
    expect(unreachable).toEqual(['one', 'other'])
  })

  test('but not when an intent names it', async () => {
    const { unreachable } = await found({
      'knowledge.json': { articles: [silent] },
      'intents.json': { intents: intents.map((each) => ({ ...each, article: 'silent' })) },
    })
    expect(unreachable).toEqual([])
  })
})

test('content without articles has none that answers nothing', async () => {
  expect((await withArticles()).unreachable).toEqual([])
})

test('content without intents is refused, as nothing can be learnt from it', async () => {
  await expect(found({ 'intents.json': { intents: [] } })).rejects.toThrow('no examples')
})
