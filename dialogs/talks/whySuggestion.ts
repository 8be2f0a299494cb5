import type { Reason } from '../../analytics/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option, Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { personalSwitch } from './consent.ts'
import { reasonLine } from './reasonLine.ts'
import type { SuggestionServices } from './suggestions.ts'

/** Why the products on the screen were suggested, what was looked at for it, and how to change that. */
export function whySuggestion(services: SuggestionServices, turn: Turn): Reply | Line {
  const { reasons = [] } = turn.memory
  if (reasons.length === 0) return say.whyWhat()
  const lines = reasons.map(({ productId, reason }) => {
    const [name, why] = [nameOf(productId, services.catalogue), reasonLine(reason, services)]
    return (language: 'en' | 'zh') =>
      `- ${name[language]}${language === 'zh' ? '：' : ': '}${why.in(language)}`
  })
  const basis = basisOf(
    turn,
    reasons.some(({ reason }) => fromPurchases.includes(reason.kind)),
  )
  return {
    line: {
      in: (language) =>
        [say.whyIntro().in(language), ...lines.map((line) => line(language)), '', basis.in(language)].join(
          '\n',
        ),
    },
    options: [{ line: say.others(), means: { intent: 'more_suggestions' } }, ...switchFor(turn)],
  }
}

/** Reasons that come from what the customer bought or looked at. */
const fromPurchases: readonly Reason['kind'][] = [
  ...(['because-you-bought', 'like-you-bought', 'like-its-companion'] as const),
  ...(['bought-again', 'customers-alike', 'because-you-looked'] as const),
]

function basisOf({ customer }: Turn, isPersonal: boolean): Line {
  if (isPersonal) return customer?.personalise ? say.whyPersonal() : say.whyWasPersonal()
  if (customer === undefined) return say.whyGuest()
  return customer.personalise ? say.whyNothingPersonal() : say.whyNotPersonal()
}

const switchFor = ({ customer }: Turn): readonly Option[] =>
  customer === undefined ? [] : [personalSwitch(customer.personalise)]
