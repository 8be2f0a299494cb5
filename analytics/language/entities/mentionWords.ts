const english = `
be: is are was were be been being isn't aren't wasn't weren't
auxiliary: do does did don't doesn't didn't have has had haven't hasn't can can't could will won't would should shall may might must cannot couldn't wouldn't
pronoun: i you he she it we they me him us them who what which that this these those there here how when where why anyone someone everyone
possessive: my our his her their its
your: your ur yr
article: the a an one another each every
some: any some more other no all most both few many much less only just
place: in at inside outside by under behind near over through into onto beside above below around against
particle: on off up down out
preposition: of from for with without about to as like than between per via except
joined: and or & / + but nor plus vs versus
time: today yesterday tomorrow tonight now yet again still already last next ago soon later first since until week month year day days
polite: please pls plz thanks thank thx lah leh la ok okay sorry
goods: stuff things thing items item products product goods category categories range ranges section department accessories essentials wares supplies decor gifts gift deals deal collection bits sets equipment gear line sale promo promos offers offer discount discounts order orders parcel delivery package voucher code coupon clearance bundle bundles catalogue aisle shelf page tab
bought: buy bought ordered get got want wanted need needed love sell selling sold carry stock show see find browse browsing looking search shop recommend suggest return returned exchange refund received came arrived broke broken damaged
`

const chinese = `
put: 在 放 摆 搁 到 去 进 从 挂 装 丢 摔 落 扔 躺 住 搬 送到 放在 放到 丢在 挂在
bought: 买 卖 看 挑 选 逛 订 退 换 要 找 下单 购 补 想 求 推荐 有 没有 送 给 缺 添 囤 收 买了 看看 想买 想要 有没有 退掉 买的
owner: 我家 家里 我 你家 你们 他 她 自己 我们 单位 店里 酒店 家
of: 的 地 得
inside: 里 上 下 内 外 旁 边 里面 上面 下面 旁边 门口 间 角落 那边 这边
goods: 类 用品 东西 产品 商品 系列 分类 区 专区 栏 板块 这类 这块 那块 那类 方面 好物 清单 订单 单 货 价格 优惠 活动 打折 折扣 特价 券 满减 促销 秒杀 上新 新品 礼盒 套装 款 品类
adverb: 都 也 还 就 只 最 很 太 不 别 没 又 再 刚 已经 全 更 挺 好 先 才
asked: 能 可以 会 该 可 能不能 可不可以 是不是 怎么 什么 啥 哪 哪些 多少 吗 呢 吧 呀 啊 嘛 么 有啥 为什么
joined: 和 跟 与 或 及 还是 以及 同
broken: 坏 坏了 裂 碎 漏 掉 掉色 断 闪 破 烂 受潮 发霉 过期 起球 缩水
trade: 店 厂 街 路 馆 厅 院 室 城 园 楼 市场 公司 学校 课 展 师 员 工 老板 师傅 专业 学 系 班 培训 协会 俱乐部 博主 品牌
number: 一 两 二 三 四 五 六 七 八 九 十 百 千 几 半
measure: 个 盏 套 件 台 种 把 张 包 盒 罐 瓶 条 块 双 对 组 杯 壶 口
this: 这 那 这个 那个 这款 那款 这种 那种 哪个 哪款
is: 是 为 算 叫
aspect: 了 过 着
drunk: 喝 泡 煮 倒 冲 沏 品
`

const classed = new Map(
  [english, chinese].flatMap((lists, language) =>
    lists
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(': ')
        return words.split(' ').map((word) => [word, `${name} ${language}`] as const)
      }),
  ),
)

const signs: readonly (readonly [RegExp, string])[] = [
  [/^\p{Nd}/u, 'number'],
  [/^[.!?。！？…]/u, 'stop'],
  [/^[,，、;；:：]/u, 'pause'],
  [/^[-–—]/u, 'dash'],
  [/^\P{L}/u, 'sign'],
]

/** What endings tell of an English word that no list has. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ing$/u, 'ing'],
  [/ed$/u, 'ed'],
  [/ly$/u, 'ly'],
  [/(?:n't|'s|'re|'ll|'d|'ve|'m)$/u, 'short'],
  [/s$/u, 's'],
  [/(?:er|or)$/u, 'er'],
]

/** What kind of word a word is, so that words never seen beside a mention tell something: "room" and "shed" alike. O(length). */
function wordClass(word: string): string {
  const known = classed.get(word)
  if (known !== undefined) return known
  const found = signs.find(([pattern]) => pattern.test(word))
  if (found !== undefined) return found[1]
  if (/^\p{Script=Han}/u.test(word)) return 'han'
  return endings.find(([pattern]) => pattern.test(word))?.[1] ?? 'word'
}

const longestHan = 3
const latinEnd = /(?:[\p{Script=Latin}'’]+|\p{Nd}+|.)$/su
const latinStart = /^(?:[\p{Script=Latin}'’]+|\p{Nd}+|.)/su

/** The classes of the words that a text begins with. O(length). */
export const classesAfter = (text: string, most: number): readonly string[] =>
  classesFrom(text, most, {
    trim: (rest) => rest.trimStart(),
    take: (rest, length) => rest.slice(0, length),
    drop: (rest, length) => rest.slice(length),
    latin: latinStart,
  })

/** The classes of the words that a text ends with, the last first. O(length). */
export const classesBefore = (text: string, most: number): readonly string[] =>
  classesFrom(text, most, {
    trim: (rest) => rest.trimEnd(),
    take: (rest, length) => rest.slice(-length),
    drop: (rest, length) => rest.slice(0, rest.length - length),
    latin: latinEnd,
  })

interface Direction {
  readonly trim: (rest: string) => string
  readonly take: (rest: string, length: number) => string
  readonly drop: (rest: string, length: number) => string
  readonly latin: RegExp
}

/** Of Chinese the longest word that a list has, so that no dictionary need divide it. */
function classesFrom(text: string, most: number, direction: Direction): readonly string[] {
  const found: string[] = []
  let rest = direction.trim(text)
  while (found.length < most && rest !== '') {
    const word = hanWord(rest, direction) ?? direction.latin.exec(rest)?.[0] ?? rest
    found.push(wordClass(word.toLowerCase().replaceAll('’', "'")))
    rest = direction.trim(direction.drop(rest, word.length))
  }
  return found
}

function hanWord(rest: string, { take }: Direction): string | undefined {
  const one = take(rest, 1)
  if (!/\p{Script=Han}/u.test(one)) return undefined
  for (let length = Math.min(longestHan, rest.length); length > 1; length--)
    if (classed.has(take(rest, length))) return take(rest, length)
  return one
}
