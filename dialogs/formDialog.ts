import { Dialog, type DialogContext, type DialogTurnResult } from './botbuilder.ts'
import { putsRight } from './correction.ts'
import { say } from './phrases/say.ts'
import type { Question } from './question.ts'
import { retried } from './retried.ts'
import type { Answers, Steps } from './steps.ts'
import { speak, type Turn, turnOf } from './turn.ts'
import { isQuestion, lengthOf } from './wording.ts'

interface Progress {
  /** The questions that the form had, to know when it was changed in the middle of a talk. */
  readonly version: string
  readonly known: Answers
  /** Answers to another version of the form. */
  readonly old?: Answers | undefined
  readonly asking?: string | undefined
  readonly misses: number
}

/** A question as it was made for a turn. */
interface Opened {
  readonly asking: string | undefined
  readonly known: Answers
  readonly question: Promise<Question<unknown> | undefined>
}

/** What a form asks of whoever leads it: botbuilder's own context, or our open talks. */
export type Place = Pick<DialogContext, 'context' | 'activeDialog' | 'endDialog'>

/** A form as a dialog of botbuilder. */
export class FormDialog extends Dialog {
  /** Whether it is asked in passing: whoever writes something else has left it. */
  readonly aside: boolean
  readonly #steps: Steps<unknown, unknown>
  readonly #made = new WeakMap<Turn, Opened>()

  // The form's own types end here: a stored state is read by name and checked by its questions.
  constructor(id: string, steps: unknown, aside = false) {
    super(id)
    this.aside = aside
    this.#steps = steps as Steps<unknown, unknown>
  }

  override async beginDialog(dc: Place, known: object = {}): Promise<DialogTurnResult> {
    return this.#goOn(dc, { ...known })
  }

  /** The names of its questions, in order. */
  get questions(): readonly string[] {
    return this.#steps.questions
  }

  override async continueDialog(dc: Place): Promise<DialogTurnResult> {
    const right = soundsRight(turnOf(dc.context)) ? await this.#corrected(dc) : undefined
    const told = right === undefined ? this.#heeded(dc) : undefined
    if (told !== undefined) return this.#goOn(dc, { ...(await this.#beside(dc)), ...told })
    const answered = right === undefined ? await this.#answered(dc) : undefined
    if (answered !== undefined) return this.#goOn(dc, answered)
    const corrected =
      right ?? (isShort(turnOf(dc.context).heard.text) ? await this.#corrected(dc) : undefined)
    if (corrected === undefined) return this.#ahead(dc) === undefined ? this.#missed(dc) : this.#noted(dc)
    await speak(dc.context, say.corrected())
    return this.#goOn(dc, corrected)
  }

  /** Whether the customer's message answers the open question. */
  async reads(dc: Place): Promise<boolean> {
    return (await this.#answered(dc)) !== undefined
  }

  /** Whether the message may be meant for the open question, though it does not answer it. */
  async nears(dc: Place): Promise<boolean> {
    return (await this.#open(dc))?.nears?.(turnOf(dc.context).heard) === true
  }

  /**
   * Whether the message puts an earlier answer right; it must sound like it unless it need not be `cued`, or what it
   * tells counts at every step.
   */
  async corrects(dc: Place, { cued = true } = {}): Promise<boolean> {
    if (this.#heeded(dc) !== undefined) return true
    if (cued && !soundsRight(turnOf(dc.context))) return false
    return (await this.#corrected(dc)) !== undefined
  }

  /** Whether the message is one of the open question's buttons, word by word. */
  async offers(dc: Place): Promise<boolean> {
    const question = await this.#open(dc)
    const { heard, language } = turnOf(dc.context)
    return (question?.options ?? []).some(({ line }) => line.in(language) === heard.text)
  }

  /** Whether a yes to the open question has an effect. */
  async confirms(dc: Place): Promise<boolean> {
    return (await this.#open(dc))?.confirms === true
  }

  /** Whether a few words answer a question that is still to come, and not the open one. */
  foretells(dc: Place): boolean {
    return this.#ahead(dc) !== undefined
  }

  /** Answers words about the open question that are no answer to it; false when they are not about it. */
  async explains(dc: Place): Promise<boolean> {
    const turn = turnOf(dc.context)
    const question = await this.#open(dc)
    const said =
      question?.aside?.(turn.heard, turn) ?? (await this.#steps.meanwhile(progressOf(dc).known, turn))
    if (said === undefined) return false
    turn.notes.outcome = 'asked'
    await speak(dc.context, said)
    if (question !== undefined && !('line' in said)) await speak(dc.context, question)
    return true
  }

  /** Says the open question again, after something else was said; goes on when it is no longer there. */
  async askAgain(dc: Place): Promise<void> {
    const question = await this.#open(dc)
    if (question) return speak(dc.context, question)
    await this.#goOn(dc, progressOf(dc).known)
  }

  /** All answers with the one in the message; as they are when the question is no longer there. */
  async #answered(dc: Place): Promise<Answers | undefined> {
    const { known, asking } = progressOf(dc)
    const question = await this.#open(dc)
    if (question === undefined || asking === undefined) return known
    const turn = turnOf(dc.context)
    const value = question.read(turn.heard, turn)
    return value === undefined ? undefined : { ...known, [asking]: value }
  }

  /** What a message that tells something else as well answers; a yes is meant for nothing else. */
  async #beside(dc: Place): Promise<Answers | undefined> {
    return (await this.confirms(dc)) ? undefined : this.#answered(dc)
  }

  /**
   * When the form was changed since the talk was begun: what it still takes is kept, the rest is asked. To be called
   * before the message is read.
   */
  async bringUpToDate(dc: Place): Promise<void> {
    const { version, known: old, asking, misses } = progressOf(dc)
    if (version === this.#version) return
    const { known, open } = await this.#steps.replay(old, turnOf(dc.context))
    keep(dc, { version: this.#version, known, old, misses, asking: open === asking ? asking : undefined })
  }

  get #version(): string {
    return this.#steps.questions.join(' ')
  }

  #heeded(dc: Place): Answers | undefined {
    return this.#steps.heeded(progressOf(dc).known, turnOf(dc.context))
  }

  #corrected(dc: Place): Promise<Answers | undefined> {
    const { known, asking } = progressOf(dc)
    return this.#steps.corrected(known, asking, turnOf(dc.context))
  }

  /** The open question; made once for a message, as it may have to look things up. */
  #open(dc: Place): Promise<Question<unknown> | undefined> {
    const { known, asking } = progressOf(dc)
    const turn = turnOf(dc.context)
    const made = this.#made.get(turn)
    if (made?.asking === asking && made?.known === known) return made.question
    const question = this.#steps.question(asking, known, turn)
    this.#made.set(turn, { asking, known, question })
    return question
  }

  #ahead(dc: Place): Answers | undefined {
    const { known } = progressOf(dc)
    const turn = turnOf(dc.context)
    const told = isPlain(turn.heard.text) ? this.#steps.foretold(known, turn) : known
    return told === known ? undefined : told
  }

  /** What comes later is kept, and the open question asked again. */
  async #noted(dc: Place): Promise<DialogTurnResult> {
    keep(dc, { ...progressOf(dc), known: this.#ahead(dc) ?? {}, misses: 0 })
    await speak(dc.context, say.noted())
    await this.askAgain(dc)
    return Dialog.EndOfTurn
  }

  async #missed(dc: Place): Promise<DialogTurnResult> {
    const progress = progressOf(dc)
    const misses = progress.misses + 1
    keep(dc, { ...progress, misses })
    const question = await this.#open(dc)
    turnOf(dc.context).notes.outcome = 'unanswered'
    const { said, stuck } = retried(question, misses)
    if (said !== undefined) await speak(dc.context, said)
    return stuck ? dc.endDialog() : Dialog.EndOfTurn
  }

  async #goOn(dc: Place, before: Answers): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context)
    const { old } = progressOf(dc)
    const stand = await this.#steps.goOn(before, turn, old)
    if (stand.kind === 'done') {
      for (const words of stand.said) await speak(dc.context, words)
      return dc.endDialog()
    }
    keep(dc, { version: this.#version, known: stand.known, old, asking: stand.key, misses: 0 })
    turn.notes.outcome = 'asked'
    for (const words of stand.told) await speak(dc.context, words)
    await speak(dc.context, stand.question)
    return Dialog.EndOfTurn
  }
}

/** Whether it sounds as if something were put right, or names an order, which may be another. */
const soundsRight = ({ heard: { text, entities } }: Turn): boolean =>
  putsRight(text) || entities.some(({ kind }) => kind === 'order')

/** Whether it may be nothing but another answer; who asks or tells more than that has something else in mind. */
const isShort = (text: string): boolean => !isQuestion(text) && lengthOf(text) <= 6 && !owned.test(text)
/** Whether it may tell what is asked for later, and asks for nothing. */
const isPlain = (text: string): boolean => !isQuestion(text) && lengthOf(text) <= 12
const owned = /\b(?:already|have (?:one|it|them))\b|有了|已[经經]/iu

const progressOf = (dc: Place): Progress => {
  const {
    version = '',
    known = {},
    old,
    asking,
    misses = 0,
  } = (dc.activeDialog?.state ?? {}) as Partial<Progress>
  return { version, known, old, misses, asking }
}

const keep = (dc: Place, progress: Progress): void => {
  Object.assign(dc.activeDialog?.state ?? {}, progress)
}
