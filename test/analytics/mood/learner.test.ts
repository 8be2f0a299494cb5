import { describe, expect, test } from 'vitest'
import { learnAndHoldOut, learnMessages, packMessages, unpackMessages } from '../../../analytics/index.ts'
import { messageReader } from '../../../analytics/mood/messageReader.ts'

const lexicon = {
  words: { 好看: 3, 太慢: -3 },
  negations: ['不'],
  intensifiers: { 很: 1.5 },
  contrasts: ['但是'],
}
const neg = ['the lamp is broken', 'it arrived broken', 'broken again', '坏了', '又坏了', '灯坏了']
const pos = ['the lamp is lovely', 'it looks lovely', 'lovely shop', '喜欢', '很喜欢', '喜欢这灯']
const examples = [
  ...neg.map((text) => ({ text, targets: [1, 0] })),
  ...pos.map((text) => ({ text, targets: [0, 1] })),
]
const learn = (folds = 2) => learnMessages(examples, { lexicon, classes: 2, others: 0, folds })
const shareOf = (text: string) => messageReader(learn(), lexicon)(text).probabilities[0] ?? 0

test.each([
  ['my kettle came broken', 'my kettle is lovely'],
  ['BROKEN!', 'LOVELY!'],
  ['杯子坏了', '喜欢杯子'],
])('%s is crosser than %s', (cross, glad) => {
  expect(shareOf(cross)).toBeGreaterThan(shareOf(glad))
})

test('the same messages teach the same', () => {
  expect(learn()).toEqual(learn())
})

test('what others taught is added', () => {
  const learnt = learnMessages(
    ['awful', 'awful thing', 'quite awful'].map((text) => ({ text, targets: [1, 0] })),
    { lexicon, classes: 2, others: 0, folds: 0 },
  )
  const prior = { learnt, start: 0.5, share: 0.5 }
  const read = messageReader(
    learnMessages(examples, { lexicon, classes: 2, others: 0, folds: 0, prior }),
    lexicon,
  )
  expect(read('awful').probabilities[0]).toBeGreaterThan(shareOf('awful'))
})

describe('what is packed', () => {
  test('is what it was', () => {
    const learnt = learn()
    const again = unpackMessages(packMessages(learnt))
    expect(again).toEqual(learnt)
    expect(again && packMessages(again)).toEqual(packMessages(learnt))
  })

  test('is nothing when it is cut off, or something else', () => {
    const packed = packMessages(learn())
    for (const bytes of [
      new Uint8Array(),
      packed.subarray(0, 3),
      packed.subarray(0, -1),
      Uint8Array.of(0, 0, 0, 2, 123, 125),
    ])
      expect(unpackMessages(bytes)).toBeUndefined()
  })
})

describe('the averages of a class', () => {
  test('are higher in messages of it than in others, and none without held-out messages', () => {
    const [first, second] = learn().averages
    for (const each of [first, second]) {
      expect(each?.own).toBeGreaterThan(each?.others ?? 1)
      expect(each?.own).toBeLessThan(1)
    }
    // Two classes that exclude each other.
    expect((first?.own ?? 0) + (second?.others ?? 0)).toBeCloseTo(1)
    expect(learn(0).averages).toEqual([])
  })

  test('are not told by messages that calibrate nothing', () => {
    const odd = { text: 'broken broken broken', targets: [0, 1], calibrates: false, always: true }
    const learnt = learnMessages([...examples, odd], { lexicon, classes: 2, others: 0, folds: 2 })
    expect(learnt.averages).toHaveLength(2)
    expect(learnt.averages).not.toEqual(learn().averages)
    const { heldOut } = learnAndHoldOut([...examples, odd], { lexicon, classes: 2, others: 0, folds: 2 })
    expect(heldOut).toHaveLength(examples.length + 1)
  })

  test('are none in a file of an earlier version, which is read all the same', () => {
    const { averages, ...before } = learn()
    const again = unpackMessages(packMessages({ ...before, averages: undefined as never }))
    expect(averages).toHaveLength(2)
    expect(again).toEqual({ ...before, averages: [] })
  })
})

test('a message that is always learnt teaches those that are held out', () => {
  const known = { text: 'my kettle wobbles', targets: [1, 0], always: true, calibrates: false }
  const asked = { text: 'my kettle wobbles', targets: [1, 0] }
  const cross = (always: boolean) =>
    learnAndHoldOut([asked, ...examples, ...Array(8).fill({ ...known, always })], {
      ...{ lexicon, classes: 2, others: 0, folds: 20 },
    }).heldOut[0]?.scores[0] ?? 0
  expect(cross(true)).toBeGreaterThan(0)
  expect(cross(true)).toBe(cross(true))
})

describe('messages that teach nothing', () => {
  const apart = [
    { text: 'the lamp is lovely', targets: [1, 0], teaches: false },
    { text: 'lovely', targets: [1, 0], teaches: false },
  ]
  const settings = { lexicon, classes: 2, others: 0, folds: 2 }
  const learnt = learnMessages([...examples, ...apart], settings)

  test('leave the weights as they are', () => {
    expect(learnt.weights).toEqual(learnMessages(examples, settings).weights)
  })

  test('alone calibrate the classes', () => {
    expect(messageReader(learnt, lexicon)('the lamp is lovely').probabilities[0]).toBeGreaterThan(0.5)
  })
})
