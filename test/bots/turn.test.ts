import { expect, test } from 'vitest'
import type { Entity } from '../../analytics/index.ts'
import type { IncomingActivity } from '../../bots/activities.ts'
import { beginTurn, recordOf, type Scene } from '../../bots/turn.ts'
import type { Conversation, Language } from '../../data/index.ts'
import { freshMemory, type Memory } from '../../dialogs/index.ts'
import { heard, productEntity, turnWith } from '../dialogs/hearsay.ts'
import { noon, people } from '../fixtures/smallShop.ts'

const conversation = (more: Partial<Conversation> = {}): Conversation => ({
  id: 'c1',
  channel: 'web',
  customerId: undefined,
  userId: 'guest',
  language: 'en',
  mode: 'bot',
  takenBy: undefined,
  started: noon,
  last: noon,
  lastSeq: 0,
  reference: undefined,
  ...more,
})
const scene = (more: Partial<Scene> = {}): Scene => ({
  conversation: conversation(),
  customer: undefined,
  memory: {},
  lastSuggestions: [],
  now: noon,
  ...more,
})
const incoming = (text?: string): IncomingActivity => ({
  channel: 'web',
  conversationId: 'c1',
  userId: 'guest',
  customerId: undefined,
  type: 'message',
  ...(text === undefined ? {} : { text }),
})
const { local, links } = turnWith(heard(''))

const begun = (text: string | undefined, language: Language | 'other', more: Partial<Scene> = {}) =>
  beginTurn(incoming(text), scene(more), { hear: (raw) => heard(raw, { language }), local, links })

test.each([
  ['hello', 'en', 'zh', 'en'],
  ['你好', 'zh', 'en', 'zh'],
  ['好', 'zh', 'en', 'zh'],
  ['ok', 'en', 'zh', 'zh'],
  ['PL20481 到哪了', 'zh', 'en', 'zh'],
] as const)(
  '%s is answered in the language that the conversation takes',
  (text, language, before, answer) => {
    const turn = begun(text, language, { conversation: conversation({ language: before }) })
    expect(turn.language).toBe(answer)
  },
)

test.each([
  ['', 'other'],
  ['😀', 'other'],
  ['12345', 'other'],
  ['مرحبا', 'other'],
  ['a', 'en'],
  ['1 x', 'en'],
  ['?', 'other'],
] as const)('%j has no words to choose by, so the conversation’s language stays', (text, language) => {
  for (const before of ['en', 'zh'] as const)
    expect(begun(text, language, { conversation: conversation({ language: before }) }).language).toBe(before)
})

test('a message without a text is heard as an empty one', () => {
  expect(begun(undefined, 'other').heard.text).toBe('')
})

test('words are heard at the moment of the turn', () => {
  const moments: number[] = []
  const hear = (raw: string, now: number) => {
    moments.push(now)
    return heard(raw)
  }
  beginTurn(incoming('hi'), scene({ now: noon + 5 }), { hear, local, links })
  expect(moments).toEqual([noon + 5])
})

test('a new conversation begins with a fresh memory', () => {
  expect(begun('hi', 'en').memory).toEqual(freshMemory)
})

test('what is remembered goes on, and what an older version did not keep is fresh', () => {
  const memory: Partial<Memory> = { misses: 2, shown: ['LGT-02'] }
  expect(begun('hi', 'en', { memory }).memory).toEqual({ ...freshMemory, misses: 2, shown: ['LGT-02'] })
})

test('two turns never share their notes', () => {
  const [first, second] = [begun('hi', 'en'), begun('hi', 'en')]
  first.notes.outcomes.push({ suggestionId: 's', outcome: 'taken' })
  expect(second.notes.outcomes).toEqual([])
})

test('the turn knows the customer, the mode and what was suggested', () => {
  const turn = begun('hi', 'en', { customer: people.mei, conversation: conversation({ mode: 'waiting' }) })
  expect(turn).toMatchObject({ conversationId: 'c1', customer: people.mei, mode: 'waiting', now: noon })
})

const asked = { intent: 'order_status', confidence: 0.9 } as const
const read = { moodModel: 'm1', scaledNegative: -0.2 }
const recorded = (text: string, entities: readonly Entity[], replies: readonly string[] = []) =>
  recordOf(turnWith(heard(text, { ...asked, ...read, entities })), {
    conversation: conversation(),
    seq: 3,
    replies,
    micros: 1_234,
  })

test('the record holds what was heard and what was answered', () => {
  expect(recorded('hello', [], ['One', 'Two'])).toEqual({
    conversationId: 'c1',
    seq: 3,
    customerId: undefined,
    channel: 'web',
    at: noon,
    text: 'hello',
    language: 'en',
    intent: 'order_status',
    confidence: 0.9,
    mood: { negative: 0.1, neutral: 0.8, positive: 0.1 },
    entities: [],
    talk: undefined,
    outcome: 'answered',
    articleId: undefined,
    reply: 'One\nTwo',
    micros: 1_234,
    ...read,
  })
})

test('the customer is the one of the turn', () => {
  const turn = turnWith(heard('hi'), { customer: people.tom })
  const record = recordOf(turn, { conversation: conversation(), seq: 1, replies: [], micros: 0 })
  expect(record.customerId).toBe('C-TOM')
})

test.each(['email', 'phone'] as const)('an entity of the kind %s is kept without its value', (kind) => {
  const text = kind === 'email' ? 'mei@example.com' : '91234567'
  expect(recorded(`it is ${text}`, [{ kind, text, value: text }]).entities).toEqual([
    { kind, text: `[${kind}]`, value: `[${kind}]` },
  ])
})

test('other entities are kept as they are', () => {
  const entities: readonly Entity[] = [
    { kind: 'order', text: 'pl 20481', value: 'PL20481' },
    { kind: 'money', text: '$30', value: 30 },
  ]
  expect(recorded('pl 20481 for $30', entities).entities).toEqual(entities)
})

test('digits of a card number are no entity', () => {
  const entities: readonly Entity[] = [{ kind: 'quantity', text: '4111-', value: 4_111 }]
  expect(recorded('card 4111-1111-1111-1111', entities).entities).toEqual([])
})

test('what an earlier message named is kept, although this one does not say it', () => {
  const entities = [productEntity('LGT-02')]
  expect(recorded('A question about a product', entities).entities).toEqual(entities)
})
