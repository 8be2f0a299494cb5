import type { Language } from '../../data/index.ts'
import type { PriceRange } from '../language/entities/priceRange.ts'

/** What a customer asks for; leave the parts empty that the message does not name. */
export interface Wish extends PriceRange {
  readonly text: string
  readonly language: Language
  /** Category ids that the message names. */
  readonly categories: readonly string[]
  /** Product ids that the message names. */
  readonly products: readonly string[]
  /** Product ids of which alone any may be suggested. */
  readonly among?: readonly string[] | undefined
  /** What is asked of those in words that their texts tell in others; it is a part of the reason. */
  readonly told?: readonly string[] | undefined
  /** Whether it is for somebody else, when the words need not say it. */
  readonly gift?: boolean | undefined
  /** What is meant, when the words need not say it: beside the products, in their place, or what one always buys. */
  readonly relation?: 'beside' | 'instead' | 'again' | undefined
}

export interface SuggestionRequest {
  /** Undefined when not signed in. What the customer owns is never suggested, with consent or without. */
  readonly customerId: string | undefined
  /** Whether the customer agreed that earlier purchases shape what is suggested. */
  readonly personal: boolean
  readonly wish: Wish
  /** Product ids that the customer refused: never suggested. */
  readonly refused: readonly string[]
  /** Product ids shown already in this conversation: suggested again only when the wish names them. */
  readonly shown: readonly string[]
  readonly limit: number
  /** Product ids that the customer looked at, the latest first; they speak for who has bought nothing yet. */
  readonly looked?: readonly string[] | undefined
  /** Which of the models that learn from purchases speaks for this customer's own; item neighbours unless told. */
  readonly model?: PurchaseModel | undefined
}

/** The models of what goes with a customer's own purchases. */
export type PurchaseModel = 'ease' | 'neighbours'

/** Why a product is suggested; each is true of the purchases and texts that the model learnt from. */
export type Reason =
  /** Customers who bought the product that the wish names bought this one too. */
  | { readonly kind: 'bought-together'; readonly productId: string }
  /** The same, of a product that this customer bought. */
  | { readonly kind: 'because-you-bought'; readonly productId: string }
  /** It goes with a product that this customer looked at. */
  | { readonly kind: 'because-you-looked'; readonly productId: string }
  /** Its texts are like those of a product that this customer bought. */
  | { readonly kind: 'like-you-bought'; readonly productId: string }
  /** Its texts are like those of a product that goes with what this customer bought. */
  | { readonly kind: 'like-its-companion'; readonly productId: string }
  /** This customer bought it so many times. */
  | { readonly kind: 'bought-again'; readonly times: number }
  /** These words stand in the product's texts, or are its category or name. */
  | { readonly kind: 'fits'; readonly words: readonly string[] }
  /** Customers who spend like this one bought it. */
  | { readonly kind: 'customers-alike' }
  /** Several customers bought it; of the category when the wish names one. */
  | { readonly kind: 'popular'; readonly category: string | undefined }

export interface Suggested {
  readonly productId: string
  /** Above 0, at most 1, and falling down the list; only comparable within one answer. */
  readonly score: number
  readonly model: PurchaseModel | 'looked' | 'usual' | 'together' | 'text' | 'alike' | 'popular'
  readonly reason: Reason
}
