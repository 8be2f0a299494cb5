import { isToSoothe } from './anger.ts'
import { besideDenial, denies } from './denied.ts'
import type { FormDialog } from './formDialog.ts'
import { menu, missed } from './missed.ts'
import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { Purposes } from './purposes.ts'
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
import { takesConsentBack } from './talks/consent.ts'
import { isAfterTicket } from './talks/ownTicket.ts'
import { takesReturnBack } from './talks/withdrawReturn.ts'
import type { Talks } from './talks.ts'
import { holdTurn, type Memory, speak, type Turn } from './turn.ts'
import { hasWords } from './wording.ts'
import { inPassing } from './wordless.ts'

/** Talks that answer and let an open one go on. */
const brief = ['knowledge', 'smallTalk', 'product', 'loyalty']

/** The way that one message takes. */
export class Route {
  readonly #stack: OpenTalks
  #turn: Turn
  readonly #talks: Talks

  constructor(stack: OpenTalks, turn: Turn, talks: Talks) {
    this.#stack = stack
    this.#turn = turn
    this.#talks = talks
  }

  /** Goes the way to its end; gives the turn with what it learned. */
  async take(): Promise<Turn> {
    if (hasLapsed(this.#turn)) this.#leave()
    await this.#go()
    await this.#goFurther()
    await this.#close()
    return this.#turn
  }

  async #go(): Promise<void> {
    const open = this.#stack.form()
    if (open && (await this.#takesUp(open))) return
    return this.#goElsewhere(this.#stack.form())
  }

  /** Whether the message was for the open talk; one that was asked in passing is left when it is not. */
  async #takesUp(open: FormDialog): Promise<boolean> {
    await open.bringUpToDate(this.#stack)
    const mayBe = await mayBeForgotten(open, this.#stack, this.#turn)
    const isFor = mayBe || (await answers(open, this.#stack))
    if (isFor) await (mayBe ? this.#welcomeBack(open) : this.#goOn(open))
    else if (open.aside) this.#leave()
    return isFor
  }

  async #goElsewhere(open: FormDialog | undefined): Promise<void> {
    if (!open && takesReturnBack(this.#turn)) return this.#answer('withdrawReturn')
    if ((!open || open.id === 'complaint') && isAfterTicket(this.#turn)) {
      const said = await this.#talks.ownTicket(this.#turn)
      if (said !== undefined) return this.#ofTicket(said)
    }
    this.#become({ heard: withoutLanguages(this.#turn.heard) })
    const { intent } = this.#turn.heard
    if (isSteering(intent)) return this.#steer(intent, open)
    const words = inPassing(this.#turn)
    if (words) return this.#aside(words, open)
    return open ? this.#digress(open) : this.#open()
  }

  #ofTicket(said: Said): Promise<void> {
    this.#leave()
    this.#turn.notes.talk = 'ownTicket'
    return this.#understood(said)
  }

  /** What means the same everywhere. */
  async #steer(intent: Steering, open: FormDialog | undefined): Promise<void> {
    switch (intent) {
      case 'stop':
        this.#leave()
        this.#remember({ further: [] })
        return this.#say(open ? say.stopped() : say.nothingToStop())
      case 'start_over':
        this.#leave()
        this.#remember(fresh)
        return this.#say({ line: say.startedOver(), options: menu(this.#talks) })
      case 'help':
        return this.#aside(helpWith(open ? undefined : menu(this.#talks)), open)
      case 'repeat':
        return open ? open.askAgain(this.#stack) : this.#understood(repeated(this.#turn))
      case 'switch_language':
        this.#become({ language: askedLanguage(this.#turn) })
        await this.#understood(say.speakingNow())
        return open?.askAgain(this.#stack)
    }
  }

  /** Something else was said in the middle of a talk. */
  async #digress(open: FormDialog): Promise<void> {
    if (denies(open.id, this.#turn.heard.text)) return this.#leaveOpen(undefined)
    const talk = this.#purposes.meant()
    const article = this.#talks.inGeneral(this.#turn)
    if (article) return this.#aside({ line: article.line }, open)
    if (leaves(this.#turn.heard.intent)) return this.#leaveOpen(talk)
    if (talk === open.id)
      return (await open.corrects(this.#stack, { cued: false }))
        ? this.#goOn(open)
        : open.askAgain(this.#stack)
    if (wasAway(this.#turn) && isIdle(talk)) return this.#welcomeBack(open)
    return talk === undefined || talk === 'steering' ? this.#goOn(open) : this.#turnTo(talk, open)
  }

  /** What is answered at once lets the open talk go on; another takes its place, but a refusal means no suggestion here. */
  async #turnTo(talk: string, open: FormDialog): Promise<void> {
    if (talk === 'refuseSuggestion' && open.id !== 'advice') return open.askAgain(this.#stack)
    if (brief.includes(talk)) {
      await this.#answer(talk, { plain: true })
      return this.#back(open)
    }
    this.#leave()
    return this.#start(talk)
  }

  async #welcomeBack(open: FormDialog): Promise<void> {
    await this.#understood(say.welcomeBack())
    await open.askAgain(this.#stack)
  }

  async #open(): Promise<void> {
    const { heard } = this.#turn
    if (heard.intent === 'yes' || heard.intent === 'no') return this.#yesOrNo(heard.intent)
    this.#take(this.#purposes.nearlySure())
    const talk =
      this.#purposes.meant() ?? this.#purposes.again() ?? this.#purposes.fitting() ?? this.#clearly()
    if (talk !== undefined) return this.#start(talk)
    const article = hasWords(heard) ? this.#talks.article(this.#turn) : undefined
    if (article) {
      this.#turn.notes.talk = 'knowledge'
      return this.#understood(article)
    }
    const last = this.#clearly({ looked: true }) ?? this.#purposes.named()
    return last === undefined ? this.#notUnderstood() : this.#start(last)
  }

  #clearly(how?: { readonly looked: boolean }): string | undefined {
    this.#take(this.#purposes.clear(how))
    return this.#purposes.meant()
  }

  /** Goes on as if this purpose had been sure. */
  #take(intent: string | undefined): void {
    if (intent !== undefined) this.#become({ heard: { ...this.#turn.heard, intent } })
  }

  #become(change: Partial<Turn>): void {
    this.#turn = { ...this.#turn, ...change }
    holdTurn(this.#stack.context, this.#turn)
  }

  /** Leaves what is open, and the price that was named for it. */
  #leave(): void {
    this.#stack.leave()
    this.#remember({ limit: undefined })
  }

  #remember(memory: Partial<Memory>): void {
    this.#turn.memory = { ...this.#turn.memory, ...memory }
  }

  get #purposes(): Purposes {
    return new Purposes(this.#turn, this.#talks)
  }

  #notUnderstood(): Promise<void> {
    const { said, memory } = missed(this.#turn, this.#purposes.toOffer(), this.#talks)
    this.#remember(memory)
    return this.#say(said)
  }

  #yesOrNo(intent: 'yes' | 'no'): Promise<void> {
    if (intent === 'no' && takesConsentBack(this.#turn)) return this.#start(this.#turn.memory.lastTalk ?? '')
    if (intent === 'no' && this.#turn.memory.winding) {
      this.#take('goodbye')
      return this.#answer('smallTalk')
    }
    return this.#understood(
      intent === 'yes' ? { line: say.yesToWhat(), options: menu(this.#talks) } : say.noToWhat(),
    )
  }

  async #start(talk: string): Promise<void> {
    this.#remember({ misses: 0 })
    const { heard, pressed } = this.#turn
    if (!pressed && denies(talk, heard.text)) return this.#say(besideDenial(talk, this.#turn, this.#talks))
    if (!(talk in this.#talks.forms)) return this.#answer(talk)
    if (isToSoothe(this.#turn, talk)) {
      this.#remember({ soothed: true })
      await this.#say(say.keptShort())
    }
    this.#turn.notes.talk = talk
    this.#remember({ lastTalk: talk })
    await this.#stack.begin(talk)
  }

  /** An answer in the middle of a talk comes `plain`: the buttons are those of the open question. */
  async #answer(talk: string, { plain = false } = {}): Promise<void> {
    this.#turn.notes.talk = talk
    const said = (await this.#talks.answers[talk]?.(this.#turn)) ?? []
    for (const words of Array.isArray(said) ? said : [said as Said])
      await this.#say(plain && 'line' in words ? { ...words, options: [] } : words)
  }

  async #goOn(open: FormDialog): Promise<void> {
    this.#turn.notes.talk = open.id
    await open.continueDialog(this.#stack)
  }

  /** Says something in passing; an open talk asks its question again. */
  async #aside(words: Said, open: FormDialog | undefined): Promise<void> {
    await this.#understood(words)
    if (open) await this.#back(open)
  }

  async #back(open: FormDialog): Promise<void> {
    await this.#say(say.backTo())
    await open.askAgain(this.#stack)
  }

  async #understood(words: Said): Promise<void> {
    this.#remember({ misses: 0 })
    await this.#say(words)
  }

  /** The other things that the message, or one before it, was for, once the first is done. */
  async #goFurther(): Promise<void> {
    const { heard } = this.#turn
    while (this.#stack.openId === undefined) {
      const [next, ...further] = this.#turn.memory.further ?? []
      if (next === undefined) return
      this.#remember({ further })
      this.#become({ heard: { ...heard, ...next, outcome: 'sure', alternatives: [] } })
      const talk = this.#purposes.meant()
      if (talk !== undefined) {
        await this.#say(say.alsoAsked())
        await this.#start(talk)
      }
      this.#become({ heard })
    }
  }

  /** Asks who leaves how it was, once, when something was done. */
  async #close(): Promise<void> {
    const { heard, memory, mode } = this.#turn
    const leaves = heard.intent === 'goodbye' && this.#stack.openId === undefined
    this.#remember({ winding: heard.intent === 'thanks' })
    if (!leaves || memory.closed || memory.lastTalk === undefined || mode !== 'bot') return
    this.#remember({ closed: true })
    await this.#stack.begin(await this.#talks.closing(this.#turn))
  }

  /** "No thanks" and goodbyes end what is open. */
  async #leaveOpen(talk: string | undefined): Promise<void> {
    this.#leave()
    return talk === 'smallTalk' ? this.#answer(talk) : this.#say(say.stopped())
  }

  #say(words: Said): Promise<void> {
    return speak(this.#stack.context, words)
  }
}
