import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const lines = {
  lonely:
    "I'm sorry to hear that, and glad that you wrote. I am only a program, but I am here whenever you like. Is there anything that I can do for you?",
  annoyed: "I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.",
  loss: 'I am very sorry for your loss. Take your time: whatever there is to settle with us, tell me when you are ready, or I fetch a person.',
}

test.each([
  ["i'm feeling really lonely tonight", lines.lonely],
  ['having a terrible day', lines.lonely],
  ['well thanks for nothing', lines.annoyed],
  ['lovely service, still waiting after a month', lines.annoyed],
  ['my wife passed away on sunday', lines.loss],
])('%s', (message, answer) =>
  play(
    `
    > ${message}
    ${answer}`,
    { house },
  ),
)

test('a loss is heard before what there is to do', () =>
  play(
    `
    > my father died, please cancel his order PL20490
    I am very sorry for your loss. I will make this as easy as I can.
    …`,
    { house },
  ))

test('praise that is meant stays praise', () =>
  play(
    `
    > great service, thank you so much
    …
    > nobody was hurt
    Good that nobody came to harm. Please leave it off until it was looked at. Is there anything else that I can do for you?`,
    { house },
  ))

test.each([
  [
    '我好孤单',
    '听您这么说，我也不好受，谢谢您愿意告诉我。我虽然只是个程序，但随时都在。有什么我能帮您的吗？',
  ],
  ['真行，东西又没送到', '让您不痛快了，抱歉。您说说哪里出了问题，或者我给您转人工。'],
  [
    '我妈妈上周去世了',
    '听到这个消息我很难过，请您节哀。不着急，需要我们这边办什么，等您方便的时候告诉我，也可以转人工。',
  ],
  ['没人受伤', '人没事就好。东西先别再用，等看过再说。还有什么我能帮您的吗？'],
])('%s', (message, answer) =>
  play(
    `
    > ${message}
    ${answer}`,
    { house, language: 'zh' },
  ),
)

test('等了很久，先查订单', () =>
  play(
    `
    > 我等了快两个礼拜了
    订单 PL20490…
    > 懒得跟你们机器人计较
    让您不痛快了，抱歉。您说说哪里出了问题，或者我给您转人工。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('先节哀，再办事', () =>
  play(
    `
    > 我爸走了，他的订单 PL20490 想取消
    听到这个消息我很难过，请您节哀。这件事我尽量帮您办得省心些。
    …`,
    { house, language: 'zh' },
  ))
