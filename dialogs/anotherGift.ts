import { type Heard, isForSomebodyElse } from '../analytics/index.ts'
import { productsIn, type Turn } from './turn.ts'

const people = String.raw`(?:wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids?|children|child|baby|aunt(?:ie)?|uncle|niece|nephew|cousin|grand\w+|granny|boss|manager|colleagues?|teacher|friends?|neighbou?rs?|hosts?|in-laws?|(?:mother|father|sister|brother)-in-law|family|others? (?:one|person|friend))`
const english = new RegExp(
  String.raw`^(?:(?:and|also|ok(?:ay)?|now|so|then|great|good|thanks|thank you|plus|next)[,.! ]+)*(?:(?:what|how) about (?:something |one |a (?:gift|present) )?(?:for )?|(?:i (?:also )?(?:need|want) )?(?:something |one |another (?:one |gift |present )?|a (?:gift|present) )?(?:also )?for )(?:his|her|their|my|our|the) (?:\p{L}+ )?${people}\b(?:[,. ]+(?:too|as well|also))?(?:[?.!]*$|[,. ]+(?:who|she|he|they)\b)`,
  'iu',
)
const chinese =
  /^(?:那|那么|还有|還有|再|还要|還要|还得|也要|另外|对了|好的?|，|, )*(?:[给給送帮幫]|也?要?(?:送|给|給))?(?:一[个個份]给?)?(?:他|她|我|[他她]们|老板)?(?:的)?(?:太太|老婆|妻子|夫人|先生|老公|丈夫|爱人|對象|对象|女朋友|男朋友|妈妈?|媽媽?|爸爸?|父母|爸妈|婆婆|岳母|岳父|公公|姐姐?|妹妹?|哥哥?|弟弟?|儿子|兒子|女儿|女兒|孩子|小孩|宝宝|同事|老板|老师|朋友|邻居|家人)(?:也)?(?:呢|该?送?(?:什么|啥)(?:好)?(?:呢)?|買什麼|[买選选挑](?:什么|啥|点|[个個一])\S{0,3}|也要|送点什么)?(?:[?？。！! ]*$|[，, ]+[她他])/u

/**
 * Whether a message asks, after suggestions for one person, for another: "and for his wife", 那给他太太呢. What the
 * present may cost is known then.
 */
export function asksForAnother({ heard, memory: { wish } }: Pick<Turn, 'heard' | 'memory'>): boolean {
  if (wish === undefined || heard.text.length > longest || productsIn(heard).length > 0) return false
  const isGift = wish.gift ?? isForSomebodyElse(wish.text)
  return isGift && (english.test(heard.text) || chinese.test(heard.text))
}

const longest = 80

/** A message that asks so wishes for a present. */
export const anotherGift = (heard: Heard, turn: Pick<Turn, 'memory'>): Heard =>
  asksForAnother({ heard, memory: turn.memory })
    ? { ...heard, intent: 'product_advice', outcome: 'sure', alternatives: [] }
    : heard
