/** A message read for threats, by its words; a model may take this over. */
export interface Threats {
  /** With the law or an authority. */
  readonly legal: boolean
  /** To leave. */
  readonly leaving: boolean
}

/** Looks for threats in the first 1,000 characters, in either language. O(characters). */
export function threatsIn(text: string): Threats {
  const start = text.slice(0, 1_000)
  return { legal: legal.test(start), leaving: leaving.test(start) }
}

const legal = new RegExp(
  [
    "\\b(?:i['’]?ll|i will|going to|gonna|want to|have to) (?:sue|report you|take (?:you|this) to (?:court|a tribunal))\\b",
    '\\b(?:my|a|our) (?:lawyer|solicitor|attorney)\\b(?! friend)',
    '\\b(?:see you in court|legal action|small claims|suing you|consumer (?:association|protection|court))\\b',
    '(?:起[诉訴]|打官司|法庭|法院|律[师師]函|[找请請]律[师師]|消[费費]者?[协協][会會]|消[协協]|12315|工商局|[诉訴][诸諸]法律|追究.{0,4}法律)',
  ].join('|'),
  'iu',
)

const leaving = new RegExp(
  [
    '\\b(?:never (?:buy|shop|order)(?:ing)? (?:from you |here |with you )?(?:again|anything)|last time i (?:buy|order|shop))\\b',
    "\\b(?:taking my (?:business|money) elsewhere|(?:i['’]?ll|i will|going to|gonna) (?:buy|shop|order|go)(?: it)? (?:somewhere else|elsewhere)|lost a customer)\\b",
    '\\b(?:(?:close|delete|cancel) my account (?:now|today|immediately)|done with (?:you|this shop|this store))\\b',
    '(?:(?:再也|以[后後]|永[远遠])(?:都)?不(?:会|會|想)?(?:再)?(?:来|來|[买買])|最[后後]一次.{0,4}[买買]|[换換][别別]家|去[别別]家|卸[载載]|拉黑你)',
  ].join('|'),
  'iu',
)
