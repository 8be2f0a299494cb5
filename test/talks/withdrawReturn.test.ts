import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a return that was registered is taken back by a person', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is broken
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-…
    > wait, cancel that return please
    Noted as T-…: a colleague takes the return back and tells you here …`,
    { as: 'tom', house },
  ))

test('登记了的退货可以撤回', () =>
  play(
    `
    > PL20400的壁虎阅读灯坏了，要退
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    […
    > 是的
    办好了：…
    > 那我不退了
    已登记，单号 T-…：撤回退货。…`,
    { as: 'tom', house, language: 'zh' },
  ))

test('聊中文时说 ok yes 还是中文', () =>
  play(
    `
    > 我要退货
    是您的哪个订单？
    […
    > ok yes
    请问是哪一单？…
    […`,
    { as: 'mei', house, language: 'zh' },
  ))
