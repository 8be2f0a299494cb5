import type { Moment } from '../../../data/index.ts'
import type { claims as english } from '../en/claims.ts'
import { dayAndYear, type Local, moment, type OrderName } from '../formats.ts'

interface Arrived {
  readonly due?: Moment | undefined
}

const since = ({ due }: Arrived, { now, local }: { readonly now: Moment; readonly local: Local }): string =>
  due === undefined ? '' : `（${dayAndYear(due, now, 'zh', local)}送达）`

const from = (order: OrderName): string => order.in('zh').replace(/(?<!）)$/u, ' ')

/** 东西有问题时，助手说的中文。 */
export const claims: typeof english = {
  orderOf: (id, placed, now, local) => `${id}（${dayAndYear(placed, now, 'zh', local)}）`,
  sendBack: (item, order) => `要为订单 ${from(order)}里的${item.zh}办理退货吗？`,
  replaceIt: (item, order) => `要为订单 ${from(order)}里的${item.zh}申请补发吗？`,
  reportMissing: (order, item, refund) =>
    `要登记订单 ${from(order)}${item ? `少了${item.zh}` : '的包裹没收到'}，并申请${refund ? '退款' : '补发'}吗？`,
  claimIt: (item, order) => `要为订单 ${from(order)}里的${item.zh}申请保修吗？`,
  tooOld: (order, days, when) =>
    `订单 ${order.id} 已经超过 ${days} 天的退货期${since(order, when)}。如果是坏了，也许还能走保修，直接问我就行。`,
  warrantyRather: (order, days, when) =>
    `订单 ${order.id} 已经超过 ${days} 天的退货期${since(order, when)}，我们来看看保修能不能管。`,
  noWarranty: (item, reportDays) =>
    `${item.zh}是消耗品，没有保修。${reportDays === undefined ? '' : `如果收到时就是坏的，请在送达后 ${reportDays} 天内告诉我。`}`,
  toldLate: (id, arrived, days, { now, local }) =>
    `订单 ${id} 是${dayAndYear(arrived, now, 'zh', local)}送到的。少件、破损或发错要在送达后 ${days} 天内告诉我们，我这里没法直接登记了，可以请同事再看看。`,
  warrantyAfterDays: (id, arrived, days, { now, local }) =>
    `订单 ${id} 是${dayAndYear(arrived, now, 'zh', local)}送到的，已经超过 ${days} 天，我们来看看能不能走保修。`,
  refundKept: (item, order) => `要为订单 ${from(order)}里的${item.zh}申请退款吗？东西不用寄回。`,
  refundKeptNoted: (id, item, promised, local) =>
    `抱歉给您添麻烦了。已登记，单号 ${id}：${item.zh}退款。东西不用寄回，同事会在${moment(promised, 'zh', local)} 前处理，并在这里回复您。最好拍张破损的照片备用，在那之前请先留着。`,
  comesBackWithLabel: () => '要寄回的，退货登记好以后，标签会发到您的邮箱。',
  comesBackIfAsked: () => '请先留着，要不要寄回同事会告诉您；需要寄回的话，标签不收您的钱。',
  costsNothing: () => '不收您的钱。',
  notToBeUsed: () => '这个我在这里判断不了。同事看过之前，请先不要用。',
  claimTakes: (promised, local) =>
    `同事会先看一看，在${moment(promised, 'zh', local)} 前到这里答复您。之后要多久，得看是什么毛病，现在还说不准。`,
  replacementTakes: (promised, local) =>
    `同事会先看一看，在${moment(promised, 'zh', local)} 前到这里告诉您怎么处理、什么时候到；在那之前我说不准日子。`,
  refundTakes: (promised, local) =>
    `同事会在${moment(promised, 'zh', local)} 前处理，并在这里告诉您退款什么时候到。`,
  warrantyUntil: (item, order, { until, months }, { now, local }) =>
    `${item.zh}的保修期是送达后 ${months} 个月；您订单 ${from(order)}里的这一件保到${dayAndYear(until, now, 'zh', local)}。`,
  surplusNoted: (id, promised, local) =>
    `谢谢您告诉我们。已登记，单号 ${id}：多出来的怎么处理，同事会在${moment(promised, 'zh', local)} 前到这里告诉您。在那之前请先原样留着。`,
  thanksForTelling: () => '谢谢您告诉我们，其他没问题就好。您什么都不用做。',
  onlyKnownIn: (item, kind) => `据我所知，${item.zh}只有${kind.zh}这一种，别的不一定有；也可以改为退货。`,
  notOurDoing: (item) =>
    `难免有不小心的时候。收到时损坏或发错的我们才补发或退款，之后弄坏的不在其内，所以${item.zh}我没法办理。有别的情况的话，可以请同事看看。`,
  needNotComeBack: () => '东西不用寄回。',
  oneOfTwoRemedies: () => '这两样选一样就行：补发，还是退款？',
  stateNoted: () => '好的，记下了。',
  whichReason: () => '请选最接近的一项，或者用一两句话说说为什么要退。',
}
