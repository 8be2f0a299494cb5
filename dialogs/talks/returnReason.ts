import type { Heard } from '../../analytics/index.ts'
import { denies } from '../denied.ts'
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
    {
      value: 'wrong',
      line: say.reasonWrong(),
      words:
        /\bwrong (item|one|thing|product|colou?r|size|model)|not what i ordered|\bordered .{1,60} but (?:i )?(?:got|received)|发错|不是我(买|订|点)的|货不对/i,
    },
    {
      value: 'damaged',
      line: say.reasonDamaged(),
      words:
        /broken?\b|damag|crack|faulty|defect|shatter|doesn'?t work|does not work|not working|stopp?ed working|won'?t (work|switch|turn)|torn|tear|scratch|dent|leak|spoil|mould|mold|stale|burnt|flicker|dead\b|坏|碎|裂|破了|瑕疵|不亮|不能用|用不了|故障|掉漆|漏|发霉|变质|划痕|开不了|没反应/i,
    },
    {
      value: 'unsuitable',
      line: say.reasonUnsuitable(),
      words:
        /too (big|small|large|tight|loose|long|short|wide|narrow|bright|dark|dim|loud|heavy|hard|soft|thin|thick)|(doesn'?t|don'?t|didn'?t|do(es)? not|did not) (fit|suit)|changed? my mind|don'?t (like|want|need)|不合适|不喜欢|不想要|不需要|不要了|不习惯|用不(着|上|到|惯)|后悔|买多|太(大|小|长|短|紧|松|亮|暗|吵|重|轻|软|硬|薄|厚)|(小|大|紧|松|短|长)了(?!解)/i,
    },
    { value: 'other', line: say.reasonOther(), words: /\bother\b|其他|别的原因/i },
  ])
  const { find } = question
  const told = (heard: Heard, turn: Turn) => (denies('returns', heard.text) ? undefined : find?.(heard, turn))
  return {
    ...question,
    find: (heard, turn) => told(heard, turn) ?? (heard.intent === 'damaged_item' ? 'damaged' : undefined),
    read: (heard, turn) => question.read(heard, turn) ?? (inOwnWords(heard) ? 'other' : undefined),
  }
}

/** A reason that none of the choices names: more than a word, no question, and nothing that we know to be something else. */
const inOwnWords = ({ text, intent, outcome }: Heard): boolean =>
  intent === undefined &&
  outcome !== 'ask' &&
  lengthOf(text) > 1 &&
  !isQuestion(text) &&
  remedyIn(text) === undefined
