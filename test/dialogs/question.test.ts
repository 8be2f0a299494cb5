import { expect, test } from 'vitest'
import { type Line, say } from '../../dialogs/phrases/say.ts'
import { choice, emailAddress, orderNumber } from '../../dialogs/question.ts'
import { stillSealed, yesNo } from '../../dialogs/yesNo.ts'
import { emailEntity, heard, orderEntity, turnWith } from './hearsay.ts'

const line = (en: string, zh = en): Line => ({ in: (language) => (language === 'zh' ? zh : en) })
const read = <T>(
  question: { read(h: ReturnType<typeof heard>, t: ReturnType<typeof turnWith>): T },
  text: string,
  more = {},
) => {
  const message = heard(text, more)
  return question.read(message, turnWith(message))
}

const sure = yesNo(line('Sure?'))

test.each([
  'yes',
  'Yes.',
  'y',
  'yep',
  'yeah sure',
  'ok',
  'okay then',
  'go ahead',
  'correct',
  '是',
  '好的',
  '嗯',
  '可以',
  '对',
  '行',
  '没错',
])('%s means yes', (text) => expect(read(sure, text)).toBe(true))

test.each(['no', 'No thanks', 'nope', 'nah', "don't", 'not now', '不', '不要', '不用了', '没有', '别'])(
  '%s means no',
  (text) => expect(read(sure, text)).toBe(false),
)

test.each(['maybe', 'where is my order', 'yesterday', 'note', 'nothing works', '快点', '订单', ''])(
  '%s is neither yes nor no',
  (text) => expect(read(sure, text)).toBeUndefined(),
)

test('an intent says yes or no where the words do not', () => {
  expect(read(sure, 'absolutely', { intent: 'yes' })).toBe(true)
  expect(read(sure, 'rather leave it', { intent: 'no' })).toBe(false)
})

const lamps = choice(line('Which lamp?'), [
  { value: 'desk', line: line('Desk lamp', '台灯'), words: /desk|书桌/i },
  { value: 'floor', line: line('Floor lamp', '落地灯') },
])

test.each([
  ['Desk lamp', 'desk'],
  ['desk lamp', 'desk'],
  ['台灯', 'desk'],
  ['1', 'desk'],
  ['2.', 'floor'],
  ['2)', 'floor'],
  ['the one for my desk', 'desk'],
])('%s chooses %s', (text, value) => expect(read(lamps, text)).toBe(value))

test.each(['3', '0', 'lamp', '', 'none', '22'])('%j chooses nothing', (text) =>
  expect(read(lamps, text)).toBeUndefined(),
)

test('a choice shows a button for each option', () => {
  expect(lamps.options?.map((option) => option.line.in('zh'))).toEqual(['台灯', '落地灯'])
})

test('only words, never a number, are found before the question is asked', () => {
  const message = heard('1 lamp for the desk')
  expect(lamps.find?.(message, turnWith(message))).toBe('desk')
  const number = heard('1')
  expect(lamps.find?.(number, turnWith(number))).toBeUndefined()
})

const local = { currency: 'SGD', timeZone: 'Asia/Singapore', orderExample: 'PL20481' }
const order = orderNumber(say.whichOrder(local), say.notAnOrderNumber(local))

test('an order number is read where it was recognised', () => {
  expect(read(order, 'it was pl 20481', { entities: [orderEntity('PL20481')] })).toBe('PL20481')
})

test.each([
  ['SO45079', 'SO45079'],
  ['so45079', 'SO45079'],
  ['#20481', 'PL20481'],
  ['20481', 'PL20481'],
  ['123456', '123456'],
])('%s alone is an order number', (text, value) => expect(read(order, text)).toBe(value))

test.each(['the last one', 'I do not know', '12', 'PL', 'in 2026 I ordered', ''])(
  '%j is not an order number',
  (text) => expect(read(order, text)).toBeUndefined(),
)

const email = emailAddress(say.whichEmail(), say.notAnEmail())

test('an e-mail address is read where it was recognised', () => {
  expect(read(email, 'mei@example.com', { entities: [emailEntity('mei@example.com')] })).toBe(
    'mei@example.com',
  )
  expect(read(email, 'my mail')).toBeUndefined()
})

const seal = stillSealed(line('Still sealed?'))

test.each([
  'unopened',
  'not opened',
  'never opened',
  "it's still closed",
  'still sealed',
  'yes',
  'unused',
  '没拆',
  '还没拆封',
  '未开封',
  '原封不动',
  '密封着呢',
])('%s: still sealed', (text) => expect(read(seal, text)).toBe(true))

test.each([
  'I opened it',
  'already opened',
  'tried a cup',
  'no',
  'open',
  '拆了',
  '已经开了',
  '尝过一口',
  '用过了',
])('%s: no longer sealed', (text) => expect(read(seal, text)).toBe(false))

test.each(['not sure', 'maybe', '不确定', '不知道'])('%s: asked again', (text) =>
  expect(read(seal, text)).toBeUndefined(),
)

test('only words about the seal are found before the question is asked', () => {
  const unopened = heard('the unopened beans')
  expect(seal.find?.(unopened, turnWith(unopened))).toBe(true)
  const yes = heard('yes')
  expect(seal.find?.(yes, turnWith(yes))).toBeUndefined()
})
