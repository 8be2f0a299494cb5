import type { Heard } from '../analytics/index.ts'
import type { DialogContext } from './botbuilder.ts'
import { FormDialog } from './formDialog.ts'
import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { Purposes } from './purposes.ts'
import type { Option } from './reply.ts'
import type { Said } from './steps.ts'
import type { Talks } from './talks.ts'
import { freshMemory, holdTurn, speak, type Turn } from './turn.ts'
import { wordless } from './wordless.ts'

/** Misses in a row before a person is offered. */
const patience = 2
/** Talks that answer and let an open one go on. */
const brief = ['knowledge', 'smallTalk', 'product']

/** Buttons for what customers come for most. */
export const menu = (talks: Talks): readonly Option[] =>
  ['order_status', 'return_item', 'product_advice', 'talk_to_person'].map((intent) => talks.button(intent))

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
    await this.#go()
    return this.#turn
  }

  async #go(): Promise<void> {
    const open = this.#openForm()
    if (open && (await open.offers(this.#dc))) return this.#goOn(open)
    if (open && ((await open.corrects(this.#dc)) || (await open.reads(this.#dc)))) return this.#goOn(open)
    if (await this.#steer(open)) return
    const words = wordless(this.#turn)
    if (words) return this.#aside(words, open)
    return open ? this.#digress(open) : this.#open()
  }

  /** Stop, help and start over mean the same everywhere. */
  async #steer(open: FormDialog | undefined): Promise<boolean> {
    switch (this.#turn.heard.intent) {
      case 'stop':
        await this.#leave()
        await this.#say(open ? say.stopped() : say.nothingToStop())
        return true
      case 'start_over':
        await this.#leave()
        this.#turn.memory = { ...this.#turn.memory, ...fresh }
        await this.#say({ line: say.startedOver(), options: menu(this.#talks) })
        return true
      case 'help':
        await this.#aside({ line: say.help(), ...(open ? {} : { options: menu(this.#talks) }) }, open)
        return true
      default:
        return false
    }
  }

  /** Something else was said in the middle of a talk. */
  async #digress(open: FormDialog): Promise<void> {
    const talk = this.#purposes.meant()
    if (talk === open.id)
      return (await open.corrects(this.#dc, { cued: false })) ? this.#goOn(open) : open.askAgain(this.#dc)
    if (talk !== undefined && brief.includes(talk)) {
      await this.#answer(talk)
      return this.#back(open)
    }
    if (talk !== undefined && talk !== 'steering') {
      await this.#leave()
      return this.#start(talk)
    }
    return this.#goOn(open)
  }

  async #open(): Promise<void> {
    const { heard } = this.#turn
    if (heard.intent === 'yes' || heard.intent === 'no') return this.#yesOrNo(heard.intent)
    this.#take(this.#purposes.nearlySure())
    const talk =
      this.#purposes.meant() ?? this.#purposes.again() ?? this.#purposes.fitting() ?? this.#clearly()
    if (talk !== undefined) return this.#start(talk)
    const article = asks(heard) ? this.#talks.article(this.#turn) : undefined
    if (article) {
      this.#turn.notes.talk = 'knowledge'
      return this.#understood(article)
    }
    const last = this.#clearly({ looked: true }) ?? this.#purposes.named()
    if (last !== undefined) return this.#start(last)
    return this.#notUnderstood()
  }

  #clearly(how?: { readonly looked: boolean }): string | undefined {
    this.#take(this.#purposes.clear(how))
    return this.#purposes.meant()
  }

  /** Goes on as if this purpose had been sure. */
  #take(intent: string | undefined): void {
    if (intent === undefined) return
    this.#turn = { ...this.#turn, heard: { ...this.#turn.heard, intent } }
    holdTurn(this.#stack.context, this.#turn)
  }

  get #purposes(): Purposes {
    return new Purposes(this.#turn, this.#talks)
  }

  async #notUnderstood(): Promise<void> {
    const { heard, memory, notes, mode } = this.#turn
    if (mode === 'waiting') return this.#say(say.notedForPerson())
    notes.outcome = 'unanswered'
    this.#turn.memory = {
      ...memory,
      misses: memory.misses + 1,
      unclear: heard.entities.filter(({ kind }) => kind !== 'email' && kind !== 'phone'),
    }
    if (memory.misses + 1 > patience)
      return this.#say({ line: say.notUnderstoodAgain(), options: [this.#talks.button('talk_to_person')] })
    const likely = this.#purposes.toOffer().map(({ intent }) => this.#talks.button(intent))
    if (likely.length === 0) return this.#say({ line: say.notUnderstood(), options: menu(this.#talks) })
    notes.outcome = 'asked'
    const neither = { line: say.noneOfThese(), means: { intent: 'none_of_these' } }
    return this.#say({ line: say.didYouMean(), options: [...likely, neither] })
  }

  #yesOrNo(intent: 'yes' | 'no'): Promise<void> {
    const line = intent === 'yes' ? say.yesToWhat() : say.noToWhat()
    return this.#understood(intent === 'yes' ? { line, options: menu(this.#talks) } : line)
  }

  async #start(talk: string): Promise<void> {
    this.#turn.memory = { ...this.#turn.memory, misses: 0 }
    if (!(talk in this.#talks.forms)) return this.#answer(talk)
    this.#turn.notes.talk = talk
    this.#turn.memory = { ...this.#turn.memory, lastTalk: talk }
    await this.#dc.beginDialog(talk)
  }

  async #answer(talk: string): Promise<void> {
    this.#turn.notes.talk = talk
    const said = (await this.#talks.answers[talk]?.(this.#turn)) ?? []
    for (const words of Array.isArray(said) ? said : [said as Said]) await this.#say(words)
  }

  async #goOn(open: FormDialog): Promise<void> {
    this.#turn.notes.talk = open.id
    await this.#dc.continueDialog()
  }

  /** Says something in passing; an open talk asks its question again. */
  async #aside(words: Said, open: FormDialog | undefined): Promise<void> {
    await this.#understood(words)
    if (open) await this.#back(open)
  }

  async #back(open: FormDialog): Promise<void> {
    await this.#say(say.backTo())
    await open.askAgain(this.#dc)
  }

  async #understood(words: Said): Promise<void> {
    this.#turn.memory = { ...this.#turn.memory, misses: 0 }
    await this.#say(words)
  }

  async #leave(): Promise<void> {
    if (this.#stack.openId !== undefined) await this.#dc.cancelAllDialogs()
  }

  #say(words: Said): Promise<void> {
    return speak(this.#stack.context, words)
  }

  #openForm(): FormDialog | undefined {
    const id = this.#stack.openId
    const dialog = id === undefined ? undefined : this.#dc.findDialog(id)
    return dialog instanceof FormDialog ? dialog : undefined
  }

  get #dc(): DialogContext {
    return this.#stack.dialogs()
  }
}

/** What starting over forgets; what was shown, refused and proved stays. */
const fresh = { wish: freshMemory.wish, misses: freshMemory.misses, unclear: freshMemory.unclear }

/** Whether there are words to look up: a number or a name alone says too little, and so does "Neither". */
function asks({ text, entities }: Heard): boolean {
  const names = entities.filter(({ kind }) => kind === 'order' || kind === 'product' || kind === 'category')
  const rest = names.reduce((left, entity) => left.replaceAll(entity.text, ' '), text)
  return /(\p{L}+\P{L}+){3}\p{L}|\p{Script=Han}{4}/u.test(rest)
}
