/** What asks for a price or for a time, and what is one. */
const kinds = [
  [
    /\bhow much\b|\b(?:cost|costs|price|fee)\b|多少[钱錢]|[费費]用|[运運郵邮][费费]/iu,
    /\p{Sc} ?\d|\d ?(?:元|%)/u,
  ],
  [
    /\bhow (?:long|many days)\b|多久|[几幾多]少?天|多[长長][时時][间間]/iu,
    /\d ?(?:working |business )?(?:days?|weeks?|hours?|months?|years?)\b|\d ?个?(?:工作日|天|小时|周|星期|月|年)/iu,
  ],
] as const

/** Whether a text has a price or a time that a question asks for. O(length). */
export const hasFigureFor = (question: string, text: string): boolean =>
  kinds.some(([asks, figure]) => asks.test(question) && figure.test(text))
