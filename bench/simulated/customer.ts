import { oneOf } from '../random.ts'
import { type Asked, askedIn } from './reading.ts'
import type { Scene } from './scene.ts'
import { type Wordings, wording } from './wordings.ts'

/** What the bot sent in one turn. */
export interface Shown {
  readonly messages: readonly string[]
  readonly buttons: readonly string[]
}

/** A visit as it went. */
export interface Visit {
  readonly scene: Scene
  readonly said: readonly string[]
  readonly shown: readonly Shown[]
  /** Whether the customer agreed when asked for confirmation; undefined when never asked. */
  readonly agreed: boolean | undefined
  /** The questions to which the customer said yes. */
  readonly confirmed: readonly string[]
}

interface Talking {
  readonly wordings: Wordings
  readonly random: () => number
  /** What the button that begins the goal says, in the customer's language. */
  readonly label: string
  send(text: string): Promise<Shown>
  /** Whether the goal is met by now. */
  met(visit: Visit): Promise<boolean>
}

/** Turns after which a customer gives up. */
const patience = 10

/** One customer talks until the goal is met or patience is over. */
export async function visit(scene: Scene, talking: Talking): Promise<Visit> {
  const mind = new Mind(scene, talking)
  const said: string[] = []
  const shown: Shown[] = []
  const soFar = (): Visit => ({ scene, said, shown, agreed: mind.agreed, confirmed: mind.confirmed })
  while (said.length < patience) {
    const text = mind.next(shown.at(-1))
    said.push(text)
    shown.push(await talking.send(text))
    if (await talking.met(soFar())) break
  }
  return soFar()
}

/** How customers stray: asking something else, correcting themselves, chatting, changing the language. */
const strays = [
  ['digress', 0.2],
  ['chitchat', 0.08],
  ['switch_to_other', 0.05],
] as const

class Mind {
  agreed: boolean | undefined
  readonly confirmed: string[] = []
  readonly #scene: Scene
  readonly #talking: Talking
  readonly #strays: string[]
  /** Somebody else's number is given first, and then put right. */
  #mistakes: number
  /** Wrong numbers that were given and are to be put right. */
  readonly #toCorrect: string[] = []
  readonly #declines: boolean

  constructor(scene: Scene, talking: Talking) {
    const { random } = talking
    this.#scene = scene
    this.#talking = talking
    this.#strays = strays.filter(([, share]) => random() < share).map(([kind]) => kind)
    this.#mistakes = random() < 0.1 ? 1 : 0
    this.#declines = random() < 0.1
  }

  next(last: Shown | undefined): string {
    if (last === undefined) return this.#words(this.#scene.goal)
    const asked = askedIn(last.messages)
    if (asked === undefined && this.#toCorrect.pop() !== undefined) return this.#words('correct_order')
    const stray = asked === undefined || asked === 'score' ? undefined : this.#strays.shift()
    if (stray !== undefined) return this.#words(stray)
    if (asked !== undefined) return this.#answer(asked, last)
    const button = last.buttons.find((title) => title === this.#talking.label)
    return button ?? this.#words(this.#scene.goal)
  }

  #words(kind: string, order?: string): string {
    const { wordings, random } = this.#talking
    return wording(wordings, kind, { scene: this.#scene, random, ...(order ? { order } : {}) })
  }

  #answer(asked: Asked, { buttons, messages }: Shown): string {
    if (asked === 'order') return this.#order()
    if (asked === 'sure') return this.#sure(messages.at(-1) ?? '')
    if (asked === 'remedy') return oneOf(buttons, this.#talking.random)
    const kind = kinds[asked]
    return kind === undefined ? (ownWords[asked]?.(this.#scene) ?? '') : this.#words(kind(this.#scene))
  }

  #sure(question: string): string {
    this.agreed = !this.#declines
    if (this.agreed) this.confirmed.push(question)
    return this.#words(this.agreed ? 'confirm_yes' : 'confirm_no')
  }

  #order(): string {
    if (this.#mistakes > 0) {
      this.#mistakes--
      this.#toCorrect.push(this.#scene.foreign)
      return this.#words('give_order', this.#scene.foreign)
    }
    return this.#words('give_order')
  }
}

/** Questions that are answered with one of the wordings. */
const kinds: Readonly<Partial<Record<Asked, (scene: Scene) => string>>> = {
  email: () => 'give_email',
  reason: ({ goal }) => (goal === 'damaged_item' ? 'give_reason_damaged' : 'give_reason_unwanted'),
  sealed: () => 'unopened',
  address: () => 'give_address',
  complaint: () => 'complaint',
  wish: () => 'give_wish',
  budget: () => 'give_budget',
}

/** Questions that are answered with what the scene holds. */
const ownWords: Readonly<Partial<Record<Asked, (scene: Scene) => string>>> = {
  item: ({ item, language }) => item.name[language],
  missing: ({ item, language }) => item.name[language],
  product: ({ product, language }) => product.name[language],
  products: ({ product, other, language }) =>
    language === 'zh' ? `${product.name.zh}和${other.name.zh}` : `${product.name.en} and ${other.name.en}`,
  instead: ({ language }) => (language === 'zh' ? '换成白色的' : 'the white one please'),
  fault: ({ language }) =>
    language === 'zh'
      ? '三天前开始打不开，插上电也没有反应'
      : 'it stopped switching on three days ago, nothing happens when i plug it in',
  company: ({ language }) =>
    language === 'zh'
      ? '海星设计私人有限公司，UEN 201812345K，芽笼路8号'
      : 'Seastar Design Pte Ltd, UEN 201812345K, 8 Geylang Road 389201',
  score: () => '5',
}
