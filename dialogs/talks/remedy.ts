import type { Heard } from '../../analytics/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import { isQuestion } from '../wording.ts'

/** What makes good what is missing, damaged or wrong. */
export type Remedy = 'replacement' | 'refund'

/** What is to be done about what is missing or damaged. */
export function whichRemedy(line = say.replacementOrRefund()): Question<Remedy> {
  const question = choice<Remedy>(line, [
    { value: 'replacement', line: say.replacement(), words: anew },
    { value: 'refund', line: say.moneyBack(), words: money },
  ])
  return {
    ...question,
    aside: ({ intent }) => (intent === 'yes' ? { ...question, line: say.oneOfTwoRemedies() } : undefined),
    // What only asks after the money asks for none yet.
    read: (heard, turn) =>
      asksWhen.test(heard.text)
        ? undefined
        : (question.read(heard, turn) ?? (asOrdered.test(heard.text) ? 'replacement' : undefined)),
  }
}

export const remedyLine = (remedy: string): Line =>
  remedy === 'refund' ? say.moneyBack() : say.replacement()

/**
 * What the customer says by themselves that they want, never asked for and heard at every step: who asks for something
 * to be taken back wants the money, until they say otherwise.
 */
export const wantedRemedy = (): Question<Remedy | 'open'> => {
  const find = ({ text }: Heard) => remedyIn(text)
  return { line: say.replacementOrRefund(), find, read: find, assume: () => 'open', anywhere: true }
}

/** The remedy that a message asks for; undefined when it names none, both, or only asks about it. */
export function remedyIn(text: string): Remedy | undefined {
  if ((isQuestion(text) || mustI.test(text)) && !asksForIt.test(text)) return undefined
  const rest = text.replace(refused, ' ')
  const [replaced, returned] = [anew.test(rest), back.test(rest)]
  return replaced === returned ? undefined : replaced ? 'replacement' : 'refund'
}

const anew =
  /\breplac(?:e(?:d|ment)?|ing)\b|\b(?:re-?send|resent)\b|\bsend (?:it|them|me one|another|a new)\b(?! back)|\b(?:want|need|like|can i have|get|give me|send(?: me)?|just|only|prefer|rather|for|,) (?:just )?(?:a|another) new (?:one|\p{L}+)|^(?:just )?a new (?:one|\p{L}+)\b|\bnew one (?:please|pls|instead)\b|\b(?:want|need|like|get|have) (?:some )?new ones\b|要新的|\bsend (?:it )?again\b|^again\b|[补補][发發寄]|重[发發寄]|重新[发發寄]|再[发發寄]|[换換](?:个|個|一[个個件袋盒瓶条條包只把套])?(?:新|好)|[换換]一[个個件袋盒瓶条條包只把套]/iu
/** What says enough when the other choice is the money: "the right one", 要新的. */
const asOrdered =
  /\bsend me\b|\b(?:right|correct|proper|missing|new|good) (?:ones?|items?|things?|products?|parts?)\b|\banother(?: one)?\b|\b(?:what|the (?:ones?|things?|items?))(?: that)? i (?:ordered|bought|paid for)\b|\b(?:the|an?) new\b|\bsent? (?:\w+ )?(?:again|anew)\b|\b(?:exchange|swap)\b|新的|[对對]的|正[确確]的|我[买買订訂]的|[补補]|[换換]|重新?[发發寄]/iu
const money =
  /refund|money|\bcash\b|\bpa(?:y|id) (?:me )?back\b|退款|退[钱錢]|^退[。！! 吧了的]*$|^[要还還]?[钱錢][。！! 吧]*$/i
const asksWhen = /\b(?:when|how (?:long|soon|many days))\b|多久|什[么麼]时候|什麼時候|[几幾]天/iu
const back =
  /refund|\bmoney\b|\breturn(?:ed|ing)?\b|\b(?:send|sent|give|bring|take) \w+ back\b|\bsend(?:ing)? back\b|退(?![换換])/iu
/** What is not wanted: "I don't want to return it", "instead of a refund", 不退货. */
const refused =
  /(?:\b(?:no|not|never|without|instead of|rather than)\b|\b(?:don['’]?t|do not)(?: \w+){0,3}?) (?:(?:want|need|a|an|the|my|any|to|get|it) )*(?:refund|money(?: back)?|return\w*|replacement|replac\w+|send \w+ back)|(?:不(?:要|想|用|是|需要)?|[别別]|先不|而不是)(?:给我|我)?(?:退[货貨款钱錢换換]?|[补補][发發寄]|[换換][货貨新]?)/giu
const mustI = /^(?:so |and |but |then )?do (?:i|we)\b/i
const asksForIt =
  /\b(?:can|could|may|would|will|shall) (?:i|we|you)\b|(?:能|可以|可否|能否|行)[^，。]*(?:[吗嗎么]|不)|可不可以|能不能/iu
