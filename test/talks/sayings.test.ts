import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ['are you there?', 'Hello! What can I do for you?'],
  ['choose for me', 'With pleasure. What are you looking for?\n […'],
  ['check for me please', 'Which order is it? …'],
  ['what about my order?', 'Which order is it? …'],
  ['I want compensation', "I'm sorry that something went wrong. What happened? …"],
])('%s', (text, answer) => play(`\n > ${text}\n ${answer}`, { house }))

test.each([
  ['在么？', '您好！有什么可以帮您？'],
  ['帮我选', '好呀，您想找哪一类的东西？\n […'],
  ['帮我查一下吧', '是哪个订单？…'],
  ['我下的单呢', '是哪个订单？…'],
  ['给我赔偿', '很抱歉让您不满意。…'],
])('%s', (text, answer) => play(`\n > ${text}\n ${answer}`, { house, language: 'zh' }))
