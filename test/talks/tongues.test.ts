import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who asks for a language that we do not speak hears which we do', () =>
  play(
    `
    > do you speak Cantonese
    I speak English and Chinese. 我会说中文和英文。
    > can you reply in Tamil
    I speak English and Chinese. 我会说中文和英文。
    > what languages do you speak
    I speak English and Chinese. 我会说中文和英文。
    > do you speak Chinese
    好的，我们用中文聊。`,
    { house },
  ))

test('问会不会说别的话，语言不变', () =>
  play(
    `
    > 你会说广东话吗
    我会说中文和英文。I speak English and Chinese.
    > 有马来语服务吗
    我会说中文和英文。I speak English and Chinese.
    > 你会说英语吗
    Of course, let's go on in English.`,
    { house, language: 'zh' },
  ))

test('which language a thing speaks is asked of the thing', () =>
  play(
    `
    > Kancil bilingual story player
    Kancil bilingual story player: S$109.00, …
    > does it speak Chinese?
    Kancil bilingual story player:
    - A screen-free player with sixty stories and songs in English and Mandarin, …
    - Format: 30 items in English, 30 in Mandarin
    > can you speak Chinese
    好的，我们用中文聊。`,
    { house },
  ))

test('问的是商品的语言', () =>
  play(
    `
    > 小鼠鹿双语故事机
    小鼠鹿双语故事机售价 S$109.00，…
    > 有中文吗
    小鼠鹿双语故事机：
    - 没有屏幕，六十个故事和儿歌中英文都有，两个大旋钮三岁孩子也会转。
    - 规格：英语 30 段、华语 30 段`,
    { house, language: 'zh' },
  ))

test('聊中文时写英文地址，还是说中文', () =>
  play(
    `
    > 改地址
    要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。
    > Marina Bay Sands Tower 1, 10 Bayfront Ave #05-12, 018956
    要把订单 PL20490 改寄到这个地址吗？Marina Bay Sands Tower 1, 10 Bayfront Ave #05-12, 018956
    [是的] [不用了]`,
    { as: 'tom', house, language: 'zh' },
  ))

test('whoever writes English around an address is answered in English', () =>
  play(
    `
    > 改地址
    要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。
    > please send it to 10 Bayfront Ave #05-12, 018956
    Shall I send order PL20490 to this address? 10 Bayfront Ave #05-12, 018956
    [Yes] [No]`,
    { as: 'tom', house, language: 'zh' },
  ))
