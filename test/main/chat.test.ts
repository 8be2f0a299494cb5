import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { IncomingActivity } from '../../bots/activities.ts'
import type { Received } from '../../bots/index.ts'
import { chat } from '../../main/chat.ts'

const body = (said: string, buttons: readonly string[] = []) => ({
  type: 'message',
  text: said,
  suggestedActions: { actions: buttons.map((title) => ({ type: 'imBack', title, value: title })) },
})

/** A concierge that repeats what it hears and offers two buttons. */
function parrot() {
  const heard: IncomingActivity[] = []
  const receive = async (incoming: IncomingActivity): Promise<Received> => {
    heard.push(incoming)
    const reply = incoming.type === 'message' ? `You said: ${incoming.text}` : 'Welcome'
    const activity = { id: 'a', at: 0 }
    return {
      id: 'a',
      activities: [
        { ...activity, seq: 1, author: 'customer', body: body(incoming.text ?? '') },
        { ...activity, seq: 2, author: 'bot', body: body(reply, ['Track an order', 'Send it back']) },
      ],
    }
  }
  return { heard, receive }
}

async function talk(input: Readable, more: Partial<Parameters<typeof chat>[2]> = {}) {
  const bird = parrot()
  const output = new PassThrough()
  const [shown] = await Promise.all([
    text(output),
    chat(bird, { input, output }, { as: undefined, language: 'en', ...more }).then(() => output.end()),
  ])
  const said = bird.heard.filter(({ type }) => type === 'message').map((incoming) => incoming.text)
  return { ...bird, shown, said }
}

const lines = (...all: readonly string[]) => Readable.from(all.map((line) => `${line}\n`))

test('an input that ends at once is welcomed and nothing more', async () => {
  const { shown, heard } = await talk(Readable.from([]))
  expect(heard.map(({ type }) => type)).toEqual(['conversationUpdate'])
  expect(shown).toBe('Welcome\n  [1] Track an order\n  [2] Send it back\n> \n')
})

test('each line is a message and is answered in order', async () => {
  const { shown, said } = await talk(lines('hello', '你好'))
  expect(said).toEqual(['hello', '你好'])
  expect(shown.indexOf('You said: hello')).toBeLessThan(shown.indexOf('You said: 你好'))
})

test('the customer’s own words are not printed again', async () => {
  const { shown } = await talk(lines('hello'))
  expect(shown.match(/hello/g)).toHaveLength(1)
})

test.each([
  ['1', 'Track an order'],
  ['2', 'Send it back'],
  [' 2 ', 'Send it back'],
])('%j presses the button %s', async (typed, pressed) => {
  expect((await talk(lines(typed))).said).toEqual([pressed])
})

test.each(['0', '3', '-1', '1.5', '99', 'one', '1 lamp', '1st'])(
  '%j is no button and is said as it is',
  async (typed) => {
    expect((await talk(lines(typed))).said).toEqual([typed])
  },
)

test('an empty line is a message too', async () => {
  expect((await talk(lines('', ' '))).said).toEqual(['', ' '])
})

test('a last line without an end counts', async () => {
  expect((await talk(Readable.from(['hello\nthanks']))).said).toEqual(['hello', 'thanks'])
})

test('lines that end as on Windows are no different', async () => {
  expect((await talk(Readable.from(['hello\r\nthanks\r\n']))).said).toEqual(['hello', 'thanks'])
})

test('characters that arrive in pieces are put together', async () => {
  const bytes = Buffer.from('你好\n')
  expect((await talk(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]))).said).toEqual(['你好'])
})

test('all lines belong to one conversation, and two talks are two', async () => {
  const first = await talk(lines('a', 'b'))
  const second = await talk(lines('c'))
  const ids = [first, second].map(({ heard }) => new Set(heard.map(({ conversationId }) => conversationId)))
  expect(ids.map(({ size }) => size)).toEqual([1, 1])
  expect(ids[0]).not.toEqual(ids[1])
})

test('a customer talks as that customer, in the language that was chosen', async () => {
  const { heard } = await talk(lines('hi'), { as: 'C-MEI', language: 'zh' })
  for (const incoming of heard)
    expect(incoming).toMatchObject({
      channel: 'terminal',
      customerId: 'C-MEI',
      userId: 'C-MEI',
      locale: 'zh',
    })
})

test('without a name somebody talks as a guest', async () => {
  const { heard } = await talk(lines('hi'))
  expect(heard[0]).toMatchObject({ userId: 'guest', customerId: undefined, locale: 'en' })
})

test('a concierge that fails ends the talk with its error', async () => {
  const broken = { receive: () => Promise.reject(new Error('closed')) }
  const talking = chat(
    broken,
    { input: lines('hi'), output: new PassThrough() },
    { as: undefined, language: 'en' },
  )
  await expect(talking).rejects.toThrow('closed')
})
