import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { answerWith, type Knowledge } from './knowledge.ts'
import type { Pointers } from './rules.ts'

interface TaxServices extends Pointers {
  readonly knowledge: Knowledge
}

const named =
  /\b(?:gst|vat|sales tax|tax(?:es|ed)?|pre-?tax)\b|消[费費][税稅]|[增]值[税稅]|[含][税稅]|[税稅](?:前|后|後|[费費]|金|率|多少|款)?/iu
/** What is paid at a border or given back, and papers for an office. */
const other =
  /\b(?:customs?|import|dut(?:y|ies)|abroad|overseas|ship(?:ping|ped)?|deliver\w*|malaysia|refund\w*|claim|id|number|uen|company|file|return)\b|[关關][税稅]|进口|進口|海[关關]|清[关關]|[国國]外|海外|[寄运運送][到往给給]|退[税稅]|[税稅](?:[号號]|[务務])|抬[头頭]|公司|[报報][税稅销銷]/iu
const paper = /\binvoices?\b|\breceipts?\b|[发發]票|收[据據]/iu
const howMuch = /\bhow much\b|\bwhat\b|\bincl\w*|多少|[几幾]|含/iu
const longest = 70

/** Whether a message asks of the tax in a price: "is GST included?", 含税吗, 发票上税多少. */
export const asksForTax = (text: string): boolean =>
  text.length <= longest && named.test(text) && !other.test(text) && (!paper.test(text) || howMuch.test(text))

/** As articles put it. */
const question = {
  en: 'do all prices include GST, and how much GST does an item contain',
  zh: '例如标价 S$109.00 的商品，其中多少是消费税',
}
const amount = /\bhow much\b|\bwhat(?:['’]s| is)?\b|多少|[几幾]/iu

/** What an article says of the tax in our prices; a person, where none does. */
export function taxTold({ knowledge, button, noAnswer }: TaxServices, turn: Turn): Reply {
  const { language, heard } = turn
  const found = knowledge
    .search(question[language], language)
    .flatMap(({ articleId }) => knowledge.article(articleId) ?? [])
    .find(({ title, body }) => named.test(title[language]) || named.test(body[language]))
  if (found === undefined) return noAnswer(turn)
  const told = answerWith(found, turn, amount.test(heard.text) ? question[language] : heard.text)
  const ofOrder = heard.entities.some(({ kind }) => kind === 'order') || paper.test(heard.text)
  return ofOrder ? { ...told, options: [button('invoice'), button('talk_to_person')] } : told
}
