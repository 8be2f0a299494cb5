import { isDeepStrictEqual } from 'node:util'
import type { Line } from './phrases/say.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

export type Later<T> = T | Promise<T>
export type Said = Line | Reply

/** A question known now, or made from what we already know; undefined when it need not be asked. */
export type Ask<T, Known, Services> =
  | Question<T>
  | ((known: Known, services: Services, turn: Turn) => Later<Question<T> | undefined>)
export type Refusal<Known, Services> = (
  known: Known,
  services: Services,
  turn: Turn,
) => Later<Said | undefined>
export type Finish<Known, Services> = (
  known: Known,
  services: Services,
  turn: Turn,
) => Later<Said | readonly Said[] | undefined>

export type Step<Services> =
  | { readonly kind: 'ask'; readonly key: string; readonly ask: Ask<unknown, never, Services> }
  | { readonly kind: 'stop'; readonly refusal: Refusal<never, Services> }
  | { readonly kind: 'tell'; readonly remark: Refusal<never, Services> }

/** What is known so far, by the names of the questions. */
export type Answers = Readonly<Record<string, unknown>>

/** Where a form stands after a message. */
type Stand =
  | {
      readonly kind: 'asking'
      readonly key: string
      readonly question: Question<unknown>
      readonly known: Answers
      /** What is said before it. */
      readonly told: readonly Said[]
    }
  | { readonly kind: 'done'; readonly said: readonly Said[] }

/** It goes on with the next step. */
interface On {
  readonly kind: 'on'
  readonly known: Answers
  readonly told?: Said
}

type Of<Kind, Services> = Extract<Step<Services>, { readonly kind: Kind }>

/** A form with its services at hand. */
export class Steps<Known, Services> {
  readonly #list: readonly Step<Services>[]
  readonly #finish: Finish<Known, Services>
  readonly #services: Services

  constructor(list: readonly Step<Services>[], finish: Finish<Known, Services>, services: Services) {
    this.#list = list
    this.#finish = finish
    this.#services = services
  }

  /** The names of its questions, in order. */
  get questions(): readonly string[] {
    return this.#list.flatMap((step) => (step.kind === 'ask' ? [step.key] : []))
  }

  /**
   * Of answers to another version of the form those that this one takes, up to the first question that they leave
   * open; later ones are looked at when it comes to them.
   */
  async replay(old: Answers, turn: Turn): Promise<{ readonly known: Answers; readonly open?: string }> {
    let known: Answers = {}
    for (const step of this.#list) {
      const question = step.kind === 'ask' ? await this.#questionOf(step, known, turn) : undefined
      if (step.kind !== 'ask' || question === undefined) continue
      if (!takes(question, old, step.key)) return { known, open: step.key }
      known = { ...known, [step.key]: old[step.key] }
    }
    return { known }
  }

  /** The question of this name as it is now; undefined when it is no longer there. */
  async question(
    key: string | undefined,
    known: Answers,
    turn: Turn,
  ): Promise<Question<unknown> | undefined> {
    for (const step of this.#list)
      if (step.kind === 'ask' && step.key === key) return this.#questionOf(step, known, turn)
    return undefined
  }

  /**
   * Goes on from what is known, with what the message says already and with answers to an `old` version that still
   * fit, to the next question or the end.
   */
  async goOn(before: Answers, turn: Turn, old: Answers = {}): Promise<Stand> {
    let known = before
    const told: Said[] = []
    for (const step of this.#list) {
      const stand = await this.#take(step, { known, old }, turn)
      if (stand.kind === 'asking') return { ...stand, told, known: this.foretold(stand.known, turn) }
      if (stand.kind === 'done') return { kind: 'done', said: [...told, ...stand.said] }
      if (stand.told !== undefined) told.push(stand.told)
      known = stand.known
    }
    const said = (await this.#finish(known as Known, this.#services, turn)) ?? []
    return { kind: 'done', said: [...told, ...(Array.isArray(said) ? said : [said as Said])] }
  }

  /** With what the message says of questions that are still to come, when they depend on nothing. */
  foretold(before: Answers, turn: Turn): Answers {
    let known = before
    for (const step of this.#list) {
      if (step.kind !== 'ask' || typeof step.ask === 'function' || step.key in known) continue
      const value = step.ask.find?.(turn.heard, turn)
      if (value !== undefined) known = { ...known, [step.key]: value }
    }
    return known
  }

  #take(
    step: Step<Services>,
    answers: { readonly known: Answers; readonly old: Answers },
    turn: Turn,
  ): Promise<Stand | On> {
    switch (step.kind) {
      case 'ask':
        return this.#ask(step, answers, turn)
      case 'stop':
        return this.#stop(step, answers.known, turn)
      case 'tell':
        return this.#tell(step, answers.known, turn)
    }
  }

  async #tell({ remark }: Of<'tell', Services>, known: Answers, turn: Turn): Promise<On> {
    const words = await remark(known as never, this.#services, turn)
    return { kind: 'on', known, ...(words ? { told: words } : {}) }
  }

  async #stop({ refusal }: Of<'stop', Services>, known: Answers, turn: Turn): Promise<Stand | On> {
    const words = await refusal(known as never, this.#services, turn)
    return words ? { kind: 'done', said: [words] } : { kind: 'on', known }
  }

  async #ask(
    step: Of<'ask', Services>,
    { known, old }: { readonly known: Answers; readonly old: Answers },
    turn: Turn,
  ): Promise<Stand | On> {
    const question = step.key in known ? undefined : await this.#questionOf(step, known, turn)
    if (question === undefined) return { kind: 'on', known }
    const kept = takes(question, old, step.key) ? old[step.key] : undefined
    const found = question.find?.(turn.heard, turn) ?? kept ?? question.assume?.(turn)
    if (found === undefined) return { kind: 'asking', key: step.key, question, known, told: [] }
    return { kind: 'on', known: { ...known, [step.key]: found } }
  }

  /** All answers with what the message tells that counts at every step; undefined when it tells nothing new. */
  heeded(before: Answers, turn: Turn): Answers | undefined {
    const told = this.#list.flatMap((step) => {
      if (step.kind !== 'ask' || typeof step.ask === 'function' || !step.ask.anywhere) return []
      const value = step.ask.find?.(turn.heard, turn)
      return value === undefined || isDeepStrictEqual(value, before[step.key]) ? [] : [[step.key, value]]
    })
    return told.length === 0 ? undefined : { ...before, ...Object.fromEntries(told) }
  }

  /**
   * All answers with those that the message names anew, and without what fits them no more; undefined when it
   * names nothing new. The question that is open is left out.
   */
  async corrected(before: Answers, open: string | undefined, turn: Turn): Promise<Answers | undefined> {
    let known: Answers = {}
    let changed = false
    for (const step of this.#list) {
      if (step.kind !== 'ask' || step.key === open || !(step.key in before)) continue
      const question = await this.#questionOf(step, known, turn)
      const old = before[step.key]
      const value = question?.find?.(turn.heard, turn) ?? old
      const isNew = !isDeepStrictEqual(value, old)
      const holds = isNew || !changed || stillHolds(question, old)
      if (holds) known = { ...known, [step.key]: value }
      changed ||= isNew
    }
    return changed ? known : undefined
  }

  #questionOf({ ask }: Of<'ask', Services>, known: Answers, turn: Turn) {
    return typeof ask === 'function' ? ask(known as never, this.#services, turn) : ask
  }
}

/** Whether an answer still holds after one before it has changed. */
const stillHolds = (question: Question<unknown> | undefined, value: unknown): boolean =>
  question !== undefined && (question.allows?.(value) ?? true)

/** Whether there is an old answer that the question takes. */
const takes = (question: Question<unknown>, old: Answers, key: string): boolean =>
  key in old && stillHolds(question, old[key])
