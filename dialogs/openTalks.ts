import { DialogContext, type DialogSet, type DialogState, type TurnContext } from './botbuilder.ts'

/**
 * The talks that are open in a conversation. botbuilder's own context is made only when a talk is open or
 * begins: it costs more than all else that answers a question.
 */
export class OpenTalks {
  readonly context: TurnContext
  readonly #set: DialogSet
  readonly #state: DialogState
  #made: DialogContext | undefined

  constructor(set: DialogSet, context: TurnContext, state: DialogState) {
    this.#set = set
    this.context = context
    this.#state = state
  }

  /** The name of the talk that goes on now; undefined when none is open. */
  get openId(): string | undefined {
    return this.#state.dialogStack.at(-1)?.id
  }

  dialogs(): DialogContext {
    this.#made ??= new DialogContext(this.#set, this.context, this.#state)
    return this.#made
  }
}
