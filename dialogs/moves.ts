import { isToSoothe } from './anger.ts'
import { besideDenial } from './besideDenial.ts'
import { denies } from './denied.ts'
import type { FormDialog } from './formDialog.ts'
import { isFault, kindWord } from './heart.ts'
import type { Memory } from './memory.ts'
import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { isSteering } from './steering.ts'
import type { Said } from './steps.ts'
import type { Talks } from './talkPorts.ts'
import { backAsked } from './talks/askedBack.ts'
import { meantIn } from './talks/itemNames.ts'
import { givesUpReturn } from './talks/withdrawReturn.ts'
import type { Told } from './told.ts'
import { holdTurn, speak, type Turn } from './turn.ts'

/** What can be done in the course of one message: a talk begun, gone on with or left, something answered or remembered. */
export class Moves {
  readonly #stack: OpenTalks
  readonly #talks: Talks
  /** The turn as it stands. */
  turn: Turn

  constructor(stack: OpenTalks, turn: Turn, talks: Talks) {
    this.#stack = stack
    this.turn = turn
    this.#talks = talks
  }

  async welcomeBack(open: FormDialog): Promise<void> {
    await this.understood(say.welcomeBack())
    await open.askAgain(this.#stack)
  }

  /** Goes on as if this purpose had been sure. */
  take(intent: string | undefined): void {
    if (intent !== undefined) this.become({ heard: { ...this.turn.heard, intent } })
  }

  become(change: Partial<Turn>): void {
    this.turn = { ...this.turn, ...change }
    holdTurn(this.#stack.context, this.turn)
  }

  /** Leaves what is open, and what was named for it. */
  leave(): void {
    this.#stack.leave()
    this.remember({ limit: undefined, personalWish: undefined, toldFault: undefined })
  }

  remember(memory: Partial<Memory>): void {
    this.turn.memory = { ...this.turn.memory, ...memory }
  }

  /** Begins a talk, with what is `known` of it already. */
  async start(talk: string, known: object = {}): Promise<void> {
    this.remember({ misses: 0, listed: undefined, listedFor: undefined })
    const { heard, pressed } = this.turn
    if (!pressed && denies(talk, heard.text)) return this.say(besideDenial(talk, this.turn, this.#talks))
    await this.#console(talk)
    if (!(talk in this.#talks.forms)) return this.answer(talk)
    this.turn.notes.talk = talk
    this.remember({
      lastTalk: talk,
      opened: meantIn(heard),
      ...(isFault(this.turn, talk) ? { toldFault: true } : {}),
    })
    await this.#stack.begin(talk, known)
  }

  /** Begins a talk in the place of the one that is open, if one is. */
  startInstead({ talk, known }: Told, open: FormDialog | undefined): Promise<void> {
    if (open) this.leave()
    return this.start(talk, known)
  }

  /** One human sentence first, where it is called for. */
  async #console(talk: string): Promise<void> {
    const word = kindWord(this.turn, talk)
    if (word !== undefined) {
      this.remember({ consoled: true, soothed: true })
      return this.say(word)
    }
    if (!(talk in this.#talks.forms) || !isToSoothe(this.turn, talk)) return
    this.remember({ soothed: true })
    await this.say(say.keptShort())
  }

  /** A return is not to be: the one that is talked about, or one that was registered before. */
  async takeBack(open: FormDialog): Promise<void> {
    if (open.id === 'withdrawReturn') return this.goOn(open)
    this.leave()
    const isOfOpen = givesUpReturn(open.id, this.turn.heard.text)
    return isOfOpen ? this.say(say.nothingChanged()) : this.start('withdrawReturn')
  }

  /** An answer in the middle of a talk comes `plain`: the buttons are those of the open question. */
  async answer(talk: string, { plain = false } = {}): Promise<void> {
    this.turn.notes.talk = talk
    const said = (await this.#talks.answers[talk]?.(this.turn)) ?? []
    for (const words of Array.isArray(said) ? said : [said as Said])
      await this.say(plain && 'line' in words ? { ...words, options: [] } : words)
  }

  async goOn(open: FormDialog): Promise<void> {
    this.turn.notes.talk = open.id
    await open.continueDialog(this.#stack)
  }

  /** Whether the message is about the open question, and was answered. */
  async explain(open: FormDialog): Promise<boolean> {
    const explained = (await open.explains(this.#stack)) || (await this.#saysWhyAsked(open))
    if (explained) this.turn.notes.talk = open.id
    return explained
  }

  /** Who asks “why?” of a question hears it, and is asked again. */
  async #saysWhyAsked(open: FormDialog): Promise<boolean> {
    const { text, intent } = this.turn.heard
    if (isSteering(intent) || backAsked(text) === undefined) return false
    await this.understood(say.whyAsked())
    await open.askAgain(this.#stack)
    return true
  }

  /** Says something in passing; an open talk asks its question again. */
  async aside(words: Said, open: FormDialog | undefined): Promise<void> {
    await this.understood(words)
    if (open) await this.back(open)
  }

  async back(open: FormDialog): Promise<void> {
    await this.say(say.backTo())
    await open.askAgain(this.#stack)
  }

  async understood(words: Said): Promise<void> {
    this.remember({ misses: 0 })
    await this.say(words)
  }

  /** "No thanks" and goodbyes end what is open. */
  async leaveOpen(talk: string | undefined): Promise<void> {
    this.leave()
    return talk === 'smallTalk' ? this.answer(talk) : this.say(say.stopped())
  }

  say(words: Said): Promise<void> {
    return speak(this.#stack.context, words)
  }

  /** What became of something that was asked for ends what is open. */
  afterTicket(said: Said): Promise<void> {
    this.leave()
    this.turn.notes.talk = 'ownTicket'
    return this.understood(said)
  }

  /** Opens the talk that does what the one before it could not. */
  async goInstead(): Promise<void> {
    const { instead } = this.turn.memory
    if (instead === undefined) return
    this.remember({ instead: undefined })
    await this.start(instead.talk, instead.known)
  }
}
