import type { Language, Text } from '../data/index.ts'
import type { Line } from './phrases/say.ts'

/** What a button means when it is pressed, so that it need not be understood from its words. */
interface Meaning {
  readonly intent: string
  readonly productId?: string
}

/** A button; pressing it says its words, or those in `says` where the button itself is shorter. */
export interface Option {
  readonly line: Line
  readonly says?: Line
  readonly means?: Meaning
}

/** A product on a card. */
export interface Card {
  readonly title: Text
  readonly subtitle: Line
  readonly text: Line | undefined
  readonly picture: string
  readonly link: string
  readonly options: readonly Option[]
}

/** One thing that we say, with what stands below it. */
export interface Reply {
  readonly line: Line
  readonly options?: readonly Option[]
  readonly cards?: readonly Card[]
}

/** A button as it was offered, kept until the next turn. */
export interface Offer {
  readonly text: string
  readonly means: Meaning
}

/** The offers of a reply that carry a meaning, in the words that the customer sees. */
export function offersOf(reply: Reply, language: Language): readonly Offer[] {
  const options = [...(reply.options ?? []), ...(reply.cards ?? []).flatMap((card) => card.options)]
  return options.flatMap((option) =>
    option.means ? [{ text: said(option, language), means: option.means }] : [],
  )
}

/** The reply as a Bot Framework activity. */
export function toActivity(reply: Reply, language: Language): Record<string, unknown> {
  return {
    type: 'message',
    text: reply.line.in(language),
    textFormat: 'markdown',
    locale: language === 'zh' ? 'zh-CN' : 'en',
    inputHint: 'expectingInput',
    ...(reply.options ? { suggestedActions: { to: [], actions: reply.options.map(button(language)) } } : {}),
    ...(reply.cards ? { attachmentLayout: 'carousel', attachments: reply.cards.map(hero(language)) } : {}),
  }
}

const said = ({ line, says = line }: Option, language: Language): string => says.in(language)

const button = (language: Language) => (option: Option) => ({
  type: 'imBack',
  title: option.line.in(language),
  value: said(option, language),
})

const hero = (language: Language) => (card: Card) => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content: {
    title: card.title[language],
    subtitle: card.subtitle.in(language),
    ...(card.text ? { text: card.text.in(language) } : {}),
    images: [{ url: card.picture, alt: card.title[language] }],
    tap: { type: 'openUrl', title: card.title[language], value: card.link },
    buttons: card.options.map(button(language)),
  },
})
