import { DialogSet, type DialogState, NullTelemetryClient, type TurnContext } from './botbuilder.ts'
import { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { menu, Route } from './route.ts'
import { makeTalks, type TalkServices } from './talks.ts'
import { holdTurn, speak, type Turn } from './turn.ts'
import { unpack } from './understood.ts'

/** Answers one message: goes on with the open talk, or opens the one that fits. */
export interface Router {
  /** Talks, and gives the turn back with what it learned. `state` is changed in place. */
  answer(context: TurnContext, state: DialogState, turn: Turn): Promise<Turn>
  /** What a new visitor reads first. */
  welcome(context: TurnContext, turn: Turn): Promise<Turn>
}

export function makeRouter(services: TalkServices): Router {
  const talks = makeTalks(services)
  const dialogs = new DialogSet()
  dialogs.telemetryClient = new NullTelemetryClient()
  for (const form of Object.values(talks.forms)) dialogs.add(form)
  return {
    answer: async (context, state, given) => {
      const turn = unpack(given, services.catalogue)
      holdTurn(context, turn)
      return new Route(new OpenTalks(dialogs, context, state), turn, talks).take()
    },
    welcome: async (context, turn) => {
      holdTurn(context, turn)
      const line = say.welcome(services.shopName, turn.customer?.name)
      await speak(context, { line, options: menu(talks) })
      return turn
    },
  }
}
