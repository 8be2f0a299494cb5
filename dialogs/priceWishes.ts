/** What may stand around the words that say at which price others are wanted. */
const around = String.raw`(?:(?:hi|ok(?:ay)?|and|but|or|so|then|maybe|please|pls|thanks?|sorry|actually|hm+|no|yes|well|what about|how about|do you have|do u have|have you(?: got)?|got|is there|are there|show me|give me|find me|let me see|can (?:i|you|we) (?:see|show me|have|get|suggest|recommend|find)|could you (?:show me|suggest|recommend)|suggest|recommend|i(?:['’]d| would)? (?:want|need|prefer|like)|i(?:['’]m| am) looking for|looking for|we (?:want|need)|in between|any(?:thing)?|something|some|someth|others?|else|ones?|options?|a(?:n)?|bit|little|tad|slightly|somewhat|much|even|still|of|with|in|for|that(?:['’]?s| is| are| looks?| feels?)?|instead|there|available|quality|price range|price|range|me|him|her|them|too|though)\b[\s,.!?;:-]*)*`
const aroundInChinese = String.raw`(?:有没有|有沒有|还有没有|還有沒有|还有|還有|有|那|那么|请问|請問|我|想要?|要|(?<!好)看看?|给我|給我|帮我|幫我|推荐|推薦|介绍|介紹|找|来|來|换|換|几?[个個款种種件样樣]|些|稍微|稍|再|可以|或者|就|一下|其他|别的|別的|东西|東西|商品|的|款|吗|嗎|嘛|呢|呀|啊|么|麼|没有|沒有|也行|也可以|没关系|沒關係|[，,。.！!？?~～ ])*`

const dearer = String.raw`(?:(?:more (?:expensive|premium|luxurious|upmarket|upscale|exclusive|high[- ]?end|valuable|elegant|refined|special|costly)|pricier|dearer|costlier|fancier|classier|posher|(?:a )?(?:higher|better)[- ](?:end|quality|grade|class|price[ds]?|range)|high[- ]?(?:end|quality)|premium|luxur(?:y|ious)|up-?market|upscale|top[- ]of[- ]the[- ](?:range|line)|(?:a )?step up)\b[\s,.!?]*(?:and |or |, ?)?)`
/** "Better" alone is as likely a mood. */
const better = String.raw`(?:(?:nicer|better|finer|superior|more (?:stylish|beautiful))\b[\s,.!?]*(?:and |or )?)`
const dearerInEnglish = new RegExp(
  String.raw`^${around}${dearer}+${around}$|^(?=.*\b(?:something|anything|any|ones?|options?)\b)${around}(?:${dearer}|${better})+${around}$`,
  'iu',
)
const little = '(?:一?[点點些]儿?兒?)'
const dearerInChinese = new RegExp(
  String.raw`^${aroundInChinese}(?:[档檔]次|品[质質]|[质質]量|[质質]感|价格|價格|价位|價位|做工|[预預]算)?(?:也|都|可以|能)*(?:更?[贵貴]${little}|更[贵貴]|更?(?:高[档檔端级級]|上[档檔]次|有[档檔]次|有[质質]感|豪[华華]|奢[华華]|精致|精緻|体面|體面|拿得出手)${little}?|(?:(?<=再|有|[档檔]次|[质質]|[质質]量|价位|價位|[预預]算|可以)[好高]${little}|[好高]${little}(?=的)|更[好高]))${aroundInChinese}$`,
  'u',
)
/** What is too cheap to be given, and what may cost more. */
const mayCostMore =
  /\b(?:these|they|those|all|it|that|this)(?:['’]re|['’]s| are| is| all| look| looks| seem| seems)* (?:a bit |a little |all |rather |way )?(?:too )(?:cheap|simple|basic|ordinary)\b|^too (?:cheap|basic|ordinary|simple)\W*$|\bi(?:['’]d| can| could| would|['’]m happy to| want to| don['’]?t mind)? ?(?:afford to )?(?:spend|pay|go|spending|paying)(?: a (?:bit|little))? (?:more|higher)\b(?! than)|^(?:[这這]些|[这這][几幾][个個款]|都|看起来|看起來|感[觉覺])*太(?:便宜|普通|[廉]价|廉價)了?(?:[，,。. ].*)?$|可以[贵貴]一?[点點些]|[预預]算(?:可以|能)(?:再)?(?:高|加|多)/iu

/** Whether a message wishes for dearer or better ones of what is on the screen, and says no more. O(length). */
export const asksDearer = (text: string): boolean =>
  !isLong(text) &&
  !asksOfOne(text) &&
  [dearerInEnglish, dearerInChinese, mayCostMore].some((each) => each.test(text))

const cheaperInEnglish = new RegExp(
  String.raw`^${around}(?:(?:cheaper|less expensive|lower[- ]priced?|more affordable|less pricey)\b[\s,.!?]*)${around}$`,
  'iu',
)
const cheaperInChinese = new RegExp(
  String.raw`^${aroundInChinese}(?:更便宜${little}?|(?<=再)便宜${little}|便宜${little}(?=的)|(?<=有)便宜${little})${aroundInChinese}$`,
  'u',
)

/** Whether a message wishes for cheaper ones of what is on the screen, and does not bargain. O(length). */
export const asksCheaper = (text: string): boolean =>
  !isLong(text) && !bargains(text) && (cheaperInEnglish.test(text) || cheaperInChinese.test(text))

/** Whether a message wants the price itself to be lower: 便宜点吧, 能便宜点吗, "can you do a discount". O(length). */
export const bargains = (text: string): boolean => bargaining.test(text)

const bargaining =
  /\bdiscounts?\b|\b(?:can|could|will|would) you (?:do|make|go|give|sell|drop|lower)\b|\b(?:get|make|sell|have) (?:it|this|that|them|these) (?:any )?cheaper\b|折|[优優]惠|砍价|砍價|讲价|講價|便宜一?[点點些]?儿?(?:吧|呗|唄|啦|嘛|行不|可以[吗嗎]|行[吗嗎]|成不)|(?:能不能|可不可以|能|可以|给我|給我)(?:再)?(?:便宜|少)一?[点點些](?!的)/iu

const longest = 60
const isLong = (text: string): boolean => text.length > longest
/** 会贵一点吗 asks it of a thing; 有贵一点的吗 wishes for one. */
const asksOfOne = (text: string): boolean => /[吗嗎][?？]?$/u.test(text) && !/[有的换換]/u.test(text)

/** Whether a limit that was named before does not hold any more: "no limit", 贵点没关系, "I can spend more". O(length). */
export const liftsLimit = (text: string): boolean => lifting.test(text)

const lifting =
  /\bno (?:price )?limit\b|\bany price\b|\b(?:spend|pay|go)(?:ing)?(?: a (?:bit|little))? (?:more|higher)\b|\babove (?:my|the|that) (?:budget|limit)\b|\bmoney is no\b|不限|超(?:出|过|過)?(?:一点|一點)?(?:预算|預算)|[贵貴](?:一?[点點些])?(?:也|都)?(?:没关系|沒關係|无所谓|無所謂|可以|行)|[预預]算(?:可以|能)(?:再)?(?:高|加|多)|可以[贵貴]/iu

/** Whether a message asks why a price is as high as it is. O(length). */
export const asksWhyDear = (text: string): boolean => !isLong(text) && whyDear.test(text)

const whyDear =
  /\b(?:why|how come|what makes)\b.{0,30}\b(?:so|that|this|too|such) (?:expensive|pricey|costly|dear|much|high)\b|\b(?:why|how come)\b.{1,24}\bcosts? (?:so|that|this) much\b|(?:[为為](?:什[么麼]|啥|何)|怎[么麼]|咋|[凭憑](?:什[么麼]|啥)).{0,8}(?:[这這那]么?麼?|[卖賣]得?)[这這那]?[么麼]?[贵貴]|[贵貴]在哪|哪[里裡儿兒]?[值](?:[这這那][个個]?[么麼]?[多些]?)?[钱錢]/iu
