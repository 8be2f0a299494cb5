import type { Chosen, shopping as english } from '../en/shopping.ts'
import { dayAndYear, less, money, sumOf } from '../formats.ts'

const linked = ({ name, url }: Chosen) => `[${name.zh}](${url})`

/** 顾客挑选、下单时，助手说的中文。 */
export const shopping: typeof english = {
  pointsOf: (id, points, { from, days }, now, local) => {
    const when =
      from === undefined
        ? `送达 ${days} 天后到账。`
        : from <= now
          ? '已经到账。'
          : `${dayAndYear(from, now, 'zh', local)}起到账。`
    return `订单 ${id} 按下单金额可得 ${points} 分，${when}`
  },
  noPointsOf: (id) => `订单 ${id} 已取消，没有积分。`,
  togetherUnsaid: () => '这两样能不能一起用，店里的说明没有写。说明里写的是：',
  pointsForDeliveryUnsaid: () => '积分能不能抵运费，店里的说明没有写。说明里写的是：',
  codeAfter: (id, status, first) => {
    const still =
      status === 'placed'
        ? `订单 ${id} 还没打包，我现在还能帮您取消。`
        : `订单 ${id} ${status === 'delivered' ? '已经送达' : '已经打包'}，不能再取消了。`
    return first ? still : `${still}这也不是您在本店的第一单。`
  },
  orderedBefore: () => '您之前在本店下过单。',
  taken: (chosen, quantity) =>
    [
      chosen.length === 1
        ? `好眼光。在这里下单：${chosen.map(linked).join('')}。`
        : ['好眼光。在这里下单：', ...chosen.map((one) => `- ${linked(one)}`)].join('\n'),
      ...(quantity > 1 ? [`数量请在页面上选 ${quantity} 件。`] : []),
    ].join(''),
  byPrice: (sorted, up, local) => {
    const [first, ...others] = sorted.map(({ name, price }) => `${name.zh} ${money(price, local)}`)
    return `${others.length > 1 ? '最' : '更'}${up ? '便宜' : '贵'}的是${first}；${others.join('，')}。`
  },
  sum: (items, local) => {
    const all = money(sumOf(items), local)
    const [only, another] = items
    if (only?.pieces === 1 && !another) return `${only.name.zh} ${all}，不含运费。`
    if (only && !another)
      return `${only.name.zh} ${only.pieces} 件，每件 ${money(only.price, local)}，一共 ${all}，不含运费。`
    const each = items.map((item) => `- ${item.name.zh} ${item.pieces} 件：${money(sumOf([item]), local)}`)
    return [...each, `一共 ${all}，不含运费。`].join('\n')
  },
  bulkSum: (items, { fromPieces, percent, email }, local) =>
    `满 ${fromPieces} 件减 ${percent}%，折后 ${money(less(sumOf(items), percent), local)}。${email === undefined ? '' : `需要报价请写信到 ${email}。`}`,
  bulkFrom: ({ fromPieces, percent }) => `满 ${fromPieces} 件减 ${percent}%。`,
  onlySoMany: (left, name) => (left === 0 ? `${name.zh}现在缺货。` : `${name.zh}现有 ${left} 件。`),
  enough: (pieces, name) => `有的，${name.zh}够 ${pieces} 件。`,
  tooFew: (left, name) =>
    left === 0 ? `没有，${name.zh}现在缺货。` : `没有这么多，${name.zh}现有 ${left} 件。`,
  otherIdeas: () => '没找到正好对得上的，不过这几样很受欢迎：',
  rangeIs: (products, categories) =>
    categories > 1 ? `本店有 ${products} 种商品，分 ${categories} 类：` : `本店有 ${products} 种商品。`,
  cheapestOfAll: (after) => (after === 0 ? '店里最便宜的，从低到高：' : '接下来是：'),
  dearestOfAll: (after) => (after === 0 ? '店里最贵的，从高到低：' : '接下来是：'),
  bestSellers: () => '店里卖得最好的有：',
  whatSellsWell: () => '什么卖得好？',
  newsUnknown: () => '哪些是新品，我这边看不出来；卖得好的可以给您看看。',
  dearOnes: () => '最贵的是这几样：',
  allSoldOut: (names) => `目前缺货：${names.map(({ zh }) => zh).join('、')}。`,
  closestToThat: () => '最接近的是：',
  tellMeWhenBack: (name) => `到货通知我：${name.zh}`,
  untoldOfKind: () => '现有商品的介绍里都没写到这一点，以下只是同类商品：',
  toldOfNothing: () => '现有商品的介绍里都没写到这一点。要不要看看别的？',
  notForThat: () => '店里没有哪件写明是做这个用的，比较接近的是：',
  textSays: (name, sentences) => `- ${name.zh}：“${sentences.join('')}”`,
  cheaperOnes: () => '便宜一点的',
  pricesUntold: () => '定价是怎么来的我不清楚，不乱说。可以帮您找找便宜一点的。',
  priceUntold: ({ name, price, description }, local) =>
    `${name.zh}的定价是怎么来的我不清楚，不乱说。${money(price, local)} 买到的是：${description.zh}`,
  cheaperBeside: () => '同类里没有更便宜的了，相近的有：',
  dearerBeside: () => '同类里没有更贵的了，相近的有：',
  dearerOnes: () => '价位再高一些的有：',
  nothingDearer: () => '同类里没有更贵的了。要不要看看别的？',
  nothingDearerWithin: (limit, local) =>
    `${money(limit, local)} 以内没有更高档的了。要不要看看超出这个价位的？`,
  takeWhat: () => '您要哪一个？',
  onlyInColour: (item, colour) => `${item.zh}只有“${colour.zh}”这一种颜色。`,
  comesIn: (item, those) => `有的，${item.zh}：${those.zh}。`,
  noneSo: () => '这样的没有，有这些：',
  notInSize: (item, sizes, asked) => `${item.zh}没有 ${asked}，只有 ${sizes.zh}。`,
  isWithin: (asked) => `可以的，${asked}在适用范围内。`,
  isAbove: (asked) => `不行，${asked}超出了适用范围。`,
  isBelow: (asked) => `不行，${asked}小于适用范围。`,
  isTooYoung: () => '还不行，年龄小了一点。',
  isMore: () => '有的。',
  isNotMore: (asked) => `没有，这款不超过${asked}。`,
  isThat: () => '可以的。',
  isNotThat: (asked) => `不行，资料里写的不含${asked}。`,
  goesWith: (one, other, isOpen) => `${isOpen ? '' : '可以，'}${one.zh}和${other.zh}能配着用。`,
  doesNotFit: (one, other) => `${one.zh}和${other.zh}不能配着用。`,
  byMeasure: (sorted) => {
    const [first, ...others] = sorted.map(({ name, said }) => `${name.zh}（${said}）`)
    return `是${first}；${others.join('、')}。`
  },
  apart: (dear, cheap, local) =>
    `${dear.name.zh}贵 ${money(dear.price - cheap.price, local)}：${money(dear.price, local)}，${cheap.name.zh} ${money(cheap.price, local)}。`,
  notSaidBut: (name) => `${name.zh}的资料里没有写到这一点，可以请同事帮您确认。目前写到的有：`,
  onlySizes: () => '资料里没有写两样能不能配，尺寸分别是：',
}
