import type { Bought } from './histories.ts'
import type { SuggestionModel } from './model.ts'
import type { Suggested, SuggestionRequest } from './suggested.ts'

/** A product that one model proposes. Strengths, above 0 and at most 1, compare within the model only. */
export interface Proposal {
  readonly product: number
  readonly strength: number
  readonly model: Suggested['model']
  readonly reason: Suggested['reason']
}

/** Who asks for what: all that the models look at. */
export interface Asker {
  readonly model: SuggestionModel
  readonly request: SuggestionRequest
  readonly history: readonly Bought[]
  /** Places of what a customer who has bought nothing looked at. */
  readonly looked: readonly number[]
}

/** What is taken of the proposals. */
export interface Taken {
  readonly mayShow: (product: number) => boolean
  /** What the customer bought before: not wrong, but nothing new. */
  readonly bought: ReadonlySet<number>
  readonly limit: number
}
