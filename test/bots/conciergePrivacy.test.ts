import { afterAll, expect, test } from 'vitest'
import { activitiesAfter, listConversations, type StoredActivity } from '../../data/index.ts'
import { openReception, turnsOf, visitor } from './reception.ts'

const reception = await openReception(undefined, { whenDone: afterAll })
let talks = 0

const spaced = (text: string) => text.replaceAll('', '\u200b')
const wide = (text: string) =>
  [...text].map((c) => (c === ' ' ? c : String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))).join('')

/** Everything that the store keeps of a conversation's first message, and what it must not hold. */
async function keptOf(text: string) {
  talks += 1
  const id = `c${talks}`
  await visitor(reception, { id }).write(text)
  const [activity] = await activitiesAfter(reception.store, id, 0)
  const [turn] = await turnsOf(reception.store, id)
  const row = (await listConversations(reception.store, {})).conversations.find((found) => found.id === id)
  return { activity, turn, preview: row?.preview }
}

const textOf = (activity: StoredActivity | undefined) => String(activity?.body['text'])

test.each([
  ['mail me at mei.lin+shop@example.com please', 'mail me at [email] please'],
  ['my number is 9123 4567', 'my number is [phone]'],
  ['call +65 9123 4567 about PL20481', 'call [phone] about PL20481'],
  ['I paid with 4111 1111 1111 1111', 'I paid with [card]'],
  ['card 4111-1111-1111-1111 was charged twice', 'card [card] was charged twice'],
  ['我的邮箱是mei@example.com，电话13812345678', '我的邮箱是[email]，电话[phone]'],
  ['卡号6222021234567890128扣了两次', '卡号[card]扣了两次'],
])('%s is kept as %s', async (text, masked) => {
  const { activity, turn, preview } = await keptOf(text)
  expect(textOf(activity)).toBe(masked)
  expect(turn?.text).toBe(masked.replace('，', ','))
  expect(preview).toBe(turn?.text)
})

test.each([
  ['an e-mail address', 'write to mei@example.com', 'mei@example'],
  ['一个邮箱', '请回复 mei@example.com 谢谢', 'mei@example'],
  ['a telephone number', 'ring me on 9123 4567', '9123'],
  ['一个手机号', '打 13812345678 找我', '13812345678'],
  ['a card number', 'my card 4111 1111 1111 1111', '4111'],
  ['a card number with dashes', 'card 4111-1111-1111-1111', '4111'],
  ['一个卡号', '卡号 4111 1111 1111 1111', '4111'],
])('neither activity, record, entities nor search hold %s', async (_, text, secret) => {
  const { activity, turn } = await keptOf(text)
  expect(JSON.stringify(activity)).not.toContain(secret)
  expect(JSON.stringify(turn)).not.toContain(secret)
  expect((await listConversations(reception.store, { text: secret })).conversations).toEqual([])
})

test.each([
  ['full-width letters', wide('mei@example.com'), '[email]'],
  ['full-width digits', wide('91234567'), '[phone]'],
  ['a full-width card number', wide('4111111111111111'), '[card]'],
  ['characters nobody sees', spaced('mei@example.com'), '[email]'],
  ['a null byte', 'mei@exam\0ple.com', '[email]'],
])('personal data does not hide in %s', async (_, text, masked) => {
  const { activity, turn } = await keptOf(text)
  expect(textOf(activity)).toBe(masked)
  expect(turn?.text).toBe(masked)
})

test('words without personal data are kept as they were written', async () => {
  const text = '  Ｗｈｅｒｅ is\tmy order？ 在哪里，谢谢！ '
  expect(textOf((await keptOf(text)).activity)).toBe(text)
})

test('an e-mail address is masked among the entities, and its kind stays', async () => {
  const { turn } = await keptOf('where is PL20210, I am ravi@example.com')
  expect(turn?.entities).toContainEqual({ kind: 'order', text: 'PL20210', value: 'PL20210' })
  expect(turn?.entities).toContainEqual({ kind: 'email', text: '[email]', value: '[email]' })
})

test('a masked e-mail address still proves an order', async () => {
  const { turn } = await keptOf('where is PL20210, I am Ravi@Example.com')
  expect(turn?.reply).toContain('Order PL20210')
})

test('what staff see of a proof is masked in every message of the talk', async () => {
  const { write } = visitor(reception, { id: 'proof' })
  await write('where is my order PL20210')
  await write('ravi@example.com')
  const kept = JSON.stringify([
    await activitiesAfter(reception.store, 'proof', 0),
    await turnsOf(reception.store, 'proof'),
  ])
  expect(kept).toContain('[email]')
  expect(kept).not.toContain('ravi@')
})

test('an order number is no personal data', async () => {
  expect(textOf((await keptOf('订单 PL20481 在哪')).activity)).toBe('订单 PL20481 在哪')
})
