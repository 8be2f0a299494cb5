import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who wants a part erased hears, before anything is asked, what can be erased', () =>
  play(
    `
    > delete only my chat
    I can erase only everything together: your name, your e-mail address, what we learned about you and all conversations. For a part of it, such as conversations alone, a colleague can help.
    [Erase everything] [Talk to a person]
    > Erase everything
    Shall I erase your name, …
    [Yes] [No]
    > will it delete my orders too?
    Your name, e-mail and delivery addresses, what we learned about you and all conversations go. What is still under way for an order, such as a parcel or a refund, is finished first. Orders stay in our books without them, as invoices have to be kept by law.
    Shall I erase your name, your e-mail address, what we learned about you and all your conversations? This cannot be undone. Invoices have to be kept by law, and are used for nothing else.
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('只想删一部分，先说清楚能删什么', () =>
  play(
    `
    > 只删聊天记录可以吗
    我这里只能全部一起删除：姓名、邮箱、个人资料和所有对话记录。只想删一部分（比如只删聊天记录）的话，可以请同事帮您处理。
    [全部删除] [找人工客服]
    > 全部删除
    要删除您的姓名、邮箱、个人资料和所有对话记录吗？…
    [是的] [不用了]
    > 会删订单吗
    会删掉的是：姓名、邮箱、收货地址、个人资料和所有对话记录。订单还没办完的事，比如在路上的包裹和退款，会先办完。订单会以不含这些资料的形式留在账上，因为发票依法必须保留。
    要删除您的姓名、邮箱、个人资料和所有对话记录吗？删除后不能恢复。发票依法必须保留，不会另作他用。
    [是的] [不用了]
    > 不用了
    好的，什么都没有改动。`,
    { as: 'tom', house, language: 'zh' },
  ))

test.each(['just delete everything', 'erase all my data please'])('%s: asks at once', (text) =>
  play(
    `
    > ${text}
    Shall I erase your name, …
    [Yes] [No]`,
    { as: 'tom', house },
  ),
)
