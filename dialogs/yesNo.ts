import type { Heard } from '../analytics/index.ts'
import { type Line, say } from './phrases/say.ts'
import type { Question } from './question.ts'
import type { Turn } from './turn.ts'
import { lengthOf } from './wording.ts'

/** What says yes by itself. */
const yes =
  /\b(y|yes+|yep|yeah|yup|ya|yah|sure|ok|okay|okie|k|alright|all right|correct|right|exactly|absolutely|definitely|certainly|of course|please|proceed|confirm(ed)?|agreed?|do (it|that)|go ahead|go for it|haan|can)\b|👍|✅|👌|是|对|對|好|嗯|可以|行|没错|沒錯|没(有)?问题|沒問題|[确確][认認定]|[当當]然|要|同意|办吧|辦吧/iu

/** What may stand beside it without changing it. */
const besideEnglish = new Set(
  "y yes yess yep yeah yup ya yah sure ok okay okie k alright all right correct exactly absolutely definitely certainly of course please pls plz proceed confirm confirmed i agree agreed do it that this so go ahead for haan can affirmative thanks thank you very much thx ty cheers now then lah la lor leh sir madam mate me us am i'm that's is fine good great perfect sounds looks and the just kindly thing right away asap soon man bro".split(
    ' ',
  ),
)
const besideChinese =
  /没(有)?问题|沒問題|没错|沒錯|是的?|对(?!了)的?|對(?!了)的?|好(的|吧|嘞|哒)?|嗯|可以|行|[确確][认認定]|[当當]然|要|同意|就?(这|這)(样|樣)吧?|就|办理?|辦理?|处理|處理|一下|麻烦|麻煩|谢谢|謝謝|多谢|多謝|辛苦|快点|快點|尽快|盡快|马上|馬上|现在|現在|直接|那|请|請|帮我|幫我|帮忙|你|您|的|吧|啊|呀|啦|哦|噢|喔|哈|了|呢|滴|嘛|咯|囉/gu

const no =
  /^(n|no(?! (idea|clue|problem|worries))|nope|nah|don'?t|do not|cancel|not (now|really|yet|today|this|that))\b|^(please|ok(ay)?)[\s,.!]+(no|nope|don'?t|do not)\b|^👎|^(不(?!太?([确確]定|知道|清楚|明白|懂)|一定|好[说說意]|[错錯锈鏽客])|否|[没沒]有(?![问問][题題])|[别別](?![的人])|先不|先[别別]|唔(?![知清該该])|免了)/i
/** Words that take back, wherever they stand. */
const taking =
  /\b(changed my mind|on second thoughts?|rather not|hold off|leave it( be| as it is)?|let'?s not|not (going|want) to|forget (it|about it)|never ?mind|nvm|(of course|sure|absolutely|certainly|definitely) not|please don'?t|keep (it|them|the \w+|my \w+)|(don'?t|do not|no|not) (want to |to )?(return|send|cancel|exchange))\b|改[变變]?了?主意|[暂暫][时時](不|[别別]|先)|先[别別]|(?<!要)不(用|要|必|取消|退|[换換]|改|[删刪]|[办辦])|算了|[别別](弄|[办辦]|[动動]|取消|退|[换換]|改|[删刪])|留[着著]|唔(使|要)|还是不|還是不/i

/** What people write before they have made up their minds. */
const hesitation =
  /^(h+m+|u+m+|u+h+|er+m?|o+h|a+h|well|so|actually|sorry|呃|额|額|哦|噢|那|哎|唉)[\s,，.。…!！]+/i

/**
 * Yes or no; anything else is not an answer. A yes is one only when nothing else stands beside it: what is asked here
 * is mostly whether to do something that cannot be undone. The thing to be done may be said in its own words, as
 * "cancel it" to whether to cancel. It is asked again when something before it was put right.
 */
export const yesNo = (line: Line, { agrees }: { readonly agrees?: RegExp } = {}): Question<boolean> => ({
  line,
  options: [{ line: say.yes() }, { line: say.no() }],
  confirms: true,
  aside: ({ text }) => (asksWhetherDone.test(text) ? say.notDoneYet() : undefined),
  allows: () => false,
  read: (heard) => {
    const text = heard.text.replaceAll('’', "'").replace(hesitation, '')
    const rest = agrees === undefined ? text : text.replace(agrees, ' ')
    const isYes = isOnlyYes(rest, agrees?.test(text) ?? false)
    if (isYes) return true
    return taking.test(text) || no.test(rest) || heard.intent === 'no' ? false : undefined
  },
})

/** Takes it for done before it was agreed to. */
const asksWhetherDone =
  /\b(?:status|news|updates?) (?:of|on|about|for) (?:my|the|this|that) (?:return|exchange|replacement|claim|refund|cancellation|order)\b|\b(?:is|was|has) (?:it|my \w+|the \w+) (?:already |now |been )*(?:done|registered|noted|cancelled|returned|changed)(?: (?:yet|now|already))?\?*$|(?:退[货貨]|[换換][货貨]|[补補][发發]|申[请請])的?(?:[进進]度|[状狀][态態]|怎么样|怎麼樣)|(?:[办辦]好|登[记記]|取消|改)(?:好)?了(?:[吗嗎]|[没沒])[?？]?$/iu

/** Whether there is a yes, and nothing but what may stand beside one. */
function isOnlyYes(text: string, agreed: boolean): boolean {
  const plain = text.toLowerCase().replace(/\bno (problem|worries)\b/g, ' ')
  const words = plain.match(/[\p{Script=Latin}']+/gu) ?? []
  const han = text.replace(besideChinese, '').match(/\p{Script=Han}/gu) ?? []
  const asks = /[?？\d]|[吗嗎]|呢\s*$/.test(text)
  const saysMore = /[^\P{L}\p{Script=Latin}\p{Script=Han}]|👎|❌/u.test(text)
  return (
    (agreed || yes.test(text)) &&
    !asks &&
    !saysMore &&
    han.length === 0 &&
    words.every((word) => besideEnglish.has(word))
  )
}

const sealed =
  /\b(un|not |never |hasn'?t been |haven'?t )opened|\b(did|have|has|is|was)(n['’]?t| not)( \w+){0,2} open(ed)?\b|\bsealed|\b(still|kept) closed|\bunused|([没沒]有?|未)(拆|[开開]|用|[动動]|打[开開]|open)|密封|原封/i
const opened =
  /\b(opened|open|tried|tasted|used|broke the seal|unsealed)\b|(?<!不)(拆|[开開]|用|[尝嘗嚐]|喝|[试試])(了|[过過]|封了|[开開]了)|已[经經]?(拆|[开開])/i

const unused =
  /\b(?:un|not |never |hasn'?t been |haven'?t )used|\b(?:did|have|has|is|was)(?:n['’]?t| not)(?: \w+){0,2} (?:used?|worn?|wear|wash(?:ed)?|assembled?)\b|\bbrand new\b|([没沒]有?|未)(用|使用|[动動])[过過]?|全新/i
const used =
  /\b(used|worn|washed|slept on|cooked with|assembled)\b|(?<!不)(用|睡|洗|戴|[带帶]|穿|煮|坐)(了|[过過])|[装裝]好/i

/** Whether something is still sealed: "unopened" is a yes, "I tried it" a no, "not sure" and "never mind" neither. */
export const stillSealed = (line: Line): Question<boolean> => ({
  ...stillSo(line, sealed, opened),
  options: [{ line: say.stillClosed() }, { line: say.alreadyOpened() }],
})

/** Whether something was not used; looking at it is no use. */
export const stillUnused = (line: Line): Question<boolean> => ({
  ...stillSo(line, new RegExp(`${unused.source}|${sealed.source}`, 'i'), used),
  options: [{ line: say.notUsed() }, { line: say.alreadyUsed() }],
})

const declining = /\bthank|谢|謝/iu

/** A no and nothing else; 没有 may mean that it was not opened, and 不合适 why it comes back. */
const onlyNo =
  /^(?:(?:well|um+|sorry|hmm+|oh)[,. ]+)*(?:n|no+|nope|nah|no longer|not any ?more|(?:no[,. ]+)?(?:it(?:['’]?s| is| has) not|it isn['’]?t|not any ?more|i (?:didn['’]?t|did not)(?: keep it)?|sorry|i['’]?m afraid(?: not)?))[.! ]*$|^(?:哦|呃|嗯|抱歉)?[，,]?(?:不是(?:的|啊|呢)?|否|不算)[。！!]*$/iu

function stillSo(line: Line, isSo: RegExp, isNot: RegExp): Question<boolean> {
  const { confirms: _, aside: __, ...question } = yesNo(line)
  const find = ({ text }: Heard) => (isSo.test(text) ? true : isNot.test(text) ? false : undefined)
  const read = (heard: Heard, turn: Turn) => {
    const found = find(heard)
    if (found !== undefined || taking.test(heard.text)) return found
    return onlyNo.test(heard.text) ? false : question.read(heard, turn) === true ? true : undefined
  }
  const nears = ({ text, intent }: Heard) =>
    (intent === 'no' || (intent === undefined && no.test(text))) &&
    !taking.test(text) &&
    !declining.test(text) &&
    lengthOf(text) <= 5
  return { ...question, find, read, nears }
}
