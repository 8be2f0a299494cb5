import type { orders as english } from '../en/orders.ts'
import { moment } from '../formats.ts'

/** 关于订单和订单里的商品，助手说的中文。 */
export const orders: typeof english = {
  // 地址
  addressNotSeen: () => '现在的地址我这里看不到，确认邮件和账户里都有。',
  // 补发
  sorryReplacementOrRefund: () => '很抱歉，东西没能好好送到您手上。您希望补发，还是退款？',
  replaceIt: (item, id) => `要为订单 ${id} 里的${item.zh}申请补发吗？`,
  replacementNoted: (id, item, promised, local) =>
    `抱歉给您添麻烦了。已登记，单号 ${id}：${item.zh}补发。同事会在${moment(promised, 'zh', local)} 前处理，并在这里回复您。东西请先留着，最好拍张照片备用。`,
  onlyFaultyReplaced: (item) =>
    `收到时损坏或发错的，我们才补发。${item.zh}可以退货，也可以换别的尺寸或颜色。`,
}
