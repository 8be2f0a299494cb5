import { actors, anyGiven } from './hanActors.ts'
import { families, givenCharacters, longFamilies } from './hanNames.ts'
import { kin, titles as longTitles, workers } from './hanRoles.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const family = `(?:${longFamilies}|[${families}])`
const given = `[${givenCharacters}]`
const titles = `${longTitles}|(?:姐|哥|总|生)(?=$|[,，。!！?？\\s说让告])`
const nick = `(?:[小阿老][${families}${givenCharacters}](?!心)|(?:[小阿])[${givenCharacters}]{1,2})`
const named = `(${longFamilies
  .split('|')
  .map((name) => `${name}${anyGiven}{1,2}`)
  .join('|')}|[${families}]${anyGiven}{1,2})`

const cue =
  '我叫|我的名字(?:是|叫)|名字(?:是|叫|写|改成|:)?|姓名(?:是|:|为)?|(?:收件|收货|联系|取货|签收|下单)人(?:姓名|名字)?(?:是|叫|为|:|改成|改为|改|写|换成)?|署名|(?:签收|收件|签名|落款|抬头|收据|发票)(?:上|人)?(?:写|签|填|开|印)?(?:的名字|的)?(?:是|着|成)|落款(?:写)?|抬头(?:写)?|(?:他|她|名)叫|人叫|叫做'
const ends = '(?=\\s?(?:$|[^\\p{Script=Han}]|的|电话|手机|地址|住|收|先生|女士|小姐))'
const afterCue = new RegExp(
  `(?:${cue})\\s?(?:${named}${ends}|(${nick})${ends}|(?<=[叫是:为]\\s?)(?![\\p{Script=Han}]{1,2}(?:${titles}))((?:${anyGiven}){2,3})(?=\\s?(?:$|[^\\p{Script=Han}]|的)))(?!先生|女士|小姐|太太)`,
  'gu',
)
const titled = new RegExp(
  `(?<![这那位各]|谢(?=谢))(${longFamilies}|[${families}](?!位|个))(${given}{0,2}?)(?=\\s?(?:${titles}))(?!小姐姐)`,
  'gu',
)
const rareTitled = /[费成向安时连单项席古祝满齐常卜申米占关全党司简房喻车强左边](?=先生|女士|小姐|太太)/gu
const western =
  /(?<=我是|我叫|叫|找|给|让|朋友|老公|同事|谢谢|Hi,?|hi,?)(?:汤姆|杰克|大卫|彼得|约翰|玛丽|露西|安娜|艾米|丽莎|迈克|迈克尔|保罗|马克|凯文|凯特|艾伦|艾米丽|苏珊|托尼|杰森|杰西卡|詹姆斯|丹尼尔|安迪|爱丽丝|莉莉|琳达|珍妮|史密斯|阿里|穆罕默德|西蒂|拉维|拉吉)(?!\p{Script=Han}?德)/giu
const withPhone = new RegExp(
  `(?<=^|[:：]\\s?)([${families}](?!${longTitles})${anyGiven}{1,2})(?=收?[,，、\\s]{1,2}(?:\\+?\\d{7}|[689]\\d{3} \\d|电话|手机))`,
  'gu',
)
const relation = new RegExp(`(?<=我[妈爸]|${kin}|${workers})([${families}]${given}{2})`, 'gu')
const served = new RegExp(`(?<=客服|店员|导购|专员|小哥)(${nick})(?!姐|哥|妹)`, 'gu')
const surname = new RegExp(`(?:我|他|她|免贵|本人|贵)?姓(${family})(?!名)`, 'gu')
const whoIs =
  '我是|这是|我|给|让|找|叫|问|帮|写|送给|寄给|交给|转交|转给|同事|朋友|老公|老婆|先生|太太|丈夫|妻子|姐姐|妹妹|哥哥|弟弟|儿子|女儿|妈妈|爸爸|室友|邻居|助理|秘书|经理|闺蜜|男友|女友|男朋友|女朋友|表姐|表妹|客服|员工|店员|师傅|收件|联系|由|是|跟|和|与|谢谢|谢谢你|感谢|[,，。:：!！、~～-]|——|^'
const full = new RegExp(
  `(?<=(?:${whoIs})\\s?)((?:${longFamilies}|[${families}])${given}{2})(?=\\s?(?:$|[^\\p{Script=Han}]|[的收在代签拿取去来住会给说也要就是都还有不没你和跟或已让帮找想女先昨今明前打答订买下用吗呢吧啊]))`,
  'gu',
)
const fullTwo = new RegExp(
  `(?<=(?:我是|找|同事|老公|老婆|朋友|丈夫|妻子|儿子|女儿|姐姐|妹妹|哥哥|弟弟|助理|由|写|送给|寄给|交给|转交给?|给|让)\\s?)((?:[${families}])${given})(?=\\s?(?:$|[,，。.!！;；]|[的收代签拿取住会说去来]))`,
  'gu',
)
const familiar = new RegExp(
  `(?<=(?:我是|给|让|找|叫|问|同事|朋友|老公|老婆|姐姐|妹妹|哥哥|弟弟|儿子|女儿|孙子|孙女|侄女|外甥|你们的|你们家|贵店|闺蜜|邻居|室友|客服|谢谢|[,，。:：!！、]|^)\\s?)(${nick})(?=\\s?(?:$|[,，。.!！?？~]|[的收说在你和跟来去拿取会吗代签]))`,
  'gu',
)
const endsWithTitle = new RegExp(`\\p{Script=Han}(?:${longTitles})$`, 'u')
/** Words that look like a name and are none. */
const noName =
  /^(?:(?:孙[子女].*|岳[父母]|管理.*|许多.*|林林.*|周[一二三四五六日天末内].*|喜欢.*|邻居.*|朋友.*|同事.*|外卖.*|快递.*|祝福.*|[小老阿](?:心|朋友|时|的|和|姐|哥|板|家|师|公|婆|姨|妈|爸|号|明星|吃|费|孩|朋|店|区|事|子|路|兰菜|华人|高|文|美女|可爱|金|石|白|江|安|方|平|成|学|龙虾|海鲜|毛病|马|宝贝|(?<!阿)强)?|方便.*|高兴.*|安全.*|周到.*|平安.*|万一.*|成功.*|金华.*|江山.*|安心.*|文明.*|康健.*|高达.*|白天|明天|成都|马上.*|安排.*|时间.*|单子.*|包装.*|白色.*|金色.*|黄色.*|路上.*|向来.*|常常.*|连续.*|关心.*|文件.*|解决.*|成为.*|强烈.*|查询.*|和平|左右|陆续.*|温和.*|宁愿.*|经理|主任|高一点.*|高价.*|方正.*|盛世.*|石英.*|金银.*|马德里|温哥华|江苏|安徽|云南|海南|华盛顿|罗马|万事.*|任意.*|单人.*|古典.*|白金.*|黄金.*|乔迁.*|齐全.*|康乃馨|解释.*|项链.*|文艺.*|夏天.*|时尚.*|高端.*|高雅.*|毛巾.*|毛毯.*|花茶.*|香港.*|简单.*|华丽.*|范围.*|程度.*|顾客.*|费用.*|包邮.*|房间.*|田园.*|雷同.*|游泳.*|苗条.*|童装.*|管家.*|许多.*|万能.*|全新.*))$/u

/** People in Chinese: by a title, by words such as 我叫 or 收件人, or a whole name where people are named. */
export function hanPeople(text: string): readonly Span[] {
  return [
    ...spansIn(text, afterCue, (match) => person(match, match[1] ?? match[2] ?? match[3])),
    ...spansIn(text, titled, (match) => person(match, `${match[1] ?? ''}${match[2] ?? ''}`)),
    ...[rareTitled, western].flatMap((pattern) => spansIn(text, pattern, (match) => person(match, match[0]))),
    ...spansIn(text, surname, (match) => person(match, match[1])),
    ...[full, fullTwo, familiar, withPhone, relation, served, ...actors].flatMap((pattern) =>
      spansIn(text, pattern, (match) => person(match, match[1] ?? match[0])),
    ),
  ]
}

function person(match: RegExpExecArray, words: string | undefined): readonly Span[] {
  if (words === undefined || words === '' || noName.test(words) || endsWithTitle.test(words)) return []
  return [spanIn(match, words, { kind: 'person', text: words, value: words }, { last: true })]
}
