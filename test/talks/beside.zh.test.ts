import { afterAll, expect, test } from 'vitest'
import { openHouse, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const offer = '顺便一提，这个您可能会喜欢：'

/** 顾客这样说的时候，主动推荐了几次。 */
async function offers(as: 'mei' | 'tom' | undefined, ...says: readonly string[]): Promise<number> {
  const say = speaker(house, as === undefined ? { language: 'zh' } : { as, language: 'zh' })
  const said: string[] = []
  for (const message of says) said.push(...(await say(message)))
  return said.filter((line) => line === offer).length
}

test('问一件商品，顺带推荐一次，之后不再推荐', async () => {
  expect(await offers('mei', '卷云乳胶枕多少钱', '夜鸮台灯多少钱')).toBe(1)
})

test('没同意的和没登录的，不推荐', async () => {
  expect(await offers('tom', '夜鸮台灯多少钱')).toBe(0)
  expect(await offers(undefined, '夜鸮台灯多少钱')).toBe(0)
})

test('生气的顾客，不推荐', async () => {
  expect(await offers('mei', '你们这家店太差劲了，气死我了！夜鸮台灯多少钱')).toBe(0)
})

test('投诉的时候和投诉以后，都不推荐', async () => {
  expect(await offers('mei', '我要投诉', '枕头送来是脏的', 'PL20333', '夜鸮台灯多少钱')).toBe(0)
})

test('问规则、问资料、查订单，不推荐', async () => {
  expect(await offers('mei', '退货有什么规定', '你们保存了我哪些资料', '订单 PL20481 到哪了')).toBe(0)
})

test('拒绝过推荐的，不再主动推荐', async () => {
  expect(await offers('mei', '推荐一盏灯，价格不限', '不合适', '卷云乳胶枕多少钱')).toBe(0)
})
