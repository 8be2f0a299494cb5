import type { Heard } from '../analytics/index.ts'
import { asksForPeople, wantsPerson } from './callsPerson.ts'
import { tellsFault } from './fault.ts'
import {
  asksForCompensation,
  asksForReviews,
  bearsAGrudge,
  isDown,
  isIronic,
  isOutraged,
  isPleased,
  onlyTellsLoss,
  tellsUnhurt,
  tellsWaiting,
} from './feelings.ts'
import { tellsTwoCharges } from './talks/chargedTwice.ts'
import { wishesFromPurchases } from './talks/fromPurchases.ts'
import { productsIn, type Turn } from './turn.ts'

/** Says no more, with no question open to be left: something that was done before is meant, and that is an order. */
const cancels = /^(?:please |pls )?cancel(?: (?:it|that|this))?(?: (?:please|now|pls))?[.! ]*$/iu

/** What a message is for by its words alone, whatever it seems to be for. */
interface Plain {
  readonly intent: string
  says(heard: Heard, turn: Pick<Turn, 'memory' | 'mode'>): boolean
  /** Whether it is so only when no question is open, which the words may answer. */
  readonly begins?: boolean
}

/** Asks for one property of a thing that is named. */
const property =
  /^(?:what (?:are|is) )?(?:the )?(?:dimensions?|size|measurements?|weight|price|colou?rs?|materials?) of\b/iu

const plain: readonly Plain[] = [
  { intent: 'product_question', says: (heard) => property.test(heard.text) && productsIn(heard).length > 0 },
  {
    intent: 'people_hours',
    says: ({ text }, { mode }) => asksForPeople(text, { isWaiting: mode === 'waiting' }),
  },
  { intent: 'talk_to_person', says: ({ text }) => wantsPerson(text) },
  { intent: 'personal_suggestions', says: ({ text }) => wishesFromPurchases(text), begins: true },
  { intent: 'contact', says: asksForReviews },
  { intent: 'nobody_hurt', says: tellsUnhurt },
  {
    intent: 'cancel_order',
    says: ({ text }, { memory }) => memory.misses === 0 && cancels.test(text),
    begins: true,
  },
  { intent: 'complaint', says: asksForCompensation, begins: true },
  { intent: 'insult', says: isIronic, begins: true },
  { intent: 'insult', says: bearsAGrudge, begins: true },
  { intent: 'complaint', says: isOutraged, begins: true },
  { intent: 'praise', says: isPleased, begins: true },
  { intent: 'order_status', says: tellsWaiting, begins: true },
  { intent: 'loss', says: onlyTellsLoss, begins: true },
  { intent: 'lonely', says: isDown, begins: true },
  { intent: 'charged_twice', says: tellsTwoCharges, begins: true },
  { intent: 'damaged_item', says: tellsFault, begins: true },
]

/** The message with the purpose that its words tell plainly, if they do; the first that fits. */
export function plainly(
  heard: Heard,
  turn: Pick<Turn, 'memory' | 'mode'>,
  { isAsking }: { readonly isAsking: boolean },
): Heard {
  const found = plain.find(({ says, begins = false }) => !(begins && isAsking) && says(heard, turn))
  const isKnown = found === undefined || heard.parts?.some(({ intent }) => intent === found.intent)
  return isKnown ? heard : { ...heard, intent: found.intent, outcome: 'sure' }
}
