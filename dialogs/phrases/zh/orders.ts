import type { OrderStatus, Text } from '../../../data/index.ts'
import type { orders as english } from '../en/orders.ts'
import { day, dayAndYear, list, moment, money } from '../formats.ts'

const told: Readonly<Record<OrderStatus, string>> = {
  placed: '还在等待打包',
  packed: '已打包',
  shipped: '已在路上',
  delivered: '已经送达',
  cancelled: '已经取消',
}

const namesOf = (items: readonly Text[]): string =>
  list(
    items.map(({ zh }) => zh),
    'zh',
  )

/** 关于订单和订单里的商品，助手说的中文。 */
export const orders: typeof english = {
  orderIsLate: ({ id, status, due, tracking, wasSorry }, items, local) => {
    const what = items.length > 0 ? `（${namesOf(items)}）` : ''
    const track = tracking && status === 'shipped' ? `运单号：${tracking}。` : ''
    const sorry = wasSorry ? '' : '让您久等了，实在抱歉。'
    return `订单 ${id}${what}${told[status]}，不过已经晚了，原定${day(due, 'zh', local)}送到。${sorry}${track}可以请同事查一下耽搁在哪里，要帮您转过去吗？`
  },
  // 哪个订单
  orderOption: ({ id, placed, items }, now, local) =>
    `${id}：${items[0]?.zh ?? '订单'}${items.length > 1 ? `等${items.length}样` : ''}，${dayAndYear(placed, now, 'zh', local)}`,
  orderInFull: ({ id, placed, items }, now, local) =>
    `${id}：${namesOf(items)}，${dayAndYear(placed, now, 'zh', local)}`,
  severalSuch: (n) => (n === 1 ? '是这一单吗？' : '有几单都对得上，是哪一单？'),
  olderOrders: () => '再往前是这些，是其中哪一单？',
  noOlderOrders: () => '您的账户里没有更早的订单了。如果下单时没有登录，请把订单号发给我，或者让同事帮您找。',
  notAmongOrders: (thing) => `您账户的订单里没有看到“${thing}”。是哪个订单？还是下单时没有登录？`,
  tellMore: () => '没关系。里面有什么，或者大概几月下的单？最近的是这些：',
  whyOrderNumber: ({ orderExample }) =>
    `订单只给下单的人看，光有姓名不够核对。订单号类似 ${orderExample}，确认邮件、发票和包裹里的清单上都有。找不到的话，同事可以帮您查。`,
  noted: () => '好的，记下了。',
  yesToWhich: () => '好的，您指的是哪一个？',
  notDoneYet: () => '还没有，要您确认以后才会办。',
  emailIsNotEnough: ({ orderExample }) =>
    `谢谢。只有邮箱我还查不了订单，还需要订单号，类似 ${orderExample}。找不到的话，同事可以帮您查。`,
  chooseOrder: () => '请问是哪一单？从下面选一个，或者告诉我里面有什么、什么时候买的。',
  noOpenOrder: (newest) => `您的订单都已经不能修改或取消了。${newest}`,
  allArrived: ({ id, items }, at, now, local) =>
    `您的订单都已送达。最近的一单 ${id}（${namesOf(items)}）是${dayAndYear(at, now, 'zh', local)}送到的。`,
  noneComesBack: (id, until, now, local) =>
    `抱歉，您的订单目前都不能退了：最近送达的 ${id} 退货期到${dayAndYear(until, now, 'zh', local)}为止。东西坏了的话，也许还在保修期内。`,
  // 问到订单的事
  orderHolds: (id, items, local) =>
    [
      `订单 ${id} 里有：`,
      ...items.map(({ name, quantity, sum }) => `- ${name.zh} × ${quantity}，${money(sum, local)}`),
      `商品合计 ${money(
        items.reduce((total, { sum }) => total + sum, 0),
        local,
      )}，运费和优惠请看发票。`,
    ].join('\n'),
  comesBack: (items, local) =>
    `${items.map(({ name, price }) => `${name.zh}每件退 ${money(price, local)}`).join('，')}；如果退货运费由您承担，会从里面扣。`,
  hourUnknown: () => '具体几点我查不到，只知道日期；需要的话，同事可以问一下快递。',
  courierAsked: () => '等得心急，我理解。可以请同事找快递催一下，要帮您转过去吗？',
  canRefuse: () => '您可以在快递送到时拒收，退回来后我们退款。',
  dayFixed: () => '日期我改不了，同事可以问问快递能不能调整。',
  leavesSoon: (id, status, due, local) =>
    `订单 ${id} ${status === 'packed' ? '已打包，马上寄出' : '还在等待打包，打包后就寄出'}，具体几点我查不到。${due === undefined ? '' : `预计${day(due, 'zh', local)}送到。`}`,
  cancellableStill: (id) =>
    `可以，订单 ${id} 还没打包，打包前都能免费取消。什么时候打包我查不到，要取消请尽早。`,
  orderAgain: (id, links) => `${id} 取消后没法恢复，可以重新下单：${list(links, 'zh')}。`,
  recordsSay: (id, status) =>
    `我这里的记录是订单 ${id} ${told[status]}，别的没有写。我已经叫了同事，会核实后在这里回复您。`,
  onlyWhole: (id, items) =>
    `一个订单里不能只取消一样。我可以免费取消整个 ${id}（${namesOf(items)}），想要的再重新下单；也可以等收到后把不要的退掉。`,
  cancelIsFree: (unpaid) =>
    unpaid ? '取消不收费，这笔订单也还没有扣款，不用等退款。' : '取消不收费，已付的款项会原路退回。',
  addressIsFree: () => '打包前改地址不收费。',
  nothingThen: () => '您的账户里没有那个月的订单。',
  noReturns: () =>
    '没有查到您的退货，所以目前没有待退的款项。如果已经寄回，请把订单号发给我，或者让同事帮您查。',
  nothingUnderWay: () => '您目前没有在路上的订单。',
  noHurry: () => '不急，您说“是的”之前什么都不会变。',
  // 商品
  kindsNotSeen: () => '我这里只看得到您手上的这一款。您写上想换成什么，同事会查有没有。',
  sameAlready: (item, kinds) =>
    `${item.zh}本来就是${namesOf(kinds)}，我这里没有别的款。可以给您退货，也可以请同事再找找。`,
  theseAreAll: (id) =>
    `订单 ${id} 里就是这些。如果是别的订单，请把那个订单号发给我；少的是某样东西的零件，选那样东西就行。`,
  aboutItem: (item) => `现在来办${item.zh}。`,
  nameSeveral: () => '可以一次说几样，我一样一样来办。',
  notInOrder: (things, id) => `订单 ${id} 里没有${things.map((thing) => `“${thing}”`).join('和')}。`,
  oneByOne: (first, others) => `这几样一样一样来：先办${first.zh}，再办${namesOf(others)}。`,
  // 地址
  addressIs: (id, address) => `订单 ${id} 会寄到您在这里改的地址：${address}。`,
  addressNotSeen: () => '现在的地址我这里看不到，确认邮件和账户里都有。',
  // 补发
  sorryReplacementOrRefund: () => '很抱歉，东西没能好好送到您手上。您希望补发，还是退款？',
  replacementNoted: (id, item, promised, local) =>
    `抱歉给您添麻烦了。已登记，单号 ${id}：${item.zh}补发。同事会在${moment(promised, 'zh', local)} 前处理，并在这里回复您。东西请先留着，最好拍张照片备用。`,
  onlyFaultyReplaced: (item) =>
    `收到时损坏或发错的，我们才补发。${item.zh}可以退货，也可以换别的尺寸或颜色。`,
}
