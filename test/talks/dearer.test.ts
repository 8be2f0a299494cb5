import { afterAll, describe, expect, test } from 'vitest'
import { asksCheaper, asksDearer } from '../../dialogs/priceWishes.ts'
import { asksOnlyWhy } from '../../dialogs/whyShown.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...[
    'a bit more expensive',
    'something nicer, better quality',
    'anything more premium?',
    'these are too cheap',
  ],
  ...['do you have something more upscale', 'I can spend more', 'a nicer one', 'fancier'],
  ...[
    '贵一点的',
    '高档一点',
    '再好一点的有吗',
    '更贵的',
    '质量好点的',
    '贵一点也可以',
    '有更好的吗',
    '貴一點的',
  ],
])('“%s” wishes for dearer ones', (text) => expect(asksDearer(text)).toBe(true))

test.each([
  ...['which is nicer', 'better', 'even better!', 'the more expensive one', 'why is it more expensive'],
  ...['shipping is more expensive', 'nothing more expensive', 'is the second one better quality?'],
  ...['哪个更好', '会贵一点吗', '太贵了', '好一点了吗', '贵不贵', '更好看的', '好的', '第二个更贵吗'],
])('“%s” does not', (text) => expect(asksDearer(text)).toBe(false))

test.each(['cheaper', 'even cheaper?', 'anything cheaper', '再便宜点', '还有更便宜的吗', '便宜一点的'])(
  '“%s” wishes for cheaper ones',
  (text) => expect(asksCheaper(text)).toBe(true),
)

test.each([
  ...['can you do a discount', 'can you make it cheaper', 'cheaper shipping', 'cheaper on amazon'],
  ...['便宜点吧', '能便宜点吗', '再便宜点吧', '给我便宜点', '能打折吗'],
])('“%s” bargains, or is about something else', (text) => expect(asksCheaper(text)).toBe(false))

test.each([
  'why that one',
  'how come these',
  'why the second one',
  '为什么是这个',
  '怎么是这几个',
  '推荐理由',
])('“%s” asks why these are suggested', (text) => expect(asksOnlyWhy(text)).toBe(true))

test.each([
  'why',
  'why is that one so expensive',
  'how come it is late',
  '为什么',
  '怎么选尺码',
  '为什么这个这么贵',
])('“%s” does not', (text) => expect(asksOnlyWhy(text)).toBe(false))

describe('dearer and cheaper ones', () => {
  test('stay within the limit that was named, until it is lifted', () =>
    play(
      `
      > a lamp for my desk under 100
      These could suit you:
      …
      > a bit more expensive
      Within S$100.00 there is nothing dearer of this kind. Shall I look above that?
      [No limit]
      > No limit
      A step up in price:
      * Reedbed floor lamp | S$189.00, only 3 left | Fits what you described: lamp
      …
      > even cheaper?
      These could suit you:
      …`,
      { house },
    ))

  test('the limit is not that of the cheaper ones', () =>
    play(
      `
      > a present for my boss who likes coffee, max 80
      These could suit you:
      …
      > cheaper
      …
      > something fancier
      A step up in price:
      …`,
      { house },
    ))

  test('再便宜点是要更便宜的，便宜点吧是讲价', () =>
    play(
      `
      > 推荐一盏灯，30以内
      这几样可能适合您：
      …
      > 贵一点也可以
      价位再高一些的有：
      …
      > 再便宜点
      这几样可能适合您：
      …
      > 便宜点吧
      首次下单输入优惠码 HELLO10，…`,
      { house, language: 'zh' },
    ))
})

test('why one of them was suggested is told', () =>
  play(
    `
    > a present for my boss who likes coffee, max 80
    These could suit you:
    …
    > why that one
    Here is why:
    …`,
    { house },
  ))

test('怎么是这几个，会说理由', () =>
  play(
    `
    > 想买茶，20块以内
    这几样可能适合您：
    …
    > 怎么是这几个
    推荐的理由：
    …`,
    { house, language: 'zh' },
  ))
