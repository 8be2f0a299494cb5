import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../../analytics/language/segments.ts'
import { content } from './demo.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const alone = (run: string): readonly string[] => [...segmenter.segment(run)].map(({ segment }) => segment)

test('runs of the demo shop are divided together as they are one by one', () => {
  const runs = content.intents.flatMap(({ utterances }) =>
    utterances.zh.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []),
  )
  expect(segmentsOf(runs)).toEqual(runs.map(alone))
})

test('so are any Chinese characters, common and rare', () => {
  const common = fc.constantFrom(...'的我你订单退货快递收到没有台灯一二三千里后面发票了吗々〇')
  const rare = fc.integer({ min: 0x3400, max: 0x2ceaf }).map((point) => String.fromCodePoint(point))
  const character = fc.oneof(
    common,
    rare.filter((each) => /\p{Script=Han}/u.test(each)),
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit: character, minLength: 1, maxLength: 12 })), (runs) => {
      expect(segmentsOf(runs)).toEqual(runs.map(alone))
    }),
  )
})

test('no runs are no words', () => {
  expect(segmentsOf([])).toEqual([])
})
