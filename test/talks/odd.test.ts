import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('an empty message', () =>
  play(
    `
    >
    Your message came without words. What can I do for you?`,
    { house },
  ))

test('emoji alone', () =>
  play(
    `
    > 😀😀
    I read the mood, but not the wish. What can I do for you?`,
    { house },
  ))

test('another language', () =>
  play(
    `
    > Где мой заказ?
    I speak English and Chinese. 我会说中文和英文。`,
    { house },
  ))

test('right to left', () =>
  play(
    `
    > أين طلبي
    I speak English and Chinese. 我会说中文和英文。`,
    { house },
  ))

test('nonsense', () =>
  play(
    `
    > asdf qwer zxcv
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > blorp
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > fnord
    I'm sorry, I still don't get it. Shall I fetch a person?
    [Talk to a person]`,
    { house },
  ))

test('a switch of language in mid-talk', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > 枕头
    是什么原因呢？
    [发错货了] [坏了或有瑕疵] [不合适] [其他原因]
    > 太软
    卷云乳胶枕还没拆封、包装完好吗？
    [没拆封] [拆开了]
    > 是的
    要为订单 PL20333 里的卷云乳胶枕办理退货吗？
    [是的] [不用了]
    > yes please do
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('numbers press buttons', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > 1
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > 3
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))
