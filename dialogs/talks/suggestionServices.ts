import type { Called, Suggested } from '../../analytics/index.ts'
import type { Category, Language, Product } from '../../data/index.ts'
import type { Wish } from '../memory.ts'
import type { Catalogue } from './catalogue.ts'

/** Who is asked for suggestions. */
export interface Suggestions {
  suggest(request: {
    readonly conversationId: string
    readonly customerId: string | undefined
    /** Whether the customer agreed to personal suggestions. */
    readonly personal: boolean
    readonly wish: Wish & { readonly language: Language }
    readonly refused: readonly string[]
    readonly shown: readonly string[]
    readonly limit: number
  }): Promise<readonly Suggested[]>
  /** Whether the words say something about what we sell. */
  recognises(text: string): boolean
  /** Whether something that we sell is called so. */
  calls(thing: string): boolean
  /** The products that are called so, sold out or not. */
  called(thing: string): Called
}

/** What kinds of products there are, and at what prices. */
export interface Assortment {
  readonly categories: readonly Category[]
  /** What is sold, from the cheapest to the dearest. */
  readonly products: readonly Product[]
  /** Two prices that split these categories in three parts; none when there is little to choose from. */
  priceSteps(categories: readonly string[]): readonly number[]
}

export interface SuggestionServices {
  readonly suggestions: Suggestions
  readonly catalogue: Catalogue
  readonly assortment: Assortment
}
