import type { Heard } from '../../analytics/index.ts'
import { denies } from '../denied.ts'
import { tellsWhatIsWrong } from '../fault.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { isQuestion, lengthOf } from '../wording.ts'
import { remedyIn } from './remedy.ts'

/** Why something comes back. */
export type Reason = 'damaged' | 'wrong' | 'unsuitable' | 'other'

/** A reason in words; any other stays as it is. */
export const reasonLine = (reason: string): Line =>
  ({
    damaged: say.reasonDamaged(),
    wrong: say.reasonWrong(),
    unsuitable: say.reasonUnsuitable(),
    other: say.reasonOther(),
  })[reason] ?? words({ en: reason, zh: reason })

/** What was wrong was wrong when it came. */
export const ourFault = (reason: Reason) => reason === 'damaged' || reason === 'wrong'

/** Asks why something comes back; a reason in the customer's own words is one too. */
export function whatWentWrong(): Question<Reason> {
  const question = choice<Reason>(say.whatWentWrong(), [
    { value: 'wrong', line: say.reasonWrong(), words: wrong },
    { value: 'damaged', line: say.reasonDamaged(), words: damaged },
    { value: 'unsuitable', line: say.reasonUnsuitable(), words: unsuitable },
    { value: 'other', line: say.reasonOther(), words: /\bother\b|其他|别的原因/i },
  ])
  const { find } = question
  const told = (heard: Heard, turn: Turn) => (denies('returns', heard.text) ? undefined : find?.(heard, turn))
  return {
    ...question,
    aside: ({ intent }) => (intent === 'yes' ? { ...question, line: say.whichReason() } : undefined),
    find: (heard, turn) => told(heard, turn) ?? (isFaulty(heard) ? 'damaged' : undefined),
    read: (heard, turn) => question.read(heard, turn) ?? (inOwnWords(heard) ? 'other' : undefined),
  }
}

/** Whether a message tells that something is wrong with a thing. */
export const isFaulty = ({ intent, text }: Heard): boolean =>
  intent === 'damaged_item' || (tellsWhatIsWrong(text) && !tellsOpened.test(text))

/** Tells in which state it is. */
const tellsOpened = /\bopen(?:ed)?\b|拆|[开開]封/iu

/** What somebody chose wrongly themselves was not wrong when it came. */
const wrong =
  /(?<!\b(?:bought|ordered|chose|picked|took|selected) (?:the |a )?)\bwrong (?:items?|ones?|things?|products?|colou?rs?|sizes?|models?)|not what (?:i|was) ordered|\bordered .{1,60} (?:but|and) (?:i )?(?:got|received)|\b(?:got|received|sent|is|was) (?:me )?(?:\S+ ){1,6}instead\b|\b(?:sent|gave|delivered) (?:me )?(?:the |a )?wrong|\bgot the wrong|\bsent .{0,30}by mistake|[发發寄送拿配给給][错錯]|[错錯][发發]|(?:[发發寄送]成|[发發寄送]来的是)|不是我(?:[买買订訂点點要])?的|[货貨]不[对對]|怎么[发發寄送]/i
const damaged =
  /broken?\b|damag|crack|faulty|defect|shatter|doesn'?t work|does not work|not working|stopp?ed working|won'?t (work|switch|turn)|torn|tear|scratch|dent|leak|spoil|mould|mold|stale|burnt|flicker|dead\b|坏|碎|裂|破了|瑕疵|不亮|不能用|用不了|故障|掉漆|漏|发霉|变质|划痕|开不了|没反应/i
const unsuitable =
  /too (big|small|large|tight|loose|long|short|wide|narrow|bright|dark|dim|loud|heavy|hard|soft|thin|thick|sweet|bitter|strong|warm|hot|noisy|rough|stiff|scratchy|bulky|smelly|sour|salty|bland|plain|busy|fancy)|(doesn'?t|don'?t|didn'?t|do(es)? not|did not) (fit|suit|match)|changed? (my|his|her|our) mind|(don'?t|doesn'?t|do not|does not|no longer) (like|want|need)|already (has|have|had|got|own|bought)|ha(?:s|ve) (?:one|it|them) already|\bmy mistake\b|\bi (ordered|bought|chose|clicked) .{0,30}by mistake|\b(bought|ordered|chose|picked|took|selected) (the |a )?wrong|\bwrong \w+ for (my|our|the|his|her)\b|\b(duplicate|unwanted)\b|\b(bought|ordered|got|have) (it|this|them|one) twice\b|不合适|不喜欢|不想要|不需要|不要了|不习惯|用不(着|上|到|惯)|后悔|[买訂订拍选选下]错|买多|买重|重复买|已经有了|不好(喝|吃|用|看|闻)|难(喝|吃|闻|看|用)|(喝|吃)不(惯|来)|不对胃口|(?<!不)不搭|(尺寸|大小|颜色|型号)不(对|合)|太(大|小|长|短|紧|松|亮|暗|吵|重|轻|软|硬|薄|厚|甜|苦|浓|淡|热|冲|响|刺|腥|咸|酸|辣|花|素|土|丑|滑|粗|稀|香|老气)|(小|大|紧|松|短|长)了(?!解)/i

/** A reason that none of the choices names: more than a word, no question, and nothing that we know to be something else. */
const inOwnWords = ({ text, intent, outcome }: Heard): boolean =>
  (intent === 'refuse_suggestion' || (intent === undefined && outcome !== 'ask')) &&
  lengthOf(text) > 1 &&
  !isQuestion(text) &&
  remedyIn(text) === undefined
