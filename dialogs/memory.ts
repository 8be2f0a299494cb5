import type { Entity, Part, PriceRange, Reason, Risk } from '../analytics/index.ts'
import type { Moment } from '../data/index.ts'
import type { Offer } from './reply.ts'
import type { Matter } from './talks/matter.ts'
import type { Pieces } from './talks/pieces.ts'

/** What a conversation remembers beside its open talk; kept with the state. */
export interface Memory {
  /** Orders that this visitor has proved to be theirs. */
  readonly proven: readonly string[]
  /** The order that was talked about last, and is the customer's. */
  readonly lastOrder?: string
  /** The orders on the screen to choose from. */
  readonly listed?: readonly string[] | undefined
  /** The things that they were looked up for. */
  readonly listedFor?: readonly Entity[] | undefined
  /** Wrong proofs so far. */
  readonly wrongProofs: number
  /** Buttons on the screen. */
  readonly offers: readonly Offer[]
  /** Messages in a row that were not understood. */
  readonly misses: number
  /** The products that an answer was about or showed last, as long as the talk is of products. */
  readonly lastProducts?: readonly string[]
  /** The products that were told of lately, the newest first. */
  readonly lately?: readonly string[]
  /** The products that the customer asked to be told of when they are back. */
  readonly awaited?: readonly string[]
  /** The last question about a product that was answered, without its name. */
  readonly askedLast?: string | undefined
  /** The pieces whose price together was told last. */
  readonly counted?: readonly Pieces[]
  /** The last wish for advice, to show more of it. */
  readonly wish: Wish | undefined
  /** What was wished for from what the customer bought, until they have said whether we may look at that. */
  readonly personalWish?: Wish | undefined
  /** What it may cost, named before we knew what. */
  readonly limit?: PriceRange | undefined
  /** Whether it is for somebody else, told before we knew what. */
  readonly gift?: boolean | undefined
  /** The turn whose message did not say what it may cost, when that was asked. */
  readonly unanswered?: string | undefined
  /** Products shown in this conversation. */
  readonly shown: readonly string[]
  /** Why those shown last were suggested. */
  readonly reasons?: readonly { readonly productId: string; readonly reason: Reason }[]
  /** Whether a product was suggested beside an answer. */
  readonly besides?: boolean
  /** What was named in a message whose purpose we had to ask for. */
  readonly unclear: readonly Entity[]
  /** The form that was opened last. */
  readonly lastTalk?: string | undefined
  /** The products that the message which opened it named. */
  readonly opened?: readonly string[]
  /** Products refused in this conversation. */
  readonly refused: readonly string[]
  /** How often suggestions were refused in this conversation. */
  readonly refusals?: number
  /** The article that the last answer showed. */
  readonly lastArticle?: string | undefined
  /** What articles were shown for, and which. */
  readonly asked?: { readonly question: string; readonly articles: readonly string[] } | undefined
  /** What else a message was for; its turn comes when the first thing is done. */
  readonly further?: readonly Part[]
  /** Whether something else came between: a person spoke, or we said something unasked. */
  readonly interrupted?: boolean
  /** When the last turn was. */
  readonly at?: Moment
  /** The talk that gave the last answer. */
  readonly answered?: string | undefined
  /** Whether it was told once more to who asked why, or whether it is so. */
  readonly toldBack?: boolean
  /** What we said last, to say it again. */
  readonly said?: string
  /** Whether the customer said thanks last, and may leave. */
  readonly winding?: boolean
  /** Whether we have asked how it was. */
  readonly closed?: boolean
  /** Whether a fault was told, until it is dealt with. */
  readonly toldFault?: boolean | undefined
  /** What was done last about a thing that was not as it should be. */
  readonly settled?: Matter | undefined
  /** The talk that takes the place of the one that has just ended, and what is known of it. */
  readonly instead?: { readonly talk: string; readonly known: object } | undefined
  /** Whether a human sentence was said to what the customer told. */
  readonly consoled?: boolean
  /** Whether an angry customer was told that it will be short. */
  readonly soothed?: boolean
  /** What somebody must not have, as they said it. */
  readonly avoided?: readonly string[]
  /** What somebody told who needs other help than ours. */
  readonly distress?: 'despair' | 'violence'
  /** How likely it is that this goes wrong, and what was done about it. */
  readonly risk?: Risk
  /** How often in a row we said the same, beyond the first time. */
  readonly repeats?: number
  /** What this customer wanted in other conversations of the last days, as this one began. */
  readonly earlier?: readonly (readonly string[])[]
}

/** What a customer looks for, and what it may cost. */
export interface Wish extends PriceRange {
  readonly text: string
  readonly categories: readonly string[]
  readonly products: readonly string[]
  /** Whether it is for somebody else, when the words need not say it. */
  readonly gift?: boolean | undefined
  /** The prices that the customer named, where those of the wish follow from what was on the screen. */
  readonly named?: PriceRange | undefined
  /** Whether the price is one that it should be near. */
  readonly roughly?: boolean | undefined
  /** Product ids of which alone any may be suggested. */
  readonly among?: readonly string[] | undefined
  /** What is asked of those in words that their texts tell in others. */
  readonly told?: readonly string[] | undefined
  /** What is meant, when the words need not say it: beside the products, in their place, or what one always buys. */
  readonly relation?: 'beside' | 'instead' | 'again' | undefined
}

export const freshMemory: Memory = {
  proven: [],
  wrongProofs: 0,
  offers: [],
  misses: 0,
  wish: undefined,
  shown: [],
  unclear: [],
  refused: [],
}
