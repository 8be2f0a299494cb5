import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who wants no person is given none', () =>
  play(
    `
    > I'd rather not talk to a person
    All right, no person then. I am still here to help.
    > please don't transfer me to an agent
    All right, no person then. I am still here to help.
    > no human please, how much is postage
    Standard delivery in Singapore costs …
    More: …
    [That helps] […`,
    { house },
  ))

test('不要人工，就不叫同事', () =>
  play(
    `
    > 我不想跟人工聊
    好的，那就不转人工，我继续为您服务。
    > 不用叫同事了
    好的，那就不转人工，我继续为您服务。
    > 不找人工，我要退货
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('whoever only sighs about the program is offered a person, and called none', () =>
  play(
    `
    > never mind, no point arguing with a bot
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]
    > yes
    I have called a colleague, …`,
    { house },
  ))

test('只是对机器人叹气，先问要不要转人工', () =>
  play(
    `
    > 算了 不跟机器人计较
    很抱歉给您添麻烦了。我可以帮您转人工：点下面的按钮，或者说“人工”就行。
    [转人工]
    > 运费多少
    新加坡境内标准配送运费…
    详情：…
    […`,
    { house, language: 'zh' },
  ))
