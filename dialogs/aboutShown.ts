import { limitIn } from '../analytics/index.ts'
import type { Offer } from './reply.ts'
import type { Turn } from './turn.ts'

/** Purposes that a short message may seem to have when it is about what was suggested. */
const near = [
  ...['product_advice', 'product_question', 'more_suggestions', 'take_suggestion', 'refuse_suggestion'],
  ...['personal_suggestions', 'promotions', 'privacy', 'yes', 'no', 'start_over', 'repeat'],
]
const longest = 80

/**
 * What only makes sense of suggestions: why these, more like one of them, none of them, cheaper ones, and what the
 * customer always buys. Nothing of a message that is surely for something else, or long.
 */
export function aboutShown({ heard, lastSuggestions, memory }: Turn): Offer | undefined {
  const { text, intent, entities } = heard
  const isElsewhere = intent !== undefined && !near.includes(intent)
  if (isElsewhere || text.length > longest || entities.some(({ kind }) => kind === 'order')) return undefined
  const shown = lastSuggestions.length > 0
  const found = patterns.find(([words, needed]) => words.test(text) && (shown || !needed))
  if (found !== undefined) return { text, means: { intent: found[2] } }
  const priced = memory.wish !== undefined && shown && limitIn(text) !== undefined && !namesAThing(heard)
  return priced ? { text, means: { intent: 'cheaper_suggestions' } } : undefined
}

const namesAThing = ({ entities }: Turn['heard']): boolean =>
  entities.some(({ kind }) => kind === 'category' || kind === 'product' || kind === 'sku')

const why =
  /\bwhy (?:(?:did|do|are) you (?:suggest|recommend|show|pick|choose)|(?:is|are|was|were) (?:this|these|that|it|they) (?:suggested|recommended)|me\b|am i (?:seeing|shown))|^why (?:this|these|those|that)(?: ones?)?\??$|(?:为什么|為什麼|为啥|为何|怎么会?|凭什么)(?:会|要)?(?:给我|給我)?(?:推荐|推薦|选|挑)|推荐(?:的)?理由/i
const moreLike =
  /\b(?:more|others?|something|anything) (?:like|similar to) (?:this|that|it|the (?:first|second|third|last))\b|(?:像|跟|和)(?:这|那|第)[一二三]?[个款种样].{0,4}(?:的|一样|差不多|类似)|类似(?:这|那|第)[一二三]?[个款种]/i
const noneOf =
  /\b(?:none of (?:these|those|them)|(?:don['’]?t|do not) (?:really )?(?:like|want) (?:these|those|this|that|any|them)|(?:these|those) (?:are|aren['’]?t|don['’]?t) (?:not |no )?(?:for me|my))\b|(?:这些|这几个|都)(?:也)?(?:不(?:太)?(?:喜欢|合适|想要|好看)|没(?:一个)?喜欢)/i
const cheaper = /\b(?:cheaper|less expensive|lower priced?)\b|便宜(?:点|些|一点|一些)|更便宜|太贵了?/i
const usual =
  /\b(?:(?:my|the) usual\b|same (?:things? |order )?(?:again|as (?:always|usual|last time))|what i (?:always|usually) (?:buy|get|order))|老样子|照旧|我?常买的|再来一[次份单]|回购|复购/i

/** Words, whether they need suggestions on the screen, and what they mean. */
const patterns: readonly (readonly [words: RegExp, needed: boolean, intent: string])[] = [
  [why, true, 'why_suggestion'],
  [moreLike, true, 'like_suggestion'],
  [noneOf, true, 'refuse_suggestion'],
  [cheaper, true, 'cheaper_suggestions'],
  [usual, false, 'usual_suggestions'],
]
