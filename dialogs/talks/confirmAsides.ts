/** What is asked or said before a yes: what it costs, or that it takes a moment. */

/** Asks what it costs, or when money comes back. */
export const asksCost = (text: string): boolean =>
  /\b(?:free|cost|costs|charged?|fees?|pay|penalty)\b|\b(?:refund|money back)\b.*\?|\bhow (?:long|much)\b|收[费費]|免[费費]|手[续續][费費]|[扣要][我多].{0,4}[钱錢]|[运運][费費]|[会會]扣|多久.*退|退款.*(?:多久|吗|嗎)/iu.test(
    text,
  )

/** Has not made up their mind yet. */
export const hesitates = (text: string): boolean =>
  /^\W*(?:wait|hold on|hang on|one (?:moment|sec(?:ond)?)|hmm+|let me (?:think|see|ask)|not sure(?: yet)?)\b[^?]{0,30}$|^(?:等一?下|等等|稍等|让我想想|我?想想|[还還][没沒]想好|.{0,12}回[来來]再[说說])/iu.test(
    text,
  )
