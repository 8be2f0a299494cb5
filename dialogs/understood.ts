import type { Heard } from '../analytics/index.ts'
import { aboutProduct, answeredByProduct, besideIt } from './aboutProduct.ts'
import { aboutShown, unwanted } from './aboutShown.ts'
import { anotherGift } from './anotherGift.ts'
import { askedOfThing } from './askedOfThing.ts'
import { avoiding } from './avoiding.ts'
import { withoutDenied } from './correction.ts'
import { freeWish, withoutParts } from './freeWish.ts'
import { namedWish } from './namedWish.ts'
import { ofOrder } from './ofOrder.ts'
import { withOrderNumbers } from './orderNumbers.ts'
import { withOtherMatters } from './otherMatters.ts'
import { plainly } from './plainWords.ts'
import { giftWish, pricedWish, withoutUnwanted } from './pricedWish.ts'
import { withoutRather } from './rather.ts'
import type { Offer, Option } from './reply.ts'
import { withoutSecrets } from './secrets.ts'
import { taken } from './taking.ts'
import type { Talks } from './talkPorts.ts'
import { withoutAskedBack } from './talks/askedBack.ts'
import type { Catalogue } from './talks/catalogue.ts'
import { verdicts } from './talks/suggestions.ts'
import { traitWish } from './traitWish.ts'
import type { Turn } from './turn.ts'

interface Unpacking {
  readonly catalogue: Catalogue
  readonly talks: Talks
  /** Whether a question is open. */
  readonly isAsking: boolean
}

/**
 * The turn with the buttons of the last one taken into account: a pressed button means what it
 * was offered for, "yes" means the only thing that was offered. The buttons are then gone, but
 * those under suggestions, which stay on the screen.
 */
export function unpack(given: Turn, { catalogue, talks, isAsking }: Unpacking): Turn {
  const safe = withoutSecrets(given)
  const heardOf = withoutAskedBack(withOtherMatters(withOrderNumbers(safe.heard, given.local.orderExample)))
  const turn = avoiding({ ...safe, heard: heardOf })
  const said = isAsking ? undefined : (unwanted(turn) ?? aboutShown(turn))
  const pressed = pressedOf(turn) ?? verdictOf(turn, catalogue) ?? said
  if (pressed) return { ...forget(turn, withMeaning(turn.heard, pressed, turn)), pressed: true }
  const [first, ...further] = (turn.heard.parts ?? []).filter(({ intent }) => isPurpose(intent, talks))
  const parted = first !== undefined && further.length > 0
  const heard = parted ? { ...turn.heard, ...first, outcome: 'sure' as const } : turn.heard
  const rather = withoutRather({ ...heard, text: turn.heard.text })
  const wished = giftWish(withoutUnwanted(pricedWish(rather)))
  const about = wishOrProducts(wished, turn, { catalogue, talks, isAsking })
  const next = forget(turn, plainly(withoutDenied(about), turn, { isAsking }))
  return parted ? { ...next, memory: { ...next.memory, further } } : next
}

/** What is wished for, or said of an order or of products. */
function wishOrProducts(heard: Heard, turn: Turn, unpacking: Unpacking): Heard {
  if (unpacking.isAsking) return ofProducts(heard, turn, unpacking)
  const another = anotherGift(heard, turn)
  if (another !== heard) return another
  const read = traitWish(heard, { catalogue: unpacking.catalogue, memory: turn.memory })
  return ofOrderOrProducts(freeWish(withoutParts(read), turn.memory), turn, unpacking)
}

function ofOrderOrProducts(heard: Heard, turn: Turn, unpacking: Unpacking): Heard {
  const ordered = ofOrder(heard, turn)
  return ordered === heard ? ofProducts(heard, turn, unpacking) : ordered
}

/** What is said of products, those on the screen among them, whatever its words sound like. */
function ofProducts(heard: Heard, turn: Turn, { catalogue, talks, isAsking }: Unpacking): Heard {
  if (isAsking) return isSizeAlone(heard.text) ? undecided(heard) : aboutProduct(heard, turn, { isAsking })
  const beside = besideIt(heard, turn)
  if (beside !== heard) return beside
  const ofThing = askedOfThing(heard, turn)
  if (ofThing !== heard) return ofThing
  const asked = aboutProduct(taken(namedWish(heard, catalogue), turn), turn)
  const tells = (ids: readonly string[]) => talks.tells(ids, { heard: asked, language: turn.language })
  return mayBeTold(asked, talks) ? answeredByProduct(asked, turn, tells) : asked
}

/** An answer, or a part of one; no question about products. */
const isSizeAlone = (text: string): boolean =>
  /^(?:in |a )?(?:size|尺[码碼寸]) ?[a-z]{0,3}\d{0,3}(?:\.5)?[号號码碼]?\W*$/iu.test(text)

const undecided = (heard: Heard): Heard => ({
  ...heard,
  intent: undefined,
  outcome: 'unknown',
  alternatives: [],
})

/** What articles answer, or a person, may be told of a product as well. */
const mayBeTold = ({ intent }: Heard, talks: Talks): boolean =>
  intent === 'weather' || ['knowledge', 'person', 'backInStock', undefined].includes(talks.of(intent))

const forget = (turn: Turn, heard: Heard): Turn => ({
  ...turn,
  heard,
  offered: turn.memory.offers,
  memory: { ...turn.memory, offers: [], unclear: [] },
})

/** Pleasantries and words about the talk itself are no second thing to do. */
const isPurpose = (intent: string, talks: Talks): boolean =>
  !['smallTalk', 'steering', undefined].includes(talks.of(intent))

function pressedOf({ heard, memory }: Turn): Offer | undefined {
  const same = memory.offers.find(({ text }) => text.toLowerCase() === heard.text.toLowerCase())
  const [only] = memory.offers
  return same ?? (heard.intent === 'yes' && memory.offers.length === 1 ? only : undefined)
}

function verdictOf({ heard: { text }, lastSuggestions }: Turn, catalogue: Catalogue): Offer | undefined {
  const said = ({ line, says = line }: Option) =>
    [says.in('en'), says.in('zh')].some((words) => words.toLowerCase() === text.toLowerCase())
  const products = lastSuggestions.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  const means = products.flatMap(verdicts).find(said)?.means
  return means && { text, means }
}

function withMeaning(heard: Heard, { text, means }: Offer, { memory }: Turn): Heard {
  const { intent, productId } = means
  const named = productId === undefined ? [] : [{ kind: 'product' as const, text, value: productId }]
  return {
    ...heard,
    intent: intent === 'none_of_these' ? undefined : intent,
    confidence: 1,
    outcome: intent === 'none_of_these' ? 'unknown' : 'sure',
    alternatives: [],
    entities: [...named, ...memory.unclear],
  }
}
