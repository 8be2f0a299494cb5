import type { decisions as english } from '../en/decisions.ts'
import { money } from '../formats.ts'
import { claims } from './claims.ts'

/** 店铺定下的规则，用中文怎么说。 */
export const decisions: typeof english = {
  ...claims,
  hoursAre: (hours) => `人工服务时间：${hours.zh}；我全天都在。`,
  phoneIs: (phone) => `电话：${phone}`,
  emailIs: (email) => `邮箱：${email}`,
  returnDaysAre: (days) => `不合适的商品，送达后 ${days} 天内可以退。`,
  labelCosts: (cost, local) =>
    cost === 0 ? '退货运费我们承担。' : `退货运费 ${money(cost, local)}，商品有问题的话由我们承担。`,
  refundedWithin: (days) => `收到退货后 ${days} 个工作日内退款。`,
  storeTakesBack: () => '也可以送到门店退，不收费。',
  warrantyIs: (months) => `保修期是送达后 ${months} 个月。`,
  warrantyOf: (item, months) => `${item.zh}的保修期是送达后 ${months} 个月。`,
}
