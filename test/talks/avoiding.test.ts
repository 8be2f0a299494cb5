import { describe, test } from 'vitest'
import { play } from '../stage.ts'

const zh = { language: 'zh' } as const

describe('what must be avoided is not shown as fitting', () => {
  test('an allergy is remembered for what is asked later', () =>
    play(`
      > has the candle got nuts in it? I am allergic to coconut
      After Rain scented candle: …
      I can only go by our text: what is in it, the label on the pack decides.
      …
      > and the pandan soap?
      Careful: the text of the Kueh Counter pandan soap names coconut.
      Kueh Counter pandan soap: …
      I can only go by our text: …
      > which soaps are coconut free then
      Careful: the text of the Kueh Counter pandan soap names coconut.
      I left out what names coconut in its text. That a text does not name something is no proof: …`))

  test('a thing that smells is no answer to who wants no fragrance', () =>
    play(`
      > soap with no fragrance please, my skin is very sensitive
      Careful: the text of the Kueh Counter pandan soap names fragrance.
      I left out what names fragrance in its text. …
      > lotion without perfume
      Plainsong fragrance-free body lotion: …`))

  test('不含香精的，不列有香味的', () =>
    play(
      `
      > 有没有不含香精的洗护
      介绍里写到香精的我都没列。没写到不等于不含，请以包装上的标签为准。

      这几样可能适合您：
      * 素白无香身体乳 | …`,
      zh,
    ))

  test('说过的过敏，后面也记得', () =>
    play(
      `
      > 蜡烛里有坚果吗？我对椰子过敏
      雨后香薰蜡烛售价 …
      我只能照商品介绍来说，成分请以包装上的标签为准。
      …
      > 香兰手工皂呢
      请注意：糕点铺香兰手工皂的介绍里写到了椰子。
      …`,
      zh,
    ))

  test('能不能喝，问的是刚才那一件', () =>
    play(
      `
      > 五脚基南洋咖啡粉
      五脚基南洋咖啡粉售价 …
      > 糖尿病能喝吗
      五脚基南洋咖啡粉…
      我只能照商品介绍来说，成分请以包装上的标签为准。…`,
      zh,
    ))

  test('过敏能不能用，问的也是刚才那一件', () =>
    play(
      `
      > 小晴天护手霜
      小晴天护手霜售价 …
      > 我对坚果过敏能用吗
      小晴天护手霜…
      我只能照商品介绍来说，成分请以包装上的标签为准。…`,
      zh,
    ))

  test('没有成分表就直说', () =>
    play(
      `
      > 有没有过敏原信息 我对牛奶过敏
      我这里没有完整的成分或过敏原资料，只有商品介绍，请以包装上的标签为准。…`,
      zh,
    ))
})
