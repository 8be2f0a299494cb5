import type { Reason } from '../../analytics/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { nameOf } from './catalogue.ts'
import type { SuggestionServices } from './suggestionServices.ts'

/** Why a product is suggested, in words for the customer. */
export function reasonLine(reason: Reason, { catalogue, assortment }: SuggestionServices): Line {
  switch (reason.kind) {
    case 'bought-together':
      return say.reasonBoughtTogether(nameOf(reason.productId, catalogue))
    case 'because-you-bought':
      return say.reasonYouBought(nameOf(reason.productId, catalogue))
    case 'like-you-bought':
      return say.reasonLikeYouBought(nameOf(reason.productId, catalogue))
    case 'because-you-looked':
      return say.reasonYouLooked(nameOf(reason.productId, catalogue))
    case 'like-its-companion':
      return say.reasonLikeItsCompanion(nameOf(reason.productId, catalogue))
    case 'bought-again':
      return say.reasonBoughtAgain(reason.times)
    case 'fits':
      return say.reasonFits(reason.words)
    case 'customers-alike':
      return say.reasonAlike()
    case 'popular':
      return say.reasonPopular(assortment.categories.find(({ id }) => id === reason.category)?.name)
    default:
      return reason satisfies never
  }
}
