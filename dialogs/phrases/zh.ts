import type { OrderStatus } from '../../data/index.ts'
import type { Book } from './en.ts'
import { day, dayAndYear, list, moment, money, roundMoney } from './formats.ts'
import { dangers } from './zh/dangers.ts'
import { decisions } from './zh/decisions.ts'
import { orders } from './zh/orders.ts'
import { repairs } from './zh/repairs.ts'
import { requests } from './zh/requests.ts'
import { labelIn, refundIn } from './zh/returns.ts'
import { shopping } from './zh/shopping.ts'

const status: Readonly<Record<OrderStatus, string>> = {
  placed: '已下单，等待打包',
  packed: '已打包，马上发出',
  shipped: '正在配送途中',
  delivered: '已送达',
  cancelled: '已取消',
}

const inStock = (stock: number | undefined, { counted = false } = {}): string => {
  if (stock === undefined) return '有售'
  if (stock === 0) return '缺货'
  if (stock <= 3) return `仅剩 ${stock} 件`
  return counted ? `有货（${stock} 件）` : '有货'
}

/** 助手说的中文。 */
export const zh: Book = {
  ...dangers,
  ...decisions,
  ...orders,
  ...requests,
  ...repairs,
  ...shopping,
  // 开场与闲聊
  welcome: (shop, name) =>
    `${name ? `${name}，` : ''}您好！我是${shop.zh}的智能助手，全天在线。查订单、办退货、帮您挑东西，或者转人工，直接跟我说就行。`,
  greeting: (name) => `${name ? `${name}，` : ''}您好！有什么可以帮您？`,
  goodbye: () => '再见，欢迎再来逛逛。',
  thanks: () => '不客气。还有别的需要吗？',
  praise: () => '谢谢您的夸奖，我会转告给大家。',
  insult: () => '让您不痛快了，抱歉。您说说哪里出了问题，或者我给您转人工。',
  howAreYou: () => '我挺好的，谢谢关心。有什么可以帮您？',
  whoAreYou: (shop) => `我是${shop.zh}的智能助手，是程序，不是真人。您随时可以让我转人工。`,
  joke: () => '茶壶为什么升职了？因为它再烫也沉得住气。好啦，有什么可以帮您？',
  weather: () => '天气我就不清楚了。订单或商品方面，有什么可以帮您？',
  boredom: () => '您随便看看。想要的话，我可以给您推荐几样。',
  lonely: () =>
    '听您这么说，我也不好受，谢谢您愿意告诉我。我虽然只是个程序，但随时都在。有什么我能帮您的吗？',
  lossAlone: () =>
    '听到这个消息我很难过，请您节哀。不着急，需要我们这边办什么，等您方便的时候告诉我，也可以转人工。',
  nobodyHurt: () => '人没事就好。东西先别再用，等看过再说。还有什么我能帮您的吗？',
  help: () => '我可以帮您查订单、办退货、挑商品，回答配送、支付、保修等问题，也可以转人工。',
  stopped: () => '好的，这事先不办了。还有别的需要吗？',
  nothingToStop: () => '好的，需要的时候随时找我。',
  startedOver: () => '我们重新来。有什么可以帮您？',
  yesToWhat: () => '好的。您想办什么呢？',
  noToWhat: () => '好的。还有别的需要吗？',
  fetchPerson: () => '转人工',
  yes: () => '是的',
  no: () => '不用了',
  // 没听懂
  notUnderstood: () => '我没太明白您的意思。换个说法试试，或者从下面选一个？',
  didYouMean: () => '您想问的是？',
  noneOfThese: () => '都不是',
  notUnderstoodAgain: () => '抱歉，我还是没弄明白。要不要给您转人工？',
  notedForPerson: () => '这条我已经记给同事了，他会尽快回复您。',
  emptyMessage: () => '您这条消息是空的。有什么可以帮您？',
  onlyEmoji: () => '收到您的表情啦。有什么可以帮您？',
  otherLanguage: () => '我会说中文和英文。I speak English and Chinese.',
  onlyFile: () => '我还打不开文件，您能用文字说说是什么事吗？',
  somethingBroke: () => '我们这边出了点问题。您的消息没有丢，我已经叫同事来看了。',
  writeDirectly: () => '订单和地址是私事，我只在单独的对话里回答，请直接发消息给我。',
  corrected: () => '好的，已经改过来了。',
  backTo: () => '我们接着刚才的：',
  // 订单
  whichOrder: ({ orderExample }) => `是哪个订单？订单号类似 ${orderExample}，确认邮件里有。`,
  whichOfYourOrders: () => '是您的哪个订单？',
  notAnOrderNumber: ({ orderExample }) => `这好像不是订单号，订单号类似 ${orderExample}。`,
  whichEmail: () => '为了保护订单信息，请告诉我下单时用的邮箱。',
  notAnEmail: () => '这好像不是邮箱地址。您下单时用的是哪个邮箱？',
  noSuchOrder: (id) => `没有找到属于您的订单 ${id}。请核对一下订单号和邮箱，或者登录后再问我。`,
  notInYourAccount: (id) => `您的账户里没有订单 ${id}。如果下单时没有登录，请用确认邮件里的链接查看。`,
  noOrders: () => '您的账户里还没有订单。下单时没有登录的话，确认邮件里有链接可以查看。',
  tooManyTries: () => '好几次都没对上，为了订单安全，先到这里。请登录后再试，或者我给您转人工。',
  orderIs: (order, items, now, local) => {
    const when =
      order.due === undefined || order.status === 'cancelled'
        ? ''
        : order.status === 'delivered'
          ? `送达日期是${dayAndYear(order.due, now, 'zh', local)}。`
          : `预计${day(order.due, 'zh', local)}送到。`
    const track = order.tracking && order.status === 'shipped' ? `运单号：${order.tracking}。` : ''
    const what =
      items.length > 0
        ? `（${list(
            items.map((item) => item.zh),
            'zh',
          )}）`
        : ''
    return `订单 ${order.id}${what}${status[order.status]}。${when}${track}`
  },
  // 退货
  notYetDelivered: (id) => `订单 ${id} 还没送到，暂时没有东西可退。您可以直接拒收，或者收到后再找我。`,
  cancelledAlready: (id) => `订单 ${id} 已经取消了，没有东西可退。`,
  whichItem: () => '您想退哪一样？',
  whatWentWrong: () => '是什么原因呢？',
  reasonDamaged: () => '坏了或有瑕疵',
  reasonWrong: () => '发错货了',
  reasonUnsuitable: () => '不合适',
  reasonOther: () => '其他原因',
  isItUnopened: (item) => `${item.zh}还没拆封、包装完好吗？`,
  stillClosed: () => '没拆封',
  alreadyOpened: () => '拆开了',
  notUsed: () => '没用过',
  alreadyUsed: () => '用过了',
  isItUnused: (item) => `${item.zh}没有用过、包装还在吗？拆开看过没关系。`,
  openedStays: (item) => `抱歉，${item.zh}拆封后出于卫生原因不能退。`,
  usedStays: (item) => `抱歉，用过的商品不能退，${item.zh}也一样。如果是质量问题，可以请同事帮您看看。`,
  returnRegistered: (number, item, terms, local) =>
    `办好了：${item.zh}的退货单号是 ${number}。退货标签会发到您的邮箱${labelIn(terms, local)}。${refundIn(terms)}`,
  nothingChanged: () => '好的，什么都没有改动。',
  // 推荐
  whatFor: () => '好呀，您想找哪一类的东西？',
  whatForGift: () => '好呀，对方平时喜欢什么？随便说说，我来挑。',
  anyGift: () => '随便推荐几样',
  anyBudget: () => '预算最多多少？',
  underAmount: (amount, local) => `${roundMoney(amount, local)} 以内`,
  anyAmount: () => '不限',
  suggestions: (n) => (n === 1 ? '这个可能适合您：' : '这几样可能适合您：'),
  cheapOnes: () => '先看价格实惠的：',
  nothingCheaper: () => '这已经是同类里最便宜的了。要不要看看别的？',
  nothingFits: () => '暂时没有合适的。要不要换个种类，或者换个价位看看？',
  priceAndStock: (price, stock, local) => `${money(price, local)}，${inStock(stock)}`,
  reasonBoughtTogether: (other) => `买${other.zh}的顾客也买了这个`,
  reasonYouBought: (other) => `因为您买过${other.zh}`,
  reasonLikeYouBought: (other) => `和您买过的${other.zh}相似`,
  reasonLikeItsCompanion: (other) => `和${other.zh}相似，适合搭配您买过的商品`,
  reasonYouLooked: (other) => `因为您看过${other.zh}`,
  reasonBoughtAgain: (times) => (times >= 50 ? '您买过至少 50 次' : `您买过 ${times} 次`),
  reasonFits: (words) => `符合您说的：${words.join('、')}`,
  reasonAlike: () => '和您口味相近的顾客买过',
  reasonPopular: (category) => (category ? `${category.zh}类热销` : '本店热销'),
  takeIt: () => '就要这个',
  notForMe: () => '不太合适',
  take: (item) => `我要${item.zh}`,
  refuse: (item) => `不喜欢${item.zh}`,
  whyThese: () => '为什么推荐这些？',
  likeThis: () => '看类似的',
  moreLike: (item) => `想看和${item.zh}类似的`,
  likeWhich: () => '您指的是哪一款？点它下面的“看类似的”，或者告诉我商品名称。',
  whyWhat: () => '我还没有给您推荐过商品。说说想找什么，我会告诉您推荐的理由。',
  whyIntro: () => '推荐的理由：',
  whyPersonal: () => '我参考了您买过、看过的东西和您在这里说的话，因为您同意了个性化推荐。您随时可以关闭。',
  whyNothingPersonal: () => '我主要参考了您在这里说的话和热销情况。',
  whyNotPersonal: () =>
    '我参考了您在这里说的话和热销情况。个性化推荐是关闭的，您的购买记录只用来避免推荐您已有的东西。',
  whyWasPersonal: () => '推荐这些的时候，个性化推荐是打开的，我参考了您买过、看过的东西。现在已经关闭。',
  whyGuest: () => '我只参考了您在这里说的话和热销情况，并不知道您是谁。',
  besides: () => '顺便一提，这个您可能会喜欢：',
  refusedTwice: () =>
    '好的，那我就不多推荐了。您更想要什么样的，比如别的价位、颜色或种类，告诉我，我再帮您找。',
  usualForGuest: () => '您还没登录，我不知道您平时买什么。告诉我需要什么，我来帮您找。',
  usualNotPersonal: () =>
    '个性化推荐是关闭的，所以我没有看您的购买记录。要打开吗？打开后我就能列出您常买的东西。',
  others: () => '看看别的',
  refused: (count) => (count > 1 ? '好的，以后不再给您推荐这几样。' : '好的，以后不再给您推荐这个。'),
  leftOut: (things) =>
    `${things.length > 0 ? `介绍里写到${things.join('、')}的我都没列。` : ''}没写到不等于不含，请以包装上的标签为准。`,
  nothingFree: (things) =>
    `没找到${things.length > 0 ? `介绍里没写到${things.join('、')}、` : ''}又合适的商品。成分请以包装上的标签为准。`,
  labelDecides: () => '我只能照商品介绍来说，成分请以包装上的标签为准。',
  noMore: () => '这一类我都推荐完了。要不要看看别的？',
  // 商品
  productIs: (product, local) =>
    product.sold
      ? `${product.name.zh}售价 ${money(product.price, local)}，${inStock(product.stock, { counted: true })}。${product.description.zh}`
      : `${product.name.zh}已经停售了。`,
  productAttribute: (name, value) => `${name.zh}：${value.zh}`,
  productTells: (name, lines) =>
    lines.length === 1
      ? `${name.zh}：${lines[0]}`
      : [`${name.zh}：`, ...lines.map((line) => `- ${line}`)].join('\n'),
  productTellsNot: (name) => `${name.zh}的资料里没有写到这一点，可以请同事帮您确认。`,
  productsTellNot: () => '这几件的资料里都没有写到这一点，可以请同事帮您确认。',
  severalProducts: () => '符合的有这些：',
  whichProduct: () => '没找到您说的商品。您问的是哪一件？',
  weHave: () => '店里有这些，比如：',
  nearestProducts: () => '和您问的最接近的是：',
  nothingCalledSo: () => '店里没有叫这个名字的商品，最接近的是：',
  notInShopWhatElse: () => '店里没找到这样东西。您还想看看哪一类？',
  notInShop: () => '店里没找到这件商品。',
  // 知识库
  readMore: (title, url) => `详情：[${title}](${url})`,
  noArticle: () => '这个问题我还没有答案，已经记下来了。要不要给您转人工？',
  // 人工
  personSoon: (hours) =>
    `已经帮您叫了同事，之前的对话他都看得到。${hours === undefined ? '' : `人工服务时间：${hours}。`}您可以继续留言。`,
  nobodyInUntil: (opens, local) =>
    `现在是非工作时间，同事${moment(opens, 'zh', local)} 上班，一上班就会在这里处理。`,
  peopleAreIn: (hours) =>
    `${hours === undefined ? '' : `人工服务时间是${hours}，`}现在有同事在。要给您转人工吗？`,
  peopleAreOut: (hours, opens, local) =>
    `${hours === undefined ? '' : `人工服务时间是${hours}，`}现在没有同事在，要到${moment(opens, 'zh', local)} 才上班。我全天都在；要留给同事的话，我也可以先帮您转。`,
  personAlready: () => '已经叫过同事了，他会尽快回复您。',
  personHere: (name) => (name === undefined ? '人工客服已加入对话。' : `客服${name}已加入对话。`),
  botBack: () => '智能助手回来了。还有别的需要吗？',
}
