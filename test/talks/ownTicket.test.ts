import { afterAll, expect, test } from 'vitest'
import { closeTicket } from '../../data/index.ts'
import { isAfterTicket } from '../../dialogs/talks/ownTicket.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const noted =
  "I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00."

test('who asks after a complaint hears when it is answered, and complains no second time', () =>
  play(
    `
    > your delivery man was very rude to me this morning, I want to complain
    ${noted}
    > nobody called me back about my complaint
    T-… is with my colleagues, who see what you write here. You will have an answer by Saturday, 21 November at 12:00.
    > please close the complaint
    T-… is with my colleagues, who see what you write here. You will have an answer by Saturday, 21 November at 12:00.`,
    { as: 'mei', house },
  ))

test('a number that is somebody else’s is not known', () =>
  play(
    `
    > what about ticket T-1001
    I find no T-1001 among what you asked for. Sign in to the shop if it is from another day, or ask for a person.`,
    { house },
  ))

test('a complaint from an earlier conversation is known to who signs in', () =>
  play(
    `
    > any news on my complaint?
    T-… is with my colleagues, who see what you write here. You will have an answer by Saturday, 21 November at 12:00.`,
    { as: 'mei', house },
  ))

test('without one before, a complaint is a new one', () =>
  play(
    `
    > nobody called me back about my complaint
    I'm sorry that something went wrong. What happened? A person will read this.`,
    { as: 'tom', house },
  ))

test('投诉登记了，再问就告诉什么时候答复', () =>
  play(
    `
    > 你们快递员今天早上对我大吼大叫，我要投诉
    很抱歉，不该出这样的事。您的投诉已登记，单号 T-…，同事会在11月21日星期六 12:00 前到这里答复您。
    > 我的投诉怎么样了
    T-… 同事正在处理，您在这里写的他们都看得到，会在11月21日星期六 12:00 前答复您。
    > 撤销投诉吧
    T-… 同事正在处理，您在这里写的他们都看得到，会在11月21日星期六 12:00 前答复您。`,
    { house, language: 'zh' },
  ))

test('别人的单号查不到', () =>
  play(
    `
    > T-1001 处理得怎么样了
    没有查到您名下的 T-1001。如果是以前登记的，请先登录，或者说“人工”找同事。`,
    { house, language: 'zh' },
  ))

const day = 24 * 3_600_000

test('who waits longer than was promised gets a person first', async () => {
  const clock = { now: noon }
  const late = await openHouse(undefined, { clock })
  const say = speaker(late, { as: 'mei' })
  await say('your delivery man was very rude to me this morning, I want to complain')
  clock.now += 3 * day
  expect(await say('what happened to my complaint')).toEqual([
    "I'm sorry: T-1001 was to be answered by Saturday, 21 November at 12:00. I have called a colleague, who will come to you before others.",
  ])
  await late.close()
})

test('办好了的就说什么时候办好的', async () => {
  const here = await openHouse()
  const say = speaker(here, { as: 'mei', language: 'zh' })
  await say('你们快递员今天早上对我大吼大叫，我要投诉')
  await closeTicket(here.store, 'T-1001', { at: noon, by: 'staff' })
  expect(await say('T-1001 有结果了吗')).toEqual([
    'T-1001 已在11月20日办好。要是还有问题，请告诉我，或者说“人工”。',
  ])
  await here.close()
})

test.each(['sku', 'product', 'order'])('what looks like a ticket and is a %s is none', (kind) => {
  const heard = (entities: readonly object[]) =>
    ({ heard: { text: 'is the T-2000 in stock', entities } }) as never
  expect(isAfterTicket(heard([{ kind, text: 'T-2000', value: 'x' }]))).toBe(false)
  expect(isAfterTicket(heard([]))).toBe(true)
})
