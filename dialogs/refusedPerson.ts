import type { Heard } from '../analytics/index.ts'
import { lengthOf } from './wording.ts'

/** A longer message is about more. */
const longest = 60
/** Words beside a refusal that ask for something themselves. */
const another = 2

/** Whether a message says that no person is to be called: "I'd rather not talk to a human", 不用转人工. */
export const refusesPerson = (text: string): boolean => text.length <= longest && refusal.test(text)

/** Whether it gives up on talking to a program; that is a sigh, and calls nobody: 不跟机器人计较. */
export const givesUp = (text: string): boolean =>
  text.length <= longest && sigh.test(text) && !calling.test(text)

const not =
  "(?:(?<!\\b(?:why|you|they|it|and|still) )\\b(?:don['’]?t|do not|never)|\\bno (?:need|reason)|\\b(?:i['’]?m|i am) not|\\brather not|(?<!\\b(?:can|could|do|did|will|would) (?:you|i|we) )\\bnot\\b|\\b(?:without|no)\\b)"
const towards =
  '(?: (?:want|wanna|need|wish|like|asking|trying|looking|going|to|make|let|have|transfer|pass|hand|put|connect|call|fetch|get|bring|involve|talk|talking|speak|speaking|chat|chatting|me|us|over|through|with|for|any|a|an|another|your|real|live|actual)){0,8}'
const person =
  '(?: (?:person|humans?|agents?|colleagues?|representatives?|people(?! (?:to|who|in|see|know)))\\b| (?:talk|speak|chat)(?:ing)? (?:to|with) (?:any|some)(?:one|body)\\b)'
/** Who says that nobody came does not refuse anybody. */
const absent =
  '(?! (?:has|have|had|is|was|are|were|ever|answer\\w*|repl\\w+|came|comes?|calls?|called|pick\\w*|here|there|around|available|yet)\\b)'
const english = `${not}${towards}${person}${absent}`

const chinese =
  '(?:(?<=能不能|可不可以|能否)|(?<![要能会會可是想用么麼啥还還]))(?:不(?:要|用|必|需要?|想|找)|[别別]|[没沒]有?必要|用不[着著]|[无無]需)(?:再|跟|和|同|去|麻[烦煩]|(?:[帮幫给給替把])我|任何|[转轉找叫接等要]|你[们們]的?){0,4}(?:人工(?!智)|真人|客服|同事)'

const refusal = new RegExp(`${english}|${chinese}`, 'iu')

const sigh =
  /\b(?:no point|not worth|pointless|useless|(?:won['’]?t|not going to|not gonna|can['’]?t be bothered to) |waste of (?:time|breath))[\w\s]{0,14}\b(?:argu|fight|talk|speak|explain|disput|reason)\w*(?: \w+){0,2} (?:with|to|against) (?:a|the|this|an|some) (?:\w+ )?(?:bot|chatbot|robot|machine|computer|program|ai)\b|(?:不|[懒懶]得|犯不[着著]|[没沒]必要|不值得)(?:再)?(?:跟|和|[与與]|同)(?:你|[这這一]?[个個]|[这這]|台|破){0,3}(?:机器人?|機器人?|程序|程式|AI|[电電][脑腦])(?:[计計][较較]|一般|[较較]真|吵|争|爭|生[气氣]|置[气氣]|[废廢][话話]|多?[说說]|[讲講]|[浪费費]+)/iu

const calling =
  /[转轉找要叫](?:人工|真人|客服)|\b(?:get|give|fetch|want|need|to) (?:me )?(?:a|an|the) (?:\w+ )?(?:person|human|agent)\b/iu

/** What was heard, without the purpose that a refusal is taken for, when the message asks for something beside it. */
export function withoutPerson(heard: Heard): Heard {
  if (!refusesPerson(heard.text) || !asksBeside(heard)) return heard
  const { intent, alternatives } = heard
  const others = alternatives.filter((guess) => guess.intent !== wanted)
  const left = others.reduce((sum, { confidence }) => sum + confidence, 0)
  return {
    ...heard,
    intent: intent === wanted ? undefined : intent,
    alternatives: others.map((guess) => ({ ...guess, confidence: guess.confidence / left })),
  }
}

const wanted = 'talk_to_person'

/** Whether a message that refuses a person asks for something beside that. */
export const asksBeside = ({ text }: Heard): boolean => lengthOf(text.replace(refusal, ' ')) >= another
