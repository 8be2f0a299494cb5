import { afterAll, expect, test } from 'vitest'
import { wantsElse } from '../../dialogs/talks/insteadOf.ts'
import { tellMe, wantsNoNotice, wantsNoOrderNews } from '../../dialogs/talks/stockNotice.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...['cancel the notice', "don't notify me", 'no need to tell me', 'stop the alert', 'no more reminders'],
  ...['取消通知', '不用通知了', '别提醒我', '把通知关掉', '取消到货通知', '不用告诉我了'],
])('“%s” wants no notice', (text) => expect(wantsNoNotice(text)).toBe(true))

test.each([
  ...['cancel my order', 'stop order notifications', 'unsubscribe from the newsletter', 'tell me more', 'no'],
  ...['取消订单', '取消订单通知', '通知我', '不要了', '退订邮件通知'],
])('“%s” is for something else', (text) => expect(wantsNoNotice(text)).toBe(false))

test.each(['cancel order notifications', '取消订单通知', '关掉物流提醒'])('“%s” is of orders', (text) =>
  expect(wantsNoOrderNews(text)).toBe(true),
)

test.each([
  ...['something else then', 'ok show me something similar', 'any alternatives?', 'another one please'],
  ...['那就别的吧', '有类似的吗', '换一个别的', '看看其他的', '不用了，别的呢'],
])('“%s” would have another thing', (text) => expect(wantsElse.test(text)).toBe(true))

test.each(['something for my mum', 'anything else I should know about returns?', '别的订单', '别的颜色有吗'])(
  '“%s” says more than that',
  (text) => expect(wantsElse.test(text)).toBe(false),
)

test.each([
  'yes tell me',
  'let me know',
  'notify me when it is back',
  '到了告诉我',
  '有货了通知我',
  '到货说一声',
])('“%s” wants to be told', (text) => expect(tellMe.test(text)).toBe(true))

test('a notice is asked for in any words, and taken back', () =>
  play(
    `
    > is the oolong available
    Mist Ridge high-mountain oolong: S$36.00, out of stock. …
    …
    > yes tell me
    I will write to you here as soon as we have the Mist Ridge high-mountain oolong again. …
    > don't notify me
    All right, I will not write to you about the Mist Ridge high-mountain oolong.
    > cancel the stock notice
    You have asked for no stock notice in this chat, so there is none to take back.
    > is the headphones sold out
    We have run out of the Hush Reef noise-cancelling headphones. …
    [Yes] [No]
    > yes please tell me
    I will write to you here as soon as we have the Hush Reef noise-cancelling headphones again. …
    > where is my order
    Order PL20481 …
    > tell me when it arrives
    All right: I will write to you here when one of your orders ships, is late or arrives.`,
    { house, as: 'mei' },
  ))

test('到货通知可以登记，也可以取消，订单消息不受影响', async () => {
  await play(
    `
    > 买乌龙茶
    雾岭高山乌龙目前缺货。到货后在这里通知您，好吗？
    [是的] [不用了]
    > 好的到了告诉我
    雾岭高山乌龙一到货，我就在这里告诉您。…
    > 取消通知
    好的，雾岭高山乌龙到货后就不通知您了。
    > 取消订单通知
    好的，以后不再给您发订单消息。`,
    { house, as: 'mei', language: 'zh' },
  )
  expect(await house.store.db.selectFrom('notice_wish').selectAll().execute()).not.toContainEqual(
    expect.objectContaining({ product_id: 'COF-05' }),
  )
})

test('who would rather have something else than wait gets what may do', () =>
  play(
    `
    > tell me when the oolong is back
    We have run out of the Mist Ridge high-mountain oolong. …
    [Yes] [No]
    > something else then
    These could suit you:
    * … tea … | Fits what you described: tea
    …`,
    { house },
  ))

test('不想等，就看别的', () =>
  play(
    `
    > 乌龙茶有吗
    雾岭高山乌龙售价 S$36.00，缺货。…
    …
    > 那就别的吧
    这几样可能适合您：
    * …茶 | …，有货 | 符合您说的：茶
    …
    > 铸铁锅到货通知我
    围炉珐琅铸铁锅目前缺货。到货后在这里通知您，好吗？
    [是的] [不用了]
    > 取消通知
    好的，什么都没有改动。`,
    { house, language: 'zh' },
  ))
