import { type Heard, threatsIn } from '../analytics/index.ts'
import { tellsLoss } from './heart.ts'
import { isQuestion } from './wording.ts'

const longest = 120
/** What may seem to be wanted when somebody only says how they are. */
const chat = ['how_are_you', 'boredom', 'weather', 'joke', 'greeting', 'insult', 'complaint', 'help', 'no']
const alone =
  /\bi(?:['’]m| am| feel)\b[^.!?]{0,20}\b(?:lonely|alone|sad|depressed|miserable|heartbroken|unhappy|so down)\b|\bnobody (?:loves|likes|talks to) me\b|\b(?:having|had) a (?:bad|rough|terrible|hard|awful) day\b|\b(?:broke up with me|dumped me|heart ?broken|(?:left|leaving) me(?! (?:a|an|the|with|some|my|his|her|waiting|hanging|no)\b)|(?:going through|getting) (?:a )?(?:divorced?|break[- ]?up))\b|孤[独獨单單]|分手了|失恋|失戀|离婚了|離婚了|被甩了|[没沒]人(?:[关關]心|[爱愛])我|寂寞|[难難][过過]|心情(?:不好|很差|糟)|想哭|[没沒]人陪|不[开開]心|[压壓]力[好很太]?大/iu
const business =
  /\b(?:orders?|parcel|package|deliver\w*|refund|return|bought|arriv\w*|product|service|bot)\b|[订訂][单單]|快[递遞]|包裹|退|[买買]|[发發][货貨]|客服|推荐|推薦/iu

const isChat = ({ intent, entities, text }: Heard): boolean =>
  (intent === undefined || chat.includes(intent)) && namesNothing(entities) && text.length <= longest

const namesNothing = (entities: Heard['entities']): boolean =>
  !entities.some(({ kind }) => ['product', 'sku', 'category', 'order', 'money'].includes(kind))

/** Whether somebody says that they are not well, and wants nothing else. */
export const isDown = (heard: Heard): boolean =>
  isChat(heard) && alone.test(heard.text) && !business.test(heard.text)

/** Whether somebody only tells of a death. */
export const onlyTellsLoss = (heard: Heard): boolean =>
  isChat(heard) && tellsLoss(heard.text) && !business.test(heard.text) && !wishes.test(heard.text)

const wishes = /\b(?:want|need|like|cancel|close|change|how|what|can|could)\b|[想要]|取消|怎|[关關]/iu

/** From here on a mood is plain. */
const plainMood = 0.9
const pleased =
  /\b(?:thanks?|thank you|thx|cheers|love(?:ly|d)?|perfect|great|excellent|wonderful|fantastic|amazing|awesome|brilliant|beautiful|gorgeous|happy|pleased|delighted|good|nice|fab(?:ulous)?|best|recommend)\b|[谢謝]|感[谢謝恩]|喜[欢歡]|[满滿]意|不[错錯]|好[用吃喝看闻聞穿]|(?:很|太|非常|特别|特別|真|超|挺)(?:好|棒|[赞讚]|快|美|香)|完美|[点點][赞讚]|五星|好[评評]|推[荐薦]/iu
const contrast = /\b(?:but|however|though|except|only)\b|但|可是|不[过過]|就是|只是/iu

/** Whether a message is pleased and asks for nothing, though it is not clear what it is for. */
export const isPleased = ({ text, intent, mood }: Heard): boolean =>
  intent === undefined &&
  mood.positive >= plainMood &&
  pleased.test(text) &&
  text.length <= longest &&
  ![wishes, contrast].some((words) => words.test(text)) &&
  !isQuestion(text)

const outrage =
  /\b(?:scam(?:mers?|med)?|thie(?:f|ves)|crooks?|fraud(?:sters?)?|rip[- ]?off|con artists?|swindlers?|daylight robbery)\b|[骗騙](?:子|[钱錢]|人)|[还還]我[钱錢]|(?:一直|都|就是)?(?:不|[没沒]人)(?:[处處]理|[管理](?:我|[吗嗎]|$|[，。！!]))|垃圾(?:店|公司|客服|[网網]站)|[黑]店|[气氣烦煩]死/iu

/** Whether a message is angry with the shop, and it is not clear what about. */
export const isOutraged = (heard: Heard): boolean =>
  isChat(heard) &&
  heard.text.length <= 60 &&
  heard.mood.negative > heard.mood.positive &&
  !threatsIn(heard.text).legal &&
  outrage.test(heard.text)

const irony =
  /\bthanks for nothing\b|\b(?:great|wonderful|fantastic|amazing|lovely|brilliant|excellent|awesome|nice|good|well|top)[- ]?(?:service|job|work|done|shop|company)?\b[^?]{0,40}\b(?:wait(?:ing|ed)|still no\w*|nothing|wrong again|broken again|lost my|(?:second|third|fourth) time)\b|\s\/s\s*$|(?:呵呵|服务真|服務真|真(?:是)?(?:棒|好|行|[厉厲]害)|太棒|干得好|[谢謝][谢謝]你?们?[啊了])[^？?]{0,16}(?:等了|[没沒]|又|[错錯]|[坏壞]|白|第[二三四五两]次)/iu

/** Whether a message praises and means the contrary. */
export const isIronic = ({ text }: Heard): boolean => text.length <= longest && irony.test(text)

const grudge =
  /(?:不|懒得|懶得)(?:想)?(?:跟|和|与|與)[^，。]{0,4}(?:机器人|機器人|程序|你)(?:们|們)?(?:计较|計較|吵|废话|廢話|[讲講][理道]|一般见识)/u

/** Whether somebody is done with the bot, and asks for nobody else. */
export const bearsAGrudge = ({ text }: Heard): boolean => text.length <= 40 && grudge.test(text)

const waiting =
  /\b(?:waiting|waited)\b[^.!?]{0,16}\b(?:days|weeks?|months?)\b|等了[^，。]{1,8}(?:天|礼拜|禮拜|星期|周|週|月)/iu

/** Whether a message tells how long somebody has waited, and nothing that we know to be something else. */
export const tellsWaiting = ({ text, intent }: Heard): boolean =>
  intent === undefined && text.length <= 60 && waiting.test(text)

const unhurt =
  /^(?:no,? )?(?:nobody|no one|noone)(?:['’]s| is| was| got)? (?:hurt|injured|harmed)\b|^(?:[没沒]有?人|人[没沒]有?|[没沒]有?)受[伤傷]|^人(?:都|也)?[没沒]事/iu

/** Whether a message says that nobody came to harm. */
export const tellsUnhurt = ({ text }: Heard): boolean => text.length <= 30 && unhurt.test(text)

const reviews = /\b(?:reviews?|ratings?|testimonials|feedback)\b|[差好]评|[評评][价價分论論]|买家秀/iu
const askingFor =
  /\b(?:where|how|any|are there|do you have|have you|can i (?:see|read|leave|write|post|give)|show me)\b|[哪怎]|有(?:没|沒)?有?|[吗嗎]|看看|能看|在哪/iu
const ofUs = /\b(?:this is|here is|my) (?:my )?(?:review|feedback)\b/iu

/** Whether a message asks for what others think, or where to say what one thinks. */
export const asksForReviews = ({ text, entities }: Heard): boolean =>
  text.length <= 60 &&
  reviews.test(text) &&
  askingFor.test(text) &&
  !ofUs.test(text) &&
  !entities.some(({ kind }) => kind === 'order')

const compensation =
  /\b(?:want|need|demand|expect|deserve|give me|entitled to|claim)\b[^.!?]{0,20}\bcompensat\w*|^compensation\b|\bcompensate me\b|(?:我要|要求|[给給]我|得|必[须須])[^，。]{0,4}(?:[赔賠](?:[偿償钱錢]|我)|[补補][偿償])/iu

/** Whether a message asks to be made good for something that went wrong. */
export const asksForCompensation = ({ text }: Heard): boolean => compensation.test(text)
