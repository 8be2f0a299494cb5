import { afterAll, test } from 'vitest'
import { noon } from '../fixtures/smallShop.ts'
import { openHouse, play } from '../stage.ts'

const hour = 3_600_000
const day = await openHouse()
/** A Friday at 23:00, and a Saturday at 22:00: nobody answers on Sundays. */
const night = await openHouse(undefined, { clock: { now: noon + 11 * hour } })
const saturday = await openHouse(undefined, { clock: { now: noon + 34 * hour } })
afterAll(() => Promise.all([day, night, saturday].map((house) => house.close())))

test('who asks whether people are there hears the hours, and calls nobody', () =>
  play(
    `
    > is any of your colleagues available right now?
    People answer Mon-Sat 9:00-21:00, so somebody is in now. Shall I call a colleague?
    [Talk to a person]
    > yes
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house: day },
  ))

test('at night it is said when somebody is back, before and after a person is called', () =>
  play(
    `
    > are there people online at this hour?
    People answer Mon-Sat 9:00-21:00, so nobody is in just now; my colleagues are back on Saturday, 21 November at 09:00. I am here day and night, or I can call one of them for then.
    [Talk to a person]
    > ok connect me with someone real
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    Nobody is in just now: my colleagues are back on Saturday, 21 November at 09:00, and will come to you here first thing then.
    > how long do i have to wait
    A colleague is called already and will be with you as soon as possible.
    Nobody is in just now: my colleagues are back on Saturday, 21 November at 09:00, and will come to you here first thing then.`,
    { house: night },
  ))

test('over a closed day it is the next one, and what is promised is promised for when somebody is there', () =>
  play(
    `
    > I must complain about your delivery man, he was really rather rude to me.
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Tuesday, 24 November at 09:00.`,
    { house: saturday },
  ))

test('投诉登记时说了几点前答复，就不再说第二个时间', () =>
  play(
    `
    > 我要投诉你们的快递员，他态度非常恶劣，还骂人。
    很抱歉，不该出这样的事。您的投诉已登记，单号 T-…，同事会在11月24日星期二 09:00 前到这里答复您。`,
    { house: saturday },
  ))

test('a person is called for whoever asks for one, whatever stands around it', () =>
  play(
    `
    > this robot is hopeless, let me talk to a human being
    I have called a colleague…`,
    { house: day },
  ))

test('a person who is to get something is none', () =>
  play(
    `
    > find a gift for a person who likes tea
    How much should it cost at most?
    …`,
    { house: day },
  ))

test('问人在不在，先说服务时间；叫人就一定叫', () =>
  play(
    `
    > 现在客服在线吗
    人工服务时间是周一至周六 9:00-21:00，现在有同事在。要给您转人工吗？
    [找人工客服]
    > 这机器人太笨了，赶紧给我转真人
    已经帮您叫了同事，…`,
    { house: day, language: 'zh' },
  ))

test('半夜叫人，会说几点上班；问要等多久也一样', () =>
  play(
    `
    > 这么晚还有人工吗
    人工服务时间是周一至周六 9:00-21:00，现在没有同事在，要到11月21日星期六 09:00 才上班。我全天都在；要留给同事的话，我也可以先帮您转。
    [找人工客服]
    > 转人工
    已经帮您叫了同事，…
    现在是非工作时间，同事11月21日星期六 09:00 上班，一上班就会在这里处理。
    > 要等多久啊
    已经叫过同事了，他会尽快回复您。
    现在是非工作时间，同事11月21日星期六 09:00 上班，一上班就会在这里处理。`,
    { house: night, language: 'zh' },
  ))

test('不想找人工，就不叫', () =>
  play(
    `
    > 我不想跟真人聊
    好的，那就不转人工，我继续为您服务。`,
    { house: day, language: 'zh' },
  ))
