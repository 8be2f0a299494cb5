import { perhapsOfThing } from './askedOfThing.ts'
import { toldIn } from './byItself.ts'
import { withoutContradicted } from './contradicted.ts'
import { denies } from './denied.ts'
import type { FormDialog } from './formDialog.ts'
import { menu, missed, yesToWhich } from './missed.ts'
import { Moves } from './moves.ts'
import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { Purposes } from './purposes.ts'
import { withoutPerson } from './refusedPerson.ts'
import { withSaying } from './sayings.ts'
import { answers, hasLapsed, isIdle, mayBeForgotten, wasAway } from './silence.ts'
import {
  askedLanguage,
  fresh,
  helpWith,
  isSteering,
  leaves,
  repeated,
  type Steering,
  withoutLanguages,
} from './steering.ts'
import type { Said } from './steps.ts'
import type { Talks } from './talkPorts.ts'
import { saysCheap } from './talks/budget.ts'
import { takesConsentBack } from './talks/consent.ts'
import { saysMore } from './talks/moreToTicket.ts'
import { isAfterTicket } from './talks/ownTicket.ts'
import { takesPlainlyBack } from './talks/withdrawReturn.ts'
import type { Turn } from './turn.ts'
import { hasWords } from './wording.ts'
import { inPassing } from './wordless.ts'

/** Talks that answer and let an open one go on. */
const brief = ['knowledge', 'smallTalk', 'product', 'sum', 'range', 'loyalty', 'tax', 'stock']

/** The way that one message takes. */
export class Route {
  readonly #stack: OpenTalks
  readonly #talks: Talks
  readonly #moves: Moves

  constructor(stack: OpenTalks, turn: Turn, talks: Talks) {
    this.#stack = stack
    this.#talks = talks
    this.#moves = new Moves(stack, turn, talks)
  }

  get #turn(): Turn {
    return this.#moves.turn
  }

  /** Goes the way to its end; gives the turn with what it learned. */
  async take(): Promise<Turn> {
    if (hasLapsed(this.#turn)) this.#moves.leave()
    await this.#go()
    await this.#moves.goInstead()
    await this.#goFurther()
    await this.#close()
    // Whatever the talks made of it, nobody is left without an answer.
    if (this.#turn.notes.spoken.length === 0) await this.#notUnderstood()
    return this.#turn
  }

  async #go(): Promise<void> {
    // Who asks something plainly while choosing has left the question.
    if (this.#stack.openId === 'advice' && this.#asksPlainly()) this.#moves.leave()
    const open = this.#stack.form()
    if (open && takesPlainlyBack(this.#turn.heard.text)) return this.#moves.takeBack(open)
    if (open && (await this.#takesUp(open))) return
    return this.#goElsewhere(this.#stack.form())
  }

  #asksPlainly(): boolean {
    return !saysCheap(this.#turn.heard.text) && this.#talks.askedPlainly(this.#turn) !== undefined
  }

  /** Whether the message was for the open talk; one that was asked in passing is left when it is not. */
  async #takesUp(open: FormDialog): Promise<boolean> {
    await open.bringUpToDate(this.#stack)
    const mayBe = await mayBeForgotten(open, this.#stack, this.#turn)
    const isFor = mayBe || (await answers(open, this.#stack))
    if (isFor) await (mayBe ? this.#moves.welcomeBack(open) : this.#moves.goOn(open))
    else if (open.aside) this.#moves.leave()
    return isFor || (this.#stack.openId === open.id && (await this.#moves.explain(open)))
  }

  async #goElsewhere(open: FormDialog | undefined): Promise<void> {
    const atOnce = await this.#atOnce(open)
    if (atOnce) return atOnce()
    const said = !open || open.id === 'complaint' ? await this.#ofTicket() : undefined
    if (said !== undefined) return this.#moves.afterTicket(said)
    this.#moves.become({
      heard: withSaying(withoutContradicted(withoutPerson(withoutLanguages(this.#turn.heard)))),
    })
    const { intent } = this.#turn.heard
    if (isSteering(intent)) return this.#steer(intent, open)
    const words = inPassing(this.#turn, this.#purposes.toOffer())
    if (words) return this.#moves.aside(words, open)
    return open ? this.#digress(open) : this.#open()
  }

  /** What is asked of what was done or shown last, or plainly for a talk. */
  async #atOnce(open: FormDialog | undefined): Promise<(() => Promise<void>) | undefined> {
    const after = open ? undefined : this.#talks.askedAfter(this.#turn)
    if (after !== undefined) return () => this.#moves.understood(after)
    const told = await toldIn(this.#turn, this.#talks, this.#stack)
    if (told !== undefined) return () => this.#moves.startInstead(told, open)
    const asked = open ? undefined : this.#talks.askedOn(this.#turn)
    return asked && (() => this.#showArticle(asked))
  }

  async #ofTicket(): Promise<Said | undefined> {
    if (isAfterTicket(this.#turn)) return this.#talks.ownTicket(this.#turn)
    return saysMore(this.#turn) ? this.#talks.moreToTicket(this.#turn) : undefined
  }

  /** What means the same everywhere. */
  async #steer(intent: Steering, open: FormDialog | undefined): Promise<void> {
    switch (intent) {
      case 'stop':
        this.#moves.leave()
        this.#moves.remember({ further: [] })
        return this.#moves.say(open ? say.stopped() : say.nothingToStop())
      case 'start_over':
        this.#moves.leave()
        this.#moves.remember(fresh)
        return this.#moves.say({ line: say.startedOver(), options: menu(this.#talks) })
      case 'help':
        return this.#moves.aside(helpWith(open ? undefined : menu(this.#talks)), open)
      case 'repeat':
        return open ? open.askAgain(this.#stack) : this.#moves.understood(repeated(this.#turn))
      case 'switch_language':
        this.#moves.become({ language: askedLanguage(this.#turn) })
        await this.#moves.understood(say.speakingNow())
        return open?.askAgain(this.#stack)
    }
  }

  /** Something else was said in the middle of a talk. */
  async #digress(open: FormDialog): Promise<void> {
    if (denies(open.id, this.#turn.heard.text)) return this.#moves.leaveOpen(undefined)
    const talk = this.#purposes.meant()
    const article = this.#talks.inGeneral(this.#turn)
    if (article) return this.#moves.aside({ line: article.line }, open)
    if (leaves(this.#turn.heard.intent)) return this.#moves.leaveOpen(talk)
    if (talk === open.id)
      return (await open.corrects(this.#stack, { cued: false }))
        ? this.#moves.goOn(open)
        : open.askAgain(this.#stack)
    if (wasAway(this.#turn) && isIdle(talk)) return this.#moves.welcomeBack(open)
    return talk === undefined || talk === 'steering' ? this.#moves.goOn(open) : this.#turnTo(talk, open)
  }

  /** What is answered at once lets the open talk go on; another takes its place, but a refusal means no suggestion here. */
  async #turnTo(talk: string, open: FormDialog): Promise<void> {
    if (talk === 'refuseSuggestion' && open.id !== 'advice') return open.askAgain(this.#stack)
    if (brief.includes(talk)) {
      await this.#moves.answer(talk, { plain: true })
      return this.#moves.back(open)
    }
    this.#moves.leave()
    return this.#moves.start(talk)
  }

  async #open(): Promise<void> {
    const { heard } = this.#turn
    if (heard.intent === 'yes' || heard.intent === 'no') return this.#yesOrNo(heard.intent)
    this.#moves.take(this.#purposes.nearlySure())
    const talk =
      this.#purposes.meant() ?? this.#purposes.again() ?? this.#purposes.fitting() ?? this.#clearly()
    if (talk !== undefined) return this.#moves.start(talk)
    const article = hasWords(heard) ? this.#talks.article(this.#turn) : undefined
    if (article) return this.#showArticle(article)
    const last = this.#clearly({ looked: true }) ?? this.#purposes.named() ?? this.#ofThing()
    return last === undefined ? this.#notUnderstood() : this.#moves.start(last)
  }

  #ofThing(): string | undefined {
    const heard = perhapsOfThing(this.#turn.heard, this.#turn.memory)
    if (heard !== undefined) this.#moves.become({ heard })
    return this.#purposes.meant()
  }

  #showArticle(article: Said): Promise<void> {
    this.#turn.notes.talk = 'knowledge'
    return this.#moves.understood(article)
  }

  #clearly(how?: { readonly looked: boolean }): string | undefined {
    this.#moves.take(this.#purposes.clear(how))
    return this.#purposes.meant()
  }

  get #purposes(): Purposes {
    return new Purposes(this.#turn, this.#talks)
  }

  #notUnderstood(): Promise<void> {
    // A person was called because of this message, and will read it.
    if (this.#turn.mode === 'waiting' && this.#turn.notes.spoken.length > 0) return Promise.resolve()
    const { said, memory } = missed(this.#turn, this.#purposes.toOffer(), this.#talks)
    this.#moves.remember(memory)
    return this.#moves.say(said)
  }

  #yesOrNo(intent: 'yes' | 'no'): Promise<void> {
    if (intent === 'no' && takesConsentBack(this.#turn))
      return this.#moves.start(this.#turn.memory.lastTalk ?? '')
    if (intent === 'no' && this.#turn.memory.winding) {
      this.#moves.take('goodbye')
      return this.#moves.answer('smallTalk')
    }
    return this.#moves.understood(
      intent === 'yes' ? yesToWhich(this.#turn, menu(this.#talks)) : say.noToWhat(),
    )
  }

  /** The other things that the message, or one before it, was for, once the first is done. */
  async #goFurther(): Promise<void> {
    const { heard } = this.#turn
    while (this.#stack.openId === undefined) {
      const [next, ...further] = this.#turn.memory.further ?? []
      if (next === undefined) return
      this.#moves.remember({ further })
      this.#moves.become({ heard: { ...heard, ...next, outcome: 'sure', alternatives: [] } })
      const talk = this.#purposes.meant()
      if (talk !== undefined) {
        await this.#moves.say(say.alsoAsked())
        await this.#moves.start(talk)
      }
      this.#moves.become({ heard })
    }
  }

  /** Asks who leaves how it was, once, when something was done. */
  async #close(): Promise<void> {
    const { heard, memory, mode } = this.#turn
    const leaves = heard.intent === 'goodbye' && this.#stack.openId === undefined
    this.#moves.remember({ winding: heard.intent === 'thanks' })
    if (!leaves || memory.closed || memory.lastTalk === undefined || mode !== 'bot') return
    this.#moves.remember({ closed: true })
    await this.#stack.begin(await this.#talks.closing(this.#turn))
  }
}
