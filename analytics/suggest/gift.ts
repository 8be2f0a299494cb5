/**
 * Whether a wish is for somebody else, about whom the customer's own purchases tell nothing. O(length).
 * @example isForSomebodyElse('something for my mum who drinks tea') // true
 */
export const isForSomebodyElse = (text: string): boolean => words.test(text)

const words =
  /\b(?:gifts?|presents?|birthday|anniversary|housewarming)\b|\b(?:for|give|get|buy|surprise) (?:(?:my|a|an|the|our|his|her) )?(?:\w+ )?(?:mum|mom|mother|dad|father|parents?|wife|husband|partner|girlfriend|boyfriend|friends?|sister|brother|son|daughter|niece|nephew|aunt(?:ie)?|uncle|grand\w+|granny|colleagues?|boss|teacher|kids?|child(?:ren)?|baby|toddler|neighbou?rs?|hosts?|in-laws?)\b|礼物|礼品|禮物|禮品|送(?:给|給|人|礼|禮|我|他|她|朋友|长辈|爸|妈|老|同|女|男|客)|[给給](?:我)?(?:的)?(?:妈|媽|爸|父|母|老婆|老公|太太|先生|女朋友|男朋友|朋友|姐|妹|哥|弟|儿子|兒子|女儿|女兒|侄|外甥|奶奶|爷爷|阿嬷|外婆|外公|岳|同事|老板|老师|邻居|长辈|他|她|孩子|小孩)|(?:我|她|他)?(?:妈妈?|媽媽?|爸爸?|父亲|母亲|老婆|老公|女朋友|男朋友)(?:很|最|平时|特别)?(?:喜欢|喜歡|爱|愛)/iu
