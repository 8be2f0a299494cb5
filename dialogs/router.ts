import type { DialogState, TurnContext } from './botbuilder.ts'
import { inDanger } from './danger.ts'
import { escalate, riskAfterAnswer } from './escalation.ts'
import type { Memory } from './memory.ts'
import { menu } from './missed.ts'
import { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { Route } from './route.ts'
import { hadSecret } from './secrets.ts'
import type { TalkServices, Talks } from './talkPorts.ts'
import { makeTalks } from './talks.ts'
import { holdTurn, speak, type Turn } from './turn.ts'
import { unpack } from './understood.ts'
import { isUnreachable } from './unreachable.ts'

/** The way of the message; when the shop's own systems do not answer, a person takes over what was asked. */
async function taken(open: OpenTalks, turn: Turn, talks: Talks): Promise<Turn> {
  const route = new Route(open, turn, talks)
  try {
    return await route.take()
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const doing = open.doing()
    open.leave()
    await speak(open.context, await talks.unreachable(turn, doing))
    return turn
  }
}

/** Answers, and looks after who is displeased first. */
async function calmly(open: OpenTalks, turn: Turn, talks: Talks): Promise<Turn> {
  const warned = await escalate(open, turn, talks)
  holdTurn(open.context, warned)
  if (hadSecret(turn)) await speak(open.context, say.keepSecret())
  // Who was just handed over because of it need not complain once more.
  const isCross = turn.heard.intent === 'insult' || talks.of(turn.heard.intent) === 'complaint'
  const isHeard = warned.notes.urgent && open.openId === undefined && isCross
  return isHeard ? warned : taken(open, warned, talks)
}

/** What we said, to say it again, and how often; what was only repeated as asked is known already, and chat repeats itself. */
function saidIn({ notes, heard, memory }: Turn): Pick<Memory, 'said' | 'repeats'> {
  const isOld = heard.intent === 'repeat' || notes.talk === 'askedBack'
  if (isOld && memory.said !== undefined) return { said: memory.said }
  const said = notes.spoken.join('\n\n').slice(0, longestSaid)
  const isChat = notes.talk === 'smallTalk'
  return { said, repeats: said === memory.said && !isChat ? (memory.repeats ?? 0) + 1 : 0 }
}

/** Talks of products, which leave them on the screen. */
const ofProducts = [
  ...[
    'product',
    'sum',
    'range',
    'compare',
    'takeSuggestion',
    'knowledge',
    'smallTalk',
    'whySuggestion',
    'whyPrice',
    'readArticle',
  ],
  ...['helped', 'notHelped', 'loyalty', 'askedBack', 'tax', undefined],
]

/** What the answer was about or suggested, or else what stays on the screen. */
function productsOf({
  notes: { talk, suggestions },
  memory: { lastProducts = [] },
}: Turn): readonly string[] {
  const suggested = suggestions.map(({ productId }) => productId)
  const isTold =
    ['product', 'care', 'sum', 'range', 'stock', 'backInStock'].includes(talk ?? '') &&
    lastProducts.length > 0
  if (isTold || (suggested.length === 0 && ofProducts.includes(talk))) return lastProducts
  return suggested
}

/** The article on the screen, which what was asked of it leaves there. */
const articleOf = ({ notes, memory }: Turn): string | undefined =>
  notes.talk === 'askedBack' ? memory.lastArticle : notes.articleId

/** The talk that answered; what is only said again is still that talk's. */
const answeredBy = ({ notes, memory, heard }: Turn): string | undefined =>
  heard.intent === 'repeat' || notes.talk === 'askedBack' ? memory.answered : notes.talk

const riskIn = (after: Turn, before: Memory): Pick<Memory, 'risk'> => {
  const risk = riskAfterAnswer(after, before)
  return risk === undefined ? {} : { risk }
}

const longestSaid = 2_000

/** Answers one message: goes on with the open talk, or opens the one that fits. */
export interface Router {
  /** Talks, and gives the turn back with what it learned. `state` is changed in place. */
  answer(context: TurnContext, state: DialogState, turn: Turn): Promise<Turn>
  /** What a new visitor reads first. */
  welcome(context: TurnContext, turn: Turn): Promise<Turn>
}

export function makeRouter(services: TalkServices): Router {
  const talks = makeTalks(services)
  return {
    answer: async (context, state, given) => {
      const isAsking = state.dialogStack.length > 0
      const turn = unpack(given, { catalogue: services.catalogue, talks, isAsking })
      holdTurn(context, turn)
      const { memory: before } = turn
      const open = new OpenTalks(talks.forms, context, state)
      const after = (await inDanger(open, turn, services)) ?? (await calmly(open, turn, talks))
      const beside = open.openId === undefined ? await talks.beside(after) : undefined
      if (beside !== undefined) await speak(context, beside)
      const nobody = after.notes.mode === 'waiting' ? talks.nobodyIn(after) : undefined
      if (nobody !== undefined) await speak(context, nobody)
      const told = {
        at: turn.now,
        interrupted: false,
        lastProducts: productsOf(after),
        lastArticle: articleOf(after),
        answered: answeredBy(after),
        toldBack: after.notes.talk === 'askedBack',
        ...saidIn(after),
        ...riskIn(after, before),
      }
      return { ...after, memory: { ...after.memory, ...told } }
    },
    welcome: async (context, turn) => {
      holdTurn(context, turn)
      const line = say.welcome(services.shopName, turn.customer?.name)
      await speak(context, { line, options: menu(talks) })
      return turn
    },
  }
}
