import { afterAll, expect, test } from 'vitest'
import { ticketsOf } from '../../data/index.ts'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what is told after a complaint was noted is added to it', async () => {
  const here = await openHouse()
  await play(
    `
    > i want to make a complaint about the delivery
    I'm sorry that something went wrong. What happened? A person will read this.
    > the driver shouted at me
    I'm sorry, that should not have happened. Your complaint is noted as T-1001, …
    > then he threw the box over the gate into the rain
    I have added that to T-1001, so my colleague reads it too.
    > how much is the Owlet lamp?
    Owlet dimmable desk lamp: S$89.00, …
    …`,
    { house: here },
  )
  await here.close()
})

test('what is added stands in the ticket', async () => {
  const here = await openHouse()
  const say = speaker(here, { language: 'en' })
  await say('i want to make a complaint about the delivery')
  const [noted] = await say('the driver shouted at me')
  expect(noted).toContain('T-1001')
  await say('then he threw the box over the gate into the rain')
  const { db } = here.store
  const rows = await db.selectFrom('ticket').select('conversation_id').execute()
  const [ticket] = await ticketsOf(here.store, { conversationId: rows[0]?.conversation_id ?? '' })
  expect(ticket?.details).toBe('the driver shouted at me · then he threw the box over the gate into the rain')
  await here.close()
})

test('a question is answered, and not filed', () =>
  play(
    `
    > i have a complaint
    I'm sorry that something went wrong. What happened? A person will read this.
    > so how long does delivery take
    Standard delivery in Singapore takes 2–4 working days. …
    …
    Back to what we were doing:
    I'm sorry that something went wrong. What happened? A person will read this.`,
    { house },
  ))

test('compensation is a matter for a person', () =>
  play(
    `
    > I demand compensation for this delay, PL20481
    I'm sorry that something went wrong. What happened? A person will read this.
    > nothing came all week
    I'm sorry, that should not have happened. Your complaint is noted as T-…`,
    { as: 'mei', house },
  ))

test('投诉登记后再说的，补充进去；问的照样答', () =>
  play(
    `
    > 我要投诉送货的
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。
    > 那个台灯多少钱
    夜鸮调光台灯售价…
    …
    > 他冲我大喊大叫
    很抱歉，不该出这样的事。您的投诉已登记，单号 T-…
    > 还把纸箱扔在水坑里
    已经补充到 T-… 里，同事会一起看到。`,
    { house, language: 'zh' },
  ))

test('要赔偿，交给同事', () =>
  play(
    `
    > 你们必须给我赔钱
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。`,
    { house, language: 'zh' },
  ))
