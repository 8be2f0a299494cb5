/** Asks why something was suggested, among other words. */
const among =
  /\bwhy (?:(?:did|do|are|would) you (?:suggest|recommend|show|pick|choose)(?:ing)? (?:these|this|those|that|them|it|me)\b|(?:is|are|was|were) (?:this|these|that|those|it|they) (?:suggested|recommended))|(?:为什么|為什麼|为啥|为何|怎么会)(?:会|要)?(?:给我|給我)?(?:推荐|推薦)(?:这|這|那|我|它|$|[。？?])|推荐(?:的)?理由/i

const these = String.raw`(?:(?:these|this|those|that|them|it)(?: (?:ones?|three|two|items?|products?|things?|suggestions?|in particular))?|the (?:first|second|third|last|1st|2nd|3rd)(?: one)?)`
const alone = new RegExp(
  String.raw`^(?:(?:hm+|ok|and|but|so|wait|sorry|er+m*|well)[,. ]+)*(?:(?:why|how come|what for)(?: (?:is it|precisely|exactly|particularly|specifically|just|only|did you (?:pick|choose|suggest|recommend|show(?: me)?)))? ${these}|why (?:do|would|did) (?:i|we) (?:see|get|need) ${these}|what makes ${these} (?:right|good|suitable|fit|a good (?:fit|choice|match))|what(?:['’]?s| is| was) the reason (?:for|behind) ${these}|(?:based on what|on what basis|how did you (?:pick|choose|select|come up with|get to|arrive at|decide on) ${these}|what made you (?:pick|choose|suggest|recommend|show(?: me)?) ${these}))[?!. ]*$`,
  'iu',
)
const pointed = '(?:[这這那](?:[几幾一两兩三]?[个個款种種样樣件些])?|[它他]们?|它們?|第[一二三123][个個款])'
const aloneInChinese = new RegExp(
  String.raw`^(?:那|嗯|额|额+|等等|可是|但|不过|请问|，|, )*(?:[为為](?:什么|什麼|啥|何)|怎么|怎麼|咋|凭什么|憑什麼|干嘛|[干幹]吗)(?:会|會|就|都|偏偏|要)?(?:是|选|選|挑|推荐|推薦|给我(?:看|推荐|推|选|挑)?|給我(?:看|推薦|推|選|挑)?|出来|推)*(?:的)?(?:是|都是)?${pointed}(?:呢|啊|呀|东西|東西|商品|推荐)?[？?。 ]*$|^(?:根据|根據|按)(?:什么|什麼|啥)(?:推荐|推薦|选|選|挑)的?(?:${pointed})?(?:的)?[？?。呢 ]*$|^(?:推荐|推薦|选|選)(?:它|${pointed})?的?(?:理由|原因|依据|依據)(?:是|呢|是什么|是什麼)?[？?。 ]*$`,
  'iu',
)

/** Whether a message asks why these are suggested, and nothing else, whatever it sounds like. O(length). */
export const asksOnlyWhy = (text: string): boolean =>
  text.length <= longest && (alone.test(text) || aloneInChinese.test(text))

/** Whether a message may ask why something was suggested. O(length). */
export const mayAskWhy = (text: string): boolean => among.test(text)

const longest = 60
