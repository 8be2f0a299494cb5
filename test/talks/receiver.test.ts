import { afterAll, expect, test } from 'vitest'
import { changesReceiver } from '../../dialogs/talks/receiver.ts'
import { heard } from '../dialogs/hearsay.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...[
    'change my phone number for the delivery',
    'wrong phone number on my order',
    "the receiver's name is wrong",
  ],
  ...[
    'please change the recipient to Anna Tan',
    'I typed the wrong mobile number',
    'update the contact no. for my parcel',
  ],
  ...[
    '收货电话换一下',
    '收件人名字写错了',
    '收件人改成林芳',
    '电话号码填错了',
    '订单的联系方式要改',
    '收貨人姓名不對',
  ],
])('“%s” would have the receiver changed', (text) => expect(changesReceiver(heard(text))).toBe(true))

test.each([
  ...[
    'change the delivery address',
    'what is your phone number',
    'my phone number changed',
    'change my name on my account',
  ],
  ...[
    'the name on the invoice is wrong',
    'I ordered the wrong phone stand',
    'can you call me on my new number',
  ],
  ...['改地址', '客服电话多少', '发票抬头写错了', '账户手机号换了', '收到的东西错了', '换个手机支架'],
])('“%s” would not', (text) => expect(changesReceiver(heard(text))).toBe(false))

test('another telephone number is noted for a parcel under way; the number itself is not kept here', async () => {
  await play(
    `
    > change my phone number for the delivery of PL20490 to 91234567
    Shall a colleague have the telephone number for the delivery of order PL20490 changed?
    [Yes] [No]
    > yes
    Noted as T-…: a colleague passes it on to the courier of order PL20490, …
    This chat keeps no telephone numbers, so the new one cannot be read here: please call +65 6555 0128 or write to help@pandanlane.example and name T-….
    > change my phone number for the delivery of PL20400
    Order PL20400 has already been delivered, so nothing about its delivery can be changed any more.`,
    { house, as: 'tom' },
  )
  const kept = await house.store.db.selectFrom('ticket').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain('91234567')
})

test('another name is asked for and noted', () =>
  play(
    `
    > the receiver's name is wrong
    What is the right name of the receiver?
    > Anna Tan
    Shall a colleague have the receiver of order PL20490 changed? Anna Tan
    [Yes] [No]
    > no
    All right, nothing was changed.
    > please change the recipient of PL20490 to Anna Tan
    Shall a colleague have the receiver of order PL20490 changed? Anna Tan
    [Yes] [No]
    > yes
    Noted as T-…: a colleague passes it on to the courier of order PL20490, …`,
    { house, as: 'tom' },
  ))

test('收件人和收货电话，在路上的能登记，送到的照实说', () =>
  play(
    `
    > 收货电话换一下
    要请同事更换订单 PL20481 的收货电话吗？
    [是的] [不用了]
    > 好
    已登记，单号 T-…：只要包裹还没派送，同事就会转告订单 PL20481 的快递员，…
    聊天里不保存电话号码，同事看不到新号码，请拨打 +65 6555 0128 或发邮件到 help@pandanlane.example，报上单号 T-…。
    > 收件人名字写错了
    收件人正确的姓名是什么？
    > 林芳
    要请同事把订单 PL20481 的收件人改一下吗？林芳
    [是的] [不用了]
    > 好的
    已登记，单号 T-…：…
    > PL20333的收货人电话错了
    订单 PL20333 已经送达，收件信息改不了了。`,
    { house, as: 'mei', language: 'zh' },
  ))

test('a number that has changed is a matter of the account when nothing is under way', () =>
  play(
    `
    > my phone number changed
    You can change your e-mail address and your name yourself in the account settings. …
    …`,
    { house, as: 'ravi' },
  ))
