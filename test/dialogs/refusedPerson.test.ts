import { describe, expect, test } from 'vitest'
import { givesUp, refusesPerson } from '../../dialogs/refusedPerson.ts'

describe('who wants no person', () => {
  test.each([
    "I don't want to talk to a human",
    "I'd rather not talk to a person",
    'no need for a person, thanks',
    "please don't transfer me to an agent",
    "I'm not asking for a human",
    'I do not want a human agent',
    'can we do this without talking to anyone',
    'no human please',
    '我不想跟人工聊',
    '不想找客服 就问你',
    '我不需要人工服务',
    '不用叫同事了',
    '别给我转人工',
    '不要真人',
    '没必要转人工',
    '能不能不找人工',
  ])('%s', (text) => expect(refusesPerson(text)).toBe(true))
})

describe('who wants one, though there is a no', () => {
  test.each([
    "why don't you connect me to a person",
    "I don't want to talk to a bot, get me a human",
    'no human has answered me',
    'no agent is available?',
    'can you not get me a human?',
    "I can't get through to a person",
    "I'm not happy, get me a person",
    "they don't let me talk to a person",
    '我不想跟机器人聊',
    '要不要找人工',
    '怎么不给我转人工',
    '还不找人工',
    '不要机器人，要人工',
    '不要人工智能，我要人工',
    '不能转人工吗',
  ])('%s', (text) => expect(refusesPerson(text)).toBe(false))
})

describe('who gives up on a program', () => {
  test.each([
    ['算了 不跟机器人计较', true],
    ['懒得跟机器人说', true],
    ['犯不着跟一个机器生气', true],
    ['never mind, no point arguing with a bot', true],
    ["I won't argue with a machine", true],
    ['不跟机器人说了，转人工', false],
    ['no point talking to a bot, I want a human', false],
    ["I don't want to talk to a bot", false],
    ['机器人吸尘器不转了', false],
  ])('%s: %s', (text, expected) => expect(givesUp(text)).toBe(expected))
})
