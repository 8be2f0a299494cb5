import type { Chosen, shopping as english } from '../en/shopping.ts'
import { money } from '../formats.ts'

const linked = ({ name, url }: Chosen) => `[${name.zh}](${url})`

/** 顾客挑选、下单时，助手说的中文。 */
export const shopping: typeof english = {
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
  sum: (pieces, { name, price }, local) =>
    `${name.zh} ${pieces} 件，每件 ${money(price, local)}，一共 ${money(pieces * price, local)}，不含运费。`,
  enough: (pieces, name) => `有的，${name.zh}够 ${pieces} 件。`,
  tooFew: (left, name) =>
    left === 0 ? `没有，${name.zh}现在缺货。` : `没有这么多，${name.zh}现有 ${left} 件。`,
  otherIdeas: () => '没找到正好对得上的，不过这几样很受欢迎：',
  dearOnes: () => '最贵的是这几样：',
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
  sumOf: (priced, local) =>
    `${priced.map(({ name, price }) => `${name.zh} ${money(price, local)}`).join(' + ')}，一共 ${money(
      priced.reduce((sum, { price }) => sum + price, 0),
      local,
    )}，不含运费。`,
  apart: (dear, cheap, local) =>
    `${dear.name.zh}贵 ${money(dear.price - cheap.price, local)}：${money(dear.price, local)}，${cheap.name.zh} ${money(cheap.price, local)}。`,
  notSaidBut: (name) => `${name.zh}的资料里没有写到这一点，可以请同事帮您确认。目前写到的有：`,
  onlySizes: () => '资料里没有写两样能不能配，尺寸分别是：',
}
