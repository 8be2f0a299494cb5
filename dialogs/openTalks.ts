import { type DialogState, type DialogTurnResult, DialogTurnStatus, type TurnContext } from './botbuilder.ts'
import type { FormDialog, Place } from './formDialog.ts'

/**
 * The talks that are open in a conversation. A form is a dialog of botbuilder and its stack is botbuilder's, but it
 * is led here: botbuilder's own context builds a memory with scopes for each turn and raises events that no form
 * hears, which costs more than all else that a form does.
 */
export class OpenTalks implements Place {
  readonly context: TurnContext
  readonly #forms: Readonly<Record<string, FormDialog>>
  readonly #stack: DialogState['dialogStack']

  constructor(
    forms: Readonly<Record<string, FormDialog>>,
    context: TurnContext,
    { dialogStack }: DialogState,
  ) {
    this.#forms = forms
    this.context = context
    this.#stack = dialogStack
  }

  get activeDialog(): DialogState['dialogStack'][number] | undefined {
    return this.#stack.at(-1)
  }

  /** The name of the talk that goes on now; undefined when none is open. */
  get openId(): string | undefined {
    return this.activeDialog?.id
  }

  /** The talk that goes on and what was said in it so far, for a person who takes it over. */
  doing(): string {
    const { id, state } = this.activeDialog ?? {}
    const known = Object.entries((state as { known?: object } | undefined)?.known ?? {})
    const said = known.filter(([key, value]) => key !== 'email' && typeof value === 'string')
    return [id, ...said.map(([, value]) => value)].filter(Boolean).join(' · ')
  }

  /** The name of the question that it asks. */
  get asking(): string | undefined {
    return (this.activeDialog?.state as { asking?: string } | undefined)?.asking
  }

  /** The form that goes on now. */
  form(): FormDialog | undefined {
    return this.openId === undefined ? undefined : this.#forms[this.openId]
  }

  /** Begins the form of this name, with what is `known` of it already. */
  async begin(id: string, known: object = {}): Promise<void> {
    const form = this.#forms[id]
    if (form === undefined) throw new Error(`there is no form ${id}`)
    this.#stack.push({ id, state: {} })
    await form.beginDialog(this, known)
  }

  /** Ends what is open. */
  leave(): void {
    this.#stack.length = 0
  }

  /** Ends the form that goes on, and those that it was begun in: none takes anything from another. */
  async endDialog(): Promise<DialogTurnResult> {
    this.leave()
    return { status: DialogTurnStatus.complete }
  }
}
