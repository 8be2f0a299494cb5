import type { Place } from './place.ts'

const road =
  '路|街|道|大街|大道|巷|弄|胡同|段|坊|径|里|湾|城|村|苑|园|花园|小区|大厦|广场|公寓|新村|组屋|通道|连路|弯|台'
const unitWord = '号院|号楼|号|座|栋|幢|楼|层|单元|室|门|户|期|房|巷|弄|段|F|f'
const figure = '[\\dA-Za-z０-９]{1,5}|[一二三四五六七八九十]{1,3}'

/** A road with what follows it: numbers with 号, 座, 楼, 室, and unit numbers such as #05-12 or 10-221. */
const numbered = new RegExp(
  `[\\p{Script=Han}·]{1,24}(?:${road}|[东南西北中]|(?<=\\p{Script=Han}))\\s?(?:(?:${figure})(?:${road}))?\\s?(?:大牌\\s?\\d{1,4}[A-Za-z]?(?:号|座)?|(?<=楼|座|栋|幢|单元)\\d{3,4}室?(?!\\d)|(?:${figure})(?:-\\d{1,5})?\\s?(?:${unitWord})(?![线码]|称|召)|#\\s?\\d{1,3}-\\d{1,5}|\\d{1,3}-\\d{2,5}(?!\\d|\\s?(?:[元块刀天个件岁]|新币|坡币|人民币|新元|马币))){1,6}(?:[\\p{Script=Han}]{2,6}(?:大厦|广场|小区|花园|公寓|中心|商场)(?:(?:${figure})\\s?(?:${unitWord})){0,3})?(?:\\s?#?\\d{1,3}-\\d{2,5})?(?:[,，\\s]{0,2}(?:新加坡|邮编|S)?\\s?\\(?\\d{6}\\)?(?!\\d))?`,
  'gu',
)
const road2 =
  /(?<=住在?|位于|地址是?:?|[送寄搬改发运]到|[送寄搬]去|[^现正]在)[^\P{Script=Han}的了着这那哪半同走一]{2,4}(?:大街|大道|路|街)(?!由|线|上|灯|过|程|费|道|人)/gu

const block =
  /大牌\s?\d{1,4}[a-z]?\s?\p{Script=Han}{2,8}(?:\d{1,3}|[一二三四五六七八九十]{1,2})?(?:街|道|路|巷|弄|通道|连路)?\s?\d{0,3}(?:\s?#\d{1,2}-\d{1,4})?/giu

/** An address starts behind such words. */
const cue =
  /^.*(?:收货地址|新地址|寄货|地址|送货|配送|快递|改成|改为|改到|改送|改寄|换成|换到|搬到|搬去|送到|送去|送往|寄到|寄去|寄往|发到|发去|发往|运到|住在|就在|家在|公司在|到|送|寄|在|住|去|是|写|填|为|往|给|从|的|我|请|把|叫|要|和|跟|至|,|，|。|、|:|：|；|;|!|！|\s)/u
/** The part before a road that is a day or a time. */
const noRoad =
  /^(?:[上下这本]|[今明昨后前]天|周|星期|怎么|什么|哪|这|那|一|有|没|同|顺|半|在|走|出|逛|过|马|高速|线|网|思|套|铁|公|丝绸|一路|后路|生意|退|味|知|难|多|少|地|通|频|渠|赛|轨|管|报|说|打交|步行|小吃)/u

/** Addresses in Chinese: 上海市浦东新区张杨路500号3楼, 宏茂桥3道322座05-12. O(length). */
export function hanAddresses(text: string): readonly Place[] {
  const numbers = /\d|[一二三四五六七八九十]/u.test(text)
  const whole = numbers && /[号座栋幢楼层室]|大牌|\d-\d/u.test(text) ? placesBy(text, numbered, true) : []
  const blocks = [...text.matchAll(block)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
    address: true,
  }))
  return [...whole, ...blocks, ...(/[路街道]/u.test(text) ? placesBy(text, road2, false) : [])]
}

function placesBy(text: string, pattern: RegExp, whole: boolean): readonly Place[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const head = /^\p{Script=Han}+/u.exec(found)?.[0] ?? ''
    const lead = cue.exec(head)?.[0].length ?? 0
    const words = found.slice(lead).replace(/[\s,，]+$/u, '')
    const start = index + lead
    const real = whole ? isNumbered(words) : words.length >= 3 && !noRoad.test(words)
    return real ? [{ start, end: start + words.length, address: true }] : []
  })
}

const roadInside = new RegExp(
  `\\p{Script=Han}{2}.*(?:${road}|[东南西北])|\\p{Script=Han}{2}.*(?:座|栋|单元|室|大牌|\\d-\\d)`,
  'u',
)
const isNumbered = (words: string): boolean =>
  /^(?!一{0,1}[一二三四五六七八九十]{1,3}[楼层号座])\p{Script=Han}{2}/u.test(words) &&
  roadInside.test(words.replace(/^(?:订单|单号|电话|号码|快递).*/u, ''))
