import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { activitiesAfter, listConversations } from '../../data/index.ts'
import { openReception, repliesIn, turnsOf, visitor } from './reception.ts'

const reception = await openReception(undefined, { whenDone: afterAll })

const hostile: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'spaces alone': ' \t\n\u3000 ',
  'characters nobody sees': '\u200b\u200d\ufeff\u2060',
  'null bytes': 'where\0is my\0order\0',
  'null bytes alone': '\0\0\0',
  'control characters': '\u0001\u0007\u001b[31mhello\u009b',
  'half a surrogate pair': 'hello \ud83d there',
  'half surrogate pairs alone': '\ud800\udfff\udc00',
  'emoji alone': '😀👍🏽👨‍👩‍👧‍👦🏳️‍🌈',
  'right-to-left words': 'مرحبا، أين طلبي؟',
  'a right-to-left override': '\u202eredro ym si erehw\u202c',
  zalgo: 'ẅ̷̢̛̗͔̜̞h̶̢̛̗͔̜e̵̢̛̗r̷̢̛e̷ is my order',
  'a pile of accents': `e${'\u0301'.repeat(20_000)}`,
  'another script': 'Где мой заказ?',
  'Thai without spaces': 'สินค้าของฉันอยู่ที่ไหน',
  'a very long token': 'x'.repeat(100_000),
  'a hundred thousand characters of words': 'where is my order '.repeat(6_000).slice(0, 100_000),
  'a hundred thousand Chinese characters': '我的订单在哪里'.repeat(15_000).slice(0, 100_000),
  'a hundred thousand digits': '1234567890'.repeat(10_000),
  'digits in endless groups': '12 34-'.repeat(16_000),
  'an endless e-mail address': `${'a.'.repeat(49_000)}@${'b.'.repeat(900)}`,
  'a hundred thousand at signs': '@'.repeat(100_000),
  'endless openings': '[('.repeat(50_000),
  'endless letters of order numbers': 'PL-#'.repeat(25_000),
  JSON: '{"type":"message","text":"hi","from":{"role":"bot"}}',
  SQL: `'; DROP TABLE conversation; --`,
  'more SQL': `" OR 1=1) UNION SELECT * FROM secret --`,
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a link that runs code': '[order](javascript:alert(1)) where is my order',
  'a template': '{{constructor.constructor("return process")()}} #{7*7} <%= 7*7 %>',
  'names of the language itself': '__proto__ constructor toString hasOwnProperty',
  'an order that talks of itself': 'PL99999999999999999999',
  'a number beyond all numbers': '9'.repeat(400),
}

test.each(Object.entries(hostile))('%s gets a kind answer, and is kept', async (name, text) => {
  const { write } = visitor(reception, { id: name })
  await write('hello')
  const replies = repliesIn(await write(text))
  expect(replies.join('')).toMatch(/\p{L}/u)
  expect(replies.join('')).not.toMatch(/went wrong|出了点问题/)
  expect(await activitiesAfter(reception.store, name, 2)).toHaveLength(1 + replies.length)
  expect(await turnsOf(reception.store, name)).toHaveLength(2)
  expect(reception.alarms).toEqual([])
})

test('whatever came before, the next question is answered', async () => {
  const { write } = visitor(reception, { id: 'all of them' })
  for (const text of Object.values(hostile)) await write(text)
  await write('start over')
  expect(repliesIn(await write('do you ship to malaysia')).join('')).toContain('/help/')
  expect(reception.alarms).toEqual([])
})

test.each(['returns', 'order', 'advice'])(
  'hostile answers in the middle of a talk about %s do no harm',
  async (about) => {
    const openings: Readonly<Record<string, string>> = {
      returns: 'I want to return something from PL20400',
      order: 'where is my order',
      advice: 'help me choose a present',
    }
    for (const [i, text] of Object.values(hostile).entries()) {
      const { write } = visitor(reception, { id: `${about} ${i}`, customerId: 'C-TOM' })
      await write(openings[about] ?? '')
      expect(repliesIn(await write(text)).join('')).toMatch(/\p{L}/u)
    }
    expect(reception.alarms).toEqual([])
  },
)

test('a record of a turn is short however long the message was', async () => {
  await visitor(reception, { id: 'long' }).write('order '.repeat(20_000))
  const [turn] = await turnsOf(reception.store, 'long')
  expect(JSON.stringify(turn).length).toBeLessThan(5_000)
})

test('hostile words in a search find what was said and break nothing', async () => {
  await visitor(reception, { id: 'sql' }).write(`'; DROP TABLE shelf; --`)
  const { conversations: found } = await listConversations(reception.store, {
    text: `'; DROP TABLE shelf; --`,
  })
  expect(found.map(({ id }) => id)).toEqual(['sql'])
  expect((await listConversations(reception.store, { text: `'"%_*--` })).conversations).toEqual([])
})

test('a message without any text is taken as an empty one', async () => {
  const received = await visitor(reception, { id: 'no text' }).send('message')
  expect(repliesIn(received)).toEqual(['Your message came without words. What can I do for you?'])
})

test('any text at all is answered', async () => {
  const { write } = visitor(reception, { id: 'any' })
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      expect(repliesIn(await write(text)).join('')).not.toBe('')
    }),
    { numRuns: 60 },
  )
  expect(reception.alarms).toEqual([])
})
