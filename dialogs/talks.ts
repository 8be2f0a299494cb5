import type { IntentExamples, Text } from '../data/index.ts'
import type { FormDialog } from './formDialog.ts'
import { type Line, say, words } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
import type { Said } from './steps.ts'
import { advice } from './talks/advice.ts'
import { findArticle, type Knowledge, quote } from './talks/knowledge.ts'
import { orderStatus } from './talks/orderStatus.ts'
import type { Orders } from './talks/ownOrder.ts'
import { type PersonServices, person } from './talks/person.ts'
import { type ProductServices, product } from './talks/product.ts'
import { type ReturnRules, type Returns, returns } from './talks/returns.ts'
import { type SmallTalkServices, smallTalk } from './talks/smallTalk.ts'
import { moreSuggestions, refuseSuggestion, takeSuggestion } from './talks/suggestions.ts'
import type { Turn } from './turn.ts'

/** Everything that the talks need from the shop. */
export interface TalkServices extends ProductServices, PersonServices, SmallTalkServices {
  readonly orders: Orders
  readonly returns: Returns
  readonly rules: ReturnRules
  readonly knowledge: Knowledge
  /** What each intent is called and which talk answers it. */
  readonly intents: readonly Pick<IntentExamples, 'id' | 'label' | 'talk' | 'article'>[]
}

/** Answers at once, without asking. */
type Answer = (turn: Turn) => Promise<Said | readonly Said[]> | Said | readonly Said[]

/** All talks by name: forms ask, answers do not. */
export interface Talks {
  readonly forms: Readonly<Record<string, FormDialog>>
  readonly answers: Readonly<Record<string, Answer>>
  /** The talk for an intent. */
  of(intent: string | undefined): string | undefined
  /** A button that opens the talk of an intent. */
  button(intent: string): Option
  /** A good article for the message, whatever its intent. */
  article(turn: Turn): Line | undefined
}

export function makeTalks(services: TalkServices): Talks {
  const byId = new Map(services.intents.map((intent) => [intent.id, intent]))
  const label = (id: string): Text => byId.get(id)?.label ?? { en: id, zh: id }
  const article = (turn: Turn, intended?: string) => {
    const found = findArticle(services, turn, intended)
    return found && quote(found, turn)
  }
  const button = (intent: string): Option => ({ line: words(label(intent)), means: { intent } })
  const noAnswer = (turn: Turn): Reply => {
    turn.notes.outcome = 'unanswered'
    return { line: say.noArticle(), options: [button('talk_to_person')] }
  }
  return {
    forms: { orderStatus: orderStatus(services), returns: returns(services), advice: advice(services) },
    answers: {
      product: (turn) => product(services, turn),
      moreSuggestions: (turn) => moreSuggestions(services, turn),
      takeSuggestion: (turn) => takeSuggestion(services, turn),
      refuseSuggestion: (turn) => refuseSuggestion(services, turn),
      person: (turn) => person(services, turn),
      smallTalk: (turn) => smallTalk(services, turn),
      knowledge: (turn) => article(turn, byId.get(turn.heard.intent ?? '')?.article) ?? noAnswer(turn),
    },
    of: (intent) => (intent === undefined ? undefined : byId.get(intent)?.talk),
    button,
    article: (turn) => article(turn),
  }
}
