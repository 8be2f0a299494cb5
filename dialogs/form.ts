import { Dialog, type DialogContext, type DialogTurnResult } from './botbuilder.ts'
import { type Line, say } from './phrases/say.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { speak, type Turn, turnOf } from './turn.ts'

type Later<T> = T | Promise<T>
type Said = Line | Reply
/** A question known now, or made from what we already know; undefined when it need not be asked. */
type Ask<T, Known, Services> =
  | Question<T>
  | ((known: Known, services: Services, turn: Turn) => Later<Question<T> | undefined>)
type Refusal<Known, Services> = (known: Known, services: Services, turn: Turn) => Later<Said | undefined>
type Finish<Known, Services> = (
  known: Known,
  services: Services,
  turn: Turn,
) => Later<Said | readonly Said[] | undefined>

type Step<Services> =
  | { readonly kind: 'ask'; readonly key: string; readonly ask: Ask<unknown, never, Services> }
  | { readonly kind: 'stop'; readonly refusal: Refusal<never, Services> }

/** A talk that reads from top to bottom. Progress is kept by question name, never by position. */
export class Form<Known extends object, Services> {
  readonly id: string
  readonly #steps: readonly Step<Services>[]

  private constructor(id: string, steps: readonly Step<Services>[]) {
    this.id = id
    this.#steps = steps
  }

  static named<Services>(id: string): Form<object, Services> {
    return new Form(id, [])
  }

  /** Asks when the answer is not known yet; what the customer said already is not asked. */
  ask<K extends string, T>(
    key: K,
    ask: Question<T> | ((known: Known, services: Services, turn: Turn) => Later<Question<T>>),
  ): Form<Known & Record<K, T>, Services>
  ask<K extends string, T>(
    key: K,
    ask: (known: Known, services: Services, turn: Turn) => Later<Question<T> | undefined>,
  ): Form<Known & { readonly [key in K]?: T }, Services>
  ask(key: string, ask: Ask<unknown, Known, Services>): Form<object, Services> {
    return new Form(this.id, [...this.#steps, { kind: 'ask', key, ask }])
  }

  /** Ends the talk with the given words, when there are any. */
  stopIf(refusal: Refusal<Known, Services>): Form<Known, Services> {
    return new Form(this.id, [...this.#steps, { kind: 'stop', refusal }])
  }

  /** What is done and said once everything is known; gives what makes a dialog of the form. */
  finish(finish: Finish<Known, Services>): (services: Services) => FormDialog {
    return (services) => new FormDialog(this.id, new Steps(this.#steps, finish, services))
  }
}

/** A form with its services at hand. */
class Steps<Known, Services> {
  readonly list: readonly Step<Services>[]
  readonly #finish: Finish<Known, Services>
  readonly #services: Services

  constructor(list: readonly Step<Services>[], finish: Finish<Known, Services>, services: Services) {
    this.list = list
    this.#finish = finish
    this.#services = services
  }

  question(step: Step<Services>, known: Answers, turn: Turn): Later<Question<unknown> | undefined> {
    if (step.kind === 'stop') return undefined
    return typeof step.ask === 'function' ? step.ask(known as never, this.#services, turn) : step.ask
  }

  refusal(step: Step<Services>, known: Answers, turn: Turn): Later<Said | undefined> {
    return step.kind === 'stop' ? step.refusal(known as never, this.#services, turn) : undefined
  }

  async finish(known: Answers, turn: Turn): Promise<readonly Said[]> {
    const said = await this.#finish(known as Known, this.#services, turn)
    return said === undefined ? [] : Array.isArray(said) ? said : [said as Said]
  }
}

type Answers = Record<string, unknown>

interface Progress {
  known: Answers
  asking?: string
  misses: number
}

/** Misses at one question before a person is offered. */
const patience = 2

/** A form as a dialog of botbuilder. */
export class FormDialog extends Dialog {
  readonly #steps: Steps<unknown, unknown>

  // The form's own types end here: a stored state is read by name and checked by its questions.
  constructor(id: string, steps: unknown) {
    super(id)
    this.#steps = steps as Steps<unknown, unknown>
  }

  override async beginDialog(dc: DialogContext, known: object = {}): Promise<DialogTurnResult> {
    return this.#goOn(dc, { known: { ...known }, misses: 0 })
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const progress = progressOf(dc)
    const answer = await this.#answer(dc, progress)
    if (answer === undefined) return this.#missed(dc, progress)
    return this.#goOn(dc, { known: { ...progress.known, ...answer }, misses: 0 })
  }

  /** Whether the customer's message answers the open question. */
  async reads(dc: DialogContext): Promise<boolean> {
    return (await this.#answer(dc, progressOf(dc))) !== undefined
  }

  /** Whether the message is one of the open question's buttons, word by word. */
  async offers(dc: DialogContext): Promise<boolean> {
    const question = await this.#open(dc, progressOf(dc))
    const { heard, language } = turnOf(dc.context)
    return (question?.options ?? []).some(({ line }) => line.in(language) === heard.text)
  }

  /** Says the open question again, after something else was said. */
  async askAgain(dc: DialogContext): Promise<void> {
    const question = await this.#open(dc, progressOf(dc))
    if (question) await speak(dc.context, question)
  }

  /** The answer in the message; an empty one when the question is no longer there. */
  async #answer(dc: DialogContext, progress: Progress): Promise<Answers | undefined> {
    const question = await this.#open(dc, progress)
    if (question === undefined || progress.asking === undefined) return {}
    const turn = turnOf(dc.context)
    const value = question.read(turn.heard, turn)
    return value === undefined ? undefined : { [progress.asking]: value }
  }

  async #open(dc: DialogContext, { known, asking }: Progress): Promise<Question<unknown> | undefined> {
    const step = this.#steps.list.find((s) => s.kind === 'ask' && s.key === asking)
    return step && (await this.#steps.question(step, known, turnOf(dc.context)))
  }

  async #missed(dc: DialogContext, progress: Progress): Promise<DialogTurnResult> {
    const misses = progress.misses + 1
    keep(dc, { ...progress, misses })
    const question = await this.#open(dc, progress)
    const stuck = misses > patience
    turnOf(dc.context).notes.outcome = 'unanswered'
    if (stuck) await speak(dc.context, offerPerson)
    else if (question) await speak(dc.context, { ...question, line: question.retry ?? question.line })
    return stuck ? dc.endDialog() : Dialog.EndOfTurn
  }

  async #goOn(dc: DialogContext, { known }: Progress): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context)
    let answers = known
    for (const step of this.#steps.list) {
      const words = await this.#steps.refusal(step, answers, turn)
      if (words) return this.#end(dc, [words])
      if (step.kind !== 'ask' || step.key in answers) continue
      const question = await this.#steps.question(step, answers, turn)
      const found = question?.find?.(turn.heard, turn)
      if (found !== undefined) answers = { ...answers, [step.key]: found }
      else if (question) return this.#askNow(dc, { known: answers, asking: step.key, misses: 0 }, question)
    }
    return this.#end(dc, await this.#steps.finish(answers, turn))
  }

  async #askNow(
    dc: DialogContext,
    progress: Progress,
    question: Question<unknown>,
  ): Promise<DialogTurnResult> {
    keep(dc, progress)
    turnOf(dc.context).notes.outcome = 'asked'
    await speak(dc.context, question)
    return Dialog.EndOfTurn
  }

  async #end(dc: DialogContext, said: readonly Said[]): Promise<DialogTurnResult> {
    for (const words of said) await speak(dc.context, words)
    return dc.endDialog()
  }
}

const offerPerson: Reply = {
  line: say.notUnderstoodAgain(),
  options: [{ line: say.fetchPerson(), means: { intent: 'talk_to_person' } }],
}

const progressOf = (dc: DialogContext): Progress => {
  const { known, asking, misses } = (dc.activeDialog?.state ?? {}) as Partial<Progress>
  return { known: known ?? {}, misses: misses ?? 0, ...(asking === undefined ? {} : { asking }) }
}

const keep = (dc: DialogContext, progress: Progress): void => {
  Object.assign(dc.activeDialog?.state ?? {}, progress)
}
