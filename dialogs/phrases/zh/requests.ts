import type { Moment, OrderStatus } from '../../../data/index.ts'
import type { requests as english } from '../en/requests.ts'
import { day, dayAndYear, type Local, list, moment, money } from '../formats.ts'
import { stock } from './stock.ts'

const stands: Readonly<Record<OrderStatus, string>> = {
  placed: '还在等待打包',
  packed: '已经打包',
  shipped: '已经在路上',
  delivered: '已经送达',
  cancelled: '已经取消',
}

const by = (promised: Moment, local: Local) => `${moment(promised, 'zh', local)} 前`

/** 顾客要办事时，助手说的中文。 */
export const requests: typeof english = {
  ...stock,
  // 取消与修改
  cancelIt: (id, items) =>
    `要取消订单 ${id}${
      items.length > 0
        ? `（${list(
            items.map(({ zh }) => zh),
            'zh',
          )}）`
        : ''
    }吗？`,
  cancelled: (id, unpaid) =>
    unpaid
      ? `办好了：订单 ${id} 已取消。这笔订单还没有扣款，不用等退款。`
      : `办好了：订单 ${id} 已取消，已付的款项会原路退回。`,
  whyCancelled: () => '抱歉，订单是谁取消的、为什么取消，我这里看不到，可以请同事帮您查。要转人工吗？',
  cannotCancel: (id, status) =>
    status === 'cancelled'
      ? `订单 ${id} 之前已经取消了。`
      : status === 'delivered'
        ? `订单 ${id} 已经送达，不能取消了。不需要的东西可以退货，跟我说一声就行。`
        : `订单 ${id} ${stands[status]}，拦不下来了。您可以拒收，或者收到后再退货。`,
  whichAddress: () => '要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。',
  notAnAddress: () => '这好像不是完整的地址。请写上街道、门牌号、单元号和邮编。',
  whichUnit: () => '单元号是多少？快递要写明，比如 #05-12。',
  noUnit: () => '没有单元号',
  sendItTo: (id, address) => `要把订单 ${id} 改寄到这个地址吗？${address}`,
  addressChanged: (id, address) => `办好了：订单 ${id} 会寄到${address}。`,
  addressFixed: (id, status) =>
    status === 'delivered' || status === 'cancelled'
      ? `订单 ${id} ${stands[status]}，地址改不了了。`
      : `订单 ${id} ${stands[status]}，地址改不了了。您可以拒收后重新下单，包裹退回后我们就退款。`,
  whichReceiver: () => '收件人正确的姓名是什么？',
  receiverIt: (id, name) => `要请同事把订单 ${id} 的收件人改一下吗？${name}`,
  phoneIt: (id) => `要请同事更换订单 ${id} 的收货电话吗？`,
  receiverFixed: (id, status) => `订单 ${id} ${stands[status]}，收件信息改不了了。`,
  noneUnderWay: () => '您没有正在配送或待发货的订单，没有收件信息可改。',
  tellNumber: (ticket, phone, email) => {
    const ways = [phone && `拨打 ${phone} `, email && `发邮件到 ${email}`].filter(Boolean)
    return `聊天里不保存电话号码，同事看不到新号码${ways.length > 0 ? `，请${ways.join('或')}，报上单号 ${ticket}` : '，会再跟您确认'}。`
  },
  whatToTell: () => '想让快递员知道什么？',
  noteIt: (id, note, due, local) =>
    due === undefined
      ? `要请同事转告订单 ${id} 的快递员吗？${note}`
      : `订单 ${id} 预计${day(due, 'zh', local)}送到。要请同事转告快递员吗？${note}`,
  noteNoted: (ticket, id, promised, local) =>
    `已登记，单号 ${ticket}：只要包裹还没派送，同事就会转告订单 ${id} 的快递员，并在${by(promised, local)}在这里告诉您。`,
  noteTooLate: (id) => `订单 ${id} 已经不在配送中了，没有要转告快递员的。`,
  wrapTooLate: (id) => `订单 ${id} 已经打包，来不及做礼品包装了。`,
  wrapIt: (id, wish) => `订单 ${id} 还没打包。要请同事在打包前办好这件事吗？${wish}`,
  wrapNoted: (ticket, id, promised, local) =>
    `已登记，单号 ${ticket}：订单 ${id} 只要还没打包，同事就会办好，并在${by(promised, local)}到这里告诉您。`,
  orderOpenStill: (id) =>
    `订单提交后不能直接改内容，不过 ${id} 还没打包：我可以免费帮您取消，您再重新下单；只是想加东西的话，另下一单就行。`,
  orderFixed: (id, status) =>
    status === 'cancelled'
      ? `订单 ${id} 已经取消了，直接按您想要的重新下单就好。`
      : `订单 ${id} ${stands[status]}，内容改不了了。收到后，不需要的可以退，尺寸或颜色不合适的可以换。`,
  // 换货
  whichToExchange: () => '您想换哪一样？',
  exchangeForWhat: () => '想换成什么尺寸或颜色？',
  notAKind: () => '请写明想要的尺码或颜色，比如 M 码、43 码、蓝色。',
  exchangeIt: (item, instead) => `要为${item.zh}登记换货吗？您的要求：${instead}`,
  whichReturn: () => '是哪一笔退货？',
  returnOption: (id, item) => `${id}：${item.zh}`,
  labelComes: () =>
    '退货登记好以后，标签会发到您的邮箱，打印出来贴在包裹上就行。收件箱里没有的话，请也看看垃圾邮件。',
  labelSent: (id, item) =>
    `${item.zh}的退货（${id}）标签会发到您的邮箱，没看到的话请也看看垃圾邮件。要请同事再发一次吗？`,
  labelNoted: (ticket, id, promised, local) =>
    `已登记，单号 ${ticket}：同事会在${by(promised, local)}把退货 ${id} 的标签再发给您。`,
  noOpenReturn: (id) =>
    id === undefined
      ? '没有查到您名下正在办理的退货，不用撤回。'
      : `订单 ${id} 没有正在办理的退货，不用撤回。`,
  returnWithdrawn: (id, item, promised, local) =>
    `已登记，单号 ${id}：撤回退货。同事会在${by(promised, local)}处理好并在这里告诉您。${item.zh}请先留着，退货标签不用了。`,
  exchangeNoted: (id, item, promised, local) =>
    `已登记，单号 ${id}：${item.zh}换货。同事会在${by(promised, local)}确认库存，有货就把寄回标签发给您。`,
  // 退款
  refundWaits: (id, item, at, { local, refundDays }) =>
    `${item.zh}的退货（${id}）是${day(at, 'zh', local)}登记的。收到退货后${refundDays === undefined ? '就' : ` ${refundDays} 个工作日内`}退款，银行入账可能还要 3 到 7 天。`,
  returnAlready: (id, item, at, local) =>
    `${item.zh}的退货 ${id} 已于${day(at, 'zh', local)}登记，不用再登记一次。没收到标签，或者想留着不退了，都可以告诉我。`,
  refundPaid: (id, item, paid, local) =>
    `${item.zh}（退货 ${id}）的退款${day(paid, 'zh', local)}已经原路退回，银行入账可能要 3 到 7 天。`,
  nothingCharged: (id, unpaid) =>
    unpaid
      ? `订单 ${id} 在打包前就取消了，没有扣过款。`
      : `订单 ${id} 已经取消，已付的款项会原路退回，同事可以帮您查进度。`,
  noReturnYet: (id) => `订单 ${id} 还没有登记退货，所以目前没有待退的款项。要退货的话，跟我说一声就行。`,
  // 少件、丢件
  whatIsMissing: () => '少了什么？',
  wholeParcel: () => '整个包裹',
  notSentYet: (id, status) =>
    status === 'cancelled'
      ? `订单 ${id} 已经取消，没有寄出包裹。`
      : `订单 ${id} ${stands[status]}，还没寄出，请放心，没有丢。`,
  replacementOrRefund: () => '您希望补发，还是退款？',
  replacement: () => '补发',
  moneyBack: () => '退款',
  missingNoted: (id, promised, local) =>
    `抱歉给您添麻烦了。已登记，单号 ${id}：同事会在${by(promised, local)}向快递核实，并在这里回复您。箱子还在的话，请给箱内物品拍张照备用。`,
  // 保修
  whatBroke: () => '是哪一样出了问题？',
  whatHappens: () => '具体是什么情况，从什么时候开始的？',
  warrantyOver: (item, months) =>
    `抱歉，${item.zh}的保修期是 ${months} 个月，已经过了。也许同事还有办法，需要的话我给您转人工。`,
  claimNoted: (id, item, promised, local) =>
    `已登记，单号 ${id}：${item.zh}申请保修。同事会在${by(promised, local)}处理，并在这里回复您；属于保修范围的，会附上免费的寄回标签。请准备好故障的照片或短视频。`,
  // 投诉
  whatToComplainAbout: () => '很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。',
  complaintNoted: (id, promised, local) =>
    `很抱歉，不该出这样的事。您的投诉已登记，单号 ${id}，同事会在${by(promised, local)}到这里答复您。`,
  chargedTwiceNoted: (id, order, promised, local) =>
    `实在抱歉。已登记，单号 ${id}：订单 ${order} 重复扣款。同事会核对这两笔，把多扣的退回，并在${by(promised, local)}到这里答复您。`,
  // 登记的事项
  addedToTicket: (id) => `已经补充到 ${id} 里，同事会一起看到。`,
  noTicketYet: () => '我这里还没有登记过这样的申请。告诉我是哪件商品、怎么了，我来登记；也可以请同事帮您查。',
  noSuchTicket: (id) => `没有查到您名下的 ${id}。如果是以前登记的，请先登录，或者说“人工”找同事。`,
  ticketDone: (id, done, local) =>
    `${id} 已在${day(done, 'zh', local)}办好。要是还有问题，请告诉我，或者说“人工”。`,
  ticketOpen: (id) => `${id} 同事正在处理，您在这里写的他们都看得到，有结果会在这里告诉您。`,
  ticketPromised: (id, promised, local) =>
    `${id} 同事正在处理，您在这里写的他们都看得到，会在${by(promised, local)}答复您。`,
  ticketLate: (id, promised, local) =>
    `抱歉，${id} 本该在${by(promised, local)}答复您。我已经叫了同事，会优先处理。`,
  // 发票
  noInvoice: (id) => `订单 ${id} 已取消，没有发票。`,
  invoiceHere: (id, url) => `这是[订单 ${id} 的发票](${url})，链接一天内有效。`,
  whichCompany: () => '请写上公司名称、公司注册号（UEN）和账单地址。',
  companyInvoiceNoted: (id, order, promised, local) =>
    `已登记，单号 ${id}：订单 ${order} 的公司发票。同事会在${by(promised, local)}开好，发到这里。`,
  // 以往的订单
  signInForOrders: () => '您登录后，我就能告诉您买过什么。有订单号的话，报给我也能查那一单。',
  nothingThatYear: () => '您的账户里没有那一年的订单。',
  noOrdersYet: () => '您还没有在我们这里下过单。',
  ordersSoFar: ({ count, sum, newest, year }, now, local) =>
    [
      `您${year === undefined ? '一共' : `${year}年`}下过 ${count} 单，合计 ${money(sum, local)}${count > newest.length ? '。最近的是' : ''}：`,
      ...newest.map(
        (order) =>
          `- ${order.id}（${dayAndYear(order.placed, now, 'zh', local)}）：${list(
            order.names.map(({ zh }) => zh),
            'zh',
          )}，${money(order.sum, local)}`,
      ),
    ].join('\n'),
  // 积分
  noPoints: () => '本店没有积分。',
  signInForPoints: () => '您登录后，我就能告诉您有多少积分。',
  pointsAre: ({ points, worth, tier, next }, local) =>
    [
      `最近 12 个月您一共攒了 ${points} 分${worth > 0 ? `，可以抵 ${money(worth, local)}` : ''}。`,
      tier && `您现在的等级是${tier.zh}。`,
      next && `再消费 ${money(next.missing, local)} 就能升到${next.name.zh}。`,
      '已经用掉多少，账户里可以看到。',
    ]
      .filter(Boolean)
      .join(''),
  // 比较
  whichToCompare: () => '要比较哪两件？告诉我商品名称就行。',
  compared: (names) =>
    `${list(
      names.map(({ zh }) => zh),
      'zh',
    )}，对比如下：`,
  comparedOne: (item, facts) => `- **${item.zh}**：${facts.length > 0 ? facts.join('；') : '暂无可比的规格'}`,
}
