import { FormDialog } from './formDialog.ts'
import type { Question } from './question.ts'
import { type Ask, type Finish, type Later, type Refusal, type Step, Steps } from './steps.ts'
import type { Turn } from './turn.ts'

/** A talk that reads from top to bottom. Progress is kept by question name, never by position. */
export class Form<Known extends object, Services> {
  readonly id: string
  readonly #steps: readonly Step<Services>[]
  readonly #aside: boolean

  private constructor(id: string, steps: readonly Step<Services>[], aside: boolean) {
    this.id = id
    this.#steps = steps
    this.#aside = aside
  }

  static named<Services>(id: string): Form<object, Services> {
    return new Form(id, [], false)
  }

  /** A talk that is asked in passing: whoever writes something else has left it. */
  static aside<Services>(id: string): Form<object, Services> {
    return new Form(id, [], true)
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
    return new Form(this.id, [...this.#steps, { kind: 'ask', key, ask }], this.#aside)
  }

  /** Ends the talk with the given words, when there are any. */
  stopIf(refusal: Refusal<Known, Services>): Form<Known, Services> {
    return new Form(this.id, [...this.#steps, { kind: 'stop', refusal }], this.#aside)
  }

  /** Says something on the way, when there is anything to say to this message, and goes on. */
  tell(remark: Refusal<Known, Services>): Form<Known, Services> {
    return new Form(this.id, [...this.#steps, { kind: 'tell', remark }], this.#aside)
  }

  /** Answers what is asked in the middle, at any question, from what is known so far; the question is asked again. */
  meanwhile(answer: Refusal<Partial<Known>, Services>): Form<Known, Services> {
    return new Form(this.id, [...this.#steps, { kind: 'meanwhile', answer }], this.#aside)
  }

  /** What is done and said once everything is known; gives what makes a dialog of the form. */
  finish(finish: Finish<Known, Services>): (services: Services) => FormDialog {
    return (services) => new FormDialog(this.id, new Steps(this.#steps, finish, services), this.#aside)
  }
}
