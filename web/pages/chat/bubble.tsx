import { formatsOf } from '../formats.ts'
import { Cards } from './cards.tsx'
import { Markdown } from './markdown.tsx'
import type { Message } from './message.ts'
import { type Setting, useSetting } from './setting.ts'

interface Props {
  readonly message: Message
  /** First and last of the messages that one author sent in a row. */
  readonly first: boolean
  readonly last: boolean
  readonly onSay: (text: string) => void
}

export function Bubble({ message, first, last, onSay }: Props) {
  const { words, language, base } = useSetting()
  const { author, text, cards, at } = message
  return (
    <li class={`said ${author}`}>
      {first && <span class={author === 'customer' ? 'spoken' : 'author'}>{authorName(message, words)}</span>}
      {text !== '' && (
        <div class="bubble">
          {author === 'customer' ? <p>{text}</p> : <Markdown text={text} base={base} />}
        </div>
      )}
      {cards.length > 0 && <Cards cards={cards} onSay={onSay} />}
      {last && <time dateTime={new Date(at).toISOString()}>{formatsOf(language).short(at, Date.now())}</time>}
    </li>
  )
}

function authorName({ author, name }: Message, words: Setting['words']): string {
  if (author === 'customer') return words.you
  if (author === 'bot') return words.assistant
  return name === undefined ? words.staff : `${name} · ${words.staff}`
}
