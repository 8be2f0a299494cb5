import { describe, test } from 'vitest'
import { people } from '../fixtures/smallShop.ts'
import { play } from '../stage.ts'

const zh = { language: 'zh' } as const

describe('what is asked of the shop itself', () => {
  test('who asks whether we are honest has not complained', () =>
    play(`
      > is this shop legit or scam
      I am the assistant of Pandan Lane, a program, …
      Phone: +65 6555 0128
      E-mail: help@pandanlane.example
      …
      > are you registered in singapore, whats your UEN
      I do not have our registration details here. …`))

  test('问靠不靠谱，不是投诉', () =>
    play(
      `
      > 你们店靠谱吗
      我是香兰里的智能助手，是程序，光凭我说不算数。…
      电话：+65 6555 0128
      …
      > 你们有营业执照吗
      我这里没有公司的注册资料，…`,
      zh,
    ))

  test('jobs and offers are for people', () =>
    play(`
      > do you hire? looking for a part time job
      That is for my colleagues to answer, not for a program. …
      > i am a supplier of bamboo products, who do i talk to
      That is for my colleagues to answer, …`))

  test('应聘和供货，请找同事', () =>
    play(
      `
      > 你们招人吗
      这件事要由同事来答复。…
      > 我是竹制品供应商，找谁谈
      这件事要由同事来答复。…`,
      zh,
    ))

  test('要回电，说清楚打不了', () =>
    play(
      `
      > 能给我回个电话吗 91234567
      聊天里没法给您打电话，也不能答应回电；您可以打给我们：+65 6555 0128。
      已经帮您叫了同事，…`,
      zh,
    ))

  test('who says sorry is not asked again', () =>
    play(`
      > sorry
      No harm done. What can I do for you?`))

  test('道歉有人接', () =>
    play(
      `
      > 对不起
      没关系。有什么可以帮您？`,
      zh,
    ))
})

describe('who does not want to be tracked', () => {
  const [as] = Object.keys(people) as (keyof typeof people)[]
  const stage = as === undefined ? {} : { as }

  test('hears that suggestions are off, and what is kept', () =>
    play(
      `
      > i do not want to be tracked
      All right: from now on I won't use what you bought for suggestions. …
      Your orders and our conversations are still kept, …
      > dont track me
      All right: from now on I won't use what you bought …`,
      stage,
    ))

  test('说不要跟踪，就关掉推荐并说明留下什么', () =>
    play(
      `
      > 不要跟踪我
      好的，从现在起不再用您的购买记录做推荐。…
      您的订单和我们的对话仍会保留，…`,
      { ...stage, ...zh },
    ))

  test('asks for their own e-mail address and sees it', () =>
    play(
      `
      > what's my email address
      This is what we keep about you:
      - name: …`,
      stage,
    ))
})

describe('what nobody should know', () => {
  test('is not to be written here, and the rest is answered', () =>
    play(`
      > My card number is 5500 0000 0000 0004, cvc 123, why was it declined?
      Please write no card numbers, codes or passwords here: …
      Your order stays open for 30 minutes after a failed payment, …
      > can you delete that card number
      Card numbers, codes and passwords are blanked out before a message is kept, …
      > here is my password: hunter2, why can't i log in
      Please write no card numbers, codes or passwords here: …
      Choose "Forgot password" …`))

  test('卡号密码不要写在这里', () =>
    play(
      `
      > 我的信用卡号是4111111111111111 帮我付款
      请不要在聊天里写卡号、验证码或密码：…
      …
      > 刚才那个卡号你能删吗
      卡号、验证码和密码在保存消息之前就已经隐去，我和同事都看不到。`,
      zh,
    ))
})

describe('languages and hearts', () => {
  test.each(['quiero comprar té', '¿hablan español?', 'berapa harga'])('another language: %s', (said) =>
    play(`
      > ${said}
      I speak English and Chinese. 我会说中文和英文。`),
  )

  test.each(['PayPal', 'PayNow', 'Visa'])('中文里的一个牌子，不换语言：%s', (said) =>
    play(
      `
      > ${said}
      可以用 Visa、Mastercard、…`,
      zh,
    ),
  )

  test('拼音也用中文回', () =>
    play(
      `
      > wo xiang tui huo
      是哪个订单？…`,
      zh,
    ))

  test('who was left is heard', () =>
    play(`
      > my boyfriend broke up with me and i cant sleep
      I'm sorry to hear that, and glad that you wrote. …`))

  test('老伴走了，先说一句节哀', () =>
    play(
      `
      > 我老伴走了 这是给他买的枕头 拆了没用 心里难受
      听到这个消息我很难过，请您节哀。…`,
      zh,
    ))
})
