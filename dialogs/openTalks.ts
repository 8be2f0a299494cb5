import {
  DialogContext,
  type DialogSet,
  type DialogState,
  type DialogStateManagerConfiguration,
  type TurnContext,
} from './botbuilder.ts'
import { FormDialog } from './formDialog.ts'

/**
 * The talks that are open in a conversation. botbuilder's own context is made only when a talk is open or
 * begins: it costs more than all else that answers a question. Its memory's scopes, half of that, are made once.
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

  /** The talk that goes on and what was said in it so far, for a person who takes it over. */
  doing(): string {
    const { id, state } = this.#state.dialogStack.at(-1) ?? {}
    const known = Object.entries((state as { known?: object } | undefined)?.known ?? {})
    const said = known.filter(([key, value]) => key !== 'email' && typeof value === 'string')
    return [id, ...said.map(([, value]) => value)].filter(Boolean).join(' · ')
  }

  /** The form that goes on now. */
  form(): FormDialog | undefined {
    const dialog = this.openId === undefined ? undefined : this.dialogs().findDialog(this.openId)
    return dialog instanceof FormDialog ? dialog : undefined
  }

  /** Ends what is open. */
  async leave(): Promise<void> {
    if (this.openId !== undefined) await this.dialogs().cancelAllDialogs()
  }

  dialogs(): DialogContext {
    this.#made ??= this.#make()
    return this.#made
  }

  #make(): DialogContext {
    if (scopes !== undefined) this.context.turnState.set(scopesKey, scopes)
    const made = new DialogContext(this.#set, this.context, this.#state)
    scopes = made.state.configuration
    return made
  }
}

/** Where botbuilder keeps the scopes of its memory for further contexts of a turn. They hold nothing of a turn. */
const scopesKey = 'DialogStateManagerConfiguration'
let scopes: DialogStateManagerConfiguration | undefined
