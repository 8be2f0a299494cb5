import { afterAll, describe, test } from 'vitest'
import { shop as schema } from '../../data/contentSchema.ts'
import { openHouse, play } from '../stage.ts'

/** A shop that has written its settings, and no articles yet. */
const own = schema.parse({
  ...{ name: { en: 'Ridge', zh: '山脊' }, currency: 'EUR', timeZone: 'Europe/Amsterdam' },
  ...{ hours: { en: 'Mon-Fri 10:00-18:00', zh: '周一至周五 10:00-18:00' } },
  ...{ phone: '+31 30 555 0142', email: 'hello@ridge.example' },
  ...{ returnDays: 60, returnLabelCost: 5.95, warrantyMonths: 24 },
})
const house = await openHouse(undefined, { settings: own })
afterAll(() => house.close())

describe('what the settings say needs no article', () => {
  const english = (script: string) => play(script, { house })
  const chinese = (script: string) => play(script, { house, language: 'zh' })

  test('hours', () =>
    english(`
      > what are your opening hours?
      People answer Mon-Fri 10:00-18:00; I am here day and night.`))

  test('几点开门', () =>
    chinese(`
      > 你们几点开门
      人工服务时间：周一至周五 10:00-18:00；我全天都在。`))

  test('of tax nothing is said that no article says', () =>
    english(`
      > is GST included?
      I have no answer to that yet, and have noted the question. Shall I fetch a person?
      …`))

  test('how to reach people', () =>
    english(`
      > what is your phone number?
      Phone: +31 30 555 0142
      E-mail: hello@ridge.example
      People answer Mon-Fri 10:00-18:00; I am here day and night.`))

  test('电话多少', () =>
    chinese(`
      > 客服电话多少
      电话：+31 30 555 0142
      邮箱：hello@ridge.example
      人工服务时间：周一至周五 10:00-18:00；我全天都在。`))

  test('rules of return', () =>
    english(`
      > how many days do I have to return something?
      You can return what does not suit you within 60 days after it arrived.
      The label costs €5.95, or nothing if it was our fault.`))

  test('退货规则', () =>
    chinese(`
      > 退货期限是多少天
      不合适的商品，送达后 60 天内可以退。
      退货运费 €5.95，商品有问题的话由我们承担。`))

  test('warranty', () =>
    english(`
      > how long is the warranty?
      The warranty is 24 months from delivery.
      …`))

  test('保修', () =>
    chinese(`
      > 保修期多久
      保修期是送达后 24 个月。
      …`))

  test('what they do not say is not made up', () =>
    english(`
      > do you offer gift wrapping?
      I have no answer to that yet, …
      …`))
})
