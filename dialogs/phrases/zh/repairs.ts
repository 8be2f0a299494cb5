import type { repairs as english } from '../en/repairs.ts'
import { money, type ProfileInBrief, percent } from '../formats.ts'

const daysAgo = (days: number): string => {
  const whole = Math.floor(days)
  return whole === 0 ? '一天之内' : ` ${whole} 天前`
}

const suggested = ({ shown, taken, refused }: ProfileInBrief['suggestions']): string =>
  [`推荐过 ${shown} 件`, taken > 0 && `采纳 ${taken} 件`, refused > 0 && `谢绝 ${refused} 件`]
    .filter(Boolean)
    .join('，')

/** 重复说过的话时，前后各加一句。 */
const toldAgain = {
  why: '我这边能看到的情况是这样：',
  sure: '我这边的记录是这样：',
  since: '从什么时候开始的，我看不到。目前知道的是：',
  meaning: '我的意思是：',
}
const personCan = {
  why: '要是还有疑问，可以请同事帮您核实。',
  sure: '不放心的话，可以请同事再核对一遍。',
  since: '更多情况可以请同事查。',
  meaning: '哪一句不清楚，直接问我，或者请同事给您解释。',
}

/** 让对话接得下去的中文。 */
export const repairs: typeof english = {
  alsoAsked: () => '再说您提到的另一件事：',
  speakingNow: () => '好的，我们用中文聊。',
  toldBefore: (asked, said) => `${toldAgain[asked]}\n\n${said}\n\n${personCan[asked]}`,
  possibleNow: (some) =>
    some
      ? '您可以这样办。都不合适的话，可以请同事想想办法。'
      : '还没解决的话，您说说想怎么处理，或者请同事帮您看看。',
  noMoreKnown: () => '我知道的都告诉您了，再多的情况可以请同事查。',
  whyAsked: () => '问清楚是为了不办错，您回答之前什么都不会动：',
  sayAgain: () => '再说一遍：',
  nothingSaid: () => '我还没说过什么呢。有什么可以帮您？',
  welcomeBack: () => '您回来啦，我们接着上次的：',
  keptShort: () => '给您添麻烦了，很抱歉，我尽量简短。想找真人的话，随时说“人工”。',
  sorryForLoss: () => '听到这个消息我很难过，请您节哀。这件事我尽量帮您办得省心些。',
  sorryItBroke: () => '真抱歉，我马上帮您处理。',
  doNotConsume: () => '真抱歉。为了安全，请先不要再吃或再喝了。',
  personOffered: () => '很抱歉给您添麻烦了。我可以帮您转人工：点下面的按钮，或者说“人工”就行。',
  personFirst: () => '实在抱歉。我已经叫了同事，会优先处理您的问题，之前的对话他都看得到。',
  noPerson: () => '好的，那就不转人工，我继续为您服务。',
  thatHelps: () => '有帮助',
  thatHelpsNot: () => '不是我要的',
  gladItHelped: () => '那就好。还有别的需要吗？',
  maybeThese: () => '不好意思，您的问题我记下了。下面这些里有您要问的吗？',
  noOtherArticle: () => '不好意思，我没有更贴切的答案了，您的问题已经记下。要不要给您转人工？',
  cannotReach: () => '抱歉，现在连不上订单系统。您的要求我已经记下，同事会处理。',
  // 评价
  howWasIt: () => '结束前问一句：这次对话您满意吗？不想回答也没关系。',
  score: (score) => ['1 很不满意', '2 不满意', '3 一般', '4 满意', '5 很满意'][score - 1] ?? `${score}`,
  wouldYouRecommend: () =>
    '结束前问一句：您会把我们推荐给朋友吗？请打分：0 是完全不会，10 是一定会。不想回答也没关系。',
  thanksForScore: () => '谢谢，这对我们很有帮助。',
  sorryForScore: () => '谢谢您的直言，很抱歉没让您满意。想找人工的话，跟我说一声就行。',
  // 我的数据
  guestData: () => '您没有登录，除了这次对话，我没有您的其他信息。',
  dataIs: ({ name, email, orders, conversations, personalise, notices, copy }) =>
    [
      '我们保存了您的这些信息：',
      `- 姓名：${name ?? '无'}；邮箱：${email ?? '无'}`,
      `- 订单：${orders} 笔；对话：${conversations} 次`,
      `- 个性化推荐：${personalise ? '开' : '关'}；订单消息：${notices ? '开' : '关'}`,
      `[全部数据的副本](${copy})（链接一天内有效）。`,
    ].join('\n'),
  noProfile: () => '您没有同意个性化推荐，所以没有您的画像，我的推荐也都不是个性化的。',
  profileLater: () => '订单系统暂时没有回应，现在还拼不出您的画像。',
  profileIs: ({ orders, money: spent, recencyDays, taste, suggestions, page }, local) =>
    [
      '您同意过个性化推荐，所以我们从中了解到：',
      recencyDays === undefined
        ? '- 还没有订单'
        : `- 订单 ${orders} 笔，共 ${money(spent, local)}，最近一笔在${daysAgo(recencyDays)}`,
      ...(taste ? [`- 花得最多的是${taste.name.zh}（${percent(taste.share)}）`] : []),
      ...(suggestions.shown > 0 ? [`- ${suggested(suggestions)}`] : []),
      `[您的完整画像](${page})，和我们客服看到的一样（链接一天内有效）。`,
    ].join('\n'),
  eraseAll: () =>
    '要删除您的姓名、邮箱、个人资料和所有对话记录吗？删除后不能恢复。发票依法必须保留，不会另作他用。',
  eraseEverything: () => '全部删除',
  eraseAllOnly: () =>
    '我这里只能全部一起删除：姓名、邮箱、个人资料和所有对话记录。只想删一部分（比如只删聊天记录）的话，可以请同事帮您处理。',
  erasingTouches: () =>
    '会删掉的是：姓名、邮箱、收货地址、个人资料和所有对话记录。订单还没办完的事，比如在路上的包裹和退款，会先办完。订单会以不含这些资料的形式留在账上，因为发票依法必须保留。',
  erased: () => '办好了：您的个人资料已删除。这次对话会在一天内删掉，现在您还能看到。',
  personalForThis: () => '您现在没有打开个性化推荐，所以我不会看您买过什么。要为此打开吗？',
  personalOrNot: () => '要不要参考您买过的东西来推荐？',
  personalYes: () => '要个性化推荐',
  personalNo: () => '不要个性化推荐',
  noticesOrNot: () => '订单发货、延误或送达时，要不要在这里告诉您？',
  noticesYes: () => '要，告诉我',
  noticesNo: () => '不用发消息',
  personalNow: () => '好的，从现在起我会参考您买过的东西来推荐。',
  personalNoMore: () => '好的，从现在起不再用您的购买记录做推荐。您在这里告诉我需求，我照样可以帮您挑。',
  guestNotPersonal: () => '您没有登录，现在的推荐都不是个性化的。登录后可以自己选择。',
  noticesNow: () => '好的，订单发货、延误或送达时，我会在这里告诉您。',
  noticesNoMore: () => '好的，以后不再给您发订单消息。',
  signInForNotices: () => '您登录后，我就能把订单消息发给您。',
  orderShipped: (id, due) => `您的订单 ${id} 已经发出${due ? `，预计${due}送到` : ''}。`,
  orderDelayed: (id, due) => `抱歉，您的订单 ${id} 要晚一些到，现在预计${due}送到。`,
  orderDelivered: (id) => `您的订单 ${id} 已经送达。有什么不对的，随时告诉我。`,
}
