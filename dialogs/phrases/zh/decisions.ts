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
  // 问到店铺本身
  whoWeAre: (shop) => `我是${shop.zh}的智能助手，是程序，光凭我说不算数。您可以这样核实和联系我们：`,
  askForMore: () => '关于我们还想了解什么，可以请同事告诉您。',
  noRegistration: () => '我这里没有公司的注册资料，可以请同事告诉您：',
  noCallback: (phone) =>
    `聊天里没法给您打电话，也不能答应回电${phone === undefined ? '' : `；您可以打给我们：${phone}`}。`,
  forColleagues: () => '这件事要由同事来答复。您可以这样联系他们，或者我帮您转人工：',
  noContentsList: () =>
    '我这里没有完整的成分或过敏原资料，只有商品介绍，请以包装上的标签为准。您问的是哪一件？我把介绍里写的找给您，也可以请同事帮您确认。',
  noHarmDone: () => '没关系。有什么可以帮您？',
  notTracked: () => '您的订单和我们的对话仍会保留，用来为您服务。您可以查看、要一份副本，或者让我删除：',
}
