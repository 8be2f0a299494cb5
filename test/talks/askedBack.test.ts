import { afterAll, expect, test } from 'vitest'
import { backAsked } from '../../dialogs/talks/askedBack.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...[
    ['why?', 'why'],
    ['but why', 'why'],
    ['how come', 'why'],
    ['why not', 'why'],
    ['what’s the reason?', 'why'],
  ],
  ...[
    ['are you sure?', 'sure'],
    ['really', 'sure'],
    ['is that true', 'sure'],
    ['u sure', 'sure'],
  ],
  ...[
    ['what now', 'next'],
    ['so what do i do', 'next'],
    ['then what?', 'next'],
    ['what are my options', 'next'],
  ],
  ...[
    ['since when', 'since'],
    ['what do you mean', 'meaning'],
    ["I don't understand", 'meaning'],
  ],
  ...[
    ['为什么', 'why'],
    ['凭什么啊', 'why'],
    ['怎么会这样', 'why'],
    ['為什麼', 'why'],
    ['什么原因', 'why'],
  ],
  ...[
    ['真的吗', 'sure'],
    ['你确定吗？', 'sure'],
    ['真的假的', 'sure'],
    ['是吗', 'sure'],
  ],
  ...[
    ['那怎么办', 'next'],
    ['现在怎么办呢', 'next'],
    ['还有别的办法吗', 'next'],
    ['然后呢', 'next'],
  ],
  ...[
    ['从什么时候开始的', 'since'],
    ['什么意思', 'meaning'],
    ['没看懂', 'meaning'],
  ],
])('“%s” asks back', (text, asked) => expect(backAsked(text)).toBe(asked))

test.each([
  ...['why was my order cancelled?', 'sure', 'what can I do with 200 points', 'y', 'when', 'yes really'],
  ...['since when do you sell lamps', 'what do you mean by express', 'really bad service', 'what is GST'],
  ...['为什么我的订单取消了', '确定', '怎么退货', '真的很好用', '好的', '什么时候到', '这个是什么材质'],
])('“%s” says more, or something else', (text) => expect(backAsked(text)).toBeUndefined())

test('after a refusal: the reason once more, what is possible, a person', () =>
  play(
    `
    > I want to cancel PL20400
    Order PL20400 has already been delivered, so it can't be cancelled. …
    > why?
    As far as I can see, it is this:
    Order PL20400 has already been delivered, so it can't be cancelled. …
    If that does not settle it, a colleague can look into it.
    [Talk to a person]
    > are you sure
    I know no more about it than I said. A colleague can look into it.
    [Talk to a person]
    > what now
    This is what you can do from here. If none of it helps, a colleague looks for a way.
    [Where is my order?] [Return something] [Talk to a person]`,
    { house, as: 'tom' },
  ))

test('回答之后追问一句，接得上', () =>
  play(
    `
    > 运费多少
    新加坡境内标准配送运费S$4.90，…
    …
    > 真的吗
    我这边的记录是这样：
    新加坡境内标准配送运费S$4.90，…
    不放心的话，可以请同事再核对一遍。
    [找人工客服]
    > 取消PL20333
    订单 PL20333 已经送达，不能取消了。…
    > 凭什么
    我这边能看到的情况是这样：
    订单 PL20333 已经送达，不能取消了。…
    要是还有疑问，可以请同事帮您核实。
    [找人工客服]
    > 那怎么办
    您可以这样办。都不合适的话，可以请同事想想办法。
    [我的订单到哪了] [退货] [找人工客服]`,
    { house, as: 'mei', language: 'zh' },
  ))

test('“why?” is no yes to what was offered or asked', () =>
  play(
    `
    > turn personal suggestions
    Shall my suggestions rest on what you bought?
    [Personal suggestions, please] [No personal suggestions]
    > why?
    I ask so that I do exactly what you want. Nothing is done before you answer:
    Shall my suggestions rest on what you bought?
    [Personal suggestions, please] [No personal suggestions]
    > no
    …
    > is the invoice sent with the parcel?
    …
    > hello
    Hello Tom! What can I do for you?
    > why?
    I'm not sure I understand. …
    …`,
    { house, as: 'tom' },
  ))

test('why what was suggested was suggested', () =>
  play(
    `
    > recommend a lamp under 60
    These could suit you:
    …
    > why?
    Here is why:
    …`,
    { house },
  ))
