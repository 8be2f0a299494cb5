import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('whoever looks for a label hears where it comes, and not what we know of them', () =>
  play(
    `
    > where do I download the label
    The label comes by e-mail as soon as a return is registered: print it and stick it on the parcel. If it is not in your inbox, please look into the spam folder too.
    [Return something] [Talk to a person]`,
    { house },
  ))

test('问标签在哪里下载，不会列出个人资料', () =>
  play(
    `
    > 标签在哪里下载
    退货登记好以后，标签会发到您的邮箱，打印出来贴在包裹上就行。收件箱里没有的话，请也看看垃圾邮件。
    [退货] [找人工客服]`,
    { as: 'ravi', house, language: 'zh' },
  ))

test('the label of a return is sent once more', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is broken
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-…
    > I didn't get the return label
    The label of return R-… for the Gecko clip-on reading lamp comes by e-mail; please look into the spam folder too. Shall a colleague send it once more?
    [Yes] [No]
    > yes
    Noted as T-…: a colleague sends the label of return R-… once more by …`,
    { as: 'tom', house },
  ))

test('退货标签可以再发一次', () =>
  play(
    `
    > PL20333的枕头坏了，要退
    要为订单 PL20333 里的卷云乳胶枕办理退货吗？
    [是的] [不用了]
    > 是的
    办好了：…
    > 标签在哪里下载
    卷云乳胶枕的退货（R-…）标签会发到您的邮箱，没看到的话请也看看垃圾邮件。要请同事再发一次吗？
    [是的] [不用了]
    > 是的
    已登记，单号 T-…：同事会在…把退货 R-… 的标签再发给您。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('a guest who got no label proves the order', () =>
  play(
    `
    > I never got the return label
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    The label comes by e-mail as soon as a return is registered: …
    [Return something] [Talk to a person]`,
    { house },
  ))

test('what a label costs is told by an article', () =>
  play(
    `
    > is the return label free
    The return label is free if the item is faulty, damaged or wrong; …
    More: …
    […`,
    { house },
  ))
