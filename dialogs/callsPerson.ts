import { refusesPerson } from './refusedPerson.ts'

const someone =
  '(?:(?<!\\b(?:my|our|his|her|their|another) )(?:person|humans?|supervisor|manager|representative|operator|human being|colleague|real people|live (?:agent|chat)|agent|someone (?:real|human|else)|staff)\\b)'
/** Asks to be given a person, whatever else is said around it. */
const asked = new RegExp(
  [
    `\\b(?:get|give|let|put|connect|transfer|switch|want|wanna|need|speak|talk|chat|call|fetch|find)\\b(?:(?!\\b(?:for|like|gift)\\b)[^.!?]){0,24}\\b${someone}`,
    `^(?:a |an )?(?:real |actual |live )?(?:person|human|agent|operator|manager),? (?:please|pls|plz|now)\\b`,
    '(?:转|轉|找|叫|要|换|換|接)(?:个|個|一个|一下|到|成|你们的?|你們的?|我)*(?:人工|真人|活人|客服|经理|經理|主管|领导)|(?:转|轉|接)人工|让?(?:人工|真人)(?:来|跟我|和我)',
  ].join('|'),
  'iu',
)
const refused =
  /\b(?:don['’]?t|do not|rather not|no need to|without)\b[^.!?]{0,16}\b(?:person|human|agent|colleague)\b|(?:不|[别別]|没|沒|甭)[^，。！]{0,4}(?:人工|真人|客服|经理)/iu
/** Tells what is already so, or what might be. */
const told =
  /\b(?:already|just|yesterday|before)\b[^.!?]{0,20}\b(?:talked|spoke|called|chatted)|\b(?:talked|spoke|chatted|called)\b|[过過]人工|人工(?:说|說|告诉|答应)|上次|昨天|客服(?:说|說|告诉)/iu

/** Wants to be talked to otherwise, by whom is the same. */
const manner =
  /\b(?:talk|speak|write|answer|chat|be|sound|act)\w*\b[^.!?]{0,12}\blike (?:a |an )?(?:(?:normal|real|actual|human) )?(?:person|people|humans?|human being)\b|^(?:[请請]|[你您])?(?:能不能|可不可以)?(?:[好]好)?(?:[说說讲講]人[话話]|像(?:[个個])?(?:正常)?人(?:一样|一樣)?(?:[说說讲講]话|[说說讲講]話|聊天))[^，。]{0,3}[?？!！。]*$/iu

/** Whether a message wants other manners, and nobody fetched. */
export const asksForManners = (text: string): boolean => manner.test(text)

/** Whether a message asks for a person: "your bot is useless, get me a human". */
export const wantsPerson = (text: string): boolean =>
  asked.test(text) && !asksForManners(text) && !refused.test(text) && !told.test(text) && !refusesPerson(text)

const people =
  '(?:your (?:colleagues?|people|team|staff|agents?|office)|(?:any|some)(?:one|body)|people|agents?|humans?|(?:a|any) (?:real |live )?(?:person|human|colleague|agent)|customer (?:service|support))'
const present =
  '(?:there|online|available|in(?= now| today| at|[?!. ]*$)|around|working|awake|on duty|at work|reachable|open)'
const asksPresence = new RegExp(
  [
    `\\b(?:are|is|will)\\b[^.!?]{0,12}\\b${people}\\b[^.!?]{0,12}\\b${present}\\b`,
    `\\b(?:when|what time|until when|how late|which days)\\b[^.!?]{0,16}\\b${people}\\b[^.!?]{0,16}\\b(?:${present}|answer|start|back|talk|chat)`,
    '(?:人工(?:客服)?|真人|客服|同事|你们的人)(?:现在|現在|这会儿|今天|周末|周日|晚上)?(?:都|还|還)?(?:在[吗嗎不线線]|上班|下班|值班|[几幾][点點]|什[么麼][时時]候|有人[吗嗎])|(?:现在|現在|这会儿|这个点|这么晚|半夜)[^，。]{0,3}有(?:人工|客服|真人|同事)|(?:人工|客服)(?:服务)?(?:的)?时间',
  ].join('|'),
  'iu',
)
const then =
  '(?:(?:on |at |over |this |next )*(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:the )?weekends?|public holidays?|night|midnight|tonight|tomorrow|after hours))'
const whenInChinese =
  '(?:周|星期|礼拜|禮拜)[一二三四五六日天末]|周末|節假日|节假日|公众假期|晚上|夜里|半夜|明天|今天|今晚|现在|現在'
/** Asks whether somebody can be reached at some time, which is not to be put through now. */
const atSomeTime = new RegExp(
  [
    `^(?:hi |hello |and |so )?(?:can|could|may) (?:i|we) (?:still )?(?:(?:speak|talk|chat) (?:to|with)|reach|get hold of)\\b[^.!?]{0,30}\\b${then}[?. ]*$`,
    `^(?:那|请问|請問)?(?:${whenInChinese})(?:还|還|也|都)?(?:有人(?:在|上班|值班|回复|理)?|能(?:找|转|轉|联系|聯繫)(?:到)?(?:人工|真人|客服)|(?:找|转|轉)得到(?:人工|客服))(?:吗|嗎|么)?[?？。]*$`,
  ].join('|'),
  'iu',
)

/** Asks how long, of nothing but the answer that is waited for. */
const howLong =
  /^(?:(?:and|so|ok|okay|then|but|great|hello|hi)[, ]+)*(?:how (?:much )?long(?:er)?(?: will (?:it|that|this) (?:take|be)| do i (?:have to )?wait| does it take| is the wait)?|when(?: will (?:they|he|she|somebody|someone|your colleague) (?:come|answer|reply|write)| then)?)[?!. ]*$|^(?:那|请问|大概|大约)*(?:还?要?等多久|還要等多久|多久(?:能|会|才)?(?:回复?|有人|来|答复)?|什么时候(?:有人|能?回复?|来)|[几幾]时(?:有人|回复?))[^，。]{0,4}[?？。！]*$/iu

/** Whether a message asks if people are there, or when; or how long it takes, once one was called. */
export const asksForPeople = (text: string, { isWaiting }: { readonly isWaiting: boolean }): boolean =>
  asksPresence.test(text) || atSomeTime.test(text) || (isWaiting && howLong.test(text))
