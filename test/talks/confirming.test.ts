import { describe, expect, test } from 'vitest'
import { findOrder } from '../../data/index.ts'
import { type House, openHouse, speaker } from '../stage.ts'

/** What becomes of Tom's order when this is said to whether it shall be cancelled. */
async function statusAfter(language: 'en' | 'zh', ...said: readonly string[]): Promise<string | undefined> {
  const house = await openHouse()
  try {
    const say = speaker(house, { as: 'tom', language })
    await say(language === 'en' ? 'please cancel PL20490' : '请取消PL20490')
    for (const text of said) await say(text)
    return (await findOrder(house.store, 'PL20490'))?.status
  } finally {
    await house.close()
  }
}

describe('an order is cancelled by a yes', () => {
  test.each([
    'yes',
    'yes please',
    'ok, cancel it',
    'sure, go ahead',
    'yeah do that thanks',
    'Please do.',
    '👍',
  ])('%s', async (text) => expect(await statusAfter('en', text)).toBe('cancelled'))
  test.each(['是的', '好的，取消吧', '对，谢谢', '嗯嗯，麻烦你了', '可以', '没问题', '取消訂單'])(
    '%s',
    async (text) => expect(await statusAfter('zh', text)).toBe('cancelled'),
  )
})

describe('and by nothing that only begins like one', () => {
  test.each([
    'of course not',
    "ok please don't",
    'ok stop',
    'ok keep it',
    'yes i want to keep it',
    'sure, let me think about it',
    'ok hold on',
    'right, I want a person',
    'sure not',
    'ok nvm',
    'go ahead and send it',
    'ok but first tell me what the delivery costs',
    'yes, PL20400',
    'ok, cancel PL20400',
    'right?',
    'sure is warm today',
  ])('%s', async (text) => expect(await statusAfter('en', text)).toBe('placed'))
  test.each([
    '好的，不要取消',
    '好的，不取消了',
    '行，不用',
    '是的，我要留着',
    '好的，我再想想',
    '好的，转人工',
    '好贵',
    '好烦',
    '确认邮件没收到',
    '是谁',
    '对了，你们几点开门',
    '对，是PL20400',
    '好的，取消PL20400',
    '要是取消了多久退款',
  ])('%s', async (text) => expect(await statusAfter('zh', text)).toBe('placed'))
})

describe('a yes that may be meant for something else asks again', () => {
  const tom = { as: 'tom' } as const
  const asked = async (house: House, between: (id: string) => Promise<unknown>) => {
    const say = speaker(house, tom)
    await say('please cancel PL20490')
    const rows = await house.store.db
      .selectFrom('conversation')
      .select('id')
      .orderBy('last', 'desc')
      .execute()
    await between(rows[0]?.id ?? '')
    return say
  }
  const status = async (house: House) => (await findOrder(house.store, 'PL20490'))?.status

  test('after news that nobody asked for', async () => {
    const house = await openHouse()
    const line = { in: () => 'Your order PL20400 has been delivered.' }
    const say = await asked(house, (id) => house.concierge.tell(id, { line, key: 'news 1' }))
    expect((await say('ok thanks')).join('\n')).toContain('Shall I cancel order PL20490')
    expect(await status(house)).toBe('placed')
    await say('yes')
    expect(await status(house)).toBe('cancelled')
    await house.close()
  })

  test('after a person had the conversation', async () => {
    const house = await openHouse()
    const kim = { id: 's1', name: 'Kim' }
    const say = await asked(house, async (id) => {
      await house.concierge.takeOver(id, kim)
      await house.concierge.say(id, kim, 'It stays as it is.')
      await house.concierge.handBack(id)
    })
    await say('yes')
    expect(await status(house)).toBe('placed')
    await house.close()
  })
})
