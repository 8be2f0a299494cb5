import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stillSealed, yesNo } from '../../dialogs/yesNo.ts'
import { heard, turnWith } from './hearsay.ts'

const line = { in: () => 'Shall I?' }
const sure = yesNo(line)

/** What an answer means, when its words alone say so. */
const read = (text: string, more = {}, question = sure) => {
  const message = heard(text, more)
  return question.read(message, turnWith(message))
}

/** The phrases of a list, between bars and lines. */
const each = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)

describe('a plain yes', () => {
  test.each(
    each(`
      yes | YES!! | yep | yup | ya | sure | ok | Okay. | correct | right | right, do it | 👍
      go ahead | please do | of course | yes please | yes, I'm sure | sure, no problem | hmm, ok
      well, yes | oh yes | actually, yes | absolutely | all right then | 是 | 是的 | 对 | 對 | 对的 | 好
      好的 | 好吧 | 好啊，谢谢 | 嗯 | 可以 | 行吧 | 没错 | 沒錯 | 确认 | 確認 | 确定 | 確定 | 当然
      當然可以 | 要 | 要的 | 办吧 | 辦吧 | 呃，好吧 | OK的`),
  )('%s', (text) => expect(read(text)).toBe(true))
})

describe('a plain no', () => {
  test.each(
    each(`
      no | NO! | nope | nah | n | No thanks | don't | don’t | do not do that | not now | 👎
      not really | cancel | hmm, no | oh no | actually no | ok no | okay, don’t | please don’t
      I changed my mind | on second thought, leave it | let’s not | never mind | forget it
      rather not | no please | no, that's ok | no sure | 不 | 不要 | 不用了 | 不是 | 不对 | 不對 | 否 | 没有 | 沒有 | 别 | 別 | 先不 | 先別
      免了 | 算了 | 还是不要了 | 還是不要了 | 暂时不用 | 暫時不用 | 改主意了 | 我改變主意了 | 別弄了
      唔使 | 唔要 | 嗯，不用了 | 呃，算了 | 好像不用了 | 好的，还是算了吧
      yes, on second thought hold off`),
  )('%s', (text) => expect(read(text)).toBe(false))
})

describe('a yes with a reserve is asked again', () => {
  test.each(
    each(`
      yes? | yes but when do I get the money | ok, what does it cost | sure, unless it costs something
      yes, if it is free | ok wait | yes, how long | okay but only one | yes but no
      yes... actually no | ok, another one | yes, except the lamp | sure, one question first
      yes yes no | yes, I no longer need the lamp | 好，但是要多久 | 好的，不过运费多少 | 好的，不過運費多少 | 可以，先告诉我多少钱
      行，等一下 | 可以吗 | 可以嗎 | 好，什么时候到 | 好，什麼時候到 | 好的，為什麼 | 好，怎麼退
      可以，幾天到 | 对吗 | 對嗎 | 好嗎 | 是的，如果免费的话 | 可以，要是免费 | 好不好 | 是不是
      要不要 | 行不行 | 好的，能不能快点 | 可以，換別的 | 好，哪個`),
  )('%s', (text) => expect(read(text)).toBeUndefined())
})

describe('who hesitates is asked again', () => {
  test.each(
    each(`
      hmm | uh... | er | well | maybe | not sure | I don't know | no idea | let me think | I guess
      不确定 | 不確定 | 不太确定 | 不知道 | 不清楚 | 不一定 | 不好说 | 不明白 | 唔知 | 唔清楚 | 也许
      再想想 | 我考虑一下 | 呃 | 哦 | 还没想好 | 還沒想好 | 说不定`),
  )('%s', (text) => expect(read(text)).toBeUndefined())
})

describe('what is about something else is no answer', () => {
  test.each(
    each(`
      where is my order | yesterday | note | nothing works | nobody came | the blue one
      right side is broken | okra | yacht | 12 | PL20481 | !!! | 🤷
      no problem with the lamp, it is the kettle | да | はい | 行李箱 | 行动电源 | 行動電源 | 是否包邮
      好久没到 | 好幾天了 | 好贵 | 好像坏了 | 对不起 | 對不起 | 对了，我的订单呢 | 對了 | 要退货
      要多久 | 别的颜色 | 別人的 | 不锈钢 | 不鏽鋼 | 不好意思，问一下 | 不错 | 確認碼`),
  )('%j', (text) => expect(read(text)).toBeUndefined())
})

test.each(['', ' ', '\n'])('%j is no answer', (text) => expect(read(text)).toBeUndefined())

describe('what the whole message was taken for', () => {
  test.each([
    ['rather leave it for today', { intent: 'no' }, false],
    ['那就先这样', { intent: 'no' }, false],
    ['let us do so', { intent: 'yes' }, undefined],
    ['yes I want to return the blue lamp too', { intent: 'yes' }, undefined],
    ['yes', { intent: 'no' }, true],
  ])('is a no at most: %s as %j is %s', (text, more, answer) => expect(read(text, more)).toBe(answer))
})

describe('what is to be done may be agreed to in its own words', () => {
  const cancelling = yesNo(line, { agrees: /^(please |just )?cancel\b|^取消/i })

  test.each([
    ['cancel it', true],
    ['please cancel', true],
    ['取消吧', true],
    ['cancel it, how long does that take', undefined],
    ['cancel my other order', undefined],
    ['取消吧，不过钱什么时候退', undefined],
    ['取消另一个', undefined],
    ['please don’t cancel it', false],
    ['cancel... no, leave it', false],
    ['取消？算了', false],
    ['别取消', false],
    ['don’t', false],
    ['no, cancel it not', false],
    ['yes', true],
  ])('%s: %s', (text, answer) => expect(read(text, {}, cancelling)).toBe(answer))
})

test('an answer does not stay when something before it was put right, and its buttons are read', () => {
  expect(sure.allows?.(true)).toBe(false)
  for (const language of ['en', 'zh'] as const)
    expect(sure.options?.map((option) => read(option.line.in(language)))).toEqual([true, false])
})

test('whatever else is said, a yes beside words that take it back has not been said', () => {
  const yes = fc.constantFrom('yes', 'ok', 'sure', 'please', 'go ahead', '好的', '是', '可以', '要', '👍')
  const back = fc.constantFrom(
    'no',
    'not',
    'never',
    'don’t',
    'cannot',
    '不',
    '別',
    '但',
    'нет',
    'いいえ',
    '👎',
    '2',
  )
  const between = fc.constantFrom(' ', ', ', '... ', '，')
  fc.assert(
    fc.property(fc.array(yes), yes, between, back, fc.array(yes), (before, said, gap, no, after) => {
      expect(read([...before, said].join(gap) + gap + [no, ...after].join(gap))).not.toBe(true)
    }),
  )
})

test('whatever is said, who asks in the same breath has not said yes', () => {
  fc.assert(
    fc.property(fc.constantFrom('yes', 'ok', '好的', '是'), fc.string({ unit: 'grapheme' }), (yes, more) => {
      expect(read(`${yes}, ${more}?`)).not.toBe(true)
      expect(read(`${yes}，${more}嗎`)).not.toBe(true)
    }),
  )
})

describe('whether it is still sealed', () => {
  test.each([
    ['没有拆过', true],
    ['沒有拆過', true],
    ['還沒打開', true],
    ['未開封', true],
    ['拆開了', false],
    ['已經開了', false],
    ['試過一次', false],
    ['沒印象', undefined],
    ['不合适啊', undefined],
    ['不喜欢这个颜色', undefined],
    ['没有', undefined],
    ['不用了', undefined],
    ['不是', false],
    ['no', false],
    ["no, it isn't", false],
    ['not my style', undefined],
    ['not suitable', undefined],
    ["no, I didn't open it", true],
  ])('%s: %s', (text, answer) => expect(read(text, {}, stillSealed(line))).toBe(answer))
})
