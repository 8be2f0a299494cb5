import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('where nothing comes back there is nothing to take back', () =>
  play(
    `
    > cancel my return
    I find no return under way in your account, so there is nothing to take back.
    > I don't want to return it anymore
    All right, nothing was changed.`,
    { as: 'ravi', house },
  ))

test('没有退货，就没有可撤回的', () =>
  play(
    `
    > 我要取消退货
    没有查到您名下正在办理的退货，不用撤回。
    > 不退了
    好的，什么都没有改动。`,
    { as: 'ravi', house, language: 'zh' },
  ))

test('a guest proves the order first', () =>
  play(
    `
    > cancel my return
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    There is no return under way for order PL20210, so there is nothing to take back.`,
    { house },
  ))

test('游客先证明是自己的订单', () =>
  play(
    `
    > 我要取消退货
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > PL20210
    为了保护订单信息，请告诉我下单时用的邮箱。
    > ravi@example.com
    订单 PL20210 没有正在办理的退货，不用撤回。`,
    { house, language: 'zh' },
  ))

const sent = async () => {
  const clock = { now: Date.UTC(2026, 10, 20, 4) }
  const own = await openHouse(undefined, { clock })
  await play(
    `
    > return the Cirrus pillow from PL20333, it is broken
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    > return the pandan soap from PL20333, it is the wrong one
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…`,
    { as: 'mei', house: own },
  )
  clock.now += 3_600_000
  return own
}

test('of several returns it is asked which one', async () => {
  const own = await sent()
  await play(
    `
    > please cancel my return
    Which return is it?
    [R-…: Cirrus latex pillow] [R-…: Kueh Counter pandan soap]
    > the soap
    Noted as T-…: a colleague takes the return back and tells you here … Please keep the Kueh Counter pandan soap and do not use the label.
    > I don't want to return the pillow anymore
    Noted as T-…: a colleague takes the return back and tells you here … Please keep the Cirrus latex pillow and do not use the label.`,
    { as: 'mei', house: own, goesOn: true },
  )
  await own.close()
})

test('有几笔退货，先问撤回哪一笔', async () => {
  const own = await sent()
  await play(
    `
    > 我要取消退货
    是哪一笔退货？
    [R-…：…乳胶枕] [R-…：…]
    > 1
    已登记，单号 T-…：撤回退货。同事会在…处理好并在这里告诉您。…乳胶枕请先留着，退货标签不用了。
    > 手工皂不退了 留着用
    已登记，单号 T-…：撤回退货。同事会在…处理好并在这里告诉您。…皂请先留着，退货标签不用了。`,
    { as: 'mei', house: own, goesOn: true, language: 'zh' },
  )
  await own.close()
})
