import type { Heard } from '../analytics/index.ts'
import { asksForManners, asksForPeople, wantsPerson } from './callsPerson.ts'
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
import { tellsLack } from './lack.ts'
import { askedOfUs } from './ofUs.ts'
import { bareThing } from './talks/bareThing.ts'
import { tellsTwoCharges } from './talks/chargedTwice.ts'
import { wishesFromPurchases } from './talks/fromPurchases.ts'
import { tellsCompany } from './talks/invoice.ts'
import { asksBesidePoints } from './talks/loyalty.ts'
import { codeRefused, forgotCode } from './talks/promoCode.ts'
import { asksForQuality } from './talks/qualities.ts'
import { wantsNoOrderNews } from './talks/stockNotice.ts'
import { asksForTax } from './talks/tax.ts'
import { namesThing } from './talks/unknownThing.ts'
import { productsIn, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

/** Says no more, with no question open to be left: something that was done before is meant, and that is an order. */
const cancels = /^(?:please |pls )?cancel(?: (?:it|that|this))?(?: (?:please|now|pls))?[.! ]*$/iu

const wrongChoice =
  /\bi (?:\p{L}+ )?(?:bought|ordered|chose|picked) the wrong\b|[买買][错錯]了?(?=[，,。！! ]|$)/iu

/** Whether a message tells that a thing was chosen wrongly, and not clearly what is to be done. */
const choseWrongly = ({ text, intent, entities }: Heard): boolean =>
  (intent === undefined || intent === 'product_advice') &&
  entities.some(({ kind }) => kind === 'product' || kind === 'sku') &&
  wrongChoice.test(text) &&
  !isQuestion(text)

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

const ofColour =
  /^(?:(?:do you|have you|you) (?:have |got )|show me |i(?:['’]d like| want| need) |is there )?(?:any|some)thing (?:in )?\S+(?: \S+)?[?.! ]*$|^(?:有|想要|我要)(?:没有|沒有)?(?:什么|什麼|啥)?(?:东西|東西)?(?:是)?\S{1,4}色的(?:东西|東西|吗|嗎)?[？?。 ]*$/iu

/** Whether a message wishes for whatever is of some colour. */
const wishesForColour = ({ text, entities }: Heard): boolean =>
  ofColour.test(text) && entities.length > 0 && entities.every(({ kind }) => kind === 'colour')

const changing = /\b(?:add|change|remove|swap|cancel|edit|replace|take out)\b|[加改换換]|取消|去掉/iu

/** Whether a message asks what something is like, though it says that it was ordered: "are the bowls in my order ...?" */
const asksOfOrdered = ({ text, intent }: Heard): boolean =>
  intent === 'change_order' && isQuestion(text) && asksForQuality(text) && !changing.test(text)

const stocking =
  /^(?:(?:hi|hello|hey|excuse me)[,!. ]+)?(?:do|have|are) you (?:guys )?(?:have|sell|stock|carry|got|selling)\b|^(?:你好[，,！!]?)?(?:你们|店里|请问)?(?:有没有|有|卖不卖|卖).{1,10}(?:吗|嗎|么|卖|$)/iu

/** Whether a message asks whether there is some thing, and it is not clear for what else it could be. */
function asksForThing({ text, intent, entities }: Heard): boolean {
  const isOther = entities.some(({ kind }) => kind === 'order' || kind === 'date' || kind === 'money')
  return intent === undefined && !isOther && text.length <= 40 && stocking.test(text) && namesThing(text)
}

/** Purposes that the name of a thing and nothing else may seem to have: an umbrella is for the weather. */
const nearNames = ['product_advice', 'weather', 'boredom', undefined]

/** Whether a message only names a thing, which we may have or not. */
const namesBareThing = ({ text, intent, entities }: Heard): boolean =>
  nearNames.includes(intent) && entities.length === 0 && bareThing(text) !== undefined

const fitting =
  /\b(?:this|that|it|they|these)(?: ones?)?(?: can| will| would| does| do)? ?fits? (?:my|an?|on|in|into|the|under|me)\b|\b(?:can|will|does|would|do|could) (?:this|that|it|they|these)(?: ones?)? fit\b/iu
const tooBig = /n['’]?t\b|\b(?:not|too|return|exchange|swap|send|sent|bought|order(?:ed)?|arrived|got)\b/iu

/** Whether a message asks if a thing fits, rather than wants another for what does not. */
const asksWhetherItFits = ({ text, intent }: Heard): boolean =>
  intent === 'exchange_item' && text.length <= 80 && fitting.test(text) && !tooBig.test(text)

const plain: readonly Plain[] = [
  { intent: 'product_question', says: asksWhetherItFits, begins: true },
  { intent: 'product_advice', says: wishesForColour, begins: true },
  { intent: 'product_question', says: asksForThing, begins: true },
  { intent: 'product_question', says: namesBareThing, begins: true },
  { intent: 'product_question', says: asksOfOrdered, begins: true },
  { intent: 'product_question', says: (heard) => property.test(heard.text) && productsIn(heard).length > 0 },
  {
    intent: 'people_hours',
    says: ({ text }, { mode }) => asksForPeople(text, { isWaiting: mode === 'waiting' }),
  },
  { intent: 'who_are_you', says: ({ text }) => asksForManners(text) },
  { intent: 'talk_to_person', says: ({ text }) => wantsPerson(text) },
  { intent: 'code_forgotten', says: forgotCode, begins: true },
  { intent: 'code_refused', says: codeRefused, begins: true },
  { intent: 'loyalty_points', says: ({ text }) => asksBesidePoints(text), begins: true },
  { intent: 'tax', says: ({ text }) => asksForTax(text) },
  { intent: 'order_notices', says: ({ text }) => wantsNoOrderNews(text) },
  { intent: 'personal_suggestions', says: ({ text }) => wishesFromPurchases(text), begins: true },
  { intent: 'invoice', says: tellsCompany, begins: true },
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
  { intent: 'missing_item', says: tellsLack, begins: true },
  { intent: 'return_item', says: choseWrongly, begins: true },
]

/** The message with the purpose that its words tell plainly, if they do; the first that fits. */
export function plainly(
  heard: Heard,
  turn: Pick<Turn, 'memory' | 'mode'>,
  { isAsking }: { readonly isAsking: boolean },
): Heard {
  const found = plain.find(({ says, begins = false }) => !(begins && isAsking) && says(heard, turn))
  const meant = isAsking ? found?.intent : (askedOfUs(heard) ?? found?.intent)
  const isKnown = meant === undefined || heard.parts?.some(({ intent }) => intent === meant)
  if (isKnown) return heard
  const text = meant === 'contact' ? withoutThings(heard) : heard.text
  return { ...heard, text, intent: meant, outcome: 'sure' }
}

/** Reviews of a thing are asked for like any: its name would look for something else. */
const withoutThings = ({ text, entities }: Heard): string =>
  entities.reduce((left, { kind, text: said }) => (kind === 'product' ? left.replace(said, ' ') : left), text)
