import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type IntentModel, intentsFrom, learnIntents } from '../../../analytics/index.ts'

interface Examples {
  readonly intents: readonly {
    readonly id: string
    readonly utterances: { readonly en: readonly string[]; readonly zh: readonly string[] }
  }[]
  readonly outOfScope: { readonly en: readonly string[]; readonly zh: readonly string[] }
}

const { intents, outOfScope }: Examples = JSON.parse(readFileSync('data/content/intents.json', 'utf8'))
const examples = intents.flatMap(({ id, utterances }) =>
  [...utterances.en, ...utterances.zh].map((text) => ({ text, label: id })),
)
const outside = [...outOfScope.en, ...outOfScope.zh].map((text) => ({ text, label: undefined }))
let model: IntentModel
beforeAll(() => {
  model = intentsFrom(learnIntents([...examples, ...outside]))
}, 300_000)

test.each([
  ['where is my parcel', 'order_status'],
  ['我的包裹到哪里了', 'order_status'],
  ['訂單到哪裡了', 'order_status'],
  ['i would like to return this pillow', 'return_item'],
  ['我想退货', 'return_item'],
  ['the vase came broken', 'damaged_item'],
  ['收到的时候已经碎了', 'damaged_item'],
  ['can you recommend a lamp for my desk', 'product_advice'],
  ['给我推荐一款台灯', 'product_advice'],
  ['let me talk to a human', 'talk_to_person'],
  ['我要人工客服', 'talk_to_person'],
  ['please cancel my order', 'cancel_order'],
  ['帮我取消订单', 'cancel_order'],
  ['do you deliver to malaysia', 'delivery_abroad'],
  ['能寄到马来西亚吗', 'delivery_abroad'],
  ['i forgot my password', 'account_access'],
  ['密码忘记了', 'account_access'],
  ['how do i get an invoice', 'invoice'],
  ['开发票', 'invoice'],
  ['when do you open', 'opening_hours'],
  ['你们几点开门', 'opening_hours'],
  ['thank you so much', 'thanks'],
  ['谢谢你', 'thanks'],
  ['hello there', 'greeting'],
  ['你好呀', 'greeting'],
  ['yes please', 'yes'],
  ['好的', 'yes'],
  ['no thanks', 'no'],
  ['不要', 'no'],
  ['tell me a joke', 'joke'],
  ['讲个笑话', 'joke'],
  ['show me others', 'more_suggestions'],
  ['start over', 'start_over'],
  ['never mind', 'stop'],
])('"%s" means %s', (text, intent) => {
  expect(model.read(text).guesses[0]?.intent).toBe(intent)
})

test.each([
  ['wheres my delivry', 'order_status'],
  ['i want a refnd for this retrun', 'return_item'],
  ['forgott my pasword', 'account_access'],
  ['recomend me a gift plz', 'product_advice'],
])('typing errors are forgiven: "%s"', (text, intent) => {
  expect(model.read(text, 2).guesses.map((guess) => guess.intent)).toContain(intent)
})

test('every intent is a guess, and the confidences fall and sum to one', () => {
  const guesses = model.read('where is my order').guesses
  expect(guesses).toHaveLength(65)
  expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6)
  expect(guesses.map(({ confidence }) => confidence)).toEqual(
    guesses.map(({ confidence }) => confidence).sort((a, b) => b - a),
  )
})

test('what the shop never heard of is not sure', () => {
  for (const text of ['qwrtz', 'the mitochondria is the powerhouse', ''])
    expect(model.read(text).guesses[0]?.confidence).toBeLessThan(model.thresholds.sure)
})

test('what the shop never heard of is not understood, whatever it is most like', () => {
  for (const text of ['qwrtz', 'the mitochondria is the powerhouse', '量子力学的基本假设', ''])
    expect(model.read(text).outcome).toBe('unknown')
})

test('what is made of a message does not hang on how many guesses are asked for', () => {
  for (const { text } of examples.filter((_, n) => n % 40 === 0)) {
    const [one, two, all] = [1, 2, undefined].map((most) => model.read(text, most))
    expect([one?.outcome, two?.outcome]).toEqual([all?.outcome, all?.outcome])
    expect(one?.guesses).toEqual(all?.guesses.slice(0, 1))
  }
})

test('however little was learnt, a message that has nothing of it is unknown', () => {
  const few = [
    { text: 'where is my order', label: 'order' },
    { text: 'when do you open', label: 'hours' },
  ]
  const small = intentsFrom(learnIntents(few))
  for (const text of ['', '你好', 'ZZZ', '😀', 'привет']) expect(small.read(text).outcome).toBe('unknown')
})

test('nothing said is no intent more than another', () => {
  const [first] = model.read('').guesses
  expect(first?.confidence).toBeCloseTo(1 / 65, 6)
})

test('the thresholds lie where acting and asking make sense', () => {
  expect(model.thresholds.sure).toBeGreaterThan(0.5)
  expect(model.thresholds.sure).toBeLessThan(0.95)
  const own = examples.filter((_, n) => n % 20 === 0).map(({ text }) => model.read(text).outcome)
  expect(own.filter((outcome) => outcome === 'unknown').length / own.length).toBeLessThan(0.05)
})

test('the examples themselves are known, but for words that stand under several intents', () => {
  const right = examples.filter(({ text, label }) => model.read(text).guesses[0]?.intent === label)
  expect(right.length / examples.length).toBeGreaterThan(0.97)
})

test('training twice gives the same model', () => {
  const few = examples.filter((_, n) => n % 9 === 0)
  const [one, two] = [intentsFrom(learnIntents(few)), intentsFrom(learnIntents(few))]
  expect(one.thresholds).toEqual(two.thresholds)
  expect(one.read('where is my order').guesses).toEqual(two.read('where is my order').guesses)
})

test('a case makes no difference', () => {
  expect(model.read('WHERE IS MY ORDER').guesses).toEqual(model.read('where is my order').guesses)
})

test('one intent alone is always meant', () => {
  const only = intentsFrom(learnIntents([{ text: 'hello', label: 'greeting' }]))
  expect(only.read('anything').guesses).toEqual([{ intent: 'greeting', confidence: 1 }])
})

test('an intent with a single example can be learnt', () => {
  const small = intentsFrom(
    learnIntents([
      { text: 'hello there', label: 'greeting' },
      { text: 'hello again', label: 'greeting' },
      { text: 'goodbye now', label: 'goodbye' },
    ]),
  )
  expect(small.read('hello').guesses[0]?.intent).toBe('greeting')
})

test('no examples teach nothing', () => {
  expect(() => learnIntents([])).toThrow(RangeError)
})

test('any text is classified', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
      const sum = model.read(text).guesses.reduce((total, { confidence }) => total + confidence, 0)
      expect(sum).toBeCloseTo(1, 5)
    }),
    { numRuns: 60 },
  )
})

test('what was learnt can be sent from a worker and classifies the same', () => {
  const learnt = learnIntents(examples.filter((_, i) => i % 4 === 0))
  const sent = intentsFrom(structuredClone(learnt))
  for (const text of ['where is my order', '我要退货', 'asdf', ''])
    expect(sent.read(text).guesses).toEqual(intentsFrom(learnt).read(text).guesses)
})

test('what was taught is known again', () => {
  const taught = examples.filter((_, i) => i % 7 === 0)
  const known = taught.filter(({ text, label }) => model.read(text).guesses[0]?.intent === label)
  expect(known.length / taught.length).toBeGreaterThan(0.97)
})
