const people =
  /\b(?:wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|mums?|moms?|mother|dad|father|parents|sister|brother|son|daughter|aunt(?:ie)?|uncle|niece|nephew|cousin|grand(?:ma|pa|mother|father|parents)|granny|boss|manager|colleagues?|coworkers?|teacher|friends?|neighbou?rs?|hosts?|in-laws?|man|woman|lady|guy|men|women|male|female|people|person|couple|somebody|someone|client|customer)\b|老板|老闆|上司|领导|同事|老婆|太太|妻子|老公|先生|丈夫|爱人|女朋友|男朋友|妈妈?|媽媽?|爸爸?|父母|母亲|父亲|岳母|岳父|公公|婆婆|爷爷|奶奶|外公|外婆|阿姨|叔叔|舅舅|姑姑|姐姐?|妹妹?|哥哥?|弟弟?|老师|朋友|闺蜜|邻居|客户|长辈|老人家?|男(?:的|人|生|士|性)?|女(?:的|人|生|士|性)?/giu
const ages =
  /\b\d{1,3}(?:st|nd|rd|th|s)?\b|\b(?:years?|yrs?|y\/?o|old|older|elderly|young|younger|adults?|senior|retiree|pensioner|age|aged|late|early|mid|twent(?:y|ies)|thirt(?:y|ies)|fort(?:y|ies)|fift(?:y|ies)|sixt(?:y|ies)|sevent(?:y|ies)|eight(?:y|ies)|ninet(?:y|ies)|turn(?:s|ed|ing)?|s)\b|[\d零一二三四五六七八九十几多百]+(?:来|多|几)?岁?|[岁歲]|年[纪紀]|[老年]|大寿/giu
const occasions =
  /\b(?:birthday|b-?day|retire(?:d|s|ment)?|retiring|anniversary|wedding|marr(?:y|ied|ying)|engage(?:d|ment)|christmas|xmas|cny|new year|valentine['’]?s?|(?:mother|father)['’]?s|day|farewell|goodbye|promot(?:ed|ion)|leaving|moved|job|company)\b|退休|生日|[过過]生|结婚|結婚|新婚|订婚|纪念日|紀念日|[过過]年|新年|圣诞节?|聖誕|情人节|母亲节|父亲节|升职|升職|离职|離職|告别|欢送/giu
const money =
  /(?:s?\$|sgd|usd)\s?\d+|\b(?:dollars?|bucks?|sgd|max(?:imum)?|up to|under|below|budget|around|about|at most)\b|[块塊元钱錢]|预算|預算|以内|以下|左右|最多|不超过/giu
const nothing =
  /\b(?:(?:has|have|got|owns?|likes?|loves?|needs?|wants?|doesn['’]?t|does not|don['’]?t|do not) (?:really )?(?:everything|anything|nothing|need|want|like|have|it all|all)|everything|nothing|anything|hard to (?:please|buy for)|difficult|picky|fussy|not sure|no (?:clue|idea)|clueless|unsure|don['’]?t know|do not know|dunno|idk|not (?:close|much)|know|well|no preference|anyway)\b|什[么麼]都(?:有|不缺|喜欢|行|不要)|(?:啥|都)(?:都)?(?:不缺|有)|不缺|没什么(?:特别)?(?:爱好|喜好|喜欢的?)|[没沒](?:有)?(?:想法|爱好|喜好)|不(?:太|是很|大)?(?:知道|清楚|了解|熟|懂)|很?难(?:伺候|选|挑|送)|挑剔|随便|隨便|都可以|都行/giu
const filling =
  /\b(?:she|he|they|it|i|we|you|is|are|was|am|be|has|have|had|a|an|the|my|his|her|their|our|for|of|to|in|on|at|and|but|so|just|recently|almost|nearly|soon|only|really|very|quite|oh|hm+|ok|well|from|with|that|this|who|already|now|next|week|month|year|tomorrow|please|will|get|getting|gift|present|him|them|me|re|ve|m)\b|[她他它我你您们們是的了呢吧啊呀嘛有个個这這那快刚剛已经經马馬上今就要也都很挺吗嗎给給送和跟个位今天明天下周月]|礼物|禮物/giu

/**
 * Whether a message tells for whom or when something is, how old somebody is, what it may cost or that nothing is
 * known, and no more: none of its words describes a thing. O(length).
 * @example saysOnlyWho("she's 60 and has everything") // true
 */
export function saysOnlyWho(text: string): boolean {
  const rest = [nothing, money, people, occasions, ages, filling].reduce(
    (left, words) => left.replace(words, ' '),
    text.slice(0, longest),
  )
  return text.length <= longest && !/\p{L}/u.test(rest)
}

const longest = 120
