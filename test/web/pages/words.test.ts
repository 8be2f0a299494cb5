import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import content from '../../../data/content/intents.json' with { type: 'json' }
import * as en from '../../../web/pages/words/en.ts'
import * as enNames from '../../../web/pages/words/intents.en.ts'
import * as zhNames from '../../../web/pages/words/intents.zh.ts'
import { profile as enProfile } from '../../../web/pages/words/profile.en.ts'
import { profile as zhProfile } from '../../../web/pages/words/profile.zh.ts'
import * as zh from '../../../web/pages/words/zh.ts'

type Entries = readonly (readonly [path: string, value: unknown])[]

/** Every entry by its path: a text as it is, a function by what it says of sample values. */
function entriesOf(book: object, path = ''): Entries {
  return Object.entries(book).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`
    return typeof value === 'object' && value !== null ? entriesOf(value, here) : [[here, value] as const]
  })
}

const english = [...entriesOf({ ...en }), ...entriesOf({ ...enNames }), ...entriesOf({ profile: enProfile })]
const chinese = [...entriesOf({ ...zh }), ...entriesOf({ ...zhNames }), ...entriesOf({ profile: zhProfile })]
const isFunction = (value: unknown): value is (...values: unknown[]) => string => typeof value === 'function'
const samples = ['7', '9', '11', '5']
const texts = (entries: Entries) =>
  entries.map(([path, value]) => [path, isFunction(value) ? value(...samples) : value] as const)

describe('both books', () => {
  test('have the same entries in the same order', () => {
    expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path))
  })
  test('have words and functions in the same places', () => {
    expect(chinese.map(([, value]) => typeof value)).toEqual(english.map(([, value]) => typeof value))
  })
  test('ask for as many values', () => {
    const asked = (entries: Entries) => entries.map(([, value]) => (isFunction(value) ? value.length : 0))
    expect(asked(chinese)).toEqual(asked(english))
  })
  test('leave nothing empty', () => {
    for (const [path, text] of [...texts(english), ...texts(chinese)])
      expect(typeof text === 'string' && text.trim() !== '' && text === text.trim(), path).toBe(true)
  })
  test('put every value into what they say', () => {
    for (const [path, value] of [...english, ...chinese]) {
      if (!isFunction(value)) continue
      const said = value(...Array.from({ length: value.length }, (_, i) => `<${i}>`))
      for (let i = 0; i < value.length; i++) expect(said, path).toContain(`<${i}>`)
    }
  })
})

describe('English words', () => {
  test('hold nothing Chinese, not even a full-width mark', () => {
    for (const [path, text] of texts(english))
      expect(text, path).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/)
  })
  test('use straight dots for nothing: an ellipsis is one character', () => {
    for (const [path, text] of texts(english)) expect(text, path).not.toContain('...')
  })
  test('begin with a capital where they stand alone', () => {
    const alone = [
      en.chat.title,
      en.chat.send,
      en.desk.title,
      en.board.title,
      en.signIn.button,
      en.page.signOut,
    ]
    for (const text of alone) expect(text).toMatch(/^[A-Z]/)
  })
  test.each([
    [en.chat.unread, '1 new message', '2 new messages'],
    [en.chat.left, '1 character left', '2 characters left'],
    [en.shop.count, '1 product', '2 products'],
    [en.desk.waitingFor, '1 customer is waiting', '2 customers are waiting'],
  ])('tell one from many: %#', (say, one, many) => expect([say(1), say(2)]).toEqual([one, many]))
  test.each([en.chat.unread, en.chat.left, en.shop.count, en.desk.waitingFor])(
    'count none as many: %#',
    (say) => {
      expect(say(0)).toMatch(/^0 \w*( \w+)*s\b|^0 customers/)
    },
  )
  test('hold no word twice in a row', () => {
    for (const [path, text] of texts(english)) expect(text, path).not.toMatch(/\b(\w{3,}) \1\b/i)
  })
})

describe('Chinese words', () => {
  // Names and short forms that Chinese readers write in Latin letters too.
  const names = /Rapport|UTC|Teams|95%/g
  test('hold no English', () => {
    for (const [path, text] of texts(chinese))
      expect(String(text).replace(names, ''), path).not.toMatch(/[A-Za-z]/)
  })
  test('are Chinese wherever there are words', () => {
    const bare = /^[×\s\d]*$|^Teams$/
    for (const [path, text] of texts(chinese))
      if (!bare.test(String(text))) expect(text, path).toMatch(/[\u4e00-\u9fff]/)
  })
  test('use full-width marks', () => {
    for (const [path, text] of texts(chinese)) expect(text, path).not.toMatch(/[\u4e00-\u9fff][,.;:!?]/)
  })
  test('put a space between Chinese and digits', () => {
    for (const [path, text] of texts(chinese))
      expect(text, path).not.toMatch(/[\u4e00-\u9fff]\d+ |\d+[\u4e00-\u9fff](?!回)/)
  })
  test('are in simplified characters', () => {
    for (const [path, text] of texts(chinese))
      expect(text, path).not.toMatch(/[這個們來時對話訊單貨購買關於]/)
  })
  test('speak to the customer politely', () => {
    for (const [path, text] of texts(entriesOf({ chat: zh.chat, shop: zh.shop })))
      expect(text, path).not.toContain('你')
  })
  test.each([0, 1, 2, 99])('count %d as any other number', (n) => {
    expect([zh.chat.unread(n), zh.shop.count(n), zh.desk.waitingFor(n)]).toEqual([
      `${n} 条新消息`,
      `共 ${n} 件商品`,
      `${n} 位客户等待人工`,
    ])
  })
})

describe('the names of intents', () => {
  const { intents } = content
  const shipped = intents.map(({ id }) => id)
  test('are there for every intent that is shipped', () => {
    expect(shipped.filter((id) => !Object.hasOwn(enNames.intents, id))).toEqual([])
  })
  test('are there for nothing else but what buttons alone mean', () => {
    const others = Object.keys(enNames.intents).filter((id) => !shipped.includes(id))
    expect(others).toEqual(['helped', 'not_helped'])
  })
  test('are there for every talk that is shipped', () => {
    const talks = new Set(intents.map(({ talk }) => talk))
    expect([...talks].filter((id) => !Object.hasOwn(enNames.talks, id))).toEqual([])
  })
  test.each([
    ['English', enNames.intents],
    ['Chinese', zhNames.intents],
  ])('differ from each other in %s', (_, names) => {
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
  })
})

test('no component has words of its own', async () => {
  const folder = join(import.meta.dirname, '../../../web/pages')
  const files = await readdir(folder, { recursive: true })
  const loose: string[] = []
  for (const file of files.filter((name) => name.endsWith('.tsx'))) {
    const source = (await readFile(join(folder, file), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    // Words between tags, or in an attribute that is read or shown.
    const found =
      source.match(
        /<[a-z][^<>=]*>\s*[A-Z][a-z]{2,}[^<{]*<|(aria-label|title|placeholder|alt)="[A-Za-z]+[^"]*"/g,
      ) ?? []
    loose.push(...found.filter((text) => !text.includes('Rapport')).map((text) => `${file}: ${text}`))
  }
  expect(loose).toEqual([])
})
