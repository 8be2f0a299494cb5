import type { stock as english, Stocked } from '../en/stock.ts'
import { list } from '../formats.ts'

const most = 12
const few = 3

const namesOf = (things: readonly Stocked[]): string => {
  const names = things
    .slice(0, most)
    .map(({ name, stock }) => (stock && stock <= few ? `${name.zh}（仅剩 ${stock} 件）` : name.zh))
  return `${names.join('、')}${things.length > names.length ? ` 等 ${things.length} 件` : ''}`
}

/** 缺货和到货通知，助手说的中文。 */
export const stock: typeof english = {
  whichProductBack: () => '您在等哪件商品？',
  soldNoMore: (item) => `${item.zh}已经停售了。想看类似的，跟我说一声就行。`,
  inStockAlready: (item) => `好消息，${item.zh}现在就能下单。`,
  tellWhenBack: (item) => `${item.zh}目前缺货。到货后在这里通知您，好吗？`,
  willTell: (item) => `${item.zh}一到货，我就在这里告诉您。通知不等于预留，到时候请早点下单。`,
  isBack: (item, url) => `${item.zh}到货了：[去看看](${url})。`,
  noticeTakenBack: (items) =>
    `好的，${list(
      items.map(({ zh }) => zh),
      'zh',
    )}到货后就不通知您了。`,
  noNoticeHere: () => '您在这个对话里没有登记过到货通知，不用取消。',
  allThere: () => '目前店里的商品都有货。',
  stockOf: (there, gone) =>
    [
      ...(there.length > 0 ? [`有货：${namesOf(there)}。`] : []),
      ...(gone.length > 0 ? [`缺货：${namesOf(gone)}。在等哪一件告诉我，一到货就在这里通知您。`] : []),
    ].join('\n'),
}
