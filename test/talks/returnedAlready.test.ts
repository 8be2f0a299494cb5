import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('登记过的退货不会再登记一次', () =>
  play(
    `
    > PL20333的乳胶枕太软了，要退
    卷云乳胶枕还没拆封、包装完好吗？
    [没拆封] [拆开了]
    > 没拆
    要为订单 PL20333 里的卷云乳胶枕办理退货吗？
    [是的] [不用了]
    > 是的
    办好了：卷云乳胶枕的退货单号是 R-…
    > 我要退PL20333的乳胶枕
    卷云乳胶枕的退货 R-… 已于11月20日登记，不用再登记一次。没收到标签，或者想留着不退了，都可以告诉我。
    > 那还是留着吧
    已登记，单号 T-…：撤回退货。…`,
    { as: 'mei', house, language: 'zh' },
  ))

test('who would rather keep it may', () =>
  play(
    `
    > the reading lamp from PL20400 arrived broken, return it please
    …
    […] […]
    > yes
    Done: return R-…
    > return the lamp from PL20400
    Return R-… for the Gecko clip-on reading lamp was registered on 20 November already, …
    > I'd rather keep it
    Noted as T-…: a colleague takes the return back …`,
    { as: 'tom', house },
  ))
