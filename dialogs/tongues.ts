/** A longer message is about more. */
const longest = 60

const tongues =
  'cantonese|hokkien|teochew|hakka|hainanese|shanghainese|taiwanese|malay|bahasa(?: \\p{L}+)?|indonesian|tamil|hindi|bengali|punjabi|urdu|japanese|korean|thai|vietnamese|burmese|tagalog|filipino|french|german|spanish|italian|portuguese|russian|arabic|dutch|turkish|singlish'
const tonguesInChinese =
  '(?:[广廣][东東]|客家|福建|[闽閩]南|潮州|海南|上海|四川|[东東]北|台[湾灣])[话話]|[白]话(?!文)|方言|[粤粵闽閩]南?[语語]|(?:[马馬][来來](?:西[亚亞])?|印尼|淡米[尔爾]|泰米[尔爾]|印地|日本?|[韩韓][国國]?|法[国國]?|德[国國]?|西班牙|泰[国國]?|越南|俄[罗羅]?斯?|意大利|葡萄牙|阿拉伯|菲律[宾賓])(?:[语語文]|[话話])'
const ours = /chinese|mandarin|english|[中英华華][文语語]|[汉漢国國][语語]|普通[话話]/iu

const asking = new RegExp(
  [
    `\\b(?:speak|understand|talk|reply|answer|chat|write|text|converse|type)(?:ing)?(?: (?:to|with) me| back| in| a little| any| some)* (?:${tongues})\\b(?! \\p{L}{4})`,
    `^(?:in |any |got )?(?:${tongues})(?: (?:please|pls|can|leh|ah|also))*[?!. ]*$`,
    `(?:[会會懂能说說讲講用听聽写寫回识識]|可以|支持|有)[^，,。]{0,3}(?:${tonguesInChinese})`,
    '\\b(?:which|what|how many|other|any other) languages?\\b[^.]{0,12}\\b(?:you|speak|support|know|understand|available)\\b',
    '(?:[会會懂说說讲講]|支持|能用)[^，,。]{0,4}(?:什[么麼]|哪[些几幾种種]{0,2}|[几幾]种|[几幾]種|[别別]的|其他)[语語]言',
  ].join('|'),
  'iu',
)

/** Whether a message asks for a language that we do not speak, or which ones we do: "do you speak Malay?", 你会说粤语吗. */
export const asksForOtherTongue = (text: string): boolean =>
  text.length <= longest && asking.test(text) && !ours.test(text)

const both = [
  /chinese|mandarin|中[文英]|[中华華][文语語]|[汉漢国國][语語]|普通[话話]/iu,
  /english|英[文语語]/iu,
]

/** Whether two texts name the same language, however it is called: 有中文吗 and "30 in Mandarin". */
export const nameSameTongue = (one: string, another: string): boolean =>
  both.some((tongue) => tongue.test(one) && tongue.test(another))
