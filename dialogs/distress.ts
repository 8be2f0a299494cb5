/** Means to die, or that somebody else does; who has died is no such message, nor is a price or a laugh. */
const despair = new RegExp(
  [
    '\\b(?:kill|hang|drown|shoot)(?:ing)? (?:my|him|her|them)sel(?:f|ves)\\b(?! (?:laughing|with laughter|over))',
    '\\b(?:want|wanna|going|gonna|feel like|thinking|thoughts?|urge|keep|been|need)\\b[^.!?]{0,16}\\b(?:hurt|harm|cut)(?:ting|ing)? myself\\b',
    '\\bself[- ]harm(?:ing|ed)?\\b',
    '(?<!\\b(?:committed|by|his|her|their|the) )\\bsuicid(?:e|al)\\b(?! (?:squad|prevention|pric\\w+|doors?))',
    '\\b(?:want|wants|wanna|wish|wished|hope|rather|ready|going|like|just)\\b(?: (?:to|i|he|she|could|can|just|would)){0,3} (?:die|be dead|was dead|were dead|stop living|never wake up|not wake up|not exist)\\b(?! (?:laughing|of|from|for|on|in|than))',
    "\\b(?:do not|don['’]?t|no longer|doesn['’]?t) (?:really |even )?(?:want|wanna|wants|wish)(?: to)? (?:live|be alive|exist|go on living|wake up)\\b(?! (?:in|with|without|near|there|here|on|at|next)\\b)",
    '\\bend(?:ing)? (?:my|his|her|their) (?:own )?li(?:fe|ves)\\b|\\bend(?:ing)? it all\\b|\\btak(?:e|ing) my own life\\b',
    "\\b(?:life|living)\\b[^.!?]{0,12}\\b(?:not|n['’]t|no longer) worth (?:living|it)\\b|\\b(?:no (?:reason|point)|nothing(?: left)?)\\b[^.!?]{0,8}\\b(?:live|living|be alive|being alive)\\b",
    "\\btired of (?:living|being alive)\\b|\\bbetter off dead\\b|\\bcan(?:no|['’])?t (?:go on|keep on|keep) living\\b|\\bcan(?:no|['’])?t go on any ?more\\b",
    '(?<!得)(?<!得我)想死(?!你|妳|您|它|他|她|[这這]|那|我了|了[这這那你]|[机機心])|自[杀殺](?!了|身亡|小[队隊]|式)|[轻輕]生|[寻尋](?:死|短[见見])|不想(?:再|继续|繼續)?活|活不下去|活[够夠]了|一死了之|[遗遺][书書]|割腕',
    '(?<!生)活[着著得]?(?:真|好|太|很|也|[还還]|就|都)?(?:[没沒无無]|有)(?:什[么麼]|啥|甚麼)?(?:意思|意[义義]|[劲勁]|盼[头頭])|活[着著得](?:真|好|太|很)累',
    '(?:想|要|去)(?:上吊|跳[楼樓](?![价價大])|跳河|跳海|自[残殘]|[伤傷]害自己)|(?:了[结結]|[结結]束)(?:我|自己|我自己)?的?(?:生命|性命|一生)|(?:不如|真想|好想|[宁寧][愿願]|恨不得)死|死了算了',
  ].join('|'),
  'iu',
)

const kin =
  'husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?|ex|father|mother|dad|mum|mom|stepfather|stepmother|stepdad|brother|sister|uncle|aunt|roommate|flatmate|employer'
const someone = '(?:me|us|my (?:kids?|child(?:ren)?|son|daughter|baby|m[ou]m|mother|sister|brother))\\b'
const striking =
  '(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|abus(?:es|ed|ing)|rap(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)|(?:threatens|threatened|threatening|wants|tried) to (?:kill|hurt|harm))'

/** Somebody does violence to who writes, or to theirs. */
const violence = new RegExp(
  [
    `\\bmy (?:${kin})(?:[- ](?:husband|wife|boyfriend|girlfriend|partner))?(?: (?:is|was|has|always|often|sometimes|keeps?|just|again|regularly)){0,2} ${striking} ${someone}(?! to)`,
    `\\b(?:he|she)(?: (?:is|was|has|always|often|sometimes|keeps?|just|again)){0,2} ${striking} ${someone}(?! (?:to|with a|up)\\b)`,
    "\\bdomestic (?:violence|abuse)\\b|\\babusive (?:husband|wife|partner|boyfriend|girlfriend|relationship|marriage)\\b|\\bi(?:['’]m| am)? (?:being|getting) (?:abused|beaten|stalked|attacked)\\b",
    '家暴|(?:老公|丈夫|先生|男友|男朋友|老婆|妻子|女友|女朋友|前夫|前任|爸|[妈媽]|父[亲親]|母[亲親]|[继繼]父|公公|婆婆|他|她)(?:又|[总總]是?|老是?|[经經]常|一直|天天|喝醉了?|[会會]|在|[动動]手){0,3}(?:打|揍|掐|虐待|[殴毆]打)了?(?:我|孩子|娃)(?!的?(?:[电電]|手[机機])|[们們]|[个個]|一[个個])',
    '我(?:[经經]常|天天|[总總]是?|又|一直)?被(?:老公|丈夫|男友|男朋友|老婆|他|她|家[里裡裏]?人|爸|[妈媽])?(?:打(?![折扰擾断斷])|揍|虐待)',
  ].join('|'),
  'iu',
)

/** What somebody writes who needs other help than a shop's. */
export type Distress = 'despair' | 'violence'

/** Whether a message tells that somebody may take their life, or suffers violence. O(length). */
export function distressIn(text: string): Distress | undefined {
  if (despair.test(text)) return 'despair'
  return violence.test(text) ? 'violence' : undefined
}
